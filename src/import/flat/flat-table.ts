import type { Grid } from '../grid/grid.ts';
import type { SourceLine } from '../source-line.ts';
import { timeColumns, type FlatColumn } from './flat-column.ts';
import { findBody, type FlatBody } from './body/flat-body.ts';
import { columnsBelow, gridRows, headRow } from './flat-grid.ts';
import type { FlatHead } from './head/flat-head.ts';
import { readPieces } from './search/flat-read.ts';
import { partAtNumbers, partAtTitles } from './rows/flat-rows.ts';
import { submits, type FlatLabel } from './head/head-storeys.ts';
import { liftBodies, liftTimes, withLifted } from './rows/lifted-cells.ts';
import { spreadTimes } from './rows/merged-times.ts';
import { doubtSharedTimes } from './rows/shared-times.ts';
import { partPages } from './body/page-breaks.ts';
import { programmeContent } from './printed/printed-content.ts';
import { readPrintedPieces } from './printed/printed-table.ts';
import { areDashed, newDashedRow } from './rows/dashed-rows.ts';
import { programmeSigns } from './programme/programme-signs.ts';
import { partGlued, wholeNumbers } from './body/whole-numbers.ts';

/** A table of a flat text with its cells. */
export interface FlatTable {
  readonly grid: Grid;
  /** Index of the line behind its last row. */
  readonly to: number;
  /** Indexes of the lines of its heads. */
  readonly heads: ReadonlySet<number>;
}

/**
 * Give a table whose cells stand one below the other its cells, as text extracted from a PDF or a web page has them. `undefined`
 * when they cannot be told apart: what stands there is no such table, or its columns run together.
 *
 * @param from index of the first line of its head
 * @param limit index of the line where it ends at the latest
 */
export function readFlatTable(
  lines: readonly SourceLine[],
  { labels, length }: FlatHead,
  from: number,
  limit: number,
): FlatTable | undefined {
  const body = findBody(lines, from, length, limit);
  const lift = liftOf(labels);
  if (!lift) return readRows(lines, labels, body, from);
  // What stands in front of the numbers may stand over several rows: the rows are read without it.
  const lifted = lift(
    body.lines.map(({ line }) => line),
    body.breaks,
    timeColumns.has(labels.at(-1)!.column),
  );
  const table = lifted && readRows(lines, labels.slice(1), withoutLifted(body, lifted.lines), from);
  if (!table) return undefined;
  const { column, text } = labels[0]!;
  const head = [headRow(labels, lines[from]!)];
  return { ...table, grid: { ...withLifted(table.grid, lifted, column, text), head } };
}

/** How the cells of a column in front of the numbers are told, where there is one: times, or bodies where a time ends each row. */
function liftOf([first, second, ...rest]: readonly FlatLabel[]): typeof liftTimes | undefined {
  if (second?.column !== 'number') return undefined;
  if (timeColumns.has(first!.column)) return liftTimes;
  return first!.column === 'bodies' && timeColumns.has(rest.at(-1)?.column ?? 'text')
    ? liftBodies
    : undefined;
}

/** A table without the words of such cells: each line with its index; a page breaks above the next one that is left. */
function withoutLifted(body: FlatBody, own: readonly SourceLine[]): FlatBody {
  const broken = [...body.breaks].map(({ line }) => own.find((one) => one.line >= line));
  return {
    ...body,
    lines: own.map((line) => ({
      line,
      index: body.lines.find((one) => one.line.line === line.line)!.index,
    })),
    breaks: new Set(broken.filter((line) => line !== undefined)),
  };
}

function readRows(
  lines: readonly SourceLine[],
  labels: readonly FlatLabel[],
  body: FlatBody,
  from: number,
): FlatTable | undefined {
  const isNumbered = labels[0]!.column === 'number';
  if (!isNumbered && labels.some(({ column }) => column === 'number')) return undefined;
  const columns = labels.map(columnOf).slice(isNumbered ? 1 : 0);
  const hasTime = columns.some((column) => timeColumns.has(column));
  const {
    lines: own,
    breaks,
    numbers,
  } = partPages(
    body.lines.map(({ line }) => line),
    body.breaks,
    labels.some(({ column }) => column === 'month' || column === 'time') && !namesMonths(body),
  );
  // Blanks that set words to the right, or apart, show columns side by side; those between nearly all words of a line justify it.
  const wide = own.filter(({ raw }) => /\S\s{3,}\S|^\s{24}/u.test(raw)).length;
  if (wide > own.length * 0.15) return undefined;
  const pieces = isNumbered
    ? partAtNumbers(
        wholeNumbers(partGlued(own)),
        hasTime,
        timeColumns.has(columns[0]!),
        timeColumns.has(columns.at(-1)!),
        columns.indexOf('month') > 0,
      )
    : partAtTitles(own, hasTime);
  if (!pieces) return undefined;
  const opening = !isNumbered && areDashed(pieces) ? { newRow: newDashedRow } : {};
  const read =
    readPrintedPieces(pieces, columns, breaks, { ...programmeContent, ...opening }) ??
    readPieces(pieces, columns, breaks, { ...programmeSigns(columns), ...opening });
  if (!read) return undefined;
  const to = body.lines.find(({ line }) => line.line === read.last.line)!.index + 1;
  return {
    grid: doubtSharedTimes(
      spreadTimes({
        columns: columnsBelow(labels, lines[from]!),
        head: [headRow(labels, lines[from]!)],
        rows: gridRows(read.rows, isNumbered ? 1 : 0, labels.length),
      }),
    ),
    to,
    heads: new Set(
      [...body.heads, ...body.lines.flatMap(({ line, index }) => (numbers.has(line) ? [index] : []))].filter(
        (index) => index < to,
      ),
    ),
  };
}

/** Whether the months of a table are written with their word: then a figure alone is none. */
const namesMonths = ({ lines }: FlatBody): boolean =>
  lines.filter(({ line }) => /(?:^|\s)Tháng \d{1,2}(?:\/\d{4})?$/iu.test(line.text)).length > 3;

/** What a column holds, told closer by its label where no task has it. */
function columnOf({ column, text }: FlatLabel): FlatColumn {
  if (column !== 'other') return column;
  if (listsTimes.test(text)) return 'ticks';
  if (submits.test(text)) return 'times';
  if (/^(?:lãnh đạo|thường trực|người|đồng chí|đ\/c|thành viên|phó|chỉ đạo|phụ trách|theo dõi)/iu.test(text))
    return 'persons';
  if (/^(?:sản phẩm|kết quả|hình thức|loại)/iu.test(text)) return 'products';
  if (/^(?:thời kỳ|thời hạn|niên độ|bắt đầu|khởi công)/iu.test(text)) return 'spans';
  return /^(?:cơ quan|đơn vị|cấp|đối tượng (?:chịu |được )?(?:giám sát|kiểm tra|thanh tra))/iu.test(text)
    ? 'organs'
    : 'other';
}

const listsTimes = /(?:Quý\s(?:II|2)\sQuý\s(?:III|3)|(?:T\.?|Tháng\s)?3\s(?:T\.?|Tháng\s)?4)(?!\S)/iu;
