import { expect, test } from 'vitest';
import { breaksEarly, edgesOf, isDashWithin, joinCutWords, wouldHaveFitted } from './cell-room.ts';
import type { Printed } from '../printed-lines.ts';

const edges = { left: 100, right: 200 };
/** A line of a cell that is 100 points wide, from its left edge. */
const line = (text: string, width: number, x0 = 100): Printed => ({
  text,
  x0,
  x1: x0 + width,
  y: 50,
  size: 13,
});
/** A line in the middle of that cell. */
const centred = (text: string, width: number): Printed => line(text, width, 150 - width / 2);

test('a line ends early where the next word would have fitted behind it, also in the middle of a cell', () => {
  expect(wouldHaveFitted(line('Phòng họp A', 62), line('Công an tỉnh', 66), edges)).toBe(true);
  expect(wouldHaveFitted(line('Bí thư Tỉnh ủy', 80), line('Phó Bí thư', 55), edges)).toBe(false);
  expect(wouldHaveFitted(centred('Thứ Hai', 40), centred('(02/10)', 42), edges)).toBe(true);
  expect(wouldHaveFitted(centred('Thứ Hai', 40), centred('(02/10/2023)', 68), edges)).toBe(false);
});

test('says nothing of a column that has a line which ends early in the middle of a sentence', () => {
  expect(breaksEarly([line('Kiểm tra', 45), line('công tác', 45)], edges)).toBe(true);
  expect(breaksEarly([line('Kiểm tra, giám sát', 92), line('công tác', 45)], edges)).toBe(false);
});

test.each([
  ['(đồng/người/thá', 98, 'ng)', 'thá+ng'],
  ['14h0', 97, '0', 'an hour'],
  ['(02/10/2023', 96, ')', 'a bracket'],
  ['T', 96, 'T', 'a head'],
  ['Ngà', 97, 'y', 'one letter'],
  ['Qu', 97, 'ý IV', 'the word of a time'],
  ['UBN', 97, 'D tỉnh', 'a short name'],
  ['HĐ', 97, 'ND', 'a short name of two pieces'],
])('joins %o with %s points of %o: %s', (above, width, below) => {
  expect(joinCutWords([line(above, width), line(below, 8)], edges).map(({ text }) => text)).toEqual([
    above + below,
  ]);
});

test.each([
  ['14h0', 40, '0', 'there was room'],
  ['Tháng', 97, '10', 'a word of its own'],
  ['Quý', 97, 'II', 'a number of its own'],
  ['Ban chủ trì', 97, 'ng', 'a blank where the line could break'],
  ['Họp', 97, 'ở huyện', 'a word of one letter'],
  ['Diện tích', 97, 'ha', 'a unit'],
  ['UBND', 97, 'TT Nậm Cắt', 'a short name that is whole'],
  ['HĐ', 40, 'ND', 'room for the other half'],
  ['UBND', 98, '- huyện', 'the name above is whole'],
  ['HĐND', 98, '(tỉnh)', 'the name above is whole'],
])('leaves %o with %s points and %o: %s', (above, width, below) => {
  expect(joinCutWords([line(above, width), line(below, 8)], edges)).toHaveLength(2);
});

test('a dash for which there was no room is of the name above it, but not in a list', () => {
  const name = line('Phòng Tài chính', 95);
  const rest = line('- Kế hoạch', 60);
  expect(isDashWithin(name, rest, name, edges)).toBe(true);
  expect(isDashWithin(line('Phòng Nội vụ', 70), rest, name, edges)).toBe(false);
  expect(isDashWithin(name, rest, line('- Sở Nội vụ', 60), edges)).toBe(false);
  expect(isDashWithin(line('Phòng Tài chính;', 97), rest, name, edges)).toBe(false);
});

test('the words of a cell end as far from its rules as those of the table do, but for one that is too wide', () => {
  const cell = (column: number) => ({ row: 0, column, rows: 1, span: 1 });
  const [first, second, third] = [cell(0), cell(1), cell(2)];
  const grid = { xs: [0, 60, 200, 260], ys: [0, 40], cells: [first, second, third] };
  const printed = new Map([
    [first, [line('Ngày', 30, 15)]],
    [second, [line('Nội dung', 60, 65)]],
    [third, [line('15/12/2026', 52, 204)]],
  ]);
  expect(edgesOf(grid, printed)(second)).toEqual({ left: 65, right: 195 });
});
