import { expect, test } from 'vitest';
import { isRoom, placeSlug } from './place.ts';

test.each(['Phòng họp Tầng 3, VPTU', 'PHÒNG HỌP TẦNG 3, VPTU', 'Phong hop tang 3 - VPTU'])(
  'spellings of one name meet: %s',
  (name) => {
    expect(placeSlug(name)).toBe('phong-hop-tang-3-vptu');
  },
);

test('one name within another is no spelling of it', () => {
  expect(placeSlug('Tầng 6, VPTU')).not.toBe(placeSlug('Hội trường Tầng 6, VPTU'));
});

test.each(['Phòng họp Tầng 3, VPTU', 'Hội trường UBND tỉnh', 'Phòng khánh tiết, VPTU', 'Tầng 6, VPTU'])(
  'takes %o for a room',
  (name) => {
    expect(isRoom(name)).toBe(true);
  },
);

test.each([
  'Thành phố Hà Nội',
  'Thành phố Hải Phòng',
  'Văn phòng Tỉnh ủy',
  'Các địa phương',
  'UBND tỉnh',
  'Bộ Quốc phòng',
])('does not take %o for a room', (name) => {
  expect(isRoom(name)).toBe(false);
});

test('a long list of places keeps an address of its own that a file can bear', () => {
  const long = 'Hội trường UBND các huyện, thành phố, thị xã, '.repeat(8);
  const [one, other] = [placeSlug(`${long} A`), placeSlug(`${long} B`)];
  expect(one.length).toBeLessThan(200);
  expect(one).not.toBe(other);
});
