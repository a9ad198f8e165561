import type { BodyNames } from '../../domain/body-names.ts';
import type { ColumnHeads, EventFields, TaskFields } from '../../domain/entities.ts';
import type { DocumentKind } from '../../domain/kind.ts';
import type { CalendarTime } from '../calendar/calendar-year.ts';
import type { PlanYear } from '../programme/plan-year.ts';
import type { RepairLog } from '../repair-log.ts';
import type { SourceLine } from '../source-line.ts';

/** The tables of a text: rows of those that could be read, and where those stand. */
export interface DraftTables {
  readonly tasks: readonly TaskFields[];
  readonly events: readonly EventFields[];
  /** What they print over their columns. */
  readonly heads?: ColumnHeads | undefined;
  /** What stands in place of lines: an element for the first table of a kind, nothing for those that follow it. */
  readonly cuts: readonly TableCut[];
}

export interface TableCut {
  readonly from: number;
  readonly to: number;
  readonly element?: 'programme' | 'calendar' | undefined;
  /** Words of a table that is neither, or of the columns that neither has, row by row; the first is its head. */
  readonly rows?: readonly (readonly string[])[] | undefined;
  /** Rows of a calendar without a day, as a table below it, and those that are words over its whole width. */
  readonly unread?: readonly (readonly string[])[] | undefined;
  readonly below?: readonly SourceLine[] | undefined;
  /** Its title, where that is a row of its own. */
  readonly above?: readonly SourceLine[] | undefined;
}

export interface TableContext {
  readonly year: string | undefined;
  /** The same, and whether the title says it: a heading or the head of a table may know better than a day of issue. */
  readonly years: PlanYear;
  /** Of which month the text speaks, and how the year of a day is told. */
  readonly time: CalendarTime;
  readonly kind: DocumentKind | undefined;
  /** Whether the file itself says where the cells of its tables begin and end, as a Word file does. */
  readonly hasCells: boolean;
  /** Words of its title. */
  readonly subject: string;
  readonly names: BodyNames;
  readonly issuers: readonly string[];
  readonly log: RepairLog;
  readonly warn: (line: number, message: string, hint: string) => void;
  /** Called with the names of bodies that the registry lacks. */
  readonly unknown: (names: readonly string[], line: number) => void;
}
