import { parseMarker } from '../../markdown/marker.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { several, weekdayAlone } from '../calendar/calendar-days.ts';
import type { Column } from '../grid/column-kind.ts';
import { parsePeriodTitle } from '../phrases/period.ts';
import { asksForMore, goesOn, isCapitals, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { Piece } from './tab-pieces.ts';

/** Lines without a tab between two rows of tabs, by what they are a part of. */
export interface Parted {
  readonly above: Piece[];
  /** The piece of the last cell above with which a title may go on. */
  readonly mayGoOn: Piece | undefined;
  readonly titles: Piece[];
  readonly below: Piece[];
}

/** Give lines between two rows to the last cell above, to titles, and to the first cell below. */
export function partLoose(
  above: readonly Piece[],
  loose: readonly SourceLine[],
  row: readonly Piece[],
  columns: readonly (Column | undefined)[],
): Parted {
  const taken = above.length > 0 ? trailing(above, loose, columns, false).length : 0;
  const first = row.filter(({ column }) => column === 0)[0]?.text;
  let from = loose.length;
  while (from > taken && first !== undefined && opensFirst(loose[from - 1]!, first, columns[0])) from -= 1;
  const piece = (line: SourceLine, column: number, span: number): Piece => ({
    ...{ line, text: line.raw.trim(), column, span },
  });
  const own = loose.slice(0, taken).map((line) => piece(line, columns.length - 1, 1));
  const title = loose[taken];
  const last = own.at(-1) ?? above.at(-1);
  const isUnsure = title !== undefined && taken < from && !isTitle(title, columns);
  return {
    above: own,
    mayGoOn: isUnsure ? last : undefined,
    titles: loose.slice(taken, from).map((line) => piece(line, 0, columns.length)),
    below: loose.slice(from).map((line) => piece(line, 0, 1)),
  };
}

/** Whether a line begins the cell of a day or a month that ends with some words: `Thứ Hai` over `13/5`. */
function opensFirst({ text }: SourceLine, rest: string, column: Column | undefined): boolean {
  if (column === 'day')
    return weekdayAlone.test(text)
      ? /\d/.test(rest)
      : /\d/.test(text) && text.length < 20 && restOfDay.test(rest);
  return column !== 'number' && column !== undefined && column !== 'text' && text.length < 16 && goesOn(rest);
}

const restOfDay = new RegExp(String.raw`^\(?(?:${several}|\d)`, 'iu');

/**
 * The lines that end the last cell of a row.
 *
 * @param isLast whether no row follows: text of the page stands below
 */
export function trailing(
  above: readonly Piece[],
  loose: readonly SourceLine[],
  columns: readonly (Column | undefined)[],
  isLast: boolean,
): readonly SourceLine[] {
  const cell = above.filter(({ column }) => column === columns.length - 1).map(({ text }) => text);
  if (cell.length === 0) return [];
  let count = 0;
  let before = cell.at(-1)!;
  for (const line of loose) {
    const isItem = parseBullet(before) !== undefined && parseBullet(line.text) !== undefined;
    if (isTitle(line, columns) || (isLast && line.gap > 0)) break;
    const isOwn = isItem || goesOn(line.text) || asksForMore(before) || /[,;+]$/u.test(before);
    if (!isOwn && (isLast || !holdsParagraphs(line, columns))) break;
    before = line.text;
    count += 1;
  }
  return loose.slice(0, count);
}

/**
 * Whether the last cell of a row may have a paragraph of its own in a line, and no title has: over the rows of a day nothing
 * stands but its name, and over rows that say who does them, no body.
 */
function holdsParagraphs({ text }: SourceLine, columns: readonly (Column | undefined)[]): boolean {
  const last = columns.at(-1);
  if (columns[0] === 'day')
    return text.length > 12 && !weekdayAlone.test(text) && !/^\(?(?:ngày\s+)?\d{1,2}\s*[/.-]/iu.test(text);
  const isWho = last === 'bodies' || (last === 'joint' && columns.includes('bodies'));
  return isWho && bodyStart.test(text);
}

/** Whether a line alone is a title over rows: a time where a column of times is not the last, a heading with its mark, capitals. */
const isTitle = ({ text }: SourceLine, columns: readonly (Column | undefined)[]): boolean =>
  parsePeriodTitle(text, undefined) !== undefined
    ? !['month', 'deadline', 'day', 'time'].includes(columns.at(-1) ?? '')
    : (parseMarker(text) !== undefined && parseBullet(text) === undefined) || isCapitals(text);
