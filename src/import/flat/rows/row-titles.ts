import { capitals, opensCapital, opensSmall } from '../../../domain/letters.ts';
import { parsePeriod, withoutNumber } from '../../phrases/period.ts';
import { isSectionNumber, isSectionTitle } from '../../programme/section-rows.ts';
import { isCapitals } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';
import { textWidth } from '../../text-width.ts';
import type { FlatPiece } from './flat-piece.ts';

/** The titles that stand at the end of some lines, from the first one on; there are `least` lines in front of them. */
export function sectionsAtEnd(
  lines: readonly SourceLine[],
  hasTime: boolean,
  least: number,
  stop: string,
): { from: number; sections: FlatPiece[] } {
  let from = lines.length;
  for (let at = lines.length - 1; at >= least && lines.length - at <= 8; at -= 1)
    if (from - at > 3) break;
    else if (
      opensSection(lines, at) ||
      isPeriodTitle(lines[at]!.text, hasTime) ||
      isNumberedTitle(lines[at]!, stop)
    )
      from = at;
  const sections: SourceLine[][] = [];
  for (let at = from; at < lines.length; at += 1) {
    const opened = sections.at(-1);
    const isTitleOfMark = opened?.length === 1 && isSectionNumber(opened[0]!.text);
    const opens =
      opensSection(lines, at) || isPeriodTitle(lines[at]!.text, hasTime) || isNumberedTitle(lines[at]!, stop);
    const goesOn =
      opened && isCapitals(opened.at(-1)!.text) && isCapitals(lines[at]!.text) && !hasMark(lines[at]!.text);
    if (!opened || (opens && !isTitleOfMark && !goesOn)) sections.push([lines[at]!]);
    else opened.push(lines[at]!);
  }
  return { from, sections: sections.map((own) => ({ type: 'section', lines: own })) };
}

/** Whether a line is a title with a number and a stop, above rows whose numbers have none. */
const isNumberedTitle = (line: SourceLine, stop: string): boolean =>
  stop === '' && /^\d{1,2}\.\s+\p{Lu}/u.test(line.text) && !/[.;,]$/u.test(line.text);

const romanAndWord = new RegExp(String.raw`^[IVX]{1,5}\s+[${capitals}]`, 'u');

const hasMark = (text: string): boolean =>
  isSectionNumber(text) || isSectionTitle(text) || romanAndWord.test(text);

const letterAndWord = new RegExp(String.raw`^[ABCDĐEGH]\s+[${capitals}]`, 'u');

/** Whether a line closes a bracket that is open above it: `(Sơ kết quý` with `I)` below it. */
function closesBracket(lines: readonly SourceLine[], at: number): boolean {
  if (!/^[^()]{1,12}\)/u.test(lines[at]!.text)) return false;
  const above = lines
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text)
    .join(' ');
  return above.lastIndexOf('(') > above.lastIndexOf(')');
}

/** Whether a title over rows begins at a line. */
export function opensSection(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  const { text } = line;
  const next = lines[at + 1]?.text ?? '';
  if (closesBracket(lines, at)) return false;
  if (isSectionNumber(text)) return opensCapital(next);
  if (isSectionTitle(text) || romanAndWord.test(text)) return true;
  if (letterAndWord.test(text) && isCapitals(text)) return true;
  return isTitle(text);
}

/** Whether a line is a title in capitals, and not a list of short names: "UBKT, VPTU". */
const isTitle = (text: string): boolean =>
  isCapitals(text) && /^\S+ \S+ \S+/u.test(text) && /[^\0-\x7FĐ–“”]/u.test(text) && !/[,.]$/u.test(text);

/** Whether a line says when for the rows below it. */
export function isPeriodTitle(marked: string, hasTime: boolean): boolean {
  const bare = marked.replace(/^[*+•-]\s*/u, '');
  const text = withoutNumber(bare);
  if (parsePeriod(text, '2000') === undefined || /^(?:\d|\p{Ll})/u.test(text)) return false;
  return !hasTime || text !== bare || isCapitals(text) || /^năm \d{4}$/iu.test(text);
}

/** Numbered titles over all columns of rows without numbers: they count from one, and are wider than the lines of cells. */
export function findWideTitles(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const titles: SourceLine[] = [];
  for (const line of lines)
    if (new RegExp(`^${titles.length + 1}\\.\\s+\\p{Lu}`, 'u').test(line.text)) titles.push(line);
  const widths = lines
    .filter(({ text }) => opensSmall(text))
    .map(({ text }) => textWidth(text))
    .toSorted((a, b) => a - b);
  const cell = widths[Math.floor(widths.length * 0.9)] ?? Infinity;
  return new Set(
    titles.length > 1 && titles.every(({ text }) => textWidth(text) > cell * 1.15) ? titles : [],
  );
}
