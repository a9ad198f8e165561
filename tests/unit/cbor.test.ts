import { expect, test } from 'vitest';
import { encodeCbor, type Cbor } from '../support/cbor.ts';

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
