import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedWords, sourceWords } from '../../../tests/support/printed-words.ts';
import { makeDraft, type Draft } from '../draft.ts';
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

const bare = (word: string): string => word.normalize('NFC').replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words.map(bare).filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const reported = ({ repairs }: Draft): string[] =>
  repairs.flatMap(({ what, count: times }) => {
    const label = /^label "(.+)"$/u.exec(what)?.[1];
    return label ? Array.from({ length: times }, () => label.split(/\s+/)).flat() : [];
  });

/** Words of a text that neither its draft holds nor its repairs name. */
function lostOf(text: string): string[] {
  const draft = makeDraft(readLines(text), { file: 'x.txt', sha256: '0'.repeat(64), registry: [] });
  const blocks = draft.blocks.map((block) => {
    if (block.type === 'table') return block.rows.flat().join(' ');
    return 'text' in block ? block.text : block.type;
  });
  const again = draft.fields.tasks.flatMap(({ whenAsWritten = '' }) => whenAsWritten.split(/\s+/));
  const have = count([...printedWords(draft.fields, blocks), ...reported(draft), ...again]);
  return [...count(sourceWords(text))]
    .filter(([word, needed]) => (have.get(word) ?? 0) < needed)
    .map(([word, needed]) => `${word}: ${have.get(word) ?? 0} of ${needed}`);
}

test('whatever stands in a list, no word of it is lost', () => {
  fc.assert(
    fc.property(list, (lines) => {
      expect(lostOf(`${head}\n${lines.join('\n')}\n`)).toEqual([]);
    }),
    { numRuns: 150, seed: 20251122 },
  );
});
