import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

/** The reader's side of RFC 4180. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('begins with the mark of UTF-8 and ends its lines as spreadsheets expect', () => {
  expect(toCsv(['id', 'name'], [{ id: 'a', name: 'Đảng ủy' }])).toBe('\uFEFFid,name\r\na,Đảng ủy\r\n');
});

test.each([
  ['a comma', 'Đảng ủy, UBND', '"Đảng ủy, UBND"'],
  ['a quotation mark', '"Điểm trường"', '"""Điểm trường"""'],
  ['a line end', 'a\nb', '"a\nb"'],
  ['nothing', undefined, ''],
  ['a list', ['bo-y-te', 'chinh-phu'], 'bo-y-te; chinh-phu'],
  ['an empty list', [], ''],
  ['a list of objects', [{ text: 'Lưu VP', bodies: ['van-phong'] }, { text: 'A' }], 'Lưu VP; A'],
  ['yes and no', false, 'false'],
])('writes %s', (_, value, cell) => {
  expect(toCsv(['x'], [{ x: value }])).toBe(`\uFEFFx\r\n${cell}\r\n`);
});

test.each(['=1+1', '+84', '-2', '- Lưu VP', '@cmd', '\tx', "'=1", '=HYPERLINK("http://x")'])(
  'does not let a spreadsheet run %o',
  (value) => {
    expect(parse(toCsv(['x'], [{ x: value }]))).toEqual([['x'], [`'${value}`]]);
  },
);

test.each(['23-CTr/TU', 'a=b', "Ban Tổ chức 'A'", '2023-04'])('leaves %o as it is', (value) => {
  expect(parse(toCsv(['x'], [{ x: value }]))).toEqual([['x'], [value]]);
});

test('a field of an object has a column of its own', () => {
  expect(toCsv(['source.file'], [{ source: { file: 'a.txt' } }, {}])).toBe(
    '\uFEFFsource.file\r\na.txt\r\n\r\n',
  );
});

test('what was written can be read again', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom(',', '"', '\r\n', 'ễ', '=', "'="));
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell })), (records) => {
      const [, ...rows] = parse(toCsv(['a', 'b'], records));
      const read = rows.map((row) => row.map((text) => text.replace(/^'(?='*[=+\-@\t\r])/, '')));
      expect(read).toEqual(records.map(({ a, b }) => [a, b]));
    }),
  );
});
