import type { Day, DayPart, Month } from '../domain/entities.ts';
import { isWeekend, monthOf, weekdayOf, weeksOfMonth } from '../domain/month.ts';
import type { CalendarEvent } from './graph.ts';

/** A row of a week: entries without a half-day, then the two halves, then the evening where it has one. */
export type GridPart = 'day' | Exclude<DayPart, 'all-day'>;

/** A cell of the grid of a month, as a table needs it. */
export interface GridCell {
  /** 0 for Monday. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** The days that it covers; none outside the month. */
  readonly days: readonly Day[];
  /** Entries in it; none in an empty cell. */
  readonly events: readonly CalendarEvent[];
  readonly weekend: boolean;
  /** Entries of several days, under one line. */
  readonly span: boolean;
}

/** A row of the table: a part of the day, or a further lane of it where spans overlap. */
export interface GridRow {
  readonly part: GridPart;
  /** Only on the first lane of a part: how many lanes its label covers. */
  readonly label: number;
  readonly cells: readonly GridCell[];
}

/** One `tbody`. */
export interface GridWeek {
  /** Seven days; `undefined` outside the month. */
  readonly days: readonly (Day | undefined)[];
  readonly rows: readonly GridRow[];
}

/** Entries that share a place in the grid: those of one day and part, or one entry of several days. */
interface Block {
  readonly part: GridPart;
  readonly from: number;
  readonly to: number;
  readonly events: readonly CalendarEvent[];
}

const gridPart = (part: DayPart | undefined): GridPart =>
  part === undefined || part === 'all-day' ? 'day' : part;

/** Columns of a week that an entry covers, or `undefined` where it touches none of its days. */
function columnsOf(event: CalendarEvent, days: readonly (Day | undefined)[]): [number, number] | undefined {
  const columns = days.flatMap((day, index) => (day && event.from <= day && day <= event.to ? [index] : []));
  return columns.length > 0 ? [columns[0]!, columns.at(-1)!] : undefined;
}

/** Entries of a week as blocks: spans first, then what stands on one day, by day. */
function blocksOf(events: readonly CalendarEvent[], days: readonly (Day | undefined)[]): Block[] {
  const spans: Block[] = [];
  const single = new Map<string, Block>();
  for (const event of events) {
    const columns = columnsOf(event, days);
    if (!columns) continue;
    const [from, to] = columns;
    const part = gridPart(event.part);
    if (from < to) spans.push({ part, from, to, events: [event] });
    else {
      const key = `${part} ${from}`;
      single.set(key, { part, from, to, events: [...(single.get(key)?.events ?? []), event] });
    }
  }
  return [...spans, ...single.values()];
}

/** Rows that a week needs: the halves if anything has one, the first only if a day has both kinds. */
function partsOf(blocks: readonly Block[]): GridPart[] {
  const halves = blocks.filter(({ part }) => part !== 'day');
  if (halves.length === 0) return ['day'];
  const whole = blocks.filter(({ part }) => part === 'day');
  const both = whole.some((a) => halves.some((b) => a.from <= b.to && b.from <= a.to));
  const lanes = whole.some((a) => whole.some((b) => a !== b && a.from <= b.to && b.from <= a.to));
  const evening: GridPart[] = halves.some(({ part }) => part === 'evening') ? ['evening'] : [];
  return [...(both || lanes ? (['day'] as const) : []), 'morning', 'afternoon', ...evening];
}

/** Where each block goes: a list of lanes, each of seven columns. */
type Lanes = (Block | undefined)[][];

const emptyLane = (): (Block | undefined)[] => Array.from({ length: 7 }, () => undefined);

function layOut(blocks: readonly Block[], part: GridPart): Lanes {
  const lanes: Lanes = [emptyLane()];
  for (const block of blocks.filter((candidate) => candidate.part === part)) {
    const free = (lane: (Block | undefined)[]) =>
      lane.slice(block.from, block.to + 1).every((taken) => taken === undefined);
    let lane = lanes.find(free);
    if (!lane) lanes.push((lane = emptyLane()));
    lane.fill(block, block.from, block.to + 1);
  }
  return lanes;
}

/**
 * A week as rows of cells.
 *
 * What has no half-day reaches down over all rows of its days, unless one of them has a half-day too; an empty
 * day is one empty cell; everything else stays within its part.
 */
function rowsOf(blocks: readonly Block[], days: readonly (Day | undefined)[]): GridRow[] {
  const parts = partsOf(blocks);
  const placed = parts.includes('day') ? blocks : blocks.map((block) => asHalf(block));
  const lanes = parts.flatMap((part) => layOut(placed, part).map((blocksOfLane) => ({ part, blocksOfLane })));
  const taken = lanes.map(() => Array.from({ length: 7 }, () => false));
  const wholeDay = (block: Block | undefined) => !block || gridPart(block.events[0]?.part) === 'day';

  const reach = (row: number, from: number, to: number): number => {
    const { part, blocksOfLane } = lanes[row]!;
    const block = blocksOfLane[from];
    const columns = lanes.map((lane) => lane.blocksOfLane.slice(from, to + 1));
    // An empty cell reaches beyond its part only where the whole day is empty.
    const free = wholeDay(block) && (block !== undefined || columns.flat().every((other) => !other));
    let last = row + 1;
    while (
      last < lanes.length &&
      columns[last]!.every((other) => other === undefined) &&
      (lanes[last]!.part === part ||
        (free &&
          columns
            .slice(row + 1)
            .flat()
            .every((other) => !other)))
    )
      last += 1;
    return last - row;
  };

  return lanes.map(({ part, blocksOfLane }, row) => {
    const cells: GridCell[] = [];
    for (let column = 0; column < 7; column += 1) {
      if (taken[row]![column]) continue;
      const block = blocksOfLane[column];
      const to = block ? block.to : column;
      const rows = reach(row, column, to);
      for (let below = row; below < row + rows; below += 1) taken[below]!.fill(true, column, to + 1);
      cells.push(cell(column, to, rows, days, block));
    }
    const first = row === 0 || lanes[row - 1]!.part !== part;
    return { part, label: first ? lanes.filter((lane) => lane.part === part).length : 0, cells };
  });
}

/** Without a row of its own, what has no half-day begins in the row of the morning. */
const asHalf = (block: Block): Block => (block.part === 'day' ? { ...block, part: 'morning' } : block);

function cell(
  column: number,
  to: number,
  rows: number,
  days: readonly (Day | undefined)[],
  block: Block | undefined,
): GridCell {
  const covered = days.slice(column, to + 1).filter((day): day is Day => day !== undefined);
  return {
    column,
    columns: to - column + 1,
    rows,
    days: covered,
    events: block?.events ?? [],
    weekend: covered.length > 0 && covered.every((day) => isWeekend(weekdayOf(day))),
    span: to > column,
  };
}

/** The calendar of a month as weeks of a table. */
export function monthGrid(month: Month, events: readonly CalendarEvent[]): GridWeek[] {
  return weeksOfMonth(month).map((week) => {
    const days = week.map((day) => (monthOf(day) === month ? day : undefined));
    return { days, rows: rowsOf(blocksOf(events, days), days) };
  });
}
