import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { linkSpans } from '../../markdown/link-citations.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { PdfRun } from './pdf-data.ts';

/** A stretch of a block's text that leads to another document. */
export interface LinkedSpan {
  readonly start: number;
  readonly end: number;
  /** Full address. */
  readonly href: string;
}

/** What the words of a block may call from elsewhere. */
export interface RunContext {
  /** Citations of the block with this anchor, offsets counted from the beginning of its text. */
  readonly spansOf: (anchor: string) => readonly LinkedSpan[];
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** Makes an address of the site a full one. */
  readonly absolute: (address: string) => string;
}

type Style = Pick<PdfRun, 'bold' | 'italic' | 'struck' | 'href'>;

/**
 * The words of a block, style by style, its citations as links.
 *
 * @param offset where these nodes begin in the text of the block
 */
export function runsOf(
  nodes: readonly PhrasingContent[],
  anchor: string,
  context: RunContext,
  offset = 0,
): PdfRun[] {
  const spans = context
    .spansOf(anchor)
    .map(({ start, end, href }) => ({ start: start - offset, end: end - offset, href }))
    .filter(({ end }) => end > 0);
  const linked = linkSpans(nodes, spans, ({ href }, children) => ({
    type: 'link',
    url: href,
    children: children as never,
  }));
  return linked.flatMap((node) => visit(node, {}, context));
}

/** A plain text (a task, an event) as runs. */
export function textRuns(text: string, anchor: string, context: RunContext): PdfRun[] {
  return runsOf([{ type: 'text', value: text }], anchor, context);
}

function visit(node: PhrasingContent, style: Style, context: RunContext): PdfRun[] {
  const inside = (more: Style): PdfRun[] =>
    'children' in node ? node.children.flatMap((child) => visit(child, { ...style, ...more }, context)) : [];
  switch (node.type) {
    case 'text':
      return [{ text: node.value.normalize('NFC').replace(/\s+/g, ' '), ...style }];
    case 'break':
      return [{ text: '', break: true }];
    case 'strong':
      return inside({ bold: true });
    case 'emphasis':
      return inside({ italic: true });
    case 'delete':
      return inside({ struck: true });
    case 'link':
      // A fragment leads to a place of the web page, which a printed page lacks.
      return inside(node.url.startsWith('#') ? {} : { href: context.absolute(node.url) });
    case 'footnoteReference': {
      const note = context.notes.get(node.identifier);
      return note ? [{ text: '', note: noteRuns(note, context) }] : [];
    }
    default: {
      const text = plainText(node);
      return text ? [{ text, ...style }] : [];
    }
  }
}

/** A footnote as one paragraph; a note inside a note is left out. */
function noteRuns(note: FootnoteDefinition, context: RunContext): PdfRun[] {
  const plain: RunContext = { ...context, notes: new Map() };
  return note.children.flatMap((child, index) => {
    const space: PdfRun[] = index > 0 ? [{ text: ' ' }] : [];
    const anchor = child.data?.anchored?.anchor ?? '';
    return [
      ...space,
      ...(child.type === 'paragraph' ? runsOf(child.children, anchor, plain) : [{ text: plainText(child) }]),
    ];
  });
}
