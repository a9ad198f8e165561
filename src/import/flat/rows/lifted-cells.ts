import { capitals } from '../../../domain/letters.ts';
import type { Column } from '../../grid/column-kind.ts';
import type { Grid, GridCell } from '../../grid/grid.ts';
import type { SourceLine } from '../../source-line.ts';
import { isName } from '../../phrases/body-names.ts';
import { parsePeriod } from '../../phrases/period.ts';
import { saysWhen } from '../../phrases/says-when.ts';
import { endsInTime } from '../../phrases/time-at-end.ts';

/** Rows under cells in front of their numbers, each of which may stand over several of them. */
export interface LiftedCells {
  /** The lines without the words of such cells. */
  readonly lines: readonly SourceLine[];
  /** Each cell, with the number of the row that it stands in front of. */
  readonly cells: readonly { readonly number: SourceLine; readonly lines: readonly SourceLine[] }[];
}

/** On how many lines a name stands at most: a narrow column breaks it often. */
const longestName = 6;
const startsRow = new RegExp(String.raw`^\d{1,3}[.)/]?(?:\s+[${capitals}“"(]|$)`, 'u');

/**
 * Take the names of bodies that stand in front of numbers out of the lines of a table: `Tháng 10`, `Ban Tổ chức`, `5`. Only
 * where what the last column says, a time, stands above can the name be no part of the row above it. `undefined` when the first
 * row has none.
 */
export function liftBodies(lines: readonly SourceLine[]): LiftedCells | undefined {
  const taken = new Set<SourceLine>();
  const cells: { number: SourceLine; lines: readonly SourceLine[] }[] = [];
  for (const [at, number] of lines.entries()) {
    if (!startsRow.test(number.text)) continue;
    const from = startOfName(lines, at);
    if (from === undefined) continue;
    const own = lines.slice(from, at);
    for (const line of own) taken.add(line);
    cells.push({ number, lines: own });
  }
  return cells[0] && taken.has(lines[0]!)
    ? { lines: lines.filter((line) => !taken.has(line)), cells }
    : undefined;
}

/** Where the name that ends above a line begins. */
function startOfName(lines: readonly SourceLine[], to: number): number | undefined {
  for (let from = to - 1; from >= Math.max(0, to - longestName); from -= 1) {
    if (startsRow.test(lines[from]!.text)) return undefined;
    const words = lines
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
    if (isName(words) && (from === 0 || isBelowTime(lines[from - 2]?.text, lines[from - 1]!.text)))
      return from;
  }
  return undefined;
}

/** Whether a line ends with a time: alone, or behind the words of another cell; it may begin on the line above. */
const isBelowTime = (above: string | undefined, text: string): boolean =>
  saysWhen(text) === 'surely' || endsInTime.test(` ${above ?? ''} ${text}`);

/** On how many lines a time stands at most, with the number behind it. */
const longestTime = 3;

/** How many lines below the first half of a time the second one is looked for, where a page cuts the two. */
const longestRow = 12;

/** A time, the number of a row, and the first words of it. */
const ledNumber = new RegExp(
  String.raw`^([${capitals}\d].*?)\s+((\d{1,3})[.)/]?(?:\s+[${capitals}“"(+-].*)?)$`,
  'u',
);

/**
 * Take the times that stand in front of numbers out of the lines of a table: `Tháng`, `1 1` is `Tháng 1` in front of row `1`.
 * Only a number that is due follows a time. `undefined` when the first row has none.
 *
 * @param breaks lines above which a page breaks
 * @param endInTimes whether the rows end with a time of their own: then those in front are of one kind, as `Quý I`, `Quý II`
 */
export function liftTimes(
  lines: readonly SourceLine[],
  breaks: ReadonlySet<SourceLine>,
  endInTimes = false,
): LiftedCells | undefined {
  const own: SourceLine[] = [];
  const cells: { number: SourceLine; lines: readonly SourceLine[] }[] = [];
  const taken = new Set<SourceLine>();
  let above = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (taken.has(line)) continue;
    const time = timeAt(lines, at, above, breaks);
    const kind = cells[0] && firstWord(cells[0].lines);
    const found =
      endInTimes && time && kind !== undefined && firstWord(time.time) !== kind ? undefined : time;
    if (!found) {
      own.push(line);
      const value = Number(/^(\d{1,3})[.)/]?(?:\s|$)/u.exec(line.text)?.[1] ?? NaN);
      if (value === above + 1) above = value;
      continue;
    }
    above = found.value;
    cells.push({ number: found.number, lines: found.time });
    own.push(found.number);
    for (const part of found.time) taken.add(part);
    at = found.to - 1;
  }
  const first = own.find(({ text }) => startsRow.test(text));
  return cells[0] && cells[0].number === first ? { lines: own, cells } : undefined;
}

const firstWord = ([line]: readonly SourceLine[]): string => line!.text.split(' ', 1)[0]!;

interface LedRow {
  readonly time: readonly SourceLine[];
  readonly number: SourceLine;
  readonly value: number;
  /** Index of the line behind that of the number. */
  readonly to: number;
}

/** The time that begins at a line, and the number behind it, which is due below another. */
function timeAt(
  lines: readonly SourceLine[],
  from: number,
  above: number,
  breaks: ReadonlySet<SourceLine>,
): LedRow | undefined {
  let words = '';
  for (let to = from + 1; to <= Math.min(lines.length, from + longestTime); to += 1) {
    const last = lines[to - 1]!;
    words = `${words} ${last.text}`.trimStart();
    const [, time = '', row = '', figure] = ledNumber.exec(words) ?? [];
    const value = Number(figure);
    const isDue = value === 1 || value === above + 1 || value === above + 2;
    if (!isDue || !last.text.endsWith(row)) continue;
    const below = /^(?:Tháng|Quý)$/u.test(time)
      ? secondHalf(lines.slice(to, to + longestRow), time, breaks)
      : [];
    if (below.length === 0 && parsePeriod(time, '2000') === undefined) continue;
    const head = last.text.slice(0, last.text.length - row.length).trim();
    const part = (text: string) => ({ ...last, text, raw: text });
    return {
      time: [...lines.slice(from, to - 1), ...(head === '' ? [] : [part(head)]), ...below],
      number: part(row),
      ...{ value, to },
    };
  }
  return undefined;
}

/** The second half of a time that a page cuts: the first line below its break. */
function secondHalf(
  lines: readonly SourceLine[],
  half: string,
  breaks: ReadonlySet<SourceLine>,
): readonly SourceLine[] {
  const first = lines.find((line) => breaks.has(line));
  return first && parsePeriod(`${half} ${first.text}`, '2000') ? [first] : [];
}

/** Put the cells in front of the rows again, as a first column; each stands over all rows down to the next one. */
export function withLifted(grid: Grid, { cells }: LiftedCells, column: Column, name: string): Grid {
  const at = new Map(cells.map(({ number, lines }) => [number.line, lines]));
  let over: GridCell | undefined;
  return {
    ...grid,
    columns: [
      { column, name, from: 0, to: 1 },
      ...grid.columns.map((one) => ({ ...one, from: one.from + 1, to: one.to + 1 })),
    ],
    rows: grid.rows.map((row) => {
      const moved = row.cells.map((cell) => ({ ...cell, from: cell.from + 1, to: cell.to + 1 }));
      const first = moved.find(({ from, to }) => from === 1 && to === 2)?.lines[0];
      const lines = first && at.get(first.line);
      if (lines) over = { lines, from: 0, to: 1, row: row.at, rows: 1 };
      const isTitle = moved.length === 1 && moved[0]!.to - moved[0]!.from > 1;
      return { ...row, cells: isTitle || !over ? moved : [over, ...moved] };
    }),
  };
}
