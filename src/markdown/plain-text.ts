import type { Nodes } from 'mdast';

/**
 * The words of a node as one line: what citations, search and data files work on.
 *
 * A hard line break counts as one blank, so that words on both sides of it stay apart.
 */
export function plainText(node: Nodes | readonly Nodes[]): string {
  if (Array.isArray(node)) return node.map((child) => plainText(child as Nodes)).join('');
  const one = node as Nodes;
  if (one.type === 'break') return ' ';
  if (one.type === 'text' || one.type === 'inlineCode') return one.value;
  return 'children' in one ? plainText(one.children as Nodes[]) : '';
}
