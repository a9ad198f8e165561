import { expect, test } from 'vitest';
import { partHeading } from './part-heading.ts';

test.each([
  ['II. NHIỆM VỤ', 'II.', 'NHIỆM VỤ'],
  ['I- MỤC ĐÍCH, YÊU CẦU', 'I-', 'MỤC ĐÍCH, YÊU CẦU'],
  ['3.1. Về tuổi đời', '3.1.', 'Về tuổi đời'],
  ['a) Nội dung thẩm tra', 'a)', 'Nội dung thẩm tra'],
  ['Điều 5. Hiệu lực thi hành', 'Điều 5.', 'Hiệu lực thi hành'],
  ['Điều 5.', 'Điều 5.', ''],
  ['Chương I QUY ĐỊNH CHUNG', 'Chương I', 'QUY ĐỊNH CHUNG'],
  ['A. TÌNH HÌNH CHUNG', 'A.', 'TÌNH HÌNH CHUNG'],
  ['B- QUAN ĐIỂM', 'B-', 'QUAN ĐIỂM'],
  ['Phụ lục DANH MỤC', '', 'Phụ lục DANH MỤC'],
  ['NƠI NHẬN', '', 'NƠI NHẬN'],
])('%s', (text, marker, heading) => {
  expect(partHeading(text)).toEqual({ marker, heading });
});
