import { expect, test } from 'vitest';
import { strayNames } from './stray-names.ts';

const bodies = ['Sở Tài chính x', 'UBND cấp huyện x x', 'Cục Thuế tỉnh', 'Sở Tư pháp x'];
const rest = (label: string, cells: readonly string[]) => [
  ['Nội dung', label],
  ...cells.map((cell, at) => [`Đề án ${at}`, cell]),
];
const none = [undefined, undefined, undefined, 'Công an tỉnh'];

test.each([
  ['names of bodies beside an empty column for them', rest('HĐND tỉnh', bodies), none, 'HĐND tỉnh'],
  ['marks', rest('HĐND tỉnh', ['x', 'x', 'x', 'x']), none, undefined],
  ['remarks', rest('Ghi chú', ['Đã trình', 'Bổ sung', 'Theo kế hoạch', 'Quý I']), none, undefined],
  ['a column of bodies that is filled', rest('Cấp trình', bodies), bodies, undefined],
  ['too few rows to tell', rest('Cấp trình', bodies.slice(0, 2)), none.slice(0, 2), undefined],
])('%s', (_, cells, joint, label) => {
  expect(strayNames(cells, joint)).toBe(label);
});
