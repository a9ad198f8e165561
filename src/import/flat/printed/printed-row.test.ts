import { expect, test } from 'vitest';
import { readLines } from '../../read-text.ts';
import { atomsOf } from '../flat-atom.ts';
import type { Setting } from './printed-law.ts';
import { weighPlaces } from './printed-row.ts';

const atomsIn = (text: string) =>
  atomsOf(readLines(text).lines, (line) => [line], new Set(), false, false, true);
const mixed: Setting = { isWide: false, stand: 'mixed', isTight: false, isStretched: false };

/** A row of a text and of two cells beside it, each with its first line and how many it has. */
const row = (text: number, bodies: number, joint: number, empty: string) => {
  const [first, second, third] = atomsIn(`Rà soát danh mục\nTổ Hồ sơ${empty}Kho lưu trữ`);
  const cell = (atom: typeof first, lines: number, isText = false) => ({
    ...{ atom: atom!, above: first! },
    standing: { lines, isText, isLead: false },
  });
  return weighPlaces([cell(first, text, true), cell(second, bodies), cell(third, joint)], undefined, mixed);
};

test('beside a text at the top each cell stands as the highest one of the row asks for', () => {
  // In a row of three lines, cells of one and of three lines: the second begins a line above the first.
  expect(row(2, 1, 3, '\n')).toBeGreaterThan(row(2, 1, 1, '\n'));
});

test('a cell that may stand beside several rows tells nothing', () => {
  const [month, text] = atomsIn('Tháng 3\nRà soát danh mục');
  const cells = [
    { atom: month!, above: month!, standing: { lines: 1, isText: false, isLead: true } },
    { atom: text!, above: month!, standing: { lines: 2, isText: true, isLead: false } },
  ];
  expect(weighPlaces(cells, undefined, mixed)).toBe(0);
});
