import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: -70000, max: 0xffffffff }),
    fc.string({ unit: 'grapheme' }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
  ),
}));

test('what is written reads back', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(decodeCbor(encodeCbor(one))).toEqual(one);
    }),
  );
});

test.each([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [500, '1901f4'],
  [70000, '1a00011170'],
  [['nam', [['2023', [1, 24]]]], '82636e616d8182643230323382011818'],
])('%j is written as %s', (one, hex) => {
  expect(Buffer.from(encodeCbor(one as Cbor)).toString('hex')).toBe(hex);
});

test.each(['f90000', 'a0', '0000', '5b'])('%s is refused', (hex) => {
  expect(() => decodeCbor(Buffer.from(hex, 'hex'))).toThrow(/Pagefind/);
});
