import type { Element, ElementContent } from 'hast';
import { dayText } from '../domain/day-text.ts';
import type { Citation } from '../domain/entities.ts';
import { relations, type Relation } from '../domain/relation.ts';
import type { DocumentNode } from '../graph/graph.ts';
import type { RenderContext } from './context.ts';
import { h } from './hast.ts';
import { words } from './words.ts';

/**
 * The note beside a block: what it cites, by relation, each document once.
 *
 * @returns nothing when the block cites nothing
 */
export function renderNotes(anchors: readonly string[], context: RenderContext): ElementContent[] {
  const groups = new Map<Relation, Map<string, Citation>>();
  for (const citation of context.citations) {
    if (citation.to === undefined || !anchors.includes(citation.section)) continue;
    const group = groups.get(citation.relation) ?? new Map<string, Citation>();
    if (!group.has(citation.to)) group.set(citation.to, citation);
    groups.set(citation.relation, group);
  }
  return [...groups].flatMap(([relation, group]) => [
    h('p', { className: ['relation'] }, relations[relation].name),
    h(
      'ul',
      { role: 'list' },
      [...group.keys()]
        .map((id) => noteOf(context.targets.get(id), context))
        .filter((note) => note !== undefined),
    ),
  ]);
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
