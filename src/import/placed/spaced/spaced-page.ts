import type { PlacedHead } from '../placed-head.ts';
import { phrasesOf, type PlacedLine } from '../placed-line.ts';
import type { LineParter } from '../line-parter.ts';
import { opensCell } from './opens-cell.ts';
import { partSpacedLines } from './spaced-lines.ts';

/** A line without a wide gap that costs more is running text. */
const mostOfFull = 3;

/** Tell cells by places that are those of a program that prints a page to text: a column begins some letters earlier or later. */
export function spacedParter(
  lines: readonly PlacedLine[],
  start: number,
  end: number,
  head: PlacedHead,
): LineParter {
  const { parted, rooms, columnsAt } = partSpacedLines(lines, start, end, head);
  const isFull = (at: number) =>
    phrasesOf(lines[at]!, 1).length === 1 && parted[at]!.cells.filter((words) => words.length > 0).length > 1;
  const part = (at: number) => {
    const own = parted[at];
    if (!own || !isFull(at)) return own;
    const names = own.cells.filter((words) => words.length > 0).slice(1);
    return lines[at]!.isApart !== true && own.cost < mostOfFull && names.every(opensCell) ? own : undefined;
  };
  const isRow = (at: number) => phrasesOf(lines[at]!, 1).length > 1;
  return {
    part,
    partFull: (at) => {
      const own = parted[at];
      const { isApart, words } = lines[at]!;
      const begins = columnsAt(at)
        .slice(1)
        .some(({ edge, from }) => Math.abs(words[0]!.x0 - (edge ?? from)) < 1.1);
      if (!own || isApart !== false || own.cost > mostOfFull || !begins) return undefined;
      for (let below = at + 1; below < Math.min(end, at + 12); below += 1) {
        if (isRow(below)) return part(below) && own;
        if (lines[below]!.isApart !== false) return undefined;
      }
      return undefined;
    },
    placesAt: (at) => {
      const columns = columnsAt(at).slice(1);
      return { at: columns.map(({ from }) => from), edges: columns.map(({ edge }) => edge) };
    },
    goOn: () => undefined,
    rooms: rooms.map(({ seen }) => seen),
  };
}
