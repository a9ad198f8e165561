import { opensSmall } from '../../domain/letters.ts';
import { wordsIn, type CellLine } from './cell-line.ts';
import { figure } from './plain-head.ts';

/** Words of a row of sums, which has no number. */
const sum = /^(?:tổng(?: (?:số|cộng))?|cộng)(?![A-Za-zÀ-ỹ])/iu;

/**
 * Part the lines of a table of any kind into rows: where a number or a sum begins, or, in one without numbers, at each line with
 * figures. `undefined` where numbers stand beside other lines than the first of their rows.
 */
export function partPlainRows(lines: readonly CellLine[], isNumbered: boolean): CellLine[][] | undefined {
  const rows: CellLine[][] = [];
  const own = settleFigures(lines);
  const edge = edgeOf(own);
  for (const line of own.map((one) => overBoth(one, edge))) {
    if (!opensRow(line, isNumbered) && rows.length > 0) {
      rows.at(-1)!.push(line);
      continue;
    }
    const isAlone = line.cells.slice(1).every((words) => words.length === 0);
    if (isNumbered && (isAlone || opensSmall(wordsIn(line, 1)))) return undefined;
    rows.push([line]);
  }
  return rows;
}

function opensRow(line: CellLine, isNumbered: boolean): boolean {
  const [first = '', second = ''] = [wordsIn(line, 0), wordsIn(line, 1)];
  if (!isNumbered) return figure.test(wordsIn(line, line.cells.length - 1)) && first !== '';
  return first !== '' || (sum.test(second) && line.cells.slice(2).some((words) => words.length > 0));
}

/** Where most lines of the second column begin. */
function edgeOf(lines: readonly CellLine[]): number {
  const starts = lines.flatMap(({ cells }) => cells[1]?.[0]?.x0 ?? []);
  const count = (x: number) => starts.filter((start) => start === x).length;
  return starts.toSorted((a, b) => count(b) - count(a))[0] ?? 0;
}

/** A row of sums whose words stand in the middle of the first two columns is one cell over both. */
function overBoth(line: CellLine, edge: number): CellLine {
  const [first = [], second = [], ...others] = line.cells;
  const isOver = first.length === 0 && second.length > 0 && Math.abs(second[0]!.x0 - edge) > 2;
  return isOver && sum.test(wordsIn(line, 1)) ? { ...line, cells: [second, [], ...others] } : line;
}

/** Lines whose words reach up to a figure, which has its column to itself. */
function settleFigures(lines: readonly CellLine[]): CellLine[] {
  const isOfFigures = (lines[0]?.cells ?? []).map((_, column) => {
    const cells = lines.map((line) => wordsIn(line, column)).filter(Boolean);
    return cells.length > 1 && cells.filter((text) => figure.test(text)).length > cells.length * 0.6;
  });
  return lines.map((line) => {
    const cells = line.cells.map((words) => [...words]);
    let isSettled = false;
    for (const [column, words] of cells.entries()) {
      if (column === 0 || !isOfFigures[column] || words.length < 2) continue;
      if (!figure.test(words.at(-1)!.text) || words.slice(0, -1).some(({ text }) => figure.test(text)))
        continue;
      cells[column - 1]!.push(...words.splice(0, words.length - 1));
      isSettled = true;
    }
    return isSettled ? { ...line, cells, isUnsure: false } : line;
  });
}
