import type { FlatCell } from '../search/flat-rules.ts';
import { furtherRight, weighBelow, weighBeside, weighNext } from './printed-law.ts';
import { isLead } from './printed-cell.ts';
import type { PrintedWay } from './printed-search.ts';
import type { PrintedRules, PrintedStretch } from './printed-rules.ts';
import { linesUpTo } from './printed-walk.ts';

/** The share of printed lines that stand as the laws of the page say, by the way that a stretch was parted. */
export function countLawful(
  { atoms, number }: PrintedStretch,
  { cells }: PrintedWay,
  { setting, columns }: PrintedRules,
): { lawful: number; all: number } {
  const lines = linesUpTo(atoms);
  const starts = new Map(cells.map((cell, at) => [cell.from, at]));
  const standing = ({ from, to, column }: FlatCell) => ({
    lines: lines[to - 1]! - lines[from]! + 1,
    isText: columns[column]!.kind === 'text',
    isLead: isLead(columns, column),
  });
  const isBehind = (at: number) =>
    above < opened(at) || (above === 0 && number?.line === atoms[0]!.line.line);
  const opened = (at: number) => cells.findLast(({ from }) => from <= at)!.from;
  let lawful = 0;
  let all = 0;
  let above = 0;
  for (let at = 1; at < atoms.length; at += 1) {
    const atom = atoms[at]!;
    if (atom.isBelowBreak) above = at;
    const start = starts.get(at);
    const cell = start === undefined ? undefined : cells[start]!;
    const before = start === undefined ? undefined : cells[start - 1]!;
    if (atom.edge === 'line' || cell) {
      const isOfRow = cell && before && before.row === cell.row && before.column < cell.column;
      const weight = !cell
        ? weighNext(setting, atoms[above]!, atom, false, isBehind(at) ? furtherRight : undefined)
        : isOfRow
          ? weighBeside(setting, atoms[above]!, atom, standing(cell), standing(before))
          : weighBelow(setting, atoms[above]!, atom);
      if (
        weight !== 0 &&
        (cell || isBehind(at) || columns.every(({ isCentred }) => isCentred === false) || setting.isWide)
      ) {
        all += 1;
        if (weight > -1.5) lawful += 1;
      }
    }
    if (atom.edge === 'line') above = at;
  }
  return { lawful, all };
}
