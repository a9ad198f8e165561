import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchNames } from './name-list.ts';

const named = (text: string, ids: string[]) =>
  matchNames(text, ids)
    .filter(({ id }) => id !== undefined)
    .map((part) => `${part.text}=${part.id!}`);

test.each([
  ['Ban Tổ chức Tỉnh ủy', ['a'], ['Ban Tổ chức Tỉnh ủy=a']],
  [
    'BCS đảng UBND tỉnh, các ban Đảng, UBKT.',
    ['a', 'b', 'c'],
    ['BCS đảng UBND tỉnh=a', 'các ban Đảng=b', 'UBKT=c'],
  ],
  ['- VPTU + UBND tỉnh', ['a', 'b'], ['VPTU=a', 'UBND tỉnh=b']],
  ['Ban Tổ chức và Văn phòng', ['a', 'b'], ['Ban Tổ chức=a', 'Văn phòng=b']],
  ['VP Đoàn ĐBQH và HĐND tỉnh', ['a'], ['VP Đoàn ĐBQH và HĐND tỉnh=a']],
  [
    'Đảng ủy UBND phường, Phòng Kinh tế, Hạ tầng và Đô thị',
    ['dang-uy-ubnd-phuong-an-lac', 'phong-kinh-te-ha-tang-va-do-thi-phuong-an-lac'],
    [
      'Đảng ủy UBND phường=dang-uy-ubnd-phuong-an-lac',
      'Phòng Kinh tế, Hạ tầng và Đô thị=phong-kinh-te-ha-tang-va-do-thi-phuong-an-lac',
    ],
  ],
  [
    'Sở Văn hóa, Thể thao và Du lịch; VPTU.',
    ['so-van-hoa-the-thao-va-du-lich', 'van-phong-tinh-uy'],
    ['Sở Văn hóa, Thể thao và Du lịch=so-van-hoa-the-thao-va-du-lich', 'VPTU=van-phong-tinh-uy'],
  ],
  ['VP Đoàn ĐBQH và HĐND tỉnh, VPTU', ['a', 'b'], ['VP Đoàn ĐBQH và HĐND tỉnh=a', 'VPTU=b']],
])('gives the names of "%s" their ids', (text, ids, expected) => {
  expect(named(text, ids)).toEqual(expected);
});

test.each([
  ['các ban Đảng', ['a', 'b']],
  ['Một, hai, ba', ['a', 'b']],
  ['Sở Văn hóa, Thể thao, VPTU', ['so-van', 'van-phong-tinh-uy']],
  ['Một, hai, ba', ['mot-hai', 'hai-ba']],
])('does not guess which of "%s" is which', (text, ids) => {
  expect(named(text, ids)).toEqual([]);
});

test('never changes a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, ids) => {
      expect(
        matchNames(text, ids)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
