import { expect, test } from 'vitest';
import { joinParagraphs } from './join-paragraphs.ts';
import { indentsOf } from './paragraph-indents.ts';
import { readLines } from '../read-text.ts';

const invitation = `     Ủy ban nhân dân phường Hồng Sơn trân trọng kính mời: Trưởng các tổ dân
phố; đại diện Công ty Môi trường đô thị.
     Tới dự cuộc họp triển khai công tác thu gom rác thải sinh hoạt.
     Chủ trì: Ông Phó Chủ tịch Ủy ban nhân dân phường.
      Thời gian: 14 giờ 00 phút, ngày 21 tháng 11 năm 2025 (Thứ Sáu).
     Căn cứ để làm việc gồm các báo cáo của Công ty, của Tổ dân phố và của
Ban Quản lý chợ.
     Đề nghị ông (bà) đến dự đúng thời gian, thành phần./.`;

const read = (text: string) => {
  const { lines } = readLines(text);
  const indents = indentsOf(lines);
  return joinParagraphs(lines.map((line, at) => ({ ...line, isSetIn: indents[at] }))).map(
    (passage) => passage.text,
  );
};

test('first lines that are set in open paragraphs, whatever their length, and names at the edge go on', () => {
  expect(read(invitation)).toEqual([
    'Ủy ban nhân dân phường Hồng Sơn trân trọng kính mời: Trưởng các tổ dân phố; đại diện Công ty Môi trường đô thị.',
    'Tới dự cuộc họp triển khai công tác thu gom rác thải sinh hoạt.',
    'Chủ trì: Ông Phó Chủ tịch Ủy ban nhân dân phường.',
    'Thời gian: 14 giờ 00 phút, ngày 21 tháng 11 năm 2025 (Thứ Sáu).',
    'Căn cứ để làm việc gồm các báo cáo của Công ty, của Tổ dân phố và của Ban Quản lý chợ.',
    'Đề nghị ông (bà) đến dự đúng thời gian, thành phần./.',
  ]);
});

test.each([
  ['has no indents', invitation.replace(/^ +/gmu, '')],
  ['is set in as a whole', invitation.replace(/^ */gmu, '     ')],
  [
    'has indents that part no sentences',
    invitation.replace(/^(?=\p{L})/gmu, '   ').replace(/^ {5,6}/gmu, ''),
  ],
])('says nothing of a text that %s', (_, text) => {
  expect(new Set(indentsOf(readLines(text).lines))).toEqual(new Set([undefined]));
});

test('each page has an edge of its own', () => {
  const shifted = invitation.replace(/^/gmu, '   ');
  expect(read(`${invitation}\n\f${shifted}`)).toEqual([...read(invitation), ...read(invitation)]);
});
