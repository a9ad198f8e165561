import type { PhrasingContent } from 'mdast';
import { linkSpans } from '../../markdown/link-citations.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { xml, type XmlNode } from '../xml.ts';
import type { AknScope } from './context.ts';

/**
 * Words of a block, its citations as `ref`.
 *
 * @param from leave out what stands before this offset in the text of the block: the number of a heading
 * @param offset where the nodes begin in the text of the block
 */
export function inline(
  nodes: readonly PhrasingContent[],
  anchor: string,
  scope: AknScope,
  { from = 0, offset = 0 } = {},
): XmlNode[] {
  const spans = scope.citations
    .filter(({ section, to }) => section === anchor && to !== undefined)
    .map(({ start, end, to }) => ({ start: start - offset, end: end - offset, to: to! }))
    .filter(({ end }) => end > 0);
  const linked = linkSpans(nodes, spans, ({ to }, children) => ({
    type: 'link',
    url: scope.routes.document(to),
    data: { hName: 'ref' },
    children: children as never,
  }));
  return dropText(linked, from).flatMap((node) => visit(node, scope));
}

/** A plain text (a task, an event) with its citations. */
export function inlineText(text: string, anchor: string, scope: AknScope): XmlNode[] {
  return inline([{ type: 'text', value: text }], anchor, scope);
}

function visit(node: PhrasingContent, scope: AknScope): XmlNode[] {
  const inside = () => ('children' in node ? node.children.flatMap((child) => visit(child, scope)) : []);
  switch (node.type) {
    case 'text':
      return [node.value.normalize('NFC')];
    case 'break':
      return [xml('eol')];
    case 'strong':
      return [xml('b', {}, inside())];
    case 'emphasis':
      return [xml('i', {}, inside())];
    case 'delete':
      return [xml('span', { class: 'struck' }, inside())];
    case 'link':
      return [xml(node.data?.hName === 'ref' ? 'ref' : 'a', { href: address(node.url, scope) }, inside())];
    case 'footnoteReference':
      return note(node.identifier, scope);
    default:
      return [plainText(node)];
  }
}

function note(identifier: string, scope: AknScope): XmlNode[] {
  const definition = scope.notes.get(identifier);
  if (!definition) return [];
  const inner: AknScope = { ...scope, notes: new Map() };
  const paragraphs = definition.children.map((child) => {
    const anchor = child.data?.anchored?.anchor ?? '';
    return xml(
      'p',
      {},
      child.type === 'paragraph' ? inline(child.children, anchor, inner) : plainText(child),
    );
  });
  return [
    xml(
      'authorialNote',
      { eId: `chu-thich-${identifier}`, marker: identifier, placement: 'bottom' },
      paragraphs,
    ),
  ];
}

function address(url: string, { absolute, routes, document }: AknScope): string {
  if (url.startsWith('#')) return absolute(routes.document(document.id)) + url;
  return url.startsWith('/') ? absolute(url) : url;
}

/** Nodes without their first `count` UTF-16 units. */
function dropText(nodes: readonly PhrasingContent[], count: number): PhrasingContent[] {
  let left = count;
  function drop(node: PhrasingContent): PhrasingContent[] {
    if (left <= 0) return [node];
    if (node.type === 'text') {
      const value = node.value.slice(left);
      left -= node.value.length;
      return value ? [{ ...node, value }] : [];
    }
    if (node.type === 'break') {
      left -= 1;
      return [];
    }
    if (!('children' in node)) return [node];
    const children = node.children.flatMap(drop);
    return children.length > 0 ? [{ ...node, children } as PhrasingContent] : [];
  }
  return nodes.flatMap(drop);
}
