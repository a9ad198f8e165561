import type { ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Citation } from '../domain/entities.ts';
import type { RenderContext } from './context.ts';
import { keepWhole } from './keep-whole.ts';
import { linkSpans } from './link-citations.ts';

/**
 * Words of a block with its citations as links.
 *
 * @param offset where the words begin in the text of the block: an item may have several paragraphs
 */
export function renderInline(
  nodes: readonly PhrasingContent[],
  anchor: string,
  context: RenderContext,
  offset = 0,
): ElementContent[] {
  const spans = context.citations
    .filter(({ section, to, candidates }) => section === anchor && (to ?? candidates.length > 1))
    .map((citation) => ({ ...citation, start: citation.start - offset, end: citation.end - offset }));
  const linked = linkSpans(nodes, spans, (citation, children) => citationLink(citation, children, context));
  const root = toHast({ type: 'paragraph', children: linked });
  return root.type === 'element' ? keepWhole(root.children) : [];
}

/** A plain text (a task, an event) with its citations as links. */
export function renderText(text: string, anchor: string, context: RenderContext): ElementContent[] {
  return renderInline([{ type: 'text', value: text }], anchor, context);
}

function citationLink(
  citation: Citation,
  children: PhrasingContent[],
  { targets, routes }: RenderContext,
): PhrasingContent {
  const { to } = citation;
  if (to === undefined)
    return {
      type: 'emphasis',
      data: { hName: 'span', hProperties: { className: ['ambiguous'] } },
      children: children,
    };
  const held = targets.get(to)?.held ?? false;
  return {
    type: 'link',
    url: routes.document(to),
    data: { hProperties: { className: ['citation', held ? 'held' : 'cited'] } },
    children: children as never,
  };
}
