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

test.each([
  ['CHƯƠNG TRÌNH LÀM VIỆC TUẦN', 'calendar'],
  ['Chương trình công tác tuần 12', 'calendar'],
  ['CHƯƠNG TRÌNH LÀM VIỆC TOÀN KHÓA', 'programme'],
  ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024', 'programme'],
  ['CHƯƠNG TRÌNH CÔNG TÁC TUẦN TRA GIAO THÔNG', 'programme'],
  ['CHƯƠNG TRÌNH LÀM VIỆC TUẦN LỄ QUỐC GIA PHÒNG CHỐNG THIÊN TAI', 'programme'],
])('%s is a %s', (text, kind) => {
  expect(parseKind(text)?.kind).toBe(kind);
});
