import type { SourceLine } from '../../source-line.ts';
import { rowCounter } from './plain-marks.ts';
import { figuresAtEnd } from './plain-token.ts';

/** The lines of a table from its head on, row by row. */
export interface PlainLines {
  /** Whether its first column counts the rows. */
  readonly isNumbered: boolean;
  readonly head: readonly SourceLine[];
  /** Number and lines of each row; the number is no part of its first line. A row of sums has none. */
  readonly rows: readonly {
    readonly mark: string;
    readonly lines: readonly SourceLine[];
    /** Index of the line where it begins. */
    readonly at: number;
  }[];
  /** Indexes of lines that are its head, printed again. */
  readonly again: readonly number[];
  /** Index of its first line, and of the first of the last row. */
  readonly from: number;
  readonly last: number;
  /** Whether a blank at the end of a line says that its cell goes on below. */
  readonly isTelling: boolean;
}

/** How many lines a head takes at most, and a row. */
const longestHead = 14;
const longestRow = 24;

const mayHeadTable = /^(?:S?TT|ST?|S[Ốố](?: TT)?)(?=\s|$)/iu;

/** Words of a row of sums. */
const sum = /^(?:Tổng(?: (?:số|cộng))?|Cộng|TỔNG(?: (?:SỐ|CỘNG))?|CỘNG)(?: .*)? [\d.,%]+$/u;

const closing = /^(?:Nơi nhận|T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.|Điều \d|PHỤ LỤC|Phụ lục)(?!\p{L})/u;

/** Find the rows of a table whose head begins at a line: below a label of numbers, or below labels over figures. */
export const linesOfTable = (lines: readonly SourceLine[], from: number): PlainLines | undefined =>
  mayHeadTable.test(lines[from]!.text) ? numberedLines(lines, from) : linesOfFigures(lines, from);

/** How many rows of figures make a table, and how many lines a row of them takes at most. */
const fewest = 3;
const longestOfFigures = 4;

/** Rows that end with figures, as many each, below lines that are no sentence. */
function linesOfFigures(lines: readonly SourceLine[], from: number): PlainLines | undefined {
  if (!opensLabels(lines[from]!) || (lines[from - 1] && opensLabels(lines[from - 1]!))) return undefined;
  let start = from;
  while (lines[start] && start < from + longestHead && opensLabels(lines[start]!)) start += 1;
  const rows: { mark: string; lines: SourceLine[]; at: number }[] = [];
  let count = 0;
  for (let at = start; at < lines.length;) {
    const row = rowOfFigures(lines, at);
    if (!row || (count > 0 && row.count !== count)) break;
    count = row.count;
    rows.push({ mark: '', lines: lines.slice(at, row.to), at });
    at = row.to;
  }
  if (rows.length < fewest) return undefined;
  const own = rows.flatMap((row) => row.lines);
  const isTelling =
    own.some(({ hasBlankEnd }) => hasBlankEnd) && !rows.some((row) => row.lines.at(-1)!.hasBlankEnd);
  return {
    isNumbered: false,
    again: [],
    head: lines.slice(from, start),
    rows,
    from,
    last: rows.at(-1)!.at,
    isTelling,
  };
}

/** Whether a line may hold labels over figures: a few words, and neither a sentence nor figures. */
const opensLabels = (line: SourceLine): boolean =>
  isLoose(line) && line.text.length < 90 && !/[.:;]$|^\(/u.test(line.text) && figuresAtEnd(line.text) === 0;

const isLoose = ({ cell, opens }: SourceLine): boolean => !cell && opens === undefined;

/** A row that ends with two figures or more: words that go on over some lines in front of them. */
function rowOfFigures(lines: readonly SourceLine[], from: number): { count: number; to: number } | undefined {
  for (let to = from; to < from + longestOfFigures && lines[to] && isLoose(lines[to]!); to += 1) {
    const { text, hasBlankEnd } = lines[to]!;
    const count = figuresAtEnd(text);
    if (count > 1) return { count, to: to + 1 };
    const goesOn = hasBlankEnd || /^\p{Ll}/u.test(lines[to + 1]?.text ?? '') || isAllFigures(lines[to + 1]);
    if (count === 1 || !goesOn) return undefined;
  }
  return undefined;
}

const isAllFigures = (line: SourceLine | undefined): boolean =>
  line !== undefined && figuresAtEnd(line.text) === line.text.split(' ').length;

/** Find the rows below a head that begins at a line with the label of numbers; `undefined` where none count from one. */
function numberedLines(lines: readonly SourceLine[], from: number): PlainLines | undefined {
  let start = from + 1;
  while (start < from + longestHead && lines[start] && !opensFirst(lines[start]!)) start += 1;
  const first = lines[start];
  if (!first || !opensFirst(first)) return undefined;
  const head = lines.slice(from, start);
  if (head.some(({ text }) => text.length > 110 || closing.test(text) || /[.:;]$/u.test(text)))
    return undefined;
  const printed = head.map(({ text }) => text).join(' ');
  const opens = rowCounter();
  const rows: { mark: string; lines: SourceLine[]; at: number }[] = [];
  const again: number[] = [];
  let breaks = 0;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at]!;
    const open = rows.at(-1);
    if (line.cell || line.opens !== undefined || closing.test(line.text)) break;
    if (open && at - open.at > longestRow) break;
    const length = headLength(lines, at, printed);
    if (length > 0) {
      // The number of the page stands above it.
      const above = open?.lines.at(-1);
      if (open && above && open.lines.length > 1 && /^\d{1,3}$/.test(above.text)) {
        open.lines.pop();
        again.push(at - 1);
      }
      again.push(...Array.from({ length }, (_, index) => at + index));
      at += length - 1;
      continue;
    }
    const [mark = '', ...words] = line.text.split(' ');
    const isMarked = /^(?:[\p{Lu}\d“"(+-]|$)/u.test(words[0] ?? '') && opens(mark);
    if (isMarked || sum.test(line.text)) {
      if (lines[at - 1]!.hasBlankEnd) breaks += 1;
      const text = isMarked ? words.join(' ') : line.text;
      rows.push({ mark: isMarked ? mark : '', lines: text === '' ? [] : [{ ...line, text }], at });
    } else if (open) open.lines.push(line);
    else return undefined;
  }
  if (rows.filter(({ mark }) => mark !== '').length < 2) return undefined;
  const own = lines.slice(from, rows.at(-1)!.at + 1);
  const ends = own.filter(({ hasBlankEnd }) => hasBlankEnd).length;
  return {
    isNumbered: true,
    again,
    head,
    rows,
    from,
    last: rows.at(-1)!.at,
    isTelling: ends > 0 && breaks === 0 && ends < own.length * 0.7,
  };
}

/** Whether the first row of a table may begin at a line. */
const opensFirst = ({ text }: SourceLine): boolean =>
  /^(?:0?1|I|A)[.)]?(?= [\p{Lu}\d“"(]|$)/u.test(text) || sum.test(text);

/** How many lines from one on are the head again, however they break on this page; 0 when they are not. */
function headLength(lines: readonly SourceLine[], at: number, printed: string): number {
  let text = '';
  for (let length = 1; at + length <= lines.length; length += 1) {
    text = `${text} ${lines[at + length - 1]!.text}`.trimStart();
    if (text === printed) return length;
    if (!printed.startsWith(`${text} `)) return 0;
  }
  return 0;
}
