import { expect, test } from 'vitest';
import { contentsOf } from './contents.ts';
import { block, heading, held } from './views.fixture.ts';

const task = (id: string, month: string) => ({
  id,
  month,
  text: 'Ban hành.',
  bodies: [],
  bodiesAsWritten: '',
});
const event = (id: string, from: string, to = from) => ({
  id,
  from,
  to,
  row: from.slice(8),
  text: 'Họp.',
  hosts: [],
  hostsAsWritten: '',
});

const lines = (document: Parameters<typeof contentsOf>[0]) =>
  contentsOf(document).map(({ level, marker, text, count }) =>
    [level, marker, text, count].filter((part) => part !== undefined).join(' '),
  );

test('a programme shows its headings and, below one, its months with their counts', () => {
  const document = held({
    tasks: [task('nv-1-1', '2023-01'), task('nv-1-2', '2023-01'), task('nv-2-1', '2023-02')],
    recipients: [{ text: 'Lưu', bodies: [] }],
    blocks: [
      block('paragraph', 'can-cu-1', 'Căn cứ Điều lệ;'),
      heading('ii', 'II', 1, 'II. MỘT SỐ NHIỆM VỤ:'),
      block('task', 'nv-1-1', 'Ban hành.'),
      block('task', 'nv-1-2', 'Ban hành.'),
      block('task', 'nv-2-1', 'Ban hành.'),
    ],
  });
  expect(lines(document)).toEqual([
    '1 Căn cứ',
    '1 II Một số nhiệm vụ',
    '2 Tháng 1 2',
    '2 Tháng 2 1',
    '1 Nơi nhận, chữ ký',
  ]);
});

test('a calendar shows its weeks, from Monday', () => {
  const document = held({
    events: [event('a', '2024-01-05'), event('b', '2024-01-06', '2024-01-07'), event('c', '2024-01-08')],
    blocks: [block('event', 'a', 'Họp.'), block('event', 'b', 'Họp.'), block('event', 'c', 'Họp.')],
  });
  expect(lines(document)).toEqual(['1 Ngày 5 – 7 2', '1 Ngày 8 1']);
});

test('an article keeps its word, and deep headings are left out', () => {
  const document = held({
    blocks: [heading('dieu-1', 'Điều 1', 1, 'Điều 1.'), heading('x', '1.1.1.1', 4, '1.1.1.1. Sâu')],
  });
  expect(lines(document)).toEqual(['1 Điều 1']);
});

test('the closing stands above what is attached, whose headings are one level deeper', () => {
  const document = held({
    recipients: [{ text: 'Lưu', bodies: [] }],
    blocks: [
      heading('dieu-1', 'Điều 1', 1, 'Điều 1. Ban hành'),
      { ...heading('quy-che', undefined, 0, 'QUY CHẾ Quản lý kho'), attached: true },
      heading('quy-che-chuong-i', 'Chương I', 1, 'Chương I'),
      heading('quy-che-dieu-1', 'Điều 1', 2, 'Điều 1. Phạm vi'),
    ],
  });
  expect(lines(document)).toEqual([
    '1 Điều 1. Ban hành',
    '1 Nơi nhận, chữ ký',
    '1 QUY CHẾ Quản lý kho',
    '2 Chương I',
    '3 Điều 1. Phạm vi',
  ]);
});
