import { expect, test } from 'vitest';
import { saidOtherwise } from './said-otherwise.ts';

const task = (month: string, whenAsWritten: string) => ({
  ...{ id: 't-1', text: 'Họp.', bodies: [], bodiesAsWritten: '', joint: [], month, whenAsWritten },
});
const said = (number: string, placeAndDay: string, symbol: string, issuedOn: string) =>
  saidOtherwise({ symbol, issuedOn, letterhead: { number, placeAndDay, motto: [] }, tasks: [] } as never).map(
    ({ path }) => path.join('.'),
  );

test.each([
  ['Số 23-CTr/TU', 'An Hải, ngày 05 tháng 3 năm 2031', '23-CTr/TU', '2031-03-05'],
  ['Số: 05 /KH-UBND', 'An Hải, ngày    tháng 3 năm 2031', '5/KH-UBND', '2031-03-05'],
  ['Số 36CT/TU', 'An Hải', '36-CT/TU', '2031-03-05'],
  ['Số: …', 'An Hải, ngày 5 tháng 3 năm 2031', '36-CT/TU', '2031-03-05'],
])('nothing is told of %s, %s', (number, day, symbol, issuedOn) => {
  expect(said(number, day, symbol, issuedOn)).toEqual([]);
});

test.each([
  ['Số 23-CTr/TU', 'An Hải, ngày 05 tháng 3 năm 2031', '32-CTr/TU', '2031-03-05', ['symbol']],
  ['Số 23-CTr/TU', 'An Hải, ngày 05 tháng 3 năm 2031', '23-CTr/TU', '2031-05-03', ['issuedOn']],
] as const)('what differs from %s, %s is told', (number, day, symbol, issuedOn, paths) => {
  expect(said(number, day, symbol, issuedOn)).toEqual(paths);
});

test.each([
  ['2031-01', 'Tháng 1', []],
  ['2031-01', 'Tháng 01/2031', []],
  ['2031-03', 'Quý I', []],
  ['2031-05', 'Tháng 1', ['tasks.0.month']],
  ['2031-01', 'Tháng 1/2032', ['tasks.0.month']],
])('a task of %s in a cell of "%s"', (month, printed, paths) => {
  const found = saidOtherwise({ tasks: [task(month, printed)] } as never);
  expect(found.map(({ path }) => path.join('.'))).toEqual(paths);
  for (const { message } of found) expect(message).toContain(`"${printed}" is kept as printed`);
});
