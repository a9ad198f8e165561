import { expect, test } from 'vitest';
import { mendTones } from './tones.ts';

test.each([
  ['uỷ ban', 'ủy ban'],
  ['hàng hoá, hoà giải', 'hàng hóa, hòa giải'],
  ['khoẻ', 'khỏe'],
  ['thuỷ', 'thủy'],
])('%o is %o', (text, mended) => {
  expect(mendTones(text)).toBe(mended);
});

test.each(['quý', 'quỹ', 'hoàn toàn', 'huỳnh', 'hòa', 'ủy', 'khoản'])('leaves %o', (text) => {
  expect(mendTones(text)).toBe(text);
});
