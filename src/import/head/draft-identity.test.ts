import { expect, test } from 'vitest';
import { yearOfPlan } from './draft-identity.ts';

test.each([
  ['Về việc ban hành Kế hoạch thanh tra năm 2024 của Thanh tra tỉnh', '2024'],
  ['Phê duyệt Chương trình công tác năm 2025', '2025'],
  ['V/v giao nhiệm vụ phát triển kinh tế - xã hội năm 2023', '2023'],
  ['Ban hành Kế hoạch phát triển du lịch giai đoạn 2021 - 2025, định hướng đến năm 2030', undefined],
  ['Sửa đổi Kế hoạch năm 2024, bổ sung nhiệm vụ năm 2025', undefined],
  ['Về việc khen thưởng thành tích năm 2024', undefined],
])('"%s" issues the plan of the year %s', (title, year) => {
  expect(yearOfPlan(title)).toBe(year);
});
