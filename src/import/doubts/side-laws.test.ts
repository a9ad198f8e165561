import { expect, test } from 'vitest';
import type { ReadRow } from './law.ts';
import { doubtsOfRows } from './row-doubts.ts';

/** An event with who hosts, who takes part, and where. */
const event = (text: string, host = '', participants = '', place = ''): ReadRow => ({
  cells: [
    { name: 'text', words: text },
    { name: 'host', words: host },
    { name: 'participants', words: participants },
    { name: 'place', words: place },
  ],
});

const usual = ['Mít', 'Ổi', 'Na', 'Bưởi', 'Cam', 'Quýt'].map((name, at) =>
  event(
    `Kiểm tra vườn ${name}`,
    `Ông Lê Văn ${name}, Phó Chủ tịch UBND xã`,
    at % 2 ? 'Phòng Kinh tế' : 'Phòng Y tế',
    `Phòng họp số ${at}`,
  ),
);

/** What is said of one more row of a table. */
const doubtOf = (row: ReadRow, rows: readonly ReadRow[] = usual) => doubtsOfRows([...rows, row]).at(-1);

test.each<[string, ReadRow]>([
  ['a hall hosts', event('Kiểm tra vườn', 'Hội trường tầng 2', 'Phòng Kinh tế')],
  ['a person is a place', event('Kiểm tra vườn', '', 'Phòng Kinh tế', 'Đ/c Lê Văn An')],
  ['a room takes part', event('Kiểm tra vườn', 'Ông Lê Văn An', 'Phòng họp số 2', '')],
  [
    'who hosts stands in front of the text',
    event('Đ/c Lê Văn An Kiểm tra vườn lần 2', '', 'Phòng Kinh tế', 'Xã Hạ'),
  ],
  ['who hosts stands behind the text', event('Kiểm tra vườn Ông Lê Văn An, Phó Chủ tịch', '', '', 'Xã Hạ')],
  ['a post is cut off its office', event('Kiểm tra vườn', 'Ông Lê Văn An, Phó Giám đốc', '', 'Sở Nội vụ')],
  ['the text ends in a post', event('Kiểm tra vườn cây của Chủ tịch', 'HĐND xã', '', 'Xã Hạ')],
  ['a place begins as a name ends', event('Kiểm tra vườn', 'Ông Lê Văn An', 'UBND phường', 'Trung Hạ')],
  [
    'a place stands at the end of the text',
    event('Kiểm tra vườn cây Đà Nẵng', 'Ông Lê Văn An', 'Phòng Kinh tế'),
  ],
  ['a cell of other rows does', event('Kiểm tra vườn cây Phòng Kinh tế', 'Ông Lê Văn An', '', 'Xã Hạ')],
])('a row in which %s is told', (_, row) => {
  expect(doubtOf(row)).toMatch(/words of another cell|breaks off|middle of a name|is no person/u);
});

test.each<[string, ReadRow]>([
  ['communes take part', event('Kiểm tra vườn', 'Ông Lê Văn An', 'Xã Thượng, xã Hạ', 'Phòng họp số 1')],
  ['a body is the place', event('Kiểm tra vườn', 'Ông Lê Văn An', 'Phòng Kinh tế', 'Thường trực HĐND xã')],
  ['the text says where', event('Đi công tác Đà Nẵng', 'Ông Lê Văn An', 'Phòng Kinh tế', '')],
  [
    'the text says of whom',
    event('Báo cáo Chủ tịch UBND xã về vườn cây', 'Ông Lê Văn An', 'Phòng Kinh tế', 'Xã Hạ'),
  ],
  [
    'a post is named',
    event('Trao quyết định bổ nhiệm Phó Giám đốc Sở', 'Ông Lê Văn An', 'Phòng Kinh tế', 'Xã Hạ'),
  ],
  ['a province is the place', event('Kiểm tra vườn', 'Ông Lê Văn An', 'Phòng Kinh tế', 'Cần Thơ')],
])('nothing is said where %s', (_, row) => expect(doubtOf(row)).toBeUndefined());

test('a post without its office is told only where it stands once', () => {
  const rows = [...usual, event('Họp xóm', 'Chủ tịch', 'Phòng Kinh tế', 'Xã Hạ')];
  expect(doubtOf(event('Họp thôn', 'Chủ tịch', '', 'UBND xã'), rows)).toBeUndefined();
  expect(doubtOf(event('Họp thôn', 'Phó Chủ tịch', '', 'UBND xã'), rows)).toContain('its host breaks off');
});

test('in a column of bare names nothing is said of one', () => {
  const rows = ['Mít', 'Ổi', 'Na', 'Bưởi', 'Cam'].map((name) => event(`Kiểm tra vườn ${name}`, `Lê ${name}`));
  expect(doubtOf(event('Kiểm tra vườn', 'Trần Văn An'), rows)).toBeUndefined();
});

test('a table whose hosts all stand in front of the text is set so', () => {
  const rows = ['An', 'Bình', 'Chi', 'Dung'].map((name) =>
    event(`Đ/c Lê ${name} Kiểm tra vườn lần 2`, '', '', 'Xã Hạ'),
  );
  expect(doubtsOfRows(rows)).toEqual(Array(4).fill(undefined));
});
