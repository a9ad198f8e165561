import type { FootnoteDefinition, Heading, List, ListItem, Nodes, Root } from 'mdast';
import type { HeldDocument } from '../../domain/entities.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { partAtClosing } from '../../markdown/part-at-closing.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { PdfBlock, PdfListItem } from './pdf-data.ts';
import { runsOf, type RunContext } from './runs.ts';
import { calendarTable, plainTable, programmeTable } from './tables.ts';

/** Marks of items as printed, by depth. */
const marks = ['-', '+', '•'] as const;

/** Whether a heading stands in the middle of the page: a part, chapter, section or annex, or a line of capitals. */
function isCentred(text: string): boolean {
  const marker = parseMarker(text);
  return isCapitals(text) || (marker?.kind === 'named' && !/^điều\s/i.test(marker.text));
}

/** A short line of words in capitals, without a mark: `QUYẾT ĐỊNH:`, the name of a chapter; not a mere `UBND`. */
function isCapitals(text: string): boolean {
  if (text.length > 120 || parseMarker(text)) return false;
  return /^\p{Lu}+[\s:]/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The body of a document, block by block, cut where it is signed. */
export function blocksOf(
  document: HeldDocument,
  tree: Root,
  context: Omit<RunContext, 'notes'>,
): { readonly blocks: PdfBlock[]; readonly attached: PdfBlock[] } {
  const notes = new Map(
    tree.children
      .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
      .map((node) => [node.identifier, node]),
  );
  const withNotes: RunContext = { ...context, notes };
  const levels = levelsOf(tree);

  function visit(node: Nodes, depth = 0): PdfBlock[] {
    const anchor = node.data?.anchored?.anchor ?? '';
    switch (node.type) {
      case 'heading':
        return [
          {
            type: 'heading',
            level: levels.get(node)!,
            centred: node.depth === 1 || isCentred(plainText(node)),
            runs: runsOf(node.children, anchor, withNotes),
          },
        ];
      case 'paragraph':
        return [
          {
            type: 'paragraph',
            ...(isCapitals(plainText(node)) && { centred: true }),
            runs: runsOf(node.children, anchor, withNotes),
          },
        ];
      case 'list':
        return [{ type: 'list', items: node.children.map((item, n) => visitItem(item, node, n, depth)) }];
      case 'table':
        return [plainTable(node, withNotes)];
      case 'blockquote':
        return [{ type: 'quote', blocks: node.children.flatMap((child) => visit(child, depth)) }];
      case 'thematicBreak':
        return [{ type: 'rule' }];
      case 'mdxJsxFlowElement':
        if (node.name === 'Programme' && document.tasks.length > 0)
          return [programmeTable(document, withNotes)];
        if (node.name === 'Calendar' && document.events.length > 0)
          return [calendarTable(document, withNotes)];
        return [];
      default:
        return [];
    }
  }

  function visitItem(item: ListItem, list: List, n: number, depth: number): PdfListItem {
    const anchor = item.data?.anchored?.anchor ?? '';
    const mark = list.ordered ? `${(list.start ?? 1) + n}.` : marks[Math.min(depth, marks.length - 1)]!;
    let offset = 0;
    const blocks = item.children.flatMap((child): PdfBlock[] => {
      if (child.type !== 'paragraph') return visit(child, depth + 1);
      const runs = runsOf(child.children, anchor, withNotes, offset);
      offset += plainText(child).length + 1; // the text of an item joins its paragraphs by a line end
      return [{ type: 'paragraph', runs }];
    });
    return { mark, blocks };
  }

  const { text, attached } = partAtClosing(tree);
  const visitAll = (nodes: readonly Nodes[]) => nodes.flatMap((node) => visit(node));
  // Above the title of an attached text stands its letterhead.
  const head = Math.max(
    0,
    attached.findIndex((node) => node.type === 'heading' && node.depth === 1),
  );
  const centre = (block: PdfBlock): PdfBlock =>
    block.type === 'paragraph' ? { ...block, centred: true } : block;
  return {
    blocks: visitAll(text),
    attached: [...visitAll(attached.slice(0, head)).map(centre), ...visitAll(attached.slice(head))],
  };
}

/**
 * Level of each heading in the outline: 1 for the first, never more than one deeper than the one above.
 *
 * PDF/UA refuses an outline that begins below 1 or skips a level, and a body may well do both.
 */
function levelsOf(tree: Root): Map<Heading, number> {
  const levels = new Map<Heading, number>();
  const open: number[] = [];
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    while (open.length > 0 && open.at(-1)! >= node.depth) open.pop();
    open.push(node.depth);
    levels.set(node, open.length);
  }
  return levels;
}
