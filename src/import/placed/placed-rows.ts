import { parsePeriod } from '../period.ts';
import { endsSentence, parseBullet } from '../signs.ts';
import type { Column } from '../table-regions.ts';
import type { PlacedWord } from './placed-line.ts';

/** A printed line of a table: its words column by column. */
export interface CellLine {
  /** Index of the line. */
  readonly at: number;
  readonly cells: readonly (readonly PlacedWord[])[];
  readonly isApart: boolean | undefined;
}

const wordsIn = (line: CellLine, column: number): string =>
  (line.cells[column] ?? []).map(({ text }) => text).join(' ');

const isNumber = (text: string): boolean =>
  /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[ABCDĐEGH])[.)/]?$/u.test(text);

/**
 * Part the lines between two section rows into rows: at the room between them, at their numbers, or where the cells begin
 * anew side by side.
 */
export function partRows(lines: readonly CellLine[], columns: readonly Column[]): CellLine[][] {
  if (lines.length === 0) return [];
  const number = columns.indexOf('number');
  const marks = number < 0 ? [] : lines.filter((line) => isNumber(wordsIn(line, number)));
  const groups = partWhere(lines, (_, line) => line.isApart === true);
  if (groups.length > 1 && groupsAreRows(groups, marks, columns)) return joinCut(groups, marks, columns);
  if (marks.length > 0) {
    const text = columns.indexOf('text');
    const top = marks.filter((line) => /^[\p{Lu}\d“"(+-]/u.test(wordsIn(line, text))).length;
    if (lines[0] === marks[0] && top > marks.length * 0.7)
      return partWhere(lines, (_, line) => marks.includes(line));
    const centred = partCentred(lines, marks);
    if (centred) return centred;
  }
  const sides = sidesOf(lines, columns.length);
  return partWhere(lines, (row, line) => beginsRow(row, line, columns, sides));
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
    wordsIn(group[0]!, text) !== '' && /^[\p{Lu}\d“"(+-]/u.test(wordsIn(group[0]!, text));
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
      (/^[\p{Ll},;)]/u.test(own) || (own === '' && !endsSentence(last)));
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

interface Side {
  readonly x0: number;
  readonly x1: number;
}

/** Left and right edge of the words of each column. */
const sidesOf = (lines: readonly CellLine[], columns: number): Side[] =>
  Array.from({ length: columns }, (_, column) => {
    const words = lines.flatMap(({ cells }) => cells[column] ?? []);
    return { x0: Math.min(...words.map(({ x0 }) => x0)), x1: Math.max(...words.map(({ x1 }) => x1)) };
  });

const keys: readonly Column[] = ['month', 'day', 'time', 'deadline'];

/** Whether a row begins at a line: its text and what stands beside it begin anew, below cells that have ended. */
function beginsRow(
  row: readonly CellLine[],
  line: CellLine,
  columns: readonly Column[],
  sides: readonly Side[],
): boolean {
  const text = columns.indexOf('text');
  const own = wordsIn(line, text);
  const opensKey = columns.some(
    (column, at) =>
      keys.includes(column) &&
      at < text &&
      opensKeyCell(
        wordsIn(line, at),
        row.map((one) => wordsIn(one, at)),
      ),
  );
  if (opensKey && own !== '' && !/^\p{Ll}/u.test(own)) return true;
  if (own === '' || /^[\p{Ll},;.)]/u.test(own)) return false;
  const begun = columns.map((column, at) => {
    if (column === 'text' || keys.includes(column)) return false;
    const before = row.map((one) => wordsIn(one, at)).findLast(Boolean);
    const words = wordsIn(line, at);
    if (words === '' || /^[\p{Ll},;.)]/u.test(words)) return false;
    return before === undefined ? row.length > 1 : hasEnded(row, at, line, sides[at]!);
  });
  const goesOn = columns.some(
    (column, at) => column !== 'text' && wordsIn(line, at) !== '' && !begun[at] && !keys.includes(column),
  );
  return begun.includes(true) && !goesOn && hasEnded(row, text, line, sides[text]!);
}

/** Whether a cell of time says another one: not the rest of `Thứ Hai` `11/4`. */
function opensKeyCell(words: string, above: readonly string[]): boolean {
  if (words === '') return false;
  if (above.every((one) => one === '')) return true;
  return (
    /^(?:thứ|chủ nhật|sáng|chiều|tối|cả ngày|tháng|quý)/iu.test(words) ||
    parsePeriod(words, '2000') !== undefined
  );
}

/** Whether the last line of a cell can be its end: it closes a sentence, or the next word would have fitted. */
function hasEnded(row: readonly CellLine[], column: number, next: CellLine, { x1 }: Side): boolean {
  const last = row.findLast((line) => wordsIn(line, column) !== '');
  if (!last) return true;
  const words = wordsIn(last, column);
  if (/(?:[,+–-]|\s(?:và|của|các|với))$/u.test(words)) return false;
  const following = next.cells[column]?.[0];
  if (endsSentence(words) || (following && parseBullet(wordsIn(next, column)))) return true;
  const end = last.cells[column]!.at(-1)!.x1;
  return !following || x1 - end > following.x1 - following.x0 + (following.x1 - following.x0) * 0.2;
}
