import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostWords } from '../../../tests/support/lost-words.ts';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const head = `ỦY BAN NHÂN DÂN
TỈNH ĐÔNG GIANG
Số: 12/KH-UBND
Đông Giang, ngày 05 tháng 02 năm 2025

KẾ HOẠCH
Công tác năm 2025
`;

const bodies = [
  'Sở Nội vụ',
  'Ban Tổ chức',
  'Văn phòng UBND tỉnh, các sở',
  'UBND các xã',
  'Phòng Nghiệp vụ',
  '',
];
const times = [
  'Quý I',
  'Tháng 4/2025',
  'Trước ngày 30/6/2025',
  'Thường xuyên',
  'Năm 2025',
  'theo kế hoạch',
  '8h00',
];
const works = [
  'Xây dựng báo cáo',
  'Tổ chức hội nghị sơ kết công tác 6 tháng đầu năm và triển khai nhiệm vụ 6 tháng cuối năm',
  'Kiểm tra: các xã, phường',
  'Sở Y tế',
  'CÔNG TÁC TỔ CHỨC',
  'Tổng kết (đợt 2)',
];
const labels = [
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian',
  'Sản phẩm',
  'Nội dung',
  'Chủ trì',
  'Giao',
  'Lưu ý',
];
const marks = ['1. ', '2. ', 'II. ', 'a) ', 'b) ', '- ', '+ ', '* ', '', '1.1. ', 'A. '];
const ends = ['.', ';', '', ':', './.'];

const any = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

const field = fc
  .tuple(any(['- ', '+ ', '', 'c) ']), any(labels), any([...bodies, ...times]), any(ends))
  .map(([mark, label, value, end]) => `${mark}${label}: ${value}${end}`);
const work = fc
  .tuple(
    any(marks),
    any(works),
    any(['', ' (Ban Tổ chức chuẩn bị)', ' (Quý II, Văn phòng)', ' - Sở Nội vụ tham mưu']),
    any(ends),
  )
  .map(([mark, text, ending, end]) => `${mark}${text}${ending}${end}`);
const time = fc
  .tuple(
    any(marks),
    any(['Tháng 3', 'Quý II/2025', 'Hằng tháng', 'Tuần 2 (từ 08/7 đến 12/7)', 'Tháng 5: Tháng Thiếu nhi']),
    any(['', ':']),
  )
  .map((parts) => parts.join(''));
const given = any([
  '- Giao Sở Nội vụ chủ trì, phối hợp với Sở Y tế.',
  'Trong quá trình thực hiện có thể bổ sung.',
]);

const list = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: field },
    { weight: 5, arbitrary: work },
    { weight: 2, arbitrary: time },
    { weight: 1, arbitrary: given },
  ),
  { minLength: 3, maxLength: 24 },
);

const draftOf = (text: string) =>
  makeDraft(readLines(text), { file: 'x.txt', sha256: '0'.repeat(64), registry: [] });

test('whatever stands in a list, no word of it is lost', () => {
  fc.assert(
    fc.property(list, (lines) => {
      const text = `${head}\n${lines.join('\n')}\n`;
      expect(lostWords(text, draftOf(text))).toEqual([]);
    }),
    { numRuns: 150, seed: 20251122 },
  );
});
