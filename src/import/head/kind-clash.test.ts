import { expect, test } from 'vitest';
import { makeDraft } from '../draft.ts';
import { readLines } from '../read-text.ts';

const problemsOf = (symbol: string, title: string) =>
  makeDraft(
    readLines(
      `ỦY BAN NHÂN DÂN\nTỈNH HỒNG SƠN\nSố: ${symbol}\nHồng Sơn, ngày 02 tháng 3 năm 2031\n${title}\nVề hồ Đá Bàn\nĐiều 1. Giữ nước hồ Đá Bàn.`,
    ),
    { file: 'x.txt', sha256: '0'.repeat(64), registry: [] },
  ).problems;

test.each([
  ['15/CT-UBND', 'QUYẾT ĐỊNH', 'Chỉ thị', 'Quyết định'],
  ['07/2031/NQ-HĐND', 'QUYẾT ĐỊNH', 'Nghị quyết', 'Quyết định'],
  ['31-QĐ/TU', 'CHỈ THỊ', 'Quyết định', 'Chỉ thị'],
])('%s above %s is told: one of them is a slip', (symbol, title, said, kind) => {
  expect(problemsOf(symbol, title)).toMatchObject([
    { line: 3, field: 'symbol', message: `The number is that of a "${said}", the title says "${kind}".` },
  ]);
});

test.each([
  ['15/QĐ-UBND', 'QUYẾT ĐỊNH'],
  ['31-QĐ/TU', 'QUY ĐỊNH'],
  ['15/TB-UBND', 'KẾT LUẬN'],
  ['45/KH-UBND', 'CHƯƠNG TRÌNH'],
  ['120/UBND-NN', 'QUYẾT ĐỊNH'],
])('%s may stand above %s', (symbol, title) => {
  expect(problemsOf(symbol, title)).toEqual([]);
});
