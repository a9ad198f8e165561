import { expect, test } from 'vitest';
import type { ReadRow } from './law.ts';
import { doubtsOfRows } from './row-doubts.ts';

const row = (text: string, host: string, place: string, more: Partial<ReadRow> = {}): ReadRow => ({
  ...more,
  cells: [
    { name: 'text', words: text },
    { name: 'host', words: host },
    { name: 'place', words: place },
  ],
});

/** Eight rows of a table that is set as it should be. */
const usual = (change: (at: number) => Partial<ReadRow> = () => ({})): ReadRow[] =>
  ['Mít', 'Ổi', 'Na', 'Bưởi', 'Cam', 'Quýt', 'Xoài', 'Mận'].map((name, at) =>
    row(
      `Kiểm tra vườn ${name}.`,
      at % 2 ? 'Văn phòng Huyện ủy' : 'Ban Dân vận Huyện ủy',
      `Xã ${name}`,
      change(at),
    ),
  );

test('nothing speaks against rows that are alike', () => {
  expect(doubtsOfRows(usual((at) => ({ number: String(at + 1) })))).toEqual(Array(8).fill(undefined));
});

test('a calendar whose texts begin in small letters, or end without a stop, is set so', () => {
  const rows = usual().map(({ cells }) => row(`kiểm tra ${cells[2]!.words}`, '', ''));
  expect(doubtsOfRows(rows)).toEqual(Array(8).fill(undefined));
});

test('one day off needs no host', () => {
  expect(doubtsOfRows([...usual(), row('Nghỉ Tết Dương lịch', '', '')])[8]).toBeUndefined();
});

test.each<[string, ReadRow, string]>([
  ['begins in small letters', row('vườn Chuối.', 'Văn phòng Huyện ủy', 'Xã An'), 'in the middle of a phrase'],
  ['ends without a stop', row('Kiểm tra vườn', 'Văn phòng Huyện ủy', 'Xã An'), 'no stop at its end'],
  ['has no host', row('Kiểm tra vườn Chuối.', '', 'Xã An'), 'it has no host'],
  ['has half a name', row('Kiểm tra vườn Chuối.', 'Ban Dân', 'Xã An'), 'only the beginning'],
  [
    'is far longer',
    row(`Kiểm tra ${'vườn cây ăn quả '.repeat(40)}.`, 'Văn phòng Huyện ủy', 'Xã An'),
    'longer',
  ],
])('a row that %s alone is told', (_, odd, told) => {
  const doubts = doubtsOfRows([...usual(), odd]);
  expect(doubts[8]).toContain(told);
  expect(doubts.slice(0, 8)).toEqual(Array(8).fill(undefined));
});

test('a number over several terms of one task is no doubt', () => {
  const rows = usual((at) => ({ number: `${at < 3 ? at + 1 : at}` }));
  const [first, second] = [rows[2]!, rows[3]!];
  const isDoubted = (row: typeof second) => doubtsOfRows([...rows.slice(0, 3), row, ...rows.slice(4)])[3];
  expect(isDoubted({ ...second, cells: first.cells })).toBeUndefined();
  expect(isDoubted(second)).toBe('its number 3 follows 3');
});

test('numbers go on or begin anew; one that is skipped or stands twice is told', () => {
  const numbers = ['1', '2', '3', '1', '2', '4', '4', '5'];
  const doubts = doubtsOfRows(usual((at) => ({ number: numbers[at]! })));
  expect(doubts[5]).toBe('its number 4 follows 2');
  expect(doubts[6]).toBe('its number 4 follows 4');
  expect(doubts.filter(Boolean)).toHaveLength(2);
});

test('one row that comes before the row above it is told, where all others are in order', () => {
  const months = ['01', '02', '03', '02', '04', '05', '06', '07'];
  const rows = usual((at) => ({ when: `2024-${months[at]!}` }));
  const later = usual(() => ({ when: '2024-08' }));
  expect(doubtsOfRows([...rows, ...later])[3]).toContain('comes before 2024-03');
  const parts = rows.map((one, at) => ({ ...one, section: at < 3 ? 'A' : 'B' }));
  expect(doubtsOfRows([...parts, ...later])[3]).toBeUndefined();
});

test('a host that is neither person nor office among persons is told, and a row without its time', () => {
  const rows = usual((at) => ({ time: at === 3 ? '' : '08:00' })).map((one, at) =>
    row(one.cells[0]!.words, at === 5 ? 'Hội Người cao tuổi xã' : 'Đ/c Bí thư Đảng ủy', 'Xã An', {
      time: one.time,
    }),
  );
  const doubts = doubtsOfRows(rows);
  expect(doubts[3]).toContain('no time');
  expect(doubts[5]).toContain('is no person');
  expect(doubts.filter(Boolean)).toHaveLength(2);
});

test('a task that says no time is told where cells were guessed and most tasks say theirs', () => {
  const rows = usual((at) => ({ due: at === 2 || at === 6 ? '' : 'Tháng 3' }));
  expect(doubtsOfRows(rows, { isGuessed: true }).filter(Boolean)).toEqual(
    Array(2).fill('it has no time, as the others have'),
  );
  expect(doubtsOfRows(rows).filter(Boolean)).toEqual([]);
});

test('where few tasks of guessed cells say a time, it is told once, with how many do', () => {
  const rows = usual((at) => ({ due: at % 3 === 1 ? 'Tháng 3' : '' }));
  const dated = rows.filter(({ due }) => due !== '').length;
  expect(doubtsOfRows(rows, { isGuessed: true })[0]).toBe(
    `only ${dated} of ${rows.length} rows have a time, which may hold for the rows beside them too`,
  );
  expect(doubtsOfRows(rows, { isGuessed: true }).filter(Boolean)).toHaveLength(1);
  expect(doubtsOfRows(rows).filter(Boolean)).toEqual([]);
  const never = usual(() => ({ due: '' }));
  expect(doubtsOfRows(never, { isGuessed: true }).filter(Boolean)).toEqual([]);
});

test('a time printed twice is told where times of guessed cells stand over several rows', () => {
  const months = ['04', '04', '05', '05', '05', '06', '06', '07'];
  const again = (saysAgain: (at: number) => boolean) =>
    usual((at) => ({ when: `2025-${months[at]!}`, saysAgain: saysAgain(at) }));
  const told = doubtsOfRows(
    again((at) => at === 3),
    { isGuessed: true },
  );
  expect(told.flatMap((doubt, at) => (doubt?.includes('printed twice') ? [at] : []))).toEqual([2, 3]);
  // Where each row has its own time, nothing is strange about it.
  const each = again((at) => [1, 3, 4, 6].includes(at));
  expect(doubtsOfRows(each, { isGuessed: true }).filter(Boolean)).toEqual([]);
  expect(doubtsOfRows(again((at) => at === 3)).filter(Boolean)).toEqual([]);
});

test('a text that goes on with its time may begin small', () => {
  const rows = usual(() => ({}));
  const small = (goesOn: boolean) =>
    rows.map((one, at) =>
      at === 2
        ? { ...one, cells: [{ name: 'text', words: 'họp giao ban đầu tuần.', goesOn } as const] }
        : one,
    );
  expect(doubtsOfRows(small(false))[2]).toContain('begins in the middle');
  expect(doubtsOfRows(small(true))[2] ?? '').not.toContain('begins in the middle');
});
