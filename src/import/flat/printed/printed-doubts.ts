import { unsure } from '../../programme/doubtful-row.ts';
import { isName } from '../../phrases/body-names.ts';
import { timeColumns, bodyColumns } from '../flat-column.ts';
import { joinWords, wordsOf } from '../search/flat-weigh.ts';
import { isLead } from './printed-cell.ts';
import { isMark } from './printed-content.ts';
import type { PrintedWay } from './printed-search.ts';
import type { PrintedRules, PrintedStretch } from './printed-rules.ts';

/** What speaks against a row: another way nearly as good, a cell that is missing, or one that cannot be what its column says. */
export function doubtsOfPrinted(
  { atoms }: PrintedStretch,
  way: PrintedWay,
  row: number,
  { columns, content }: PrintedRules,
): readonly string[] {
  if (way.doubtful.has(row) || !isSurelyLed(atoms, way, row, columns)) return [unsure];
  const own = way.cells.filter((cell) => cell.row === row);
  const isOdd = own.some((cell, at) => {
    const { kind } = columns[cell.column]!;
    const first = atoms[cell.from]!;
    const isLast = !own.slice(at + 1).some(({ column }) => column === cell.column);
    if (bodyColumns.has(kind) && isLast && atoms[cell.to - 1]!.isOpen) return true;
    const isRest = own.slice(0, at).some(({ column }) => column === cell.column);
    if (!timeColumns.has(kind))
      return first.opens.isLower && !first.isBelowBreak && !isRest && !isMark(first);
    const parts = own.filter(({ column }) => column === cell.column);
    const words = parts.map(({ from, to }) => wordsOf(atoms, from, to)).reduce(joinWords);
    return content.saysTime(words, kind) === 'no';
  });
  const lacks = columns.some(
    ({ skip, kind }, at) =>
      // A cell in front of the others may stand beside several rows.
      ((content.always.has(kind) && !(isLead(columns, at) && row > 0)) || skip < -3) &&
      !own.some(({ column }) => column === at),
  );
  return isOdd || lacks ? [unsure] : [];
}

/** Whether the body in front of a row is one: beside several rows a wrong one would be wrong in all of them. */
function isSurelyLed(
  atoms: PrintedStretch['atoms'],
  { cells, doubtful }: PrintedWay,
  row: number,
  columns: PrintedRules['columns'],
): boolean {
  if (columns[0]!.kind !== 'bodies') return true;
  const last = cells.findLast((cell) => cell.column === 0 && cell.row <= row);
  if (!last || doubtful.has(last.row)) return false;
  return cells
    .filter((cell) => cell.column === 0 && cell.row === last.row)
    .every(({ from, to }, at) => at > 0 || isName(wordsOf(atoms, from, to)));
}
