import { capitals } from '../../../domain/letters.ts';
import type { SourceLine } from '../../source-line.ts';
import { headAgain } from '../head/head-again.ts';
import { rowCounter } from './plain-marks.ts';
import { longestHead, type PlainLines } from './plain-lines.ts';
import { closingWords } from '../../phrases/closing-words.ts';

/** How many lines a row takes at most. */
const longestRow = 24;

/** Words of a row of sums. */
const sum = /^(?:Tổng(?: (?:số|cộng))?|Cộng|TỔNG(?: (?:SỐ|CỘNG))?|CỘNG)(?: .*)? [\d.,%]+$/u;

const closing = new RegExp(String.raw`^(?:${closingWords}|Điều \d|PHỤ LỤC|Phụ lục)(?![A-Za-zÀ-ỹ])`, 'u');

const rowWords = new RegExp(String.raw`^(?:[${capitals}\d“"(+-]|$)`, 'u');

/** Find the rows below a head that begins at a line with the label of numbers; `undefined` where none count from one. */
export function numberedLines(lines: readonly SourceLine[], from: number): PlainLines | undefined {
  let start = from + 1;
  while (start < from + longestHead && lines[start] && !opensFirst(lines[start]!)) start += 1;
  const first = lines[start];
  if (!first || !opensFirst(first)) return undefined;
  const head = lines.slice(from, start);
  if (head.some(({ text }) => text.length > 110 || closing.test(text) || /[.:]$/u.test(text)))
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
    const length = headAgain(lines, at, printed);
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
    const isMarked = rowWords.test(words[0] ?? '') && opens(mark);
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

const firstNumber = new RegExp(String.raw`^(?:0?1|I|A)[.)]?(?= [${capitals}\d“"(]|$)`, 'u');

/** Whether the first row of a table may begin at a line. */
const opensFirst = ({ text }: SourceLine): boolean => firstNumber.test(text) || sum.test(text);
