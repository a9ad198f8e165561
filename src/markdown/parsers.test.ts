import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';
import { writeBody } from './write.ts';

/** A tree without positions and without what the two sides may leave out. */
function bare(node: Nodes): unknown {
  const { type } = node;
  if (type === 'text') return node.value;
  // GFM makes links of addresses as they stand; their words are what counts here.
  if (type === 'link') return plainText(node);
  const children = 'children' in node ? (node.children as Nodes[]).map(bare) : [];
  return [type, ...('depth' in node ? [node.depth] : []), ...mergeText(children)];
}

function mergeText(children: unknown[]): unknown[] {
  return children.reduce<unknown[]>((merged, child) => {
    const last = merged.at(-1);
    if (typeof child === 'string' && typeof last === 'string') merged[merged.length - 1] = last + child;
    else merged.push(child);
    return merged;
  }, []);
}

const signs = fc.constantFrom(...'{}<>`*_[]()#+-.!|\\&;:/~=$^"\'1a Đ'.split(''));
const words = fc
  .array(
    fc.oneof(
      signs,
      fc.constantFrom('Nghị', 'quyết', 'số', 'import x', 'export y', 'https://a.vn', 'a@b.vn', ' '),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const paragraph = words.map((value): Nodes => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
const heading = words.map((value): Nodes => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
}));
const list = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items): Nodes => ({
  type: 'list',
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [item as never] })),
}));

test('what the importer writes, the loader reads back word by word, and none of it is code', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(paragraph, heading), { minLength: 1, maxLength: 4 }),
      list,
      (blocks, last) => {
        const tree = { type: 'root', children: [...blocks, last] } as Root;
        expect(bare(mdxToMdast(writeBody(tree)) as Nodes)).toEqual(bare(tree));
      },
    ),
    { numRuns: 400, seed: 5 },
  );
});
