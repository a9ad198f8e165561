import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';
import { lostHyphen } from './lost-hyphen.ts';

test.each([
  ['15/QĐUBND', 'QĐ', 'UBND'],
  ['07/2031/NQHĐND', 'NQ', 'HĐND'],
  ['3/CTTTg', 'CT', 'TTg'],
  ['12/NĐCP', 'NĐ', 'CP'],
])('%s lacks the hyphen between %s and %s', (symbol, code, body) => {
  expect(lostHyphen(symbol)).toEqual({ code, body });
});

test.each(['15/QĐ-UBND', '120/UBND-NN', '40/VPCP-KTTH', '8/BQLUBND', '51/2024/QH15', '09-CTr/TU', '45/TCNS'])(
  '%s lacks none',
  (symbol) => {
    expect(lostHyphen(symbol)).toBeUndefined();
  },
);

test('a person is told of it, at the line of the number', () => {
  const draft = makeDraft(
    readLines(
      'ỦY BAN NHÂN DÂN\nTỈNH HỒNG SƠN\nSố: 15/QĐUBND\nHồng Sơn, ngày 02 tháng 3 năm 2031\nQUYẾT ĐỊNH\nVề hồ Đá Bàn\nĐiều 1. Giữ nước hồ Đá Bàn.',
    ),
    { file: 'x.txt', sha256: '0'.repeat(64), registry: [] },
  );
  expect(draft.fields.symbol).toBe('15/QĐUBND');
  expect(draft.problems).toMatchObject([
    { line: 3, field: 'symbol', message: expect.stringContaining('"UBND"') as string },
  ]);
});
