import { parseMarker } from '../../markdown/marker.ts';
import { readColumnLabel } from '../grid/column-label.ts';
import { isDaysBesideText } from './middle-days.ts';
import {
  isMarkedTitle,
  isOtherPeriod,
  isRowBelow,
  isTitleAlone,
  leads,
  sectionLength,
} from './piece-titles.ts';
import type { LineParter } from './line-parter.ts';
import { readPlacedHead, type PlacedHead } from './placed-head.ts';
import { readSpacedHead } from './spaced/spaced-head.ts';
import { readHeadAgain } from './spaced/head-again.ts';
import { lineText, phrasesOf, type PlacedLine, type PlacedWord } from './placed-line.ts';
import type { Piece } from './placed-piece.ts';

/** Part the lines below a head into rows and what stands between them, as far as the table goes. */
export function readPieces(
  lines: readonly PlacedLine[],
  start: number,
  end: number,
  head: PlacedHead,
  parter: LineParter,
  blank: number,
): { pieces: Piece[]; to: number; strange: number[] } {
  const pieces: Piece[] = [];
  const heads: Piece[] = [];
  let isCut = false;
  const strange: number[] = [];
  let to = start;
  let at = start;
  while (at < end) {
    const line = lines[at]!;
    if (isPageNumber(lines, at, parter) || isNumberAboveHead(lines, at, head, blank)) {
      strange.push(at);
      at += 1;
      continue;
    }
    const same = readHeadAgain(lines, at, head, blank);
    const again = same ?? headAt(lines, at, blank);
    if (again && (same || isSameHead(again, head))) {
      // The rows go on below their head: they stay one stretch, so that a row cut by the page is joined.
      heads.push({ type: 'head', from: at, head: again });
      isCut = true;
      at += again.length;
      to = at;
      parter.goOn(again, at);
      continue;
    }
    if (again && (line.isApart !== false || isKnown(again))) break;
    const isBelowRow = pieces.at(-1)?.type === 'rows';
    const parted = parter.part(at) ?? (isBelowRow ? parter.partFull(at) : undefined);
    const cells = parted?.cells;
    const isAlone = phrasesOf(line, blank).length === 1;
    const isMarked = head.columns[0]?.column === 'number' && isMarkedTitle(line, blank);
    const isTitle =
      isMarked ||
      (isAlone &&
        cells &&
        (isOtherPeriod(line, pieces) ||
          isTitleAlone(line, cells, head.columns, parted!.cost > 1.5 && !leads(cells, head.columns)) ||
          isAboveHead(lines, at, blank)));
    if (cells && !isTitle) {
      const last = pieces.at(-1);
      const own = { at, cells, isApart: isCut ? undefined : line.isApart, isUnsure: parted!.isUnsure };
      isCut = false;
      if (last?.type === 'rows') last.lines.push(own);
      else if (isAlone && !isBesideDay(at, end, cells, head, parter) && !isRowBelow(at + 1, end, parter))
        break;
      else pieces.push({ type: 'rows', lines: [own] });
      at += 1;
      to = at;
      continue;
    }
    const length = sectionLength(lines, at, end, parter, isMarked);
    if (length === 0) break;
    pieces.push({ type: 'section', lines: Array.from({ length }, (_, index) => at + index) });
    at += length;
  }
  // A page number at the end belongs to what follows.
  return { pieces: [...trimmed(pieces), ...heads], to, strange: strange.filter((index) => index < to) };
}

/** Whether each label of a head is one that is known: "(Thứ" beside "công tác phòng, chống" are words of a row. */
const isKnown = ({ columns }: PlacedHead): boolean =>
  columns.length > 2 && columns.every(({ text }) => readColumnLabel(text) !== undefined);

/** Without sections at the end: they are headings of what follows. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ type }) => type !== 'section');
  return pieces.slice(0, last + 1);
}

/** The head of a table that begins at a line; where a blank is one letter, a program printed the page to text. */
const headAt = (lines: readonly PlacedLine[], at: number, blank: number): PlacedHead | undefined =>
  blank === 1 ? readSpacedHead(lines, at) : readPlacedHead(lines, at, blank);

const isSameHead = (again: PlacedHead | undefined, head: PlacedHead): boolean =>
  again?.columns.map(({ text }) => text).join('|') === head.columns.map(({ text }) => text).join('|');

/** Whether a line is a marked title above a head that is printed again, and below which the numbers begin anew. */
function isAboveHead(lines: readonly PlacedLine[], at: number, blank: number): boolean {
  if (!parseMarker(lineText(lines[at]!))) return false;
  const head = at + 1 < lines.length ? headAt(lines, at + 1, blank) : undefined;
  if (head?.columns[0]?.column !== 'number') return false;
  // A number may stand in the middle of its row, some lines below the first.
  const below = lines.slice(at + 1 + head.length, at + 8 + head.length);
  const first = below.map(({ words }) => words[0]?.text ?? '').find((text) => /^\d{1,3}[.)]?$/.test(text));
  return /^0?1[.)]?$/.test(first ?? '');
}

/** A number alone on its line, apart from the rows or first on its page, and not in their first column. */
function isPageNumber(lines: readonly PlacedLine[], at: number, parter: LineParter): boolean {
  const { words, isApart } = lines[at]!;
  if (words.length !== 1) return false;
  const {
    at: [first = 0],
    edges,
  } = parter.placesAt(at);
  const [only] = words;
  return (
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
    (readHeadAgain(lines, at + 1, head, blank) !== undefined ||
      isSameHead(headAt(lines, at + 1, blank), head))
  );
}

/** Whether a line stands beside a day in the middle of its row, in a table with no other columns. */
function isBesideDay(
  at: number,
  end: number,
  cells: readonly (readonly PlacedWord[])[],
  head: PlacedHead,
  parter: LineParter,
): boolean {
  if (!isDaysBesideText(head.columns.map(({ column }) => column)) || cells[0]!.length > 0) return false;
  const count = Math.min(farthestDay, end - at);
  const near = Array.from({ length: count }, (_, index) => parter.part(at + index)?.cells);
  const day = near.findIndex((own) => own !== undefined && own[0]!.length > 0);
  return day > 0 && near.slice(0, day).every((own) => own !== undefined);
}

/** No more lines stand above the middle of a row. */
const farthestDay = 30;
