import { readDayCell, weekdayAlone } from '../../../calendar/calendar-days.ts';
import { anyYear } from '../../../calendar/calendar-year.ts';
import { parsePeriod } from '../../../phrases/period.ts';
import { endsSentence, goesOn } from '../../../signs.ts';
import { isRestOfWord } from './cell-room.ts';
import { isNumbered, mainColumn, rowGoesOn } from './cut-rows.ts';
import type { PageTable } from './pdf-tables.ts';
import type { RawLine } from '../../raw-line.ts';
import type { RawCell } from '../../table-lines.ts';

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
    const isNumber = below.column === 0 && isNumbered(table);
    return above.rows > 1 || below.rows > 1 || (below.column < main && !isNumber);
  }
}

/** Whether a page cut the cell of a day or month that holds for several rows in two: `Thứ Năm`, `13/06`; `Tháng`, `09`. */
function isDayCut(above: RawCell, below: RawCell): boolean {
  const [weekday, date] = [above, below].map(({ lines }) => lines.map(({ text }) => text.trim()).join(' '));
  if (/^(?:tháng|quý)$/iu.test(weekday!)) return parsePeriod(`${weekday} ${date}`, '2000') !== undefined;
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
