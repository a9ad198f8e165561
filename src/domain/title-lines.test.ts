import { expect, test } from 'vitest';
import { cutPlaceAndDay, cutTitle, letterSubject } from './title-lines.ts';

test.each([
  [
    'Công tác trọng tâm của Ban Thường vụ Tỉnh ủy năm 2023',
    ['Công tác trọng tâm', 'của Ban Thường vụ Tỉnh ủy năm 2023'],
  ],
  ['Tháng 01 năm 2024', ['Tháng 01 năm 2024']],
  ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 01 NĂM 2024', ['CHƯƠNG TRÌNH CÔNG TÁC', 'THÁNG 01 NĂM 2024']],
  ['số 66-NQ/TW ngày 30 tháng 4 năm 2025 của', ['số 66-NQ/TW ngày 30 tháng 4 năm 2025 của']],
  ['Về việc chuyển đổi', ['Về việc chuyển đổi']],
])('cuts "%s" by sense', (line, expected) => {
  expect(cutTitle(line)).toEqual(expected);
});

test.each([
  ['Hà Tĩnh, ngày 29 tháng 12 năm 2022', ['Hà Tĩnh,', 'ngày 29 tháng 12 năm 2022']],
  ['Hà Tĩnh', ['Hà Tĩnh', '']],
])('parts place and day of "%s"', (line, expected) => {
  expect(cutPlaceAndDay(line)).toEqual(expected);
});

test.each([
  [
    'official-letter',
    ['V/v đôn đốc báo cáo', 'cải cách hành chính'],
    'V/v đôn đốc báo cáo cải cách hành chính',
  ],
  ['official-letter', ['LỜI KÊU GỌI', 'ủng hộ đồng bào'], undefined],
  ['official-letter', undefined, undefined],
  ['plan', ['KẾ HOẠCH', 'V/v tuyên truyền'], undefined],
] as const)('a %s with the lines %j is about %j', (kind, title, subject) => {
  expect(letterSubject({ kind, title })).toBe(subject);
});
