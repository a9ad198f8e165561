import { expect, test } from 'vitest';
import { parseKind } from './kind-of.ts';

test.each([
  ['Q U Y Ế T  Đ Ị N H', 'decision'],
  ['K ÉT LUẬN', 'conclusion'],
  ['CH Ỉ TH Ị', 'directive'],
  ['N G H Ị  Q U Y Ế T :', 'resolution'],
])('letters set apart are the kind that they spell: %o', (text, kind) => {
  expect(parseKind(text)).toEqual({ kind, rest: '' });
});

test.each(['Q U Y Ế T', 'K ÉT LUẬN THANH TRA', 'k ết luận', 'A B C', 'QUYẾT TÂM'])(
  '%o spells none',
  (text) => {
    expect(parseKind(text)).toBeUndefined();
  },
);
