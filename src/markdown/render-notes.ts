import type { Element, ElementContent } from 'hast';
import { dayText } from '../domain/day-text.ts';
import type { Citation } from '../domain/entities.ts';
import { relations } from '../domain/relation.ts';
import type { DocumentNode } from '../graph/graph.ts';
import type { RenderContext } from './context.ts';
import { h } from './hast.ts';
import { words } from './words.ts';

/**
 * The note beside a block: what it cites, by relation, each document once. Where several fit a citation, its words are
 * no link, and the note names them all.
 *
 * @returns nothing when the block cites nothing
 */
export function renderNotes(anchors: readonly string[], context: RenderContext): ElementContent[] {
  const groups = new Map<string, readonly string[]>();
  for (const citation of context.citations) {
    const ids = citation.to === undefined ? citation.candidates : [citation.to];
    if (ids.length === 0 || !anchors.includes(citation.section)) continue;
    const name =
      citation.to === undefined ? words.candidates(citation.text, ids.length) : relationName(citation);
    groups.set(name, [...new Set([...(groups.get(name) ?? []), ...ids])]);
  }
  return [...groups].flatMap(([name, ids]) => [
    h('p', { className: ['relation'] }, name),
    h(
      'ul',
      { role: 'list' },
      ids.map((id) => noteOf(context.targets.get(id), context)).filter((note) => note !== undefined),
    ),
  ]);
}

const review = /(?:sơ kết|tổng kết|sơ, tổng kết)\s+\d+\s+năm/giu;

/** What the block does to what it cites; of a review, the words of the text itself: `Tổng kết 10 năm`. */
function relationName({ relation, sentence, text }: Citation): string {
  if (relation !== 'reviews') return relations[relation].name;
  const before = sentence.slice(0, sentence.indexOf(text) + text.length);
  const found = [...before.matchAll(review)].at(-1)?.[0];
  return found ? found.charAt(0).toLocaleUpperCase('vi') + found.slice(1) : relations[relation].name;
}

function noteOf(node: DocumentNode | undefined, { routes, bodies }: RenderContext): Element | undefined {
  if (!node) return undefined;
  const issuer = node.issuers.map((id) => bodies.get(id)?.name ?? id).join(', ') || node.issuerAsCited;
  return h(
    'li',
    {},
    h(
      'span',
      { className: ['square', node.held ? 'held' : 'cited'] },
      h('span', { className: ['visually-hidden'] }, node.held ? words.held : words.citedOnly),
    ),
    h('a', { href: routes.document(node.id) }, node.symbol ? h('b', {}, node.symbol) : node.title),
    node.issuedOn !== undefined && ` ${dayText(node.issuedOn)}`,
    issuer !== undefined && h('span', { className: ['issuer'] }, issuer),
  );
}
