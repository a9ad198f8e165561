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
  ['VP Đoàn ĐBQH và HĐND tỉnh, VPTU', ['a', 'b'], ['VP Đoàn ĐBQH và HĐND tỉnh=a', 'VPTU=b']],
])('gives the names of "%s" their ids', (text, ids, expected) => {
  expect(named(text, ids)).toEqual(expected);
});

test.each([
  ['các ban Đảng', ['a', 'b']],
  ['Một, hai, ba', ['a', 'b']],
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
