import { expect, test } from 'vitest';
import { readProse } from './prose-fields.ts';

const read = (text: string, more: { place?: string; participants?: string } = {}) => {
  const { host, place, participants, ...entry } = readProse({ text, line: 1, ...more });
  return [entry.text, host, place, participants];
};

test.each([
  ['Giao ban cơ quan, tại Hội trường Huyện ủy.', 'Giao ban cơ quan.', undefined, 'Hội trường Huyện ủy', undefined],
  ['Dự lễ ra quân, tại xã Bàn Tân', 'Dự lễ ra quân', undefined, 'xã Bàn Tân', undefined],
  ['Họp tổ biên tập (tại phòng họp số 2).', 'Họp tổ biên tập.', undefined, 'phòng họp số 2', undefined],
  ['Họp Ban Quản lý dự án - P. họp số 2.', 'Họp Ban Quản lý dự án.', undefined, 'P. họp số 2', undefined],
  ['Chào cờ, tại Hội trường; thành phần: toàn thể công chức.', 'Chào cờ', undefined, 'Hội trường', 'toàn thể công chức.'],
  ['Họp Thường trực (đ/c Bí thư chủ trì).', 'Họp Thường trực.', 'đ/c Bí thư', undefined, undefined],
  ['Đồng chí Bí thư Huyện ủy chủ trì họp tổ nhân sự, tại Phòng họp A.', 'họp tổ nhân sự.', 'Đồng chí Bí thư Huyện ủy', 'Phòng họp A', undefined],
])('"%s" says in its sentence who and where', (words, ...parts) => {
  expect(read(words)).toEqual(parts);
}); // prettier-ignore

test.each([
  'Làm việc tại cơ quan.',
  'Tiếp xúc cử tri - các xã.',
  'Kiểm tra, xử lý tại chỗ các vi phạm.',
  'Duyệt văn kiện (Đ/c Phó Bí thư; mời: Ban Tổ chức, UBKT).',
  'Họp Ban Kinh tế - Xã hội.',
  'Huyện ủy Bàn Tân chủ trì họp liên tịch.',
  'Nghe báo cáo, tại đó có các ý kiến.',
])('"%s" keeps its words', (words) => {
  expect(read(words)).toEqual([words, undefined, undefined, undefined]);
});

test('what a field has already, a sentence does not say again', () => {
  expect(read('Họp, tại Hội trường A.', { place: 'Phòng 1' })).toEqual([
    'Họp, tại Hội trường A.',
    undefined,
    'Phòng 1',
    undefined,
  ]);
  expect(read('Họp; thành phần: các ban.', { participants: 'Chủ tịch' })[0]).toBe(
    'Họp; thành phần: các ban.',
  );
});
