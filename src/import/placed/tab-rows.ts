import { weekdayAlone } from '../calendar/calendar-days.ts';
import { kindOfColumns, type Column } from '../grid/column-kind.ts';
import { readColumnLabel } from '../grid/column-label.ts';
import { parsePeriodTitle } from '../phrases/period.ts';
import { goesOn, isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { partLoose, trailing } from './tab-loose.ts';
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
  /** Index of the line behind its last. */
  readonly to: number;
}

/** How many rows a cell covers: that of a day, or of a half of one, goes on over the empty ones below it. */
function heightOf({ rows, columns }: TabTable, row: number, column: number): number {
  const isHalf = rows[row]!.every((piece) => piece.column !== column || half.test(piece.text));
  const next = (at: number): boolean => {
    const below = rows[at];
    return below !== undefined && below[0]?.span === 1 && !below.some((piece) => piece.column <= column);
  };
  let end = row + 1;
  while (isHalf && columns > 2 && next(end)) end += 1;
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
    if (to > at + 1 && (last.gap > 0 || opensRows(last))) break;
    if (!lines.slice(at, to).some(hasTab)) continue;
    const labels = fieldsOf(lines.slice(at, to));
    const columns = hasTab(lines[at]!) || readColumnLabel(labels[0]!) ? columnsOf(labels) : undefined;
    const table = columns && readRows(lines, at, to, columns);
    const isBetter = table && (!best || table.to > best.to || table.columns === best.columns);
    if (isBetter) best = table;
  }
  return best;
}

/** Whether a line may hold labels: several of them, or one without the mark of a heading, and no sentence. */
const mayHoldLabel = (line: SourceLine | undefined): boolean =>
  line !== undefined &&
  !line.cell &&
  line.raw.length < 300 &&
  !line.raw.includes('|') &&
  (hasTab(line) ||
    (line.text.length < 40 &&
      !isCapitals(line.text) &&
      !/^(?:[IVX]+|[A-Z]|\d+)[.)/]|[.:;]$/u.test(line.text)));

/** Whether a line below labels has a number or says when: it is a title over rows, or begins the first of them. */
function opensRows({ raw }: SourceLine): boolean {
  const text = raw.split('\t')[0]!.trim();
  return (
    /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])[.)]?$/u.test(text) ||
    weekdayAlone.test(text) ||
    parsePeriodTitle(text, undefined) !== undefined
  );
}

/** The columns of labels: all of them but one at most are known and make a programme or a calendar, or the first counts rows. */
function columnsOf(labels: readonly string[]): (Column | undefined)[] | undefined {
  const columns = labels.map((label) => readColumnLabel(label));
  const known = columns.flatMap((column) => column ?? []);
  const isKnown = known.length > 1 && known.length >= columns.length - 1 && kindOfColumns(known);
  return isKnown || (columns.length > 2 && columns[0] === 'number') ? columns : undefined;
}

/** The rows below a head: as many tabs in each. `undefined` where a row has more, or no row takes more than one line. */
function readRows(
  lines: readonly SourceLine[],
  from: number,
  below: number,
  columns: readonly (Column | undefined)[],
): TabTable | undefined {
  const rows: Piece[][] = [piecesOf(lines.slice(from, below))];
  let at = below;
  let isWide = below > from + 1;
  for (;;) {
    let first = at;
    while (lines[first] && !lines[first]!.cell && !hasTab(lines[first]!) && first - at < longestLoose)
      first += 1;
    const to = rowEnd(lines, first, columns.length);
    if (to === undefined) return undefined;
    const loose = lines.slice(at, first);
    const above = rows.at(-1)!;
    if (to === first) {
      const taken = trailing(above, loose, columns, true);
      for (const line of taken)
        above.push({ line, text: line.raw.trim(), column: columns.length - 1, span: 1 });
      at += taken.length;
      break;
    }
    const row = piecesOf(lines.slice(first, to), columns.length);
    const parted = partLoose(rows.length > 1 ? above : [], loose, row, columns);
    above.push(...parted.above);
    if (parted.mayGoOn) above.splice(above.indexOf(parted.mayGoOn), 1, { ...parted.mayGoOn, mayGoOn: true });
    rows.push(...parted.titles.map((title) => [title]), [...parted.below, ...row]);
    isWide ||= to > first + 1 || parted.above.length > 0 || parted.below.length > 0;
    at = to;
  }
  const whole = rows.filter((row) => row[0]?.span === 1).length;
  return whole > 2 && isWide ? { columns: columns.length, rows, to: at } : undefined;
}

/** How many lines without a tab may stand between two rows. */
const longestLoose = 8;

/** Index of the line behind a row, its own where none begins; `undefined` where it has too many tabs. */
function rowEnd(lines: readonly SourceLine[], from: number, columns: number): number | undefined {
  let tabs = 0;
  for (let at = from; at < from + longestRow && lines[at] && !lines[at]!.cell; at += 1) {
    const count = lines[at]!.raw.split('\t').length - 1;
    // The closing of a paper stands in two columns, too.
    if (at === from && (count === 0 || isClosing(lines[at]!))) return from;
    if (at === from && isSection(lines[at]!) && (lines[at + 1] ? !goesOn(lines[at + 1]!.text) : true))
      return at + 1;
    tabs += count;
    if (tabs >= columns - 1) return tabs === columns - 1 ? at + 1 : undefined;
  }
  return from;
}

const isClosing = ({ text }: SourceLine): boolean =>
  /^[-–]?\s*(?:Nơi nhận|Lưu|Như trên)(?![A-Za-zÀ-ỹ])|(?:^|\s)(?:T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.)\s/u.test(
    text,
  );
