import { expect, test } from 'vitest';
import { partAtClosing } from './part-at-closing.ts';
import { readBody } from './read.ts';

const countsOf = (body: string) => {
  const { text, attached } = partAtClosing(readBody(body, 'x.mdx').tree);
  return [text.length, attached.length];
};

test.each([
  ['Một.\n\nHai.', [2, 0]],
  ['Một.\n\n<Closing />\n\n# QUY CHẾ\n\nHai.', [1, 2]],
  ['<Closing />\n\nMột.', [0, 1]],
  ['Một.\n\n<Programme />\n\n<Closing />', [2, 0]],
])('a body is cut where it is signed: %j', (body, counts) => {
  expect(countsOf(body)).toEqual(counts);
});
