import { expect, test } from 'vitest';
import type { ReadRow } from './law.ts';
import { doubtsOfRows } from './row-doubts.ts';

/** A task of a table, with who leads and who helps. */
const task = (text: string, due = 'Tháng 3', body = 'Sở Nội vụ', joint = ''): ReadRow => ({
  due,
  cells: [
    { name: 'text', words: text },
    { name: 'body', words: body },
    { name: 'joint body', words: joint },
  ],
});

const usual = ['Mít', 'Ổi', 'Na', 'Bưởi', 'Cam', 'Quýt'].map((name) => task(`Kiểm tra vườn ${name}`));

/** What is said of one more row of a table, whose cells were guessed or stood in the file. */
const doubtOf = (row: ReadRow, isGuessed = true) => doubtsOfRows([...usual, row], { isGuessed }).at(-1);

test.each([
  'Tháng 4 Kiểm tra vườn',
  'Quý II Kiểm tra vườn',
  'Tháng 4/2025 Kiểm tra vườn',
  '1 2 Kiểm tra vườn',
])('a time or a number of a row in front of a task is told: %s', (text) => {
  expect(doubtOf(task(text))).toContain('words of another cell seem to stand in its text');
  expect(doubtOf(task(text), false)).toBeUndefined();
});

test.each(['Tháng 7 tri ân người có công', 'Tháng Thanh niên 2025', '02 cuộc kiểm tra', '05 Nghị quyết'])(
  'a task may begin with a time or a number of its own: %s',
  (text) => expect(doubtOf(task(text))).toBeUndefined(),
);

test('a table whose tasks all begin with a number is set so', () => {
  const rows = usual.map(({ cells }) => task(`3 ${cells[0]!.words}`));
  expect(doubtsOfRows(rows, { isGuessed: true })).toEqual(Array(6).fill(undefined));
});

test.each(['Tháng 13', 'tháng 0', 'T15/2024', 'Quý V', 'Quý 5/2025', 'Trước tháng 20', 'Quý II - Quý VI'])(
  'a month or quarter that no year has is told, however its cells were told: %s',
  (due) => {
    expect(doubtOf(task('Kiểm tra vườn', due), false)).toContain('which no year has');
    expect(doubtsOfRows([task('Kiểm tra vườn', due)], { isSure: true })).not.toContain(undefined);
  },
);

test.each([
  'Tháng 12',
  'T1-T3',
  'Quý IV',
  'quý 4',
  'Trong 18 tháng',
  'Tháng 3/2024',
  '6 tháng đầu năm',
  'Quý I, II',
])('a month or quarter of a year is not told: %s', (due) =>
  expect(doubtOf(task('Kiểm tra vườn', due), false)).toBeUndefined(),
);

test.each(['28/06/202', 'Quý III/202', 'QUÝ I/20', '01/5/2'])(
  'a time that lacks figures is told: %s',
  (due) => expect(doubtOf(task('Kiểm tra vườn', due))).toBe(`its time breaks off: "${due}"`),
);

test.each([
  ['Tháng 3 - Hội nghị lần thứ 25', 'Hội nghị lần thứ 25'],
  ['12/2026 - Khoa Nội', 'Khoa Nội'],
  ['Tháng 4 của cấp ủy Công an tỉnh', 'Công an tỉnh'],
])('a time with words of the cell beside it is told: %s', (due, words) =>
  expect(doubtOf(task('Kiểm tra vườn', due))).toBe(
    `words of another cell seem to stand in its time: "${words}"`,
  ),
);

test.each([
  'Tháng 3 - Tháng 4',
  'Quý I - Quý II',
  '15/2',
  '28/06/25',
  '28/06/2025',
  'Kỳ họp của Sở',
  'Tháng 3 - 4',
])('nothing speaks against a time as it is printed: %s', (due) =>
  expect(doubtOf(task('Kiểm tra vườn', due))).toBeUndefined(),
);

test('a name over two columns is told where another row has it whole', () => {
  const whole = task('Sửa đường', 'Tháng 3', 'Sở Nội vụ', 'Sở Y tế, Văn phòng UBND tỉnh');
  const parted = task('Sửa cầu', 'Tháng 3', 'Văn phòng', 'UBND tỉnh');
  expect(doubtsOfRows([...usual, whole, parted], { isGuessed: true }).at(-1)).toBe(
    'its body "Văn phòng" is only the beginning of "Văn phòng UBND tỉnh"',
  );
  // Who is called so elsewhere leads here, too.
  const office = task('Sửa kênh', 'Tháng 3', 'Văn phòng', 'Sở Y tế');
  expect(doubtsOfRows([...usual, whole, office, parted], { isGuessed: true }).at(-1)).toBeUndefined();
});

/** What is said of an event behind these words, in a table whose cells the file itself shows. */
const saidBehind = (lead: string) =>
  doubtsOfRows([{ when: '2026-10-05', lead, cells: [{ name: 'text', words: 'Giao ban cơ quan' }] }], {
    isSure: true,
  })[0];

test.each(['Sáng Chiều 14h00:', 'Chiều Tối'])('tells that the rows of two halves were joined: %j', (lead) => {
  expect(saidBehind(lead)).toContain('words of another cell');
});

test.each(['Sáng 8h00:', 'Sáng, chiều:', 'Sáng - Chiều', 'Sáng và chiều', ''])(
  'one event may be said to be at %j',
  (lead) => {
    expect(saidBehind(lead)).toBeUndefined();
  },
);

test.each([
  ['Văn phòng Tờ trình', 'Tờ trình'],
  ['Phòng Nội vụ; Công an xã Kế hoạch', 'Kế hoạch'],
])('a product at the end of a body of guessed cells is told: %s', (body, product) => {
  expect(doubtOf(task('Sơ kết', 'Tháng 3', body))).toContain(`its body: "${product}"`);
  expect(doubtOf(task('Sơ kết', 'Tháng 3', body), false)).toBeUndefined();
});

test.each([
  'Phòng Tài chính - Kế hoạch',
  'Sở Kế hoạch và Đầu tư',
  'Ban Chỉ đạo Đề án',
  'Tổ soạn thảo Nghị quyết',
  'Phòng Kế hoạch',
])('%s is the name of a body', (body) =>
  expect(doubtOf(task('Sơ kết', 'Tháng 3', body)) ?? '').not.toContain('its body'),
);

test('a committee alone behind a task that ends as its body begins is told', () => {
  expect(doubtOf(task('Sơ kết Đề án Ban Tổ chức', 'Tháng 3', 'Tỉnh ủy'))).toContain('"Ban Tổ chức"');
  expect(
    doubtOf(task('Sơ kết công tác của Ban Tổ chức', 'Tháng 3', 'Văn phòng Tỉnh ủy')) ?? '',
  ).not.toContain('its text: "Ban Tổ chức"');
});

test.each(['Tháng 2 1', 'Tháng 05/2026 12', 'Đảng'])('%s is no time', (due) => {
  expect(doubtOf(task('Sơ kết', due))).toContain('its time');
});

test.each([
  'Thường xuyên',
  'Hằng quý',
  'Khi có yêu cầu',
  'Sau kỳ họp',
  'Cả năm',
  '-',
  'Theo kế hoạch',
  'Quý II, III',
  '',
])('%o may be one', (due) => expect(doubtOf(task('Sơ kết', due)) ?? '').not.toContain('in its time'));
