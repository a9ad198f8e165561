import { capitals, opensSmall } from '../../../domain/letters.ts';
import { parseMarker } from '../../../markdown/marker.ts';
import { saysWhen } from '../../phrases/says-when.ts';
import { isSectionTitle } from '../../programme/section-rows.ts';
import { isCapitals, parseBullet } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';
import { textWidth } from '../../text-width.ts';
import { countsOn } from './body-count.ts';
import { partJoined } from './joined-cells.ts';

/** Where text of the page begins below a table whose lines wrap: a heading or a paragraph that is wider than every cell. */
export function endOf(lines: readonly SourceLine[]): number {
  const wraps = lines.filter(({ text }) => opensSmall(text)).length > lines.length * 0.2;
  if (!wraps) return lines.length;
  let widest = 0;
  /** Extraction may have joined the cells of a line: each piece of it is no wider than one. */
  let widestPiece = 0;
  let row = 0;
  const pieceOf = ({ text }: SourceLine) => Math.max(...partJoined(text).map(textWidth));
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

/** Whether the lines below one are no wider than the cells above it, or the next row begins there: then cells were joined on it. */
const goesOnAsTable = (lines: readonly SourceLine[], at: number, widest: number, row: number): boolean => {
  const below = lines.slice(at + 1, at + 7);
  const isNext = ({ text }: SourceLine) => isRow(text) && Number.parseInt(text, 10) === row + 1;
  return (
    (row > 0 && below.slice(0, 4).some(isNext)) ||
    below.slice(0, 4).some(({ text }) => saysWhen(text) === 'surely') ||
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
