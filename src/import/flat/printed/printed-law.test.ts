import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { atomsOf } from '../flat-atom.ts';
import { bestPlace, weighBelow, weighBeside, weighLeadOf, weighNext, type Setting } from './printed-law.ts';

/** The pieces of a text, one for each line. */
const atomsIn = (text: string) =>
  atomsOf(readLines(text).lines, (line) => [line], new Set(), false, false, true);

const close: Setting = { isWide: false, stand: 'top', isTight: false, isStretched: false };
const cell = (lines: number, isText = false) => ({ lines, isText, isLead: false });

test('lines set close stand below one another, those set wide apart', () => {
  const [above, next] = atomsIn('Rà soát danh mục\nhồ sơ lưu trữ');
  const [top, apart] = atomsIn('Rà soát danh mục\n\nhồ sơ lưu trữ');
  expect(weighNext(close, above!, next!, false, undefined)).toBeGreaterThan(0);
  expect(weighNext(close, top!, apart!, false, undefined)).toBeLessThan(0);
  expect(weighNext({ ...close, isWide: true }, top!, apart!, false, undefined)).toBeGreaterThan(0);
  expect(weighNext({ ...close, isWide: true }, above!, next!, false, undefined)).toBeLessThan(0);
});

test('a cell at the top of its row stands apart from one of many lines, and on the line of one', () => {
  const [above, apart] = atomsIn('hồ sơ lưu trữ\n\nTổ Hồ sơ');
  expect(weighBeside(close, above!, apart!, cell(1), cell(3, true))).toBeGreaterThan(0);
  expect(weighBeside(close, above!, apart!, cell(1), cell(1, true))).toBeLessThan(0);
});

test('in the middle of its row it stands on the line of another only where both have one', () => {
  const middle: Setting = { ...close, stand: 'middle' };
  const [, joined] = atomsOf(
    readLines('Tổ Hồ sơ Kho lưu trữ').lines,
    (line) => line.split(/ (?=Kho)/u),
    new Set(),
  );
  expect(weighBeside(middle, joined!, joined!, cell(1), cell(1))).toBeGreaterThan(0);
  expect(weighBeside(middle, joined!, joined!, cell(2), cell(1))).toBeLessThan(0);
});

test('half a line further up it is on the line of another where lines stand close together', () => {
  const [, joined] = atomsOf(
    readLines('hồ sơ lưu trữ Tổ Hồ sơ').lines,
    (line) => line.split(/ (?=Tổ)/u),
    new Set(),
  );
  const middle: Setting = { ...close, stand: 'middle' };
  expect(weighBeside({ ...middle, isTight: true }, joined!, joined!, cell(1), cell(2))).toBeGreaterThan(0);
  expect(weighBeside({ ...middle, isWide: true }, joined!, joined!, cell(1), cell(2))).toBeLessThan(-1);
});

test('no place is worth more than is thought possible', () => {
  const [above, next] = atomsIn('Rà soát danh mục\nhồ sơ lưu trữ');
  const [, apart] = atomsIn('Rà soát danh mục\n\nhồ sơ lưu trữ');
  const below = { ...apart!, isBelowBreak: true };
  const all = (['top', 'middle', 'mixed'] as const).flatMap((stand) =>
    [next!, apart!, below].flatMap((atom) =>
      [cell(1), cell(2, true), { ...cell(3), isLead: true }].flatMap((own) => {
        const setting = { ...close, stand };
        return [
          weighBelow(setting, above!, atom),
          weighBeside(setting, above!, atom, own, cell(2)),
          weighLeadOf(setting, above!.line, atom, own),
        ];
      }),
    ),
  );
  expect(Math.max(...all)).toBeGreaterThan(0.3);
  expect(Math.max(...all)).toBeLessThan(bestPlace);
});
