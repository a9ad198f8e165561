import { parseMarker } from '../../markdown/marker.ts';
import { readDayHead } from '../calendar/calendar-days.ts';
import { anyYear } from '../calendar/calendar-year.ts';
import { parsePeriod } from '../phrases/period.ts';
import { isSectionTitle } from '../programme/section-rows.ts';
import { isCapitals } from '../signs.ts';
import type { CellLine } from './cell-line.ts';
import { isDaysBesideText } from './middle-days.ts';
import { findGutters, measureGutters, partAtGutters, partFullLine, type Gutters } from './placed-columns.ts';
import { readPlacedHead, type HeadColumn, type PlacedHead } from './placed-head.ts';
import { lineText, phrasesOf, type PlacedLine, type PlacedWord } from './placed-line.ts';

/** A stretch of lines in a table: rows side by side, a row over all columns, or its head again. */
export type Piece =
  | { readonly type: 'rows'; readonly lines: CellLine[] }
  | { readonly type: 'section'; readonly lines: number[] }
  | { readonly type: 'head'; readonly from: number; readonly head: PlacedHead };

/** Part the lines below a head into rows and what stands between them, as far as the table goes. */
export function readPieces(
  lines: readonly PlacedLine[],
  start: number,
  end: number,
  head: PlacedHead,
  first: Gutters,
  blank: number,
): { pieces: Piece[]; to: number; strange: number[] } {
  const pieces: Piece[] = [];
  const heads: Piece[] = [];
  let isCut = false;
  let gutters = first;
  const strange: number[] = [];
  let to = start;
  let at = start;
  while (at < end) {
    const line = lines[at]!;
    if (isPageNumber(lines, at, gutters) || isNumberAboveHead(lines, at, head, blank)) {
      strange.push(at);
      at += 1;
      continue;
    }
    const again = readPlacedHead(lines, at, blank);
    if (again && isSameHead(again, head)) {
      // The rows go on below their head: they stay one stretch, so that a row cut by the page is joined.
      heads.push({ type: 'head', from: at, head: again });
      isCut = true;
      at += again.length;
      to = at;
      if (isMoved(again, head, blank)) gutters = guttersBelow(lines.slice(at, end), again, blank) ?? gutters;
      continue;
    }
    if (again) break;
    const isBelowRow = pieces.at(-1)?.type === 'rows';
    const parted =
      partAtGutters(line, gutters, blank) ??
      (isBelowRow ? partFullLine(lines, at, end, gutters, blank) : undefined);
    const cells = parted?.cells;
    const isAlone = phrasesOf(line, blank).length === 1;
    const isTitle =
      isAlone && cells && (isTitleAlone(line, cells, head.columns) || isAboveHead(lines, at, blank));
    if (cells && !isTitle) {
      const last = pieces.at(-1);
      const own = { at, cells, isApart: isCut ? undefined : line.isApart, isUnsure: parted!.isUnsure };
      isCut = false;
      if (last?.type === 'rows') last.lines.push(own);
      else if (
        isAlone &&
        !isBesideDay(lines.slice(at, end), cells, head, gutters, blank) &&
        !isRowBelow(lines, at + 1, end, gutters, blank)
      )
        break;
      else pieces.push({ type: 'rows', lines: [own] });
      at += 1;
      to = at;
      continue;
    }
    const length = sectionLength(lines, at, end, gutters, blank);
    if (length === 0) break;
    pieces.push({ type: 'section', lines: Array.from({ length }, (_, index) => at + index) });
    at += length;
  }
  // A page number at the end belongs to what follows.
  return { pieces: [...trimmed(pieces), ...heads], to, strange: strange.filter((index) => index < to) };
}

/** Without sections at the end: they are headings of what follows. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ type }) => type !== 'section');
  return pieces.slice(0, last + 1);
}

const isSameHead = (again: PlacedHead | undefined, head: PlacedHead): boolean =>
  again?.columns.map(({ text }) => text).join('|') === head.columns.map(({ text }) => text).join('|');

/** Whether the columns of a page stand elsewhere than those of the first: programs set each page by its widest words. */
const isMoved = (again: PlacedHead, head: PlacedHead, blank: number): boolean =>
  again.columns.some(({ x0 }, at) => Math.abs(x0 - head.columns[at]!.x0) > blank * 3);

/** Where the columns part below a head that is printed again. */
function guttersBelow(lines: readonly PlacedLine[], head: PlacedHead, blank: number): Gutters | undefined {
  const next = lines.findIndex((_, at) => isSameHead(readPlacedHead(lines, at, blank), head));
  const own = next < 0 ? lines : lines.slice(0, next);
  const places = findGutters(head.columns, own, blank);
  return places && measureGutters(places, own, blank);
}

/** Whether a line is a marked title above a head that is printed again, and below which the numbers begin anew. */
function isAboveHead(lines: readonly PlacedLine[], at: number, blank: number): boolean {
  if (!parseMarker(lineText(lines[at]!))) return false;
  const head = readPlacedHead(lines, at + 1, blank);
  if (head?.columns[0]?.column !== 'number') return false;
  // A number may stand in the middle of its row, some lines below the first.
  const below = lines.slice(at + 1 + head.length, at + 8 + head.length);
  const first = below.map(({ words }) => words[0]?.text ?? '').find((text) => /^\d{1,3}[.)]?$/.test(text));
  return /^0?1[.)]?$/.test(first ?? '');
}

/** A number alone on its line, apart from the rows or first on its page, and not in their first column. */
function isPageNumber(
  lines: readonly PlacedLine[],
  at: number,
  { at: [first = 0], edges }: Gutters,
): boolean {
  const { words, isApart } = lines[at]!;
  const [only] = words;
  return (
    words.length === 1 &&
    /^[-–]?\d{1,3}[-–]?$/.test(only!.text) &&
    (isApart === undefined || lines[at + 1]?.isApart !== false) &&
    (isApart !== false || !edges.some((edge) => edge !== undefined && Math.abs(edge - only!.x0) < 1)) &&
    only!.x0 > first
  );
}

/** A number alone above the head that is printed again. */
function isNumberAboveHead(
  lines: readonly PlacedLine[],
  at: number,
  head: PlacedHead,
  blank: number,
): boolean {
  const { words, isApart } = lines[at]!;
  return (
    words.length === 1 &&
    isApart !== false &&
    /^[-–]?\d{1,3}[-–]?$/.test(words[0]!.text) &&
    lines[at + 1] !== undefined &&
    isSameHead(readPlacedHead(lines, at + 1, blank), head)
  );
}

/** A line that speaks for the rows below it although it fits into one column: a time, or a title with its mark. */
function isTitleAlone(
  line: PlacedLine,
  cells: readonly (readonly PlacedWord[])[],
  columns: readonly HeadColumn[],
): boolean {
  const text = lineText(line);
  const column = columns[cells.findIndex((words) => words.length > 0)]?.column;
  if (isDayHead(text)) return true;
  if (column === 'month' || column === 'day' || column === 'time' || column === 'deadline') return false;
  // "giai đoạn 2019 - 2021" is the last line of a sentence.
  return parsePeriod(text, '2000') !== undefined ? !/^[\d\p{Ll}]/u.test(text) : isSectionTitle(text);
}

/** How many lines a row over all columns takes; 0 when no row follows it, or it looks like running text. */
function sectionLength(
  lines: readonly PlacedLine[],
  at: number,
  end: number,
  gutters: Gutters,
  blank: number,
): number {
  if (!opensSection(lineText(lines[at]!))) return 0;
  let length: number | undefined;
  // Up to three titles may follow one another, each on two lines.
  for (let below = 1; below <= 6 && at + below < end; below += 1) {
    const next = lines[at + below]!;
    if (isRowBelow(lines, at + below, end, gutters, blank)) return length ?? below;
    if (opensSection(lineText(next))) length ??= below;
    else if (next.isApart === true) return 0;
  }
  return 0;
}

/** Whether a line stands beside a day in the middle of its row, in a table with no other columns. */
function isBesideDay(
  lines: readonly PlacedLine[],
  cells: readonly (readonly PlacedWord[])[],
  head: PlacedHead,
  gutters: Gutters,
  blank: number,
): boolean {
  if (!isDaysBesideText(head.columns.map(({ column }) => column)) || cells[0]!.length > 0) return false;
  const near = lines.slice(0, farthestDay).map((line) => partAtGutters(line, gutters, blank)?.cells);
  const day = near.findIndex((own) => own !== undefined && own[0]!.length > 0);
  return day > 0 && near.slice(0, day).every((own) => own !== undefined);
}

/** No more lines stand above the middle of a row. */
const farthestDay = 30;

/** A heading of a day with its weekday, all on one line. */
const isDayHead = (text: string): boolean =>
  readDayHead([{ text, raw: text, line: 1, page: 1, gap: 0, bareGap: 0 }], 0, anyYear) !== undefined;

/** Whether words can begin a row over all columns. */
function opensSection(text: string): boolean {
  const marker = parseMarker(text);
  return (
    parsePeriod(text, '2000') !== undefined ||
    isDayHead(text) ||
    isSectionTitle(text) ||
    isCapitals(text) ||
    (marker !== undefined && text.length < 160)
  );
}

/** Whether the cells of a row stand side by side on a line, or on the next one. */
function isRowBelow(
  lines: readonly PlacedLine[],
  at: number,
  end: number,
  gutters: Gutters,
  blank: number,
): boolean {
  return [lines[at], lines[at + 1]].some((line, index) => {
    if (!line || at + index >= end) return false;
    const cells = partAtGutters(line, gutters, blank)?.cells;
    return cells !== undefined && cells.filter((words) => words.length > 0).length > 1;
  });
}
