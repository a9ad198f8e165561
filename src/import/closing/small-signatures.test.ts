import { expect, test } from 'vitest';
import { createRepairLog } from '../repair-log.ts';
import { cutParts } from '../parts.ts';
import { readLines } from '../read-text.ts';
import { readClosing } from './closing.ts';

const text = 'Các cơ quan chịu trách nhiệm thi hành Quyết định này kể từ ngày ký ban hành./.\n\n';

const signersOf = (closing: string): string[] =>
  readClosing(cutParts(readLines(text.repeat(8) + closing).lines).closing, createRepairLog()).signatories.map(
    ({ authority = '', position = '', name = '' }) => [authority, position, name].join(' | '),
  );

test.each([
  [
    'TM. Ủy ban nhân dân tỉnh\n\nChủ tịch\n\n(Đã ký)\n\nLê Quang Hòa',
    ['TM. Ủy ban nhân dân tỉnh | Chủ tịch | Lê Quang Hòa'],
  ],
  [
    'KT. Bộ trưởng\nThứ trưởng thường trực\n(Đã ký)\nTrần Thị Bé',
    ['KT. Bộ trưởng | Thứ trưởng thường trực | Trần Thị Bé'],
  ],
  ['Giám đốc\n(Đã ký)\nLê Quang Hòa', [' | Giám đốc | Lê Quang Hòa']],
  [
    'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrưởng Ban Xây dựng Đảng\n\nTrần Văn Bé',
    ['T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ Trưởng Ban Xây dựng Đảng | Trần Văn Bé'],
  ],
  ['TM. HỘI ĐỒNG NHÂN DÂN\nChủ tịch\nNÔNG VĂN SÁNG', ['TM. HỘI ĐỒNG NHÂN DÂN | Chủ tịch | NÔNG VĂN SÁNG']],
  [
    'ỦY BAN THƯỜNG VỤ QUỐC HỘI\nNƯỚC VIỆT NAM DÂN CHỦ CỘNG HÒA\nChủ tịch\nHÀ VĂN TOÁN',
    ['ỦY BAN THƯỜNG VỤ QUỐC HỘI NƯỚC VIỆT NAM DÂN CHỦ CỘNG HÒA | Chủ tịch | HÀ VĂN TOÁN'],
  ],
])('reads %o, in letters as web pages and collections print them', (closing, signers) => {
  expect(signersOf(closing)).toEqual(signers);
});

test.each([
  'Chủ tịch Hội đồng ký quyết định này.',
  'Giám đốc\nTrưởng phòng Tài chính',
  'TM. Ủy ban nhân dân tỉnh',
])('%o without a name is no signature', (closing) => {
  expect(signersOf(closing)).toEqual([]);
});

test.each(['K’Brin', "K'Brin"])('%o, a name of one word, signs in front of the recipients', (name) => {
  expect(signersOf(`TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n${name}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.`)).toEqual(
    [`TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH | ${name}`],
  );
});
