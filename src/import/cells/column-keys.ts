import { dayParts } from '../calendar/calendar-entries.ts';
import { readDayCell, weekdayAlone } from '../calendar/calendar-days.ts';
import { isPerson } from '../phrases/persons.ts';
import { anyYear } from '../calendar/calendar-year.ts';
import type { GridCell, GridColumn } from '../grid/grid.ts';
import { nameOfStoreys } from '../grid/column-name.ts';
import { cellText } from '../grid/cell-text.ts';
import { parsePeriod } from '../phrases/period.ts';
import { joinLines } from '../signs.ts';

/** What a head says that is no label but a value: each of its columns holds what is due then, or what one person does. */
export type KeyKind = 'day' | 'period' | 'half' | 'leader';

/** Columns that stand below one such head. */
export interface ColumnKey {
  readonly kind: KeyKind;
  /** The cell of the head that says it. */
  readonly cell: GridCell;
  /** The same as words of their own: `Tháng 3` for `3` below `Tháng`. */
  readonly words: string;
  /** Columns below it, with the words of their own. */
  readonly columns: readonly GridColumn[];
}

/** The columns of a grid by their keys; those without one are shared by all. */
export interface KeyedColumns {
  readonly keys: readonly ColumnKey[];
  readonly shared: readonly GridColumn[];
}

/** Part columns into those below days, periods, halves of the day or persons; `undefined` where fewer than two are. */
export function readColumnKeys(columns: readonly GridColumn[]): KeyedColumns | undefined {
  for (const kind of ['day', 'period', 'leader', 'half'] as const) {
    const keys = new Map<GridCell, { words: string; columns: GridColumn[] }>();
    const shared: GridColumn[] = [];
    for (const column of columns) {
      const found = keyOf(column, kind);
      const known = found && keys.get(found.cell);
      if (!found) shared.push(column);
      else if (known) known.columns.push(found.below);
      else keys.set(found.cell, { words: found.words, columns: [found.below] });
    }
    if (keys.size < 2) continue;
    const all = [...keys].map(([cell, own]): ColumnKey => ({ kind, cell, ...own }));
    // One column each for a person or a half of the day is read where it stands.
    const hasParts = all.every((key) => key.columns.length === all[0]!.columns.length);
    const isWide = all[0]!.columns.length > 1;
    if (hasParts && (isWide || kind === 'day' || kind === 'period')) return { keys: all, shared };
  }
  return undefined;
}

function keyOf(
  column: GridColumn,
  kind: KeyKind,
): { readonly cell: GridCell; readonly words: string; readonly below: GridColumn } | undefined {
  const { heads = [] } = column;
  let above = '';
  for (const [index, cell] of heads.entries()) {
    const own = cellText(cell.lines);
    const words = keyWords(own, above, kind);
    // A person or a half of the day has its parts below.
    if (words && (index < heads.length - 1 || kind === 'day' || kind === 'period')) {
      const below = heads.slice(index + 1).map(({ lines }) => cellText(lines));
      return {
        ...{ cell, words },
        below: { ...column, label: joinLines(below), name: nameOfStoreys(below) },
      };
    }
    above = own;
  }
  return undefined;
}

function keyWords(own: string, above: string, kind: KeyKind): string | undefined {
  switch (kind) {
    case 'day':
      return readDayCell(own, anyYear) || weekdayAlone.test(own) ? own : undefined;
    case 'half':
      return dayParts.some(([, pattern]) => pattern.exec(own)?.[0].length === own.length) ? own : undefined;
    case 'leader':
      return isPerson(own) ? own : undefined;
    case 'period':
      return periodWords(own, above);
  }
}

function periodWords(own: string, above: string): string | undefined {
  const month = /^T\s*\.?\s*(\d{1,2}(?:\s*\/\s*\d{4})?)$/u.exec(own)?.[1];
  if (month) return `Tháng ${month}`;
  const quarter = /^Q\s*\.?\s*([IV]+|[1-4])$/u.exec(own)?.[1];
  if (quarter) return `Quý ${quarter}`;
  if (/^\d{1,2}$/.test(own))
    return /tháng/iu.test(above) && Number(own) <= 12 ? `Tháng ${Number(own)}` : undefined;
  if (/^(?:I{1,3}|IV|[1-4])$/.test(own)) return /quý/iu.test(above) ? `Quý ${own}` : undefined;
  if (/^Tuần\s+(?:thứ\s+)?(?:\d|[IV]+|nhất|hai|ba|tư|năm)/iu.test(own)) return own;
  return /^(?:tháng|quý|6 tháng|9 tháng|cả năm)(?![A-Za-zÀ-ỹ])/iu.test(own) && parsePeriod(own, undefined)
    ? own
    : undefined;
}
