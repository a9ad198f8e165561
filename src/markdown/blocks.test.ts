import { expect, test } from 'vitest';
import { listBlocks } from './blocks.ts';
import { readBody } from './read.ts';

test('each block knows the line of its file, rows that of their words', () => {
  const source = '---\nkind: plan\n---\n\n## I. NHIỆM VỤ\n\n- một\n- hai\n\n<Programme />\n';
  const row = { id: 'nv-1-1', text: 'Họp', bodies: [], bodiesAsWritten: '' };
  const rows = { tasks: [row], events: [] };
  const blocks = listBlocks(readBody(source, 'x.mdx').tree, rows, (_, index) => 40 + index);
  expect(blocks.map(({ text, line }) => [text, line])).toEqual([
    ['I. NHIỆM VỤ', 5],
    ['một', 7],
    ['hai', 8],
    ['Họp', 40],
  ]);
});
