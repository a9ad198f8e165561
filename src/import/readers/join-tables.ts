import { readDayCell, weekdayAlone } from '../calendar/calendar-days.ts';
import { partAlone } from '../calendar/calendar-entries.ts';
import { anyYear } from '../calendar/calendar-year.ts';
import { endsSentence, goesOn } from '../signs.ts';
import { parseTableHead } from '../grid/column-kind.ts';
import { isRestOfWord } from './cell-room.ts';
import type { PageTable } from './pdf-tables.ts';
import type { RawLine } from './raw-line.ts';
import type { RawCell } from './table-lines.ts';

/** Join a table that goes on at the head of the next page; `undefined` when the next one is another. */
export function joinTables(table: PageTable, next: PageTable): PageTable | undefined {
  const isSame =
    table.columns === next.columns && table.xs.every((x, index) => Math.abs(x - next.xs[index]!) < 6);
  if (!isSame) return undefined;
  const offset = Math.max(...table.cells.map(({ row, rows }) => row + rows));
  const cells = [...table.cells];
  const last = offset - 1;
  const repeated = isRepeatedHead(table, next);
  const first = repeated;
  const goes = rowGoesOn(table, next, last, first);
  const main = mainColumn(table);
  for (const cell of next.cells) {
    if (cell.row < first) continue;
    const at = offset + cell.row - first - (goes ? 1 : 0);
    const above = cells.findIndex(
      (other) =>
        other.column === cell.column &&
        other.span === cell.span &&
        other.row + other.rows >= at + (goes ? 1 : 0) &&
        other.row <= last,
    );
    const reaches = cell.row === first && above >= 0;
    if (reaches && goes) {
      const upper = cells[above]!;
      const [head, ...rest] = cell.lines;
      const joined = head ? [{ ...head, opens: opensNext(upper.lines, head) }, ...rest] : [];
      cells[above] = {
        ...upper,
        rows: Math.max(upper.rows, at + cell.rows - upper.row),
        lines: isWordCut(upper.lines, head)
          ? withRest(upper.lines, head!, rest)
          : [...upper.lines, ...joined],
      };
    } else if (reaches && cell.lines.length === 0 && isCut(cells[above]!, cell)) {
      // A cell merged over several rows was cut by the page.
      cells[above] = { ...cells[above]!, rows: at + cell.rows - cells[above]!.row };
    } else if (reaches && isDayCut(cells[above]!, cell)) {
      const upper = cells[above]!;
      const lines = [...upper.lines, ...cell.lines.map((line) => ({ ...line, opens: false }))];
      cells[above] = { ...upper, rows: at + cell.rows - upper.row, lines };
    } else cells.push({ ...cell, row: at });
  }
  return { ...table, cells, bottom: next.bottom };

  /** Whether a page cut one cell into a full and an empty one: it was merged, or labels its rows from the left. */
  function isCut(above: RawCell, below: RawCell): boolean {
    return above.rows > 1 || below.rows > 1 || below.column < main;
  }
}

/** Whether a page cut the cell of a day that holds for several rows between its weekday and its date: `Thứ Năm`, `13/06`. */
function isDayCut(above: RawCell, below: RawCell): boolean {
  const [weekday, date] = [above, below].map(({ lines }) => lines.map(({ text }) => text.trim()).join(' '));
  return (
    (weekdayAlone.test(weekday!) || /^(?:thứ|chủ)$/iu.test(weekday!)) &&
    !weekdayAlone.test(date!) &&
    readDayCell(date!, anyYear) !== undefined
  );
}

/** Whether a narrow cell and the page cut a word: `14h`, `00`. */
function isWordCut(above: readonly RawLine[], line: RawLine | undefined): boolean {
  const { text = '', room = Infinity } = above.at(-1) ?? {};
  return (
    line !== undefined &&
    room < 6 &&
    !text.trim().includes(' ') &&
    isRestOfWord(text.trim(), line.text.trim())
  );
}

const withRest = (above: readonly RawLine[], line: RawLine, rest: readonly RawLine[]): RawLine[] => {
  const last = above.at(-1)!;
  return [...above.slice(0, -1), { ...last, text: last.text.trimEnd() + line.text.trimStart() }, ...rest];
};

function opensNext(above: readonly RawLine[], line: RawLine): boolean {
  const before = above.at(-1)?.text ?? '';
  if (/^\s*(?:[-–•]\s+[\p{Lu}“"(]|\+\s)/u.test(line.text)) return true;
  return endsSentence(before) && !goesOn(line.text);
}

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

const rowText = (table: PageTable, row: number): string =>
  table.cells
    .filter((cell) => cell.row === row)
    .map(({ lines }) => lines.map(({ text }) => text.trim()).join(' '))
    .join('|');

/** How many rows of the head are printed again. */
function isRepeatedHead(table: PageTable, next: PageTable): number {
  let count = 0;
  while (count < 3 && rowText(next, count).length > 3 && rowText(next, count) === rowText(table, count))
    count += 1;
  return count;
}

/** Whether the first row of a page is the rest of the last row of the page before. */
function rowGoesOn(table: PageTable, next: PageTable, last: number, first: number): boolean {
  const upper = table.cells.filter(({ row, rows }) => row + rows - 1 === last);
  const lower = next.cells.filter(({ row }) => row === first);
  const pairs = lower.flatMap((cell) => {
    const above = upper.find(({ column, span }) => column === cell.column && span === cell.span);
    const end = above?.lines.at(-1)?.text;
    const begin = cell.lines[0]?.text.trim();
    const whole = above?.lines.map(({ text }) => text).join(' ') ?? '';
    return begin === undefined ? [] : [{ end, begin, whole, column: cell.column, rows: above?.rows ?? 1 }];
  });
  if (pairs.length === 0 || lower.length !== upper.length) return false;
  // One row has one half of the day, and one hour.
  if (pairs.some(({ begin, end }) => end !== undefined && isHour(begin) && isHour(end))) return false;
  if (pairs.some(({ begin, end }) => end !== undefined && isNextNumber(end, begin))) return false;
  // Days one below the other: "17 (T4)", "18 (T5)".
  if (pairs.some(({ column, begin, whole }) => column === 0 && isNextDay(whole, begin))) return false;
  if (pairs.some(({ begin, end }) => goesOn(begin) && end !== undefined && !endsSentence(end))) return true;
  // A bracket that is closed on the next page.
  const isOpen = (text: string) => /\([^()]*$/u.test(text);
  const closes = (text: string) => /^[^()]*\)/u.test(text);
  if (pairs.some(({ whole, begin }) => isOpen(whole) && closes(begin))) return true;
  // The lunar day below the day of a calendar.
  if (
    pairs.some(({ begin, end }) => begin.startsWith('(') && end !== undefined && /^\d{1,2}$/.test(end.trim()))
  )
    return true;
  const number = lower.find(({ column }) => column === 0);
  if (lacksWords(table, lower, upper)) return true;
  const above = upper.find(({ column }) => column === 0);
  // What holds for several rows goes on, whatever row begins beside it.
  const isMerged = table.cells.some(({ column, rows }) => column === 0 && rows > 1);
  const isUnnumbered =
    !isMerged &&
    number?.lines.length === 0 &&
    number.rows === 1 &&
    above?.rows === 1 &&
    above.lines.length > 0;
  if (isUnnumbered && isNumbered(table)) return true;
  // Where the main cell ended its sentence, and the next one begins one, nothing was cut.
  const main = pairs.find(({ column }) => column === mainColumn(table));
  if (main?.end === undefined || (endsSentence(main.end) && !goesOn(main.begin))) return false;
  // A cell is empty below a full one, and another was cut inside a sentence.
  const ended = lower.some((cell) => {
    const above = upper.find(({ column }) => column === cell.column);
    const isEnd = cell.lines.length === 0 && (above?.lines.length ?? 0) > 0;
    return isEnd && (cell.column > 0 || (above?.rows === 1 && cell.rows === 1 && !isMerged));
  });
  if (ended && pairs.some(({ end, rows }) => rows === 1 && end !== undefined && !endsSentence(end)))
    return true;
  return isUnnumbered;
}

/** Whether the first row of a page lacks the words, or what it is called by, that each row of the page before has. */
function lacksWords(table: PageTable, lower: readonly RawCell[], upper: readonly RawCell[]): boolean {
  const isEmpty = ({ lines, rows }: RawCell) => lines.length === 0 && rows === 1;
  const holds = (column: number) => {
    const own = table.cells.filter((cell) => cell.column === column && cell.span === 1);
    return own.length > 3 && own.every((cell) => !isEmpty(cell));
  };
  const keys = new Set([0, mainColumn(table)]);
  return lower.some(
    (cell) =>
      keys.has(cell.column) &&
      isEmpty(cell) &&
      upper.some(({ column, rows }) => column === cell.column && rows === 1) &&
      holds(cell.column),
  );
}

/** The column with most of the words. */
function mainColumn({ cells }: PageTable): number {
  const letters = new Map<number, number>();
  for (const { column, lines } of cells)
    letters.set(
      column,
      lines.reduce((sum, { text }) => sum + text.length, letters.get(column) ?? 0),
    );
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Whether the first column numbers the rows: it is never empty where a row begins. */
const isNumbered = ({ cells }: PageTable): boolean =>
  parseTableHead((cells[0]?.lines ?? []).map(({ text }) => text).join(' '))?.[0] === 'number';
