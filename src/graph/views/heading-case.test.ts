import { expect, test } from 'vitest';
import { headingCase, readCases } from './heading-case.ts';

const text = readCases([
  'Chương trình của Ban Thường vụ Tỉnh ủy Hà Tĩnh về công tác dân vận.',
  'Xây dựng tỉnh đạt chuẩn; các đoàn thể của tỉnh Hà Tĩnh và Tỉnh ủy Hà Tĩnh.',
]);

test.each([
  ['MỘT SỐ NHIỆM VỤ CỤ THỂ', 'Một số nhiệm vụ cụ thể'],
  ['CÔNG TÁC DÂN VẬN CỦA TỈNH ỦY', 'Công tác dân vận của Tỉnh ủy'],
  ['XÂY DỰNG TỈNH ĐẠT CHUẨN', 'Xây dựng tỉnh đạt chuẩn'],
  ['MỤC ĐÍCH, YÊU CẦU', 'Mục đích, yêu cầu'],
])('writes %s as the text does', (heading, expected) => {
  expect(headingCase(heading, text)).toBe(expected);
});

test.each(['ĐƯỜNG NGUYỄN VĂN LINH', 'Kết quả lãnh đạo', 'I', ''])('leaves "%s" alone', (heading) => {
  expect(headingCase(heading, text)).toBe(heading);
});
