import { expect, test } from 'vitest';
import { namesMore } from './names-left.ts';

const office = { name: 'Văn phòng Tỉnh ủy Hà Tĩnh', aliases: ['VPTU', 'Văn phòng Tỉnh ủy'] };
const committee = { name: 'Ủy ban nhân dân tỉnh Hà Tĩnh', aliases: ['UBND tỉnh'] };

test.each([
  ['- VPTU + UBND tỉnh', [office, committee]],
  ['Văn phòng Tỉnh ủy và UBND tỉnh.', [office, committee]],
  ['VPTU VPTU', [office]],
  ['', []],
])('%s says no more than its bodies', (text, bodies) => {
  expect(namesMore(text, bodies)).toBe(false);
});

test.each([
  ['VPTU, Trạm bơm số 2', [office]],
  ['Các địa phương', []],
  ['VPTU và các đơn vị liên quan', [office]],
])('%s says more', (text, bodies) => {
  expect(namesMore(text, bodies)).toBe(true);
});
