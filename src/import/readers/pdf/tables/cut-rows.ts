import { opensCapital } from '../../../../domain/letters.ts';
import { partAlone } from '../../../calendar/calendar-entries.ts';
import { parseTableHead } from '../../../grid/column-kind.ts';
import { asksForNumber, asksForRoom } from '../../../phrases/asks-for-figure.ts';
import { saysWhen } from '../../../phrases/says-when.ts';
import { endsSentence, goesOn } from '../../../signs.ts';
import type { PageTable } from './pdf-tables.ts';
import type { RawCell } from '../../table-lines.ts';

/** Whether the first row of a page is the rest of the last row of the page before. */
export function rowGoesOn(table: PageTable, next: PageTable, last: number, first: number): boolean {
  const upper = table.cells.filter(({ row, rows }) => row + rows - 1 === last);
  const lower = next.cells.filter(({ row }) => row === first);
  const pairs = pairsOf(upper, lower);
  if (pairs.length === 0 || lower.length !== upper.length) return false;
  const main = pairs.find(({ column }) => column === mainColumn(table));
  if (areTwoRows(pairs, main)) return false;
  if (isCutInside(pairs)) return true;
  // What holds for several rows goes on, whatever row begins beside it.
  const isMerged = table.cells.some(({ column, rows }) => column === 0 && rows > 1);
  const keys = [...(isMerged ? [] : [0]), mainColumn(table)];
  if (lacksWords(table, lower, upper, keys)) return true;
  const number = lower.find(({ column }) => column === 0);
  const above = upper.find(({ column }) => column === 0);
  const isUnnumbered =
    !isMerged &&
    number?.lines.length === 0 &&
    number.rows === 1 &&
    above?.rows === 1 &&
    above.lines.length > 0;
  if (isUnnumbered && isNumbered(table)) return true;
  // Where the main cell ended its sentence, and the next one begins one, nothing was cut.
  if (main?.end === undefined || (endsSentence(main.end) && !goesOn(main.begin))) return false;
  const isCut = pairs.some(({ end, rows }) => rows === 1 && end !== undefined && !endsSentence(end));
  return isUnnumbered || (isCut && isEmptyBelow(upper, lower, isMerged));
}

/** A cell at the top of a page, and the one above it at the end of the page before. */
interface CellPair {
  readonly column: number;
  /** How many rows the upper one takes. */
  readonly rows: number;
  /** The last line of the upper one, if any, and the first of the lower. */
  readonly end: string | undefined;
  readonly begin: string;
  /** All words of the upper one, and of the lower. */
  readonly whole: string;
  readonly rest: string;
}

const pairsOf = (upper: readonly RawCell[], lower: readonly RawCell[]): CellPair[] =>
  lower.flatMap(({ column, span, lines }) => {
    const above = upper.find((cell) => cell.column === column && cell.span === span);
    const begin = lines[0]?.text.trim();
    if (begin === undefined) return [];
    return {
      ...{ column, begin, rows: above?.rows ?? 1, end: above?.lines.at(-1)?.text },
      whole: above?.lines.map(({ text }) => text).join(' ') ?? '',
      rest: lines.map(({ text }) => text).join(' '),
    };
  });

/**
 * Whether some cells of one column are those of two rows: they say two hours, numbers, times or days.
 *
 * @param main the pair of the column with most of the words
 */
function areTwoRows(pairs: readonly CellPair[], main: CellPair | undefined): boolean {
  // One row has one half of the day, and one hour.
  if (pairs.some(({ begin, end }) => end !== undefined && isHour(begin) && isHour(end))) return true;
  if (pairs.some(({ begin, end }) => end !== undefined && isNextNumber(end, begin))) return true;
  // A task has one time; the next has its own, whatever it lacks.
  const hasTimes = pairs.some(({ whole, rest }) =>
    [whole, rest].every((text) => saysWhen(text.trim()) === 'surely'),
  );
  if (main?.end !== undefined && hasTimes && opensCapital(main.begin) && !goesOn(main.begin)) return true;
  // Days one below the other: "17 (T4)", "18 (T5)".
  return pairs.some(({ column, begin, whole }) => column === 0 && isNextDay(whole, begin));
}

/** Whether the page cuts a cell inside a sentence, a bracket, or in front of a figure. */
const isCutInside = (pairs: readonly CellPair[]): boolean =>
  pairs.some(({ begin, end, whole }) => {
    // A bracket that is closed on the next page.
    if (/\([^()]*$/u.test(whole) && /^[^()]*\)/u.test(begin)) return true;
    if (end === undefined) return false;
    if (goesOn(begin) && !endsSentence(end)) return true;
    // A number that the words above ask for: `Kết luận số` with `01-KL/TW`, `Hội trường tầng` with `4`.
    if (/^\d/.test(begin) && asksForFigure(end.trim())) return true;
    // The lunar day below the day of a calendar.
    return begin.startsWith('(') && /^\d{1,2}$/.test(end.trim());
  });

const asksForFigure = (text: string): boolean =>
  asksForNumber.test(text) || asksForRoom.test(text) || /(?<![A-Za-zÀ-ỹ])khóa$/iu.test(text);

/** Whether a cell is empty below a full one. */
const isEmptyBelow = (upper: readonly RawCell[], lower: readonly RawCell[], isMerged: boolean): boolean =>
  lower.some(({ column, lines, rows }) => {
    const above = upper.find((cell) => cell.column === column);
    if (lines.length > 0 || !above || above.lines.length === 0) return false;
    return column > 0 || (above.rows === 1 && rows === 1 && !isMerged);
  });

/** Whether the first row of a page lacks the words, or what it is called by, that each row of the page before has in some columns. */
function lacksWords(
  table: PageTable,
  lower: readonly RawCell[],
  upper: readonly RawCell[],
  keys: readonly number[],
): boolean {
  const isEmpty = ({ lines, rows }: RawCell) => lines.length === 0 && rows === 1;
  const holds = (column: number) => {
    const own = table.cells.filter((cell) => cell.column === column && cell.span === 1);
    return own.length > 3 && own.every((cell) => !isEmpty(cell));
  };
  return lower.some(
    (cell) =>
      keys.includes(cell.column) &&
      isEmpty(cell) &&
      upper.some(({ column, rows }) => column === cell.column && rows === 1) &&
      holds(cell.column),
  );
}

/** The column with most of the words. */
export function mainColumn({ cells }: PageTable): number {
  const letters = new Map<number, number>();
  for (const { column, lines } of cells)
    letters.set(
      column,
      lines.reduce((sum, { text }) => sum + text.length, letters.get(column) ?? 0),
    );
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Whether the first column numbers the rows: it is never empty where a row begins. */
export const isNumbered = ({ cells }: PageTable): boolean =>
  parseTableHead((cells[0]?.lines ?? []).map(({ text }) => text).join(' '))?.[0] === 'number';

/** Whether a cell says when: `Chiều`, `14h00`, `7 giờ 30`. */
const isHour = (text: string): boolean =>
  partAlone.test(text.trim()) || /^\d{1,2}\s*(?:h|:|g|giờ)\s*(?:\d{2})?$/iu.test(text.trim());

/** Whether a number alone is followed by the next: two rows of a table that numbers them. */
const isNextNumber = (number: string, next: string): boolean =>
  [number, next].every((text) => /^\d{1,3}[.)]?$/.test(text.trim())) &&
  Number.parseInt(next, 10) === Number.parseInt(number, 10) + 1;

/** Whether two cells say one day and a later one of the same month, in figures. */
function isNextDay(above: string, below: string): boolean {
  const [day, next] = [above, below].map((text) => /^\s*(?:ngày\s+)?(\d{1,2})(?![\d.])/iu.exec(text)?.[1]);
  return day !== undefined && next !== undefined && !/[-–,;/(]\s*$/u.test(above) && +day < +next;
}
