import { expect, test } from 'vitest';
import { partJoined } from './joined-cells.ts';

test.each([
  ['Ban Tổ chức Quý I/2026', ['Ban Tổ chức', 'Quý I/2026']],
  ['Rà soát quy hoạch Sở Nội vụ Trước kỳ họp', ['Rà soát quy hoạch', 'Sở Nội vụ', 'Trước kỳ họp']],
  ['Tháng 3 Báo cáo kết quả', ['Tháng 3', 'Báo cáo kết quả']],
  ['Hàng tháng Báo cáo kết quả', ['Hàng tháng', 'Báo cáo kết quả']],
  ['Báo cáo quý I của các phòng', ['Báo cáo quý I của các phòng']],
  ['Tháng 3 và tháng 4', ['Tháng 3 và tháng 4']],
])('the cells of %o', (text, cells) => {
  expect(partJoined(text)).toEqual(cells);
});
