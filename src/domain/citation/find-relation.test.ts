import { expect, test } from 'vitest';
import { relationOf } from '../../../tests/gold/citations/measure.ts';
import { findMentions } from './find-mentions.ts';
import { sentenceAround } from './sentence.ts';

const relations = (text: string) => {
  const mentions = findMentions(text);
  return mentions.map((mention) => relationOf(text, mention, mentions));
};

test.each([
  ['Căn cứ Điều lệ Đảng;', ['legal-basis']],
  ['Tổng kết 10 năm thực hiện Nghị quyết số 25-NQ/TW', ['reviews']],
  ['Sửa đổi Quy định số 11-QĐ/TU', ['amends']],
  ['Hướng dẫn này thay thế Hướng dẫn số 01-HD/TW', ['replaces']],
  ['Bãi bỏ Quyết định số 12-QĐ/TU', ['repeals']],
  ['Nghị định số 18/2015/NĐ-CP hết hiệu lực từ ngày ký', ['repeals']],
  ['hướng dẫn thực hiện Quy định số 69-QĐ/TW', ['guides']],
  ['triển khai các nhiệm vụ theo Nghị quyết số 10-NQ/TU', ['implements']],
  ['Giám sát theo Quy định số 10-QĐ/TU', ['mentions']],
  ['Nghị định số 18/2015/NĐ-CP đã được sửa đổi bởi Nghị định số 40/2019/NĐ-CP', ['mentions', 'mentions']],
  ['Sơ kết Chỉ thị số 03-CT/TU về tiếp tục thực hiện Chỉ thị số 05-CT/TW', ['reviews', 'mentions']],
  ['rà soát, sửa đổi, bãi bỏ Tháng 5/2026 Chương trình số 12-CTr/BCĐ', ['mentions']],
  ['Căn cứ bổ sung tư nhân theo Nghị quyết số 68-NQ/TW', ['mentions']],
  ['Đính chính thời hạn ghi tại Quyết định số 718/QĐ-BCT', ['corrects']],
  ['Nội dung đã được sửa đổi tại Nghị định số 40/2019/NĐ-CP', ['mentions']],
  ['Ban Chấp hành Đảng bộ tỉnh ra Nghị quyết số 05-NQ/TU', ['mentions']],
])('%s', (text, expected) => {
  expect(relations(text)).toEqual(expected);
});

test('a sentence is cut at full stops, not at abbreviations or markers', () => {
  const text = '1. Thành ủy TP. Hồ Chí Minh thực hiện Chỉ thị số 05-CT/TW. Các quận báo cáo.';
  const at = text.indexOf('Chỉ thị');
  expect(sentenceAround(text, at, at + 19).text).toBe(
    '1. Thành ủy TP. Hồ Chí Minh thực hiện Chỉ thị số 05-CT/TW.',
  );
});
