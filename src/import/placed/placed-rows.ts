import { parseMarker } from '../../markdown/marker.ts';
import { endsSentence, parseBullet } from '../signs.ts';
import { bodyStart, committeeAlone } from '../split-cells.ts';
import type { Column } from '../table-regions.ts';
import { opensKey } from './placed-keys.ts';
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
export function partRows(
  lines: readonly CellLine[],
  columns: readonly Column[],
  { sides, isTop }: RowMeasure,
): CellLine[][] {
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
  const openers = keyOpeners(lines, columns);
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

/** Whether nearly each line with a day or month begins a row, and the first line of each stretch has one. */
function keysLead(
  stretches: readonly (readonly CellLine[])[],
  columns: readonly Column[],
  sides: readonly Side[],
): boolean {
  const text = columns.indexOf('text');
  const hasKey = (line: CellLine) =>
    columns.some((column, at) => keyColumns.includes(column) && at < text && wordsIn(line, at) !== '');
  if (stretches.filter(([first]) => first && hasKey(first)).length < stretches.length * 0.7) return false;
  const keyed = stretches.flatMap((lines) =>
    lines.flatMap((line, at) =>
      hasKey(line) && wordsIn(line, text) !== '' ? [{ line, above: lines.slice(0, at) }] : [],
    ),
  );
  const leading = keyed.filter(
    ({ line, above }) =>
      !/^[\p{Ll},;.)]/u.test(wordsIn(line, text)) && hasEnded(above, text, line, sides[text]!),
  );
  return leading.length > keyed.length * 0.7;
}

/** Lines on which another day, month or time begins in a column that leads. */
function keyOpeners(lines: readonly CellLine[], columns: readonly Column[]): ReadonlySet<CellLine> {
  const openers = new Set<CellLine>();
  for (const [at, column] of columns.slice(0, columns.indexOf('text')).entries()) {
    if (!keyColumns.includes(column)) continue;
    let above = '';
    for (const line of lines) {
      const words = wordsIn(line, at);
      const opens = opensKey(words, above, column);
      if (opens) openers.add(line);
      above = opens ? words : `${above} ${words}`.trim();
    }
  }
  return openers;
}

/** What all rows of a table tell of one. */
export interface RowMeasure {
  readonly sides: readonly Side[];
  /** Whether days or months stand on the first line of their rows, and not in the middle of them. */
  readonly isTop: boolean;
}

/** Measure the rows of a table, each stretch of lines between its section rows on its own. */
export function measureRows(
  stretches: readonly (readonly CellLine[])[],
  columns: readonly Column[],
): RowMeasure {
  const sides = sidesOf(stretches.flat(), columns.length);
  return { sides, isTop: stretches.length > 0 && keysLead(stretches, columns, sides) };
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

/** Columns that say when; in front of the text they lead, and hold for several rows. */
export const keyColumns: readonly Column[] = ['month', 'day', 'time', 'deadline'];

/** Whether a row begins at a line: its text and what stands beside it begin anew, below cells that have ended. */
function beginsRow(
  row: readonly CellLine[],
  line: CellLine,
  columns: readonly Column[],
  sides: readonly Side[],
  isTop: boolean,
  openers: ReadonlySet<CellLine>,
): boolean {
  const text = columns.indexOf('text');
  const own = wordsIn(line, text);
  const ended = hasEnded(row, text, line, sides[text]!);
  const opensAny = openers.has(line);
  const isAlone = line.cells.filter((words) => words.length > 0).length === 1;
  if (opensAny && (own === '' ? isAlone && ended : (isTop || ended) && !/^\p{Ll}/u.test(own))) return true;
  if (own === '' || /^[\p{Ll},;.)]/u.test(own)) return false;
  const isMarked = ended && (parseBullet(own) !== undefined || parseMarker(own)?.kind === 'number');
  const closed = endsSentence(row.map((one) => wordsIn(one, text)).findLast(Boolean) ?? '');
  const begun = columns.map((column, at) => {
    if (column === 'text' || keyColumns.includes(column)) return false;
    const before = row.map((one) => wordsIn(one, at)).findLast(Boolean);
    const words = wordsIn(line, at);
    if (words === '' || /^[\p{Ll},;.)]/u.test(words)) return false;
    if (before === undefined) return row.length > 1;
    return (
      hasEnded(row, at, line, sides[at]!) || ((closed || isMarked) && opensName(before, words, isMarked))
    );
  });
  const goesOn = columns.some(
    (column, at) =>
      column !== 'text' && wordsIn(line, at) !== '' && !begun[at] && !keyColumns.includes(column),
  );
  return begun.includes(true) && !goesOn && ended;
}

/** Whether another name begins below one: "Tỉnh ủy" is the end of a name; beside a bullet any other may begin one. */
const opensName = (before: string, words: string, isMarked: boolean): boolean =>
  (isMarked || bodyStart.test(words)) &&
  !committeeAlone.test(words) &&
  !/(?:[,+–-]|\s(?:và|của|các|với))$/u.test(before);

/** Whether the last line of a cell can be its end: it closes a sentence, or the next word would have fitted. */
function hasEnded(row: readonly CellLine[], column: number, next: CellLine, { x1 }: Side): boolean {
  const last = row.findLast((line) => wordsIn(line, column) !== '');
  if (!last) return true;
  const words = wordsIn(last, column);
  if (/(?:[,+–-]|\s(?:và|của|các|với))$/u.test(words)) return false;
  const following = next.cells[column]?.[0];
  const below = wordsIn(next, column);
  const isMarked = parseBullet(below) !== undefined || /^\d{1,2}[.)]\s+\p{Lu}/u.test(below);
  if (endsSentence(words) || (following && isMarked)) return true;
  const end = last.cells[column]!.at(-1)!.x1;
  return !following || x1 - end > following.x1 - following.x0 + (following.x1 - following.x0) * 0.2;
}
