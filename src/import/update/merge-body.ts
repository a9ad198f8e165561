import type { List, ListItem, Root, RootContent } from 'mdast';
import { readBody } from '../../markdown/read.ts';
import { writeBody } from '../../markdown/write.ts';
import { leastLikeness, likeness } from './keep-row-ids.ts';
import { alignThree, match } from './merge-sequence.ts';
import type { MergeNotes } from './merge-values.ts';

/** A paragraph, a heading or an item of a list: what it says, and how it is written in its file. */
interface Written {
  readonly key: string;
  readonly raw: string;
  /** An item of a list without empty lines between its items. */
  readonly isTight: boolean;
}

/** With the block of the base that it is. */
interface Block extends Written {
  readonly id: string;
}

/** Above this many pairs, blocks that differ are not compared one by one. */
const maxPairs = 40_000;

/**
 * The body of a file that a person has edited, merged with that of a new import, block by block; `undefined` when it stays as it
 * is. A heading, a paragraph or a list item that only one side reworded, put in or took out is taken from that side.
 *
 * @param held the whole file, with `\n` at its line ends
 * @param base what the person began with, as today's importer reads it
 */
export function mergeBody(held: string, base: Root, theirs: Root, notes: MergeNotes): string | undefined {
  const lines = held.split('\n');
  const ours = partsOf(readBody(held, '').tree).map(({ node, ...part }): Written => ({
    ...part,
    raw: lines.slice(node.position!.start.line - 1, node.position!.end.line).join('\n'),
  }));
  const written = (tree: Root) => partsOf(tree).map((part): Written => ({ ...part, raw: part.key }));
  const before = written(base);
  const chunks = alignThree(
    before.map((block, at) => ({ ...block, id: String(at) })),
    withIds(before, ours),
    withIds(before, written(theirs)),
    ({ id }) => id,
  );
  const result = chunks.flatMap((chunk) => {
    const [b, o, t] = [keysOf(chunk.base), keysOf(chunk.ours), keysOf(chunk.theirs)];
    if (o === t) return chunk.ours;
    if (b === o) return chunk.theirs;
    (b === t ? notes.kept : notes.conflicts).push({ path: 'body', ours: o, theirs: t });
    return chunk.ours;
  });
  if (keysOf(result) === keysOf(ours)) return undefined;
  return `${result.reduce((text, block, at) => text + gap(result[at - 1], block) + block.raw, '')}\n`;
}

const gap = (above: Written | undefined, block: Written): string =>
  !above ? '' : above.isTight && block.isTight ? '\n' : '\n\n';

interface Part extends Omit<Written, 'raw'> {
  readonly node: RootContent | ListItem;
}

/** The blocks of a body, and the items of its lists one by one. */
function partsOf(tree: Root): Part[] {
  return tree.children.flatMap((node): Part[] =>
    node.type === 'list'
      ? node.children.map((item) => ({
          node: item,
          key: keyOf({ ...node, children: [item] } satisfies List),
          isTight: !node.spread && !node.children.some(({ spread }) => spread),
        }))
      : [{ node, key: keyOf(node), isTight: false }],
  );
}

const keyOf = (node: RootContent): string => writeBody({ type: 'root', children: [node] }).trim();

const keysOf = (blocks: readonly { readonly key: string }[]): string =>
  blocks.map(({ key }) => key).join('\n\n');

/** Blocks with the number of the block of the base that each is, the same or reworded; others have an id of their own. */
function withIds(base: readonly Written[], blocks: readonly Written[]): Block[] {
  const same = match(
    base.map(({ key }) => key),
    blocks.map(({ key }) => key),
  );
  const pairs = new Map([...same].map(([at, to]) => [to, at]));
  for (const [at, to] of reworded(base, blocks, same)) pairs.set(to, at);
  return blocks.map((block, to) => ({ ...block, id: String(pairs.get(to) ?? `+${block.key}`) }));
}

/** Pairs of blocks that share most of their words, the likest first, as long as the order of all pairs is kept. */
function reworded(
  base: readonly Written[],
  blocks: readonly Written[],
  same: ReadonlyMap<number, number>,
): [number, number][] {
  const taken = new Set(same.values());
  const left = [...base.keys()].filter((at) => !same.has(at));
  const right = [...blocks.keys()].filter((to) => !taken.has(to));
  if (left.length * right.length > maxPairs) return [];
  const pairs: [number, number][] = [...same];
  const likely = left
    .flatMap((at) => right.map((to) => ({ at, to, share: likeness(base[at]!.key, blocks[to]!.key) })))
    .filter(({ share }) => share >= leastLikeness)
    .sort((a, b) => b.share - a.share);
  const found: [number, number][] = [];
  for (const { at, to } of likely) {
    if (!pairs.every(([a, b]) => (a < at && b < to) || (a > at && b > to))) continue;
    pairs.push([at, to]);
    found.push([at, to]);
  }
  return found;
}
