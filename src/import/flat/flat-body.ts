import { capitals, opensSmall } from '../../domain/letters.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { isSectionTitle } from '../programme/section-rows.ts';
import { parsePeriod } from '../phrases/period.ts';
import { saysWhen } from '../phrases/says-when.ts';
import { isCapitals, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { columnNumbersAt, columnNumbersBelow } from './column-numbers.ts';
import { partWords } from './flat-atom.ts';
import { textWidth } from '../text-width.ts';

/** The lines of a table below its head. */
export interface FlatBody {
  readonly lines: readonly { readonly line: SourceLine; readonly index: number }[];
  /** Lines above which a page breaks. */
  readonly breaks: ReadonlySet<SourceLine>;
  /** Indexes of the lines of its head, and of those printed again on later pages. */
  readonly heads: ReadonlySet<number>;
  /** Index of the line behind its last one. */
  readonly to: number;
}

const closing = /^(?:Nơi nhận|Trên đây là |T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|PHỤ LỤC|Phụ lục|Ghi chú\s*:)/u;

/**
 * Find the lines of a table from its head on.
 *
 * @param isWhole whether it goes on to the limit, whatever its lines look like
 */
export function findBody(
  lines: readonly SourceLine[],
  from: number,
  head: number,
  limit: number,
  isWhole = false,
): FlatBody {
  const heads = new Set<number>();
  const addHead = (at: number, length: number) => {
    for (let index = at; index < at + length; index += 1) heads.add(index);
  };
  addHead(from, head);
  // The numbers of its columns need not be printed again.
  const numbers = columnNumbersBelow(lines.slice(from, from + head), 0, head);
  const printed = textOf(lines.slice(from, from + (numbers?.from ?? head)));
  const own: { line: SourceLine; index: number }[] = [];
  const breaks = new Set<SourceLine>();
  let isBroken = false;
  let to = from + head;
  for (; to < limit; to += 1) {
    const line = lines[to]!;
    const above = lines[to - 1]!;
    if (closing.test(line.text) || line.cell || line.line - above.line > 8 * (line.gap + 2)) break;
    const labels = headLength(lines, to, printed);
    if (labels > 0) {
      const below = numbers && columnNumbersAt(lines, to + labels);
      const again = labels + (below?.count === numbers?.count ? (below?.to ?? 0) - (below?.from ?? 0) : 0);
      addHead(to, again);
      dropPageNumber(own, heads);
      to += again - 1;
      isBroken = true;
      continue;
    }
    if (isBroken || line.page > above.page) breaks.add(line);
    isBroken = false;
    own.push({ line, index: to });
  }
  // So does that of the last page, above lines left empty at its end.
  if (lines[to] && lines[to]!.bareGap >= emptyAtEnd) dropPageNumber(own, heads);
  const end = isWhole ? own.length : endOf(own.map(({ line }) => line));
  return { lines: own.slice(0, end), breaks, heads: upTo(heads, own[end]?.index), to: own[end]?.index ?? to };
}

const textOf = (lines: readonly SourceLine[]): string => lines.map(({ text }) => text).join(' ');

/** How many lines from one on are the head again: its words, however they break on this page; 0 when they are not. */
function headLength(lines: readonly SourceLine[], at: number, printed: string): number {
  let text = '';
  for (let length = 1; at + length <= lines.length; length += 1) {
    text = `${text} ${lines[at + length - 1]!.text}`.trimStart();
    if (text === printed) return length;
    if (!printed.startsWith(`${text} `)) return 0;
  }
  return 0;
}

const upTo = (indexes: ReadonlySet<number>, end = Infinity): Set<number> =>
  new Set([...indexes].filter((index) => index < end));

/** How many lines extraction leaves empty, at least, at the end of a page. */
const emptyAtEnd = 4;

/** The number of a page stands above its head; what the line above it asks for is none: `Phòng họp số` with `1` below it. */
function dropPageNumber(own: { line: SourceLine; index: number }[], heads: Set<number>): void {
  const last = own.at(-1);
  if (!last || !/^\d{1,3}$/.test(last.line.text)) return;
  if (/(?<![A-Za-zÀ-ỹ])(?:số|tầng|thứ|lần)$/iu.test(own.at(-2)?.line.text ?? '')) return;
  heads.add(last.index);
  own.pop();
}

/** Where text of the page begins below a table whose lines wrap: a heading or a paragraph that is wider than every cell. */
function endOf(lines: readonly SourceLine[]): number {
  const wraps = lines.filter(({ text }) => opensSmall(text)).length > lines.length * 0.2;
  if (!wraps) return lines.length;
  let widest = 0;
  /** Extraction may have joined the cells of a line: each piece of it is no wider than one. */
  let widestPiece = 0;
  let row = 0;
  const pieceOf = ({ text }: SourceLine) => Math.max(...partWords(text).map(textWidth));
  const goesOn = countsOn(lines);
  for (const [at, line] of lines.entries()) {
    const { text } = line;
    if (at <= goesOn) {
      widest = Math.max(widest, textWidth(text));
      widestPiece = Math.max(widestPiece, pieceOf(line));
      if (isRow(text)) row = Number.parseInt(text, 10);
      continue;
    }
    if (isRow(text)) {
      // Behind the number of a row its first cell begins, as wide as a piece of it at least.
      row = Number.parseInt(text, 10);
      widest = Math.max(widest, pieceOf({ ...line, text: text.replace(/^\d{1,3}\s+/u, '') }));
      continue;
    }
    const piece = pieceOf(line);
    // Text of the page begins with a capital.
    if (/^\p{Ll}/u.test(text)) {
      widest = Math.max(widest, textWidth(text));
      widestPiece = Math.max(widestPiece, piece);
      continue;
    }
    const isTitle = isCapitals(text) || isSectionTitle(text);
    const isMarked = parseBullet(text) !== undefined || parseMarker(text)?.kind === 'number';
    if (at > 8 && !isTitle && piece > widest * 1.25 && !goesOnAsTable(lines, at, widest, row))
      return headingsAbove(lines, at);
    if (at > 8 && isMarked && piece > widest * 1.08) return headingsAbove(lines, at);
    const below = lines.slice(at + 1, at + 3);
    if (
      at > 8 &&
      (isMarked || isTitle) &&
      below.some((next) => !isRow(next.text) && pieceOf(next) > widestPiece * 1.25)
    )
      return headingsAbove(lines, at);
    if (isTitle) continue;
    widest = Math.max(widest, textWidth(text));
    widestPiece = Math.max(widestPiece, piece);
  }
  return lines.length;
}

/**
 * Up to which line the numbers of rows count on without a gap: the table goes on to there at least. They are printed alike: with a
 * stop or without. Below a title they may count from one again: one that says when, as that of the first row, or where
 * a row of the table says what others of it said.
 */
function countsOn(lines: readonly SourceLine[]): number {
  const numbers = lines.flatMap(({ text }, at) => {
    // A narrow column sets the stop on the next line.
    const below = /^\d{1,3}$/.test(text)
      ? (/^[.)/](?=\s|$)/u.exec(lines[at + 1]?.text ?? '')?.[0] ?? '')
      : '';
    const [, value, stop] = numberOfRow.exec(text + below) ?? [];
    return value === undefined ? [] : [{ at, value: Number(value), stop }];
  });
  const first = numbers.find(({ value }) => value === 1);
  if (!first || first.at > 3) return 0;
  let last = first;
  let count = 1;
  for (const [index, number] of numbers.entries()) {
    if (number.at - last.at > longestRow) break;
    if (number.stop !== first.stop || number.at <= last.at) continue;
    const isNext = number.value === last.value + 1;
    if (!isNext && (number.value !== 1 || !isBelowTitle(lines, number.at))) continue;
    const isAlike = isBelowTime(lines, first.at) && isBelowTime(lines, number.at);
    if (!isNext && !isAlike && !saysAgain(lines, first.at, number.at, numbers[index + 1]?.at)) continue;
    last = number;
    count += 1;
  }
  return count > 3 ? last.at : 0;
}

/** The number of a row, in front of the first words of its text or of a day. */
const numberOfRow = /^(\d{1,3})([.)/]?)(?=\s+(?:[\p{Lu}“"(+–-]|\d{1,2}[/-]\d)|$)/u;

const isBelowTime = (lines: readonly SourceLine[], at: number): boolean =>
  at > 0 && parsePeriod(lines[at - 1]!.text, '2000') !== undefined;

const isBelowTitle = (lines: readonly SourceLine[], at: number): boolean =>
  isBelowTime(lines, at) ||
  lines
    .slice(Math.max(0, at - 2), at)
    .some(({ text }) => isSectionTitle(text) || /^[IVX]{1,5}[.)]?\s+\p{Lu}/u.test(text) || isCapitals(text));

/** Whether one of the lines of a row, or its end, stood in rows above as a whole line: a time, or a name. */
function saysAgain(lines: readonly SourceLine[], first: number, from: number, to = from + 8): boolean {
  const known = new Set(lines.slice(first, from - 1).map(({ text }) => text));
  return lines
    .slice(from, Math.min(to, from + 8))
    .some(
      ({ text }) =>
        !/^\d{0,3}[.)]?$/.test(text) &&
        (known.has(text) || saysWhen(text) === 'surely' || endsInTime.test(text)),
    );
}

/** A time behind the words of another cell. */
const endsInTime =
  /\s(?:Tháng \d{1,2}(?:\/\d{4})?|Quý [IVX]{1,3}(?:\/\d{4})?|T\d{1,2}(?:\/\d{4})?|\d{1,2}\/\d{4}|Thường xuyên|Hằng \p{Ll}+)$/u;

/** How many lines a row takes at most. */
const longestRow = 60;

/** Whether the lines below one are no wider than the cells above it, or the next row begins there: then cells were joined on it. */
const goesOnAsTable = (lines: readonly SourceLine[], at: number, widest: number, row: number): boolean => {
  const below = lines.slice(at + 1, at + 7);
  const isNext = ({ text }: SourceLine) => isRow(text) && Number.parseInt(text, 10) === row + 1;
  return (
    (row > 0 && below.slice(0, 4).some(isNext)) ||
    (below.length > 3 &&
      below.filter(({ text }) => textWidth(text) <= widest * 1.1).length >= below.length - 1)
  );
};

const numberAndWord = new RegExp(String.raw`^\d{1,3}\s+[${capitals}]`, 'u');

/** Whether a line has the number of a row and words behind it: those of several cells, perhaps. */
const isRow = (text: string): boolean => numberAndWord.test(text);

/** The first of the headings directly above a line. */
function headingsAbove(lines: readonly SourceLine[], at: number): number {
  let first = at;
  while (first > 0 && (isSectionTitle(lines[first - 1]!.text) || isCapitals(lines[first - 1]!.text)))
    first -= 1;
  return first;
}
