import { expect, test } from 'vitest';
import type { BodyBlock } from '../paragraphs/blocks.ts';
import { legalBasesOf } from './legal-bases.ts';

const basesOf = (texts: readonly string[]): string[] =>
  legalBasesOf(texts.map((text) => ({ type: 'paragraph', text }) as BodyBlock));

test.each([
  [
    'what was examined, as the last clause',
    ['Căn cứ Luật Đất đai;', 'Sau khi xem xét Tờ trình số 5/TTr-UBND và ý kiến của đại biểu,', 'QUYẾT NGHỊ:'],
    2,
  ],
  [
    'an aim between two bases',
    ['Căn cứ Điều lệ Đoàn;', 'Để thống nhất việc ban hành;', 'Xét đề nghị của Văn phòng,'],
    3,
  ],
  ['a clause in front of them', ['Thực hiện Kết luận số 5-KL/TU;', 'Căn cứ Luật Đất đai;'], 2],
  ['an old one', ['Chiểu Sắc lệnh số 63;', 'Xét tình thế hiện thời,', 'RA SẮC LỆNH:'], 2],
  [
    'one clause alone, above who decides',
    ['Thực hiện Nghị quyết số 61/NQ-HĐND;', 'UBND tỉnh ban hành Chương trình như sau:', 'Họp;'],
    1,
  ],
  ['each with a full stop', ['Căn cứ Điều lệ Đảng.', 'Căn cứ Quy chế làm việc,', 'QUYẾT ĐỊNH'], 2],
  [
    'one without its mark below another',
    ['Căn cứ Luật Đất đai;', 'Căn cứ kế hoạch số 5 của Ban Chỉ đạo', 'Xã đạt.'],
    2,
  ],
  ['the last one without its mark', ['Căn cứ Luật Đất đai;', 'Theo đề nghị của Sở Nội vụ', 'QUYẾT ĐỊNH'], 2],
])('%s is a basis', (_, texts, count) => {
  expect(basesOf(texts)).toEqual(texts.slice(0, count));
});

test.each([
  [['Căn cứ Quy chế làm việc, Chủ tịch ủy quyền Phó Chủ tịch điều hành./.']],
  [['Xét đề nghị của Sở Nội vụ (công văn số 5), Chủ tịch tỉnh đồng ý với đề nghị.', 'Văn phòng báo.']],
  [['Căn cứ tình hình thực tế, Ban Thường vụ kết luận như sau:']],
  [['Sau khi nghe Ban Tổ chức báo cáo, Ban Thường vụ thống nhất;']],
  [['Thực hiện Kế hoạch số 5, các đơn vị báo cáo;']],
  [['Năm 2025 có các việc:', 'Thực hiện Kế hoạch số 5;', 'Báo cáo như sau:']],
])('%o are no bases', (texts) => {
  expect(basesOf(texts)).toEqual([]);
});
