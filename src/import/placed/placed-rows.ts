import { capitals } from '../../domain/letters.ts';
import { endsSentence } from '../signs.ts';
import type { Column } from '../grid/column-kind.ts';
import { wordsIn, type CellLine } from './cell-line.ts';
import { partEven } from './even-rows.ts';
import { beginsRow, keyOpeners, type RowMeasure } from './row-begins.ts';

const isNumber = (text: string): boolean =>
  /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[ABCDĐEGH])[.)/]?$/u.test(text);

/**
 * Part the lines between two section rows into rows: at the room between them, at their numbers, or where the cells begin
 * anew side by side.
 */
export function partRows(
  lines: readonly CellLine[],
  columns: readonly Column[],
  measure: RowMeasure,
): CellLine[][] {
  if (lines.length === 0) return [];
  const rows = partAtBeginnings(lines, columns, measure);
  return partEven(lines, columns, rows) ?? rows;
}

const cellStart = new RegExp(String.raw`^[${capitals}\d“"(+-]`, 'u');

function partAtBeginnings(
  lines: readonly CellLine[],
  columns: readonly Column[],
  { sides, isTop }: RowMeasure,
): CellLine[][] {
  const number = columns.indexOf('number');
  const marks = number < 0 ? [] : lines.filter((line) => isNumber(wordsIn(line, number)));
  const groups = partWhere(lines, (_, line) => line.isApart !== false);
  const openers = keyOpeners(lines, columns);
  if (groups.length > 1 && groupsAreRows(groups, marks, columns))
    return joinCut(groups, marks, columns).flatMap((group) =>
      // Without room between them, rows of one day begin with their own times.
      partWhere(
        group,
        (row, line) => openers.has(line) && beginsRow(row, line, columns, sides, isTop, openers),
      ),
    );
  if (marks.length > 0) {
    const text = columns.indexOf('text');
    const top = marks.filter((line) => cellStart.test(wordsIn(line, text))).length;
    if (lines[0] === marks[0] && top > marks.length * 0.7)
      return partWhere(lines, (_, line) => marks.includes(line));
    const centred = partCentred(lines, marks);
    if (centred) return centred;
  }
  return partWhere(lines, (row, line) => beginsRow(row, line, columns, sides, isTop, openers));
}

function partWhere(
  lines: readonly CellLine[],
  begins: (row: readonly CellLine[], line: CellLine) => boolean,
): CellLine[][] {
  const rows: CellLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (!row || begins(row, line)) rows.push([line]);
    else row.push(line);
  }
  return rows;
}

/** Whether the room between lines parts rows: no group has two numbers, and nearly each has the text of a row. */
function groupsAreRows(
  groups: readonly CellLine[][],
  marks: readonly CellLine[],
  columns: readonly Column[],
): boolean {
  const count = (group: readonly CellLine[]) => group.filter((line) => marks.includes(line)).length;
  if (marks.length > 0)
    return (
      groups.every((group) => count(group) <= 1) &&
      groups.filter((group) => count(group) === 1).length >= groups.length * 0.7
    );
  const text = columns.indexOf('text');
  const isRow = (group: readonly CellLine[]) =>
    wordsIn(group[0]!, text) !== '' && cellStart.test(wordsIn(group[0]!, text));
  return groups.filter(isRow).length >= groups.length * 0.8;
}

/** A row that a page cut in two is one: what goes on has no number, or begins inside a sentence. */
function joinCut(
  groups: readonly CellLine[][],
  marks: readonly CellLine[],
  columns: readonly Column[],
): CellLine[][] {
  const text = columns.indexOf('text');
  return groups.reduce<CellLine[][]>((rows, group) => {
    const before = rows.at(-1);
    const own = wordsIn(group[0]!, text);
    const last = (before ?? []).map((line) => wordsIn(line, text)).findLast(Boolean) ?? '';
    const isNumbered = group.some((line) => marks.includes(line));
    const goesOn =
      before !== undefined &&
      !isNumbered &&
      (/^[\p{Ll},;)]/u.test(own) ||
        (own === '' && !endsSentence(last)) ||
        // Behind the break of a page each row of a table with numbers has its own.
        (marks.length > 0 && group[0]!.isApart === undefined));
    if (goesOn) before.push(...group);
    else rows.push([...group]);
    return rows;
  }, []);
}

/** Numbers that stand in the middle of their rows: each row reaches as far below its number as above it. */
function partCentred(lines: readonly CellLine[], marks: readonly CellLine[]): CellLine[][] | undefined {
  const rows: CellLine[][] = [];
  let from = 0;
  for (const [index, mark] of marks.entries()) {
    const at = lines.indexOf(mark);
    const next = marks[index + 1];
    const limit = next ? lines.indexOf(next) : lines.length;
    const to = next ? Math.min(limit, 2 * at - from + 1) : lines.length;
    if (to <= at) return undefined;
    rows.push(lines.slice(from, to));
    from = to;
  }
  return from === lines.length ? rows : undefined;
}
