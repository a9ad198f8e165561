import { expect, test } from 'vitest';
import type { Column } from './column-kind.ts';
import { joinNames, namesInLines, nameOfStoreys } from './column-name.ts';

test.each([
  [['Nội dung'], 'Nội dung'],
  [['Cơ quan', 'chủ trì'], 'Cơ quan chủ trì'],
  [['Phân công thực hiện', 'Chủ trì'], 'Chủ trì'],
  [['Thời gian trình', 'Ban Thường vụ'], 'Thời gian trình Ban Thường vụ'],
  [[''], undefined],
  [[], undefined],
])('%j name a column %s', (storeys, name) => {
  expect(nameOfStoreys(storeys)).toBe(name);
});

test.each([
  [['Thứ', 'Ngày'], 'Thứ, Ngày'],
  [[undefined, 'Giờ'], 'Giờ'],
  [[undefined, undefined], undefined],
])('%j together are %s', (names, joined) => {
  expect(joinNames(names)).toBe(joined);
});

const calendar: readonly Column[] = ['day', 'text', 'bodies', 'place'];

test.each([
  [['Ngày Nội dung công việc', 'Cơ quan', 'chuẩn bị', 'Địa điểm'], calendar, 'Ngày | Nội dung công việc | Cơ quan chuẩn bị | Địa điểm'],
  [['Thứ, ngày', 'Nội dung', 'Chủ trì Địa điểm'], calendar, 'Thứ, ngày | Nội dung | Chủ trì | Địa điểm'],
  [['Ngày', 'Nội dung', 'Thường trực UBND tỉnh'], ['day', 'text', 'participants'], 'Ngày | Nội dung | Thường trực UBND tỉnh'],
  // Words that are none of the labels, or fewer labels than columns: no name is sure.
  [['Ngày', 'Nội dung', 'Chủ trì', 'Mưa nắng'], calendar, ''],
  [['Ngày', 'Nội dung', 'Địa điểm'], calendar, ''],
] as const)('the names in %j', (lines, columns, names) => {
  expect(namesInLines(lines, columns).map(({ name }) => name).join(' | ')).toBe(names);
}); // prettier-ignore
