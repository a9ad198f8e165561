import { parseMarker } from '../../../markdown/marker.ts';
import { goesOn, isCapitals, parseBullet } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';
import type { TableRegion } from '../../tables/table-region.ts';
import { firstColumns, measureColumns } from './plain-column.ts';
import { linesOfFigures } from './plain-figures.ts';
import { labelOfNumbers, labelWays, type LabelWay } from './plain-labels.ts';
import type { PlainLines } from './plain-lines.ts';
import { numberedLines } from './plain-numbered.ts';
import { regionOf, type PlainCells } from './plain-region.ts';
import { partRow, type PlainColumn, type PlainRow } from './plain-row.ts';
import { tokensOf, type Token } from './plain-token.ts';
import { isUnsure } from './plain-unsure.ts';

/** A table that is neither a programme nor a calendar, or why it could not be read. */
export interface PlainRead {
  readonly region?: TableRegion | undefined;
  /** Index of its first line, and of that behind the first of its last row. */
  readonly from: number;
  readonly to: number;
  /** Indexes of lines that are its head, printed again, and numbers of pages above it. */
  readonly again: readonly number[];
}

/** What costs more is no head: a label of it begins inside a phrase. */
const mostOfHead = 4.5;
/** How much better the best way to read a head must be than one with more or fewer columns. */
const margin = 0.25;
/** How many of its rows may be unsure. */
const mostUnsure = 0.5;

/** Read the table whose head begins at a line, by what its rows have in common. `undefined` where no table begins there. */
export function readPlainTable(lines: readonly SourceLine[], from: number): PlainRead | undefined {
  const own = linesOfTable(lines, from);
  if (!own) return undefined;
  const none = { from, to: own.last + 1, again: [] };
  const head = tokensOf(own.head, own.isTelling);
  if (own.isNumbered !== labelOfNumbers(head) > 0) return undefined;
  const ways = labelWays(head).filter(
    (way): way is LabelWay => way !== undefined && way.labels.length > 2 && way.cost < mostOfHead,
  );
  const cheapest = Math.min(...ways.map(({ cost }) => cost));
  const reads = ways
    .filter(({ cost }) => cost < cheapest + 3)
    .flatMap((way) => readRows(lines, own, way) ?? [])
    .sort((a, b) => a.score - b.score);
  const [best, second] = reads;
  if (!best || (second && second.score - best.score < margin)) return none;
  const doubtful = best.doubtful.filter(Boolean).length;
  if (doubtful > best.rows.length * mostUnsure) return none;
  return {
    from,
    to: best.to,
    again: own.again.filter((at) => at < best.to),
    region: regionOf(own, best, lines[from]!),
  };
}

/** The label of a column of numbers, with which most tables begin. */
const mayHeadTable = /^(?:S?TT|ST?|S[Ốố](?: TT)?)(?=\s|$)/iu;

/** Find the rows of a table whose head begins at a line: below a label of numbers, or below labels over figures. */
const linesOfTable = (lines: readonly SourceLine[], from: number): PlainLines | undefined =>
  mayHeadTable.test(lines[from]!.text) ? numberedLines(lines, from) : linesOfFigures(lines, from);

interface Read extends PlainCells {
  readonly score: number;
}

/** Part the rows below some labels, and measure the columns by what comes out, until that changes nothing. */
function readRows(
  lines: readonly SourceLine[],
  whole: PlainLines,
  { labels, cost }: LabelWay,
): Read | undefined {
  const names = whole.isNumbered ? labels.slice(1) : labels;
  let columns = firstColumns(names);
  const tokens = whole.rows.map(({ lines: row }) => tokensOf(row, whole.isTelling));
  // Where a row goes on below as no row does, it is the last.
  const end = tokens.findIndex((row) => !((partRow(row, columns)?.cost ?? Infinity) < mostOfFirst));
  const rows = end < 0 ? whole.rows : whole.rows.slice(0, end + 1);
  const above = tokens.slice(0, rows.length - 1);
  if (above.length === 0) return undefined;
  let before = '';
  let parted: PlainRow[] = [];
  for (let round = 0; round < 4; round += 1) {
    const own = above.map((row) => partRow(row, columns));
    if (own.some((row) => row === undefined)) return undefined;
    parted = own as PlainRow[];
    const cuts = parted.map((row) => row.cuts.join()).join(';');
    if (cuts === before) break;
    before = cuts;
    columns = measureColumns(names, above, parted);
  }
  const last = lastRow(lines, { ...whole, rows }, columns, above);
  // Below a row that could not be read stands another one.
  if (!last || last.to === whole.rows[rows.length]?.at) return undefined;
  const all = [...parted, last.row];
  const score = cost * 1.5 + all.reduce((sum, row) => sum + row.cost, 0) / all.length;
  const words = [...above, last.tokens];
  const doubtful = all.map(
    (row, at) => (last.isOpen && at === above.length) || isUnsure(row, words[at]!, columns),
  );
  return { labels, rows: all, doubtful, tokens: words, to: last.to, score };
}

/** A row that costs more as it stands holds more than its cells. */
const mostOfFirst = 6.5;

/** What it costs that the line below a table may be one of its cells. */
const costOfOpen = 2.5;

/** The last row of a table, and where the table ends. */
interface LastRow {
  readonly tokens: readonly Token[];
  readonly row: PlainRow;
  /** Index of the line behind it. */
  readonly to: number;
  /** Whether that line may belong to it. */
  readonly isOpen: boolean;
}

/** The last row: it ends where its cells do, and something else begins below it. */
function lastRow(
  lines: readonly SourceLine[],
  { rows, isTelling }: PlainLines,
  columns: readonly PlainColumn[],
  above: readonly (readonly Token[])[],
): LastRow | undefined {
  const { lines: own, at: last } = rows.at(-1)!;
  const widest = Math.max(...above.flat().map(({ line }) => line.text.length));
  let best: (LastRow & { readonly cost: number }) | undefined;
  for (let count = 1; count <= own.length; count += 1) {
    const to = own[0]!.line === lines[last]!.line ? last + count : last + count + 1;
    const next = lines[to];
    if (next && (goesOn(next.text) || (isTelling && own[count - 1]!.hasBlankEnd))) continue;
    const tokens = tokensOf(own.slice(0, count), isTelling);
    const row = partRow(tokens, columns);
    const isOpen = next !== undefined && !beginsText(next, lines[to - 1]!, widest);
    const cost = row && row.cost + (isOpen ? costOfOpen : 0);
    if (row && cost !== undefined && (!best || cost < best.cost)) best = { tokens, row, to, isOpen, cost };
  }
  return best;
}

/** Whether a line below a table is no part of it: a heading, an entry, a line wider than all of its, or one far below. */
const beginsText = (line: SourceLine, above: SourceLine, widest: number): boolean =>
  line.gap > above.gap + 2 ||
  line.page !== above.page ||
  parseMarker(line.text) !== undefined ||
  parseBullet(line.text) !== undefined ||
  isCapitals(line.text) ||
  /^(?:Nơi nhận|Ghi chú|Điều)(?![A-Za-zÀ-ỹ])/u.test(line.text) ||
  line.text.length > widest * 1.1;
