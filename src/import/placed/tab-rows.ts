import type { Column } from '../grid/column-kind.ts';
import { readColumnLabel } from '../grid/column-label.ts';
import { goesOn } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { columnsOf, mayHoldLabel, opensRows, opensStorey } from './tab-head.ts';
import { partLoose, trailing } from './tab-loose.ts';
import { mayHold } from './tab-fields.ts';
import { fieldsOf, hasTab, isSection, piecesOf, type Piece } from './tab-pieces.ts';

/**
 * Give the lines of a table their cells where tabs part them and a cell may take several lines, as Word copies one: a row is
 * what holds as many tabs as the head, however many lines that takes. Lines without a tab between two rows end the last cell
 * above, begin the first one below, or are a title; the cell above is
 * marked where their words don't tell which.
 */
export function findTabRows(lines: readonly SourceLine[]): SourceLine[] {
  const result: SourceLine[] = [];
  let table = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const read = readTableAt(lines, at);
    if (!read) {
      result.push(lines[at]!);
      continue;
    }
    table += 1;
    for (const [row, cells] of read.rows.entries())
      for (const { line, text, column, span, mayGoOn } of cells)
        result.push({
          ...{ ...line, text: text.replace(/\s+/g, ' '), raw: text, gap: 0, bareGap: 0, opens: true },
          cell: {
            ...{
              table,
              row,
              column,
              span,
              columns: read.columns,
              rows: span > 1 ? 1 : heightOf(read, row, column),
            },
            ...(mayGoOn && { mayGoOn }),
          },
        });
    at = read.to - 1;
  }
  return result;
}

interface TabTable {
  readonly columns: number;
  readonly rows: readonly (readonly Piece[])[];
  /** How many of the first cells of each row are those of a row above, which reach into it. */
  readonly missing: readonly number[];
  /** Index of the line behind its last. */
  readonly to: number;
}

/** How many rows a cell covers: that of a day, or of a half of one, goes on over the empty ones below it. */
function heightOf({ rows, missing, columns }: TabTable, row: number, column: number): number {
  const isHalf = rows[row]!.every((piece) => piece.column !== column || half.test(piece.text));
  const next = (at: number): boolean => {
    const below = rows[at];
    return below !== undefined && below[0]?.span === 1 && !below.some((piece) => piece.column <= column);
  };
  let end = row + 1;
  while ((missing[end] ?? 0) > column || (isHalf && columns > 2 && next(end))) end += 1;
  return end - row;
}

const half = /^(?:Sáng|Chiều|Tối)$/iu;

/** How many lines the labels take at most, and a row. */
const longestHead = 8;
const longestRow = 60;

/** The table whose first label stands on a line; of several ways to end its head that which leaves whole rows. */
function readTableAt(lines: readonly SourceLine[], at: number): TabTable | undefined {
  if (!mayHoldLabel(lines[at]) || !lines.slice(at, at + longestHead).some(hasTab)) return undefined;
  let best: TabTable | undefined;
  for (let to = at + 1; to <= at + longestHead && mayHoldLabel(lines[to - 1]); to += 1) {
    const last = lines[to - 1]!;
    if (to > at + 1 && (last.gap > 0 || opensRows(last) || opensStorey(lines.slice(at, to)))) break;
    if (!lines.slice(at, to).some(hasTab)) continue;
    const labels = fieldsOf(lines.slice(at, to));
    const columns = hasTab(lines[at]!) || readColumnLabel(labels[0]!) ? columnsOf(labels) : undefined;
    const table = columns && readTable(lines, at, to, columns);
    const isBetter = table && (!best || table.to > best.to || table.columns === best.columns);
    if (isBetter) best = table;
  }
  return best;
}

/** The table below a head: each row has all its cells, or, as a web page is copied, lacks those that reach into it from above. */
function readTable(
  lines: readonly SourceLine[],
  from: number,
  below: number,
  columns: readonly (Column | undefined)[],
): TabTable | undefined {
  const whole = readRows(lines, from, below, columns, false);
  if (whole && oddRows(whole, columns) === 0) return whole;
  const merged = readRows(lines, from, below, columns, true);
  return merged && (!whole || oddRows(merged, columns) < oddRows(whole, columns)) ? merged : whole;
}

/** How many rows begin with words that their first column does not hold. */
const oddRows = ({ rows, missing }: TabTable, columns: readonly (Column | undefined)[]): number =>
  rows.filter((row, at) => {
    const first = row.filter(({ column, span }) => span === 1 && column === missing[at]).at(-1);
    return at > 0 && first !== undefined && !mayHold(columns[missing[at]!], first.text);
  }).length;

/** The rows below a head. `undefined` where one has more tabs, or each is a line with all its cells. */
function readRows(
  lines: readonly SourceLine[],
  from: number,
  below: number,
  columns: readonly (Column | undefined)[],
  isMerged: boolean,
): TabTable | undefined {
  const rows: Piece[][] = [piecesOf(lines.slice(from, below))];
  const missing = [0];
  let at = below;
  let isWide = below > from + 1;
  for (;;) {
    let first = at;
    while (lines[first] && !lines[first]!.cell && !hasTab(lines[first]!) && first - at < longestLoose)
      first += 1;
    const above = rows.at(-1)!;
    const reach = isMerged && rows.length > 1 && above[0]?.span === 1 ? columns.indexOf('text') : 0;
    const end = rowEnd(lines, first, columns, reach);
    if (!end) return undefined;
    const loose = lines.slice(at, first);
    if (end.to === first) {
      const taken = trailing(above, loose, columns, true);
      for (const line of taken)
        above.push({ line, text: line.raw.trim(), column: columns.length - 1, span: 1 });
      at += taken.length;
      break;
    }
    const row = piecesOf(lines.slice(first, end.to), columns.length, end.missing);
    const parted = partLoose(rows.length > 1 ? above : [], loose, row, columns);
    if (end.missing > 0 && parted.titles.length + parted.below.length > 0) return undefined;
    above.push(...parted.above);
    if (parted.mayGoOn) above.splice(above.indexOf(parted.mayGoOn), 1, { ...parted.mayGoOn, mayGoOn: true });
    rows.push(...parted.titles.map((title) => [title]), [...parted.below, ...row]);
    missing.push(...parted.titles.map(() => 0), end.missing);
    isWide ||= end.to > first + 1 || end.missing > 0 || parted.above.length + parted.below.length > 0;
    at = end.to;
  }
  const whole = rows.filter((row) => row[0]?.span === 1).length;
  return whole > 2 && isWide ? { columns: columns.length, rows, missing, to: at } : undefined;
}

/** How many lines without a tab may stand between two rows. */
const longestLoose = 8;

/**
 * Index of the line behind a row, its own where none begins, and how many of its first cells it lacks; `undefined` where it has
 * too many tabs.
 *
 * @param reach how many cells may reach into it from above
 */
function rowEnd(
  lines: readonly SourceLine[],
  from: number,
  columns: readonly (Column | undefined)[],
  reach: number,
): { to: number; missing: number } | undefined {
  const line = lines[from];
  // The closing of a paper stands in two columns, too.
  if (!line || line.cell || !hasTab(line) || isClosing(line)) return { to: from, missing: 0 };
  if (isSection(line) && !goesOn(lines[from + 1]?.text ?? '')) return { to: from + 1, missing: 0 };
  const [first = '', ...rest] = line.raw.split('\t').map((part) => part.trim());
  const lacking = columns.length - 1 - rest.length;
  // A line alone, or the first of several.
  const ways = Array.from({ length: reach + 1 }, (_, missing) => missing)
    .filter((missing) => missing === 0 || (first !== '' && mayHold(columns[missing], first)))
    .filter((missing) => missing > 0 || reach === 0 || lacking === 0 || mayHold(columns[0], first))
    .toSorted((a, b) => Number(b === lacking) - Number(a === lacking));
  for (const missing of ways) {
    const to = endOfTabs(lines, from, columns.length - 1 - missing);
    if (to !== undefined) return { to, missing };
  }
  return undefined;
}

/** Index of the line behind which as many tabs stand. */
function endOfTabs(lines: readonly SourceLine[], from: number, count: number): number | undefined {
  let tabs = 0;
  for (let at = from; at < from + longestRow && lines[at] && !lines[at]!.cell; at += 1) {
    tabs += lines[at]!.raw.split('\t').length - 1;
    if (tabs >= count) return tabs === count ? at + 1 : undefined;
  }
  return from;
}

const isClosing = ({ text }: SourceLine): boolean =>
  /^[-–]?\s*(?:Nơi nhận|Lưu|Như trên)(?![A-Za-zÀ-ỹ])|(?:^|\s)(?:T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.)\s/u.test(
    text,
  );
