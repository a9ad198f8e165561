import type { DayPart } from '../../domain/entities.ts';
import type { Column } from '../grid/column-kind.ts';
import { cellText } from '../grid/cell-text.ts';
import { cellIn, cellOf, type Grid, type GridCell, type GridColumn, type GridRow } from '../grid/grid.ts';
import type { SourceLine } from '../source-line.ts';
import { eventOf, nextId, type CalendarRow } from './calendar-event.ts';
import type { DayRow } from './day-rows.ts';
import { alignCells, entriesOf, withHalves } from './entry-cells.ts';
import { readEntryFields } from './entry-fields.ts';
import { definedPart, readEntryCell } from './read-entry.ts';
import { splitHosts } from './split-hosts.ts';

/** A cell of a calendar that says what happens, and what its row and the rows above say of it. */
export interface EventCell {
  readonly row: GridRow;
  readonly text: GridCell;
  /** The columns over which it stands. */
  readonly heads: readonly GridColumn[];
  readonly day: DayRow;
  /** Words of its hours, one for each entry or for all. */
  readonly hours: readonly SourceLine[];
  /** Its day, where that is printed again with it. */
  readonly again: readonly string[];
  /** The half of the day of the entry above it, and the one that the cell beside it says. */
  readonly part: DayPart | undefined;
  readonly half: DayPart | undefined;
  /** Whom the days are of, where a row above says so. */
  readonly person: string | undefined;
}

interface EventsOfCell {
  readonly events: readonly CalendarRow[];
  /** The half of the day that holds on for the entries below. */
  readonly part: DayPart | undefined;
}

/** What reads the cells of a calendar from the first one down: ids count on, and the number of a row is taken once. */
export function createCellReader(grid: Grid): (cell: EventCell) => EventsOfCell {
  const ids = new Map<string, number>();
  const numbered = new Set<GridCell>();

  return (cell) => {
    const { row, day, person } = cell;
    const { paragraphs, halves: printedHalves } = withHalves(entriesOf(cell.text.lines));
    const beside = cellsBeside(cell, grid, paragraphs.length);
    const number = numberOf(row);
    const labelled = cell.heads.filter(({ column }) => column !== 'text' && column !== 'leader');
    const halves = labelled.flatMap(({ label }) => label ?? []);
    let part = halves.length > 0 ? undefined : cell.part;
    const events = paragraphs.map((lines, index): CalendarRow => {
      const before = [halves.join(', '), beside.hours.cells[index] ?? ''].filter(Boolean).join(' ');
      const read = readEntryCell(lines, part, before);
      // A half of the day holds on for the hours below that are in it.
      part = read.part ?? cell.half;
      const over = printedHalves.get(lines);
      const entry = readEntryFields({ ...read, ...definedPart(read.part ?? over?.part ?? cell.half) });
      const { host, place, participants, labels = [] } = beside.namesOf(index);
      return {
        event: eventOf(nextId(day.from, ids), entry, day, {
          host: host ?? entry.host,
          place: place ?? entry.place,
          participants: participants ?? (beside.who || person || entry.participants),
        }),
        line: entry.line,
        ...(index === 0 && number && { number }),
        ...(row.isAgreed && { isAgreed: true }),
        printed: [
          ...(index === 0 ? [...cell.again, ...(row.dropped ?? [])] : []),
          ...(over?.words ?? []),
          ...(entry.labels ?? []),
          ...labels,
        ],
        doubts: index === 0 ? [...beside.doubts, ...(row.doubts ?? [])] : [],
      };
    });
    return { events, part };
  };

  /** The number of a row, where no entry above took it. */
  function numberOf(row: GridRow): string | undefined {
    const cell = cellOf(row, 'number', grid);
    if (!cell || numbered.has(cell)) return undefined;
    numbered.add(cell);
    return cellText(cell.lines);
  }
}

/** What the cells of other columns say of each entry of a cell. */
function cellsBeside({ row, heads, hours }: EventCell, grid: Grid, entries: number) {
  const linesOf = (column: Column) => cellOf(row, column, grid)?.lines ?? [];
  const hosts = alignCells(linesOf('bodies'), entries);
  const places = alignCells(linesOf('place'), entries);
  const participants = participantsOf(row, grid, entries);
  const isSure = hosts.isSure && places.isSure && participants.isSure;
  return {
    hours: alignCells(hours, entries),
    /** The labels of the columns of those who lead. */
    who: heads.flatMap(({ column, label }) => (column === 'leader' ? (label ?? []) : [])).join('; '),
    doubts: isSure ? [] : ['its hosts, participants or places are not as many as its entries'],
    /** The hosts, place and participants of an entry; a list of participants may say who hosts. */
    namesOf(index: number) {
      const both = hosts.cells[index] ? undefined : splitHosts(participants.cells[index] ?? '');
      return {
        host: both?.host ?? hosts.cells[index],
        place: places.cells[index],
        participants: both?.participants ?? (participants.cells[index] || undefined),
        labels: both?.labels,
      };
    },
  };
}

/** The words of two cells as one list; the first may end with the sign that parts its own. */
const joinNamed = (cells: readonly string[]): string =>
  cells.map((words, at) => (at < cells.length - 1 ? words.replace(/[\s;,.]+$/u, '') : words)).join('; ');

/** Who takes part in each entry of a row, where one or two columns say it. */
function participantsOf(row: GridRow, grid: Grid, entries: number): ReturnType<typeof alignCells> {
  const columns = grid.columns.filter(({ column }) => column === 'participants');
  const told = columns.map((place) => {
    const lines = cellIn(row, place)?.lines ?? [];
    // A name holds for all that stands in its row.
    if (place.isWho) return { cells: Array.from({ length: entries }, () => cellText(lines)), isSure: true };
    return alignCells(lines, entries);
  });
  return {
    cells: Array.from({ length: entries }, (_, at) =>
      joinNamed(told.flatMap(({ cells }) => cells[at] || [])),
    ),
    isSure: told.every(({ isSure }) => isSure),
  };
}
