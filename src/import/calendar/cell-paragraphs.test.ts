import { describe, expect, test } from 'vitest';
import type { SourceLine } from '../source-line.ts';
import { cellItems, paragraphsOf } from './cell-paragraphs.ts';

/** Lines of a cell: one with `…` in front goes on with the one above it. */
const linesOf = (...texts: readonly string[]): SourceLine[] =>
  texts.map((text, at) => {
    const own = text.replace(/^…/u, '');
    return { text: own, raw: own, line: at + 1, page: 1, gap: 0, bareGap: 0, opens: !text.startsWith('…') };
  });
const textsOf = (parts: readonly (readonly SourceLine[])[]) =>
  parts.map((own) => own.map(({ text }) => text).join(' '));

test('a half of the day behind a sentence opens a paragraph, however its line was set', () => {
  expect(textsOf(paragraphsOf(linesOf('Sáng: Giao ban', '…tuần.', '…Chiều: Tiếp', '…dân.')))).toEqual([
    'Sáng: Giao ban tuần.',
    'Chiều: Tiếp dân.',
  ]);
  expect(textsOf(paragraphsOf(linesOf('Họp buổi', '…Chiều: dân.')))).toHaveLength(1);
});

describe('items of a cell', () => {
  test.each([
    ['dashes', ['- Một.', '- Hai', '…và ba.'], ['Một.', 'Hai và ba.']],
    ['a plus below a dash', ['- Một:', '+ Phần.', '- Hai.'], ['Một: + Phần.', 'Hai.']],
    ['numbers from 1', ['1. Một.', '2. Hai.'], ['Một.', 'Hai.']],
  ])('%s', (_, texts, items) => {
    expect(textsOf(cellItems(linesOf(...texts))!.map(({ lines }) => lines))).toEqual(items);
  });

  test.each([
    ['one dash', ['- Một.']],
    ['words above the list', ['Xây dựng:', '- Một;', '- Hai.']],
    ['a number that goes on from another cell', ['4. Bốn.', '5. Năm.']],
    ['only pluses', ['+ Một.', '+ Hai.']],
  ])('none in %s', (_, texts) => {
    expect(cellItems(linesOf(...texts))).toBeUndefined();
  });
});
