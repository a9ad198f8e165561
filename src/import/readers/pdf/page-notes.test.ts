import { expect, test } from 'vitest';
import { takeNotes } from './page-notes.ts';
import type { Printed, PrintedLine } from './printed-lines.ts';

/** Lines of a page, one below the other; those that begin with `~` are small. */
const pageOf = (...texts: readonly string[]): PrintedLine[] =>
  texts.map((text, at): Printed[] => {
    const size = text.startsWith('~') ? 10 : 14;
    return [{ text: text.replace('~', ''), x0: 85, x1: 500, y: 100 + at * 18, size }];
  });
const notesOf = (...pages: PrintedLine[][]) =>
  takeNotes(pages, 14).map(({ lines, notes }) => [lines.length, ...notes.map(({ text }) => text)]);

test('takes the small lines at the foot of a page that a number calls', () => {
  const page = pageOf('Đạt 80% [1]; giao [2] xã.', '~1 Theo Quyết định', '~số 5.', '~2 Sáu xã.');
  expect(notesOf(page)).toEqual([[1, '[1] Theo Quyết định số 5.', '[2] Sáu xã.']]);
});

test('the number in front of a note may be larger than its words', () => {
  const [text, note] = pageOf('Đạt 80% [1].', '~1 Theo Quyết định số 5.');
  const pieces = [
    { text: '1', x0: 85, x1: 90, y: 118, size: 14 },
    { text: ' Theo Quyết định số 5.', x0: 90, x1: 300, y: 118, size: 10 },
  ];
  expect(notesOf([text!, [{ ...note![0]!, size: 14, pieces }]])).toEqual([[1, '[1] Theo Quyết định số 5.']]);
});

test('notes at the end of a text go to the pages that call them', () => {
  const pages = [pageOf('Đạt 80% [i].'), pageOf('Sáu xã [ii].'), pageOf('~i Theo Sở.', '~ii Năm 2025.')];
  expect(notesOf(...pages)).toEqual([[1, '[i] Theo Sở.'], [1, '[ii] Năm 2025.'], [0]]);
});

test('small lines that nothing calls are no notes', () => {
  const page = pageOf('Đạt 80%.', '~- Như trên;', '~1 bản lưu.');
  expect(notesOf(page)).toEqual([[3]]);
});
