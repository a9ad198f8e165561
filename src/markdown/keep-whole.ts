import type { ElementContent } from 'hast';
import { cutPhrases } from '../domain/phrases.ts';
import { h } from './hast.ts';

/** Put what the end of a line must not cut (`năm 2023`, `28-NQ/TW`) into elements of their own. */
export function keepWhole(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: keepWhole(node.children) }];
    if (node.type !== 'text') return [node];
    return cutPhrases(node.value).map(({ text, whole }) =>
      whole ? h('span', { className: ['whole'] }, text) : { type: 'text', value: text },
    );
  });
}
