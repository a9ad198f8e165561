import type { CalendarRow } from '../calendar/calendar-event.ts';
import type { NamedColumn } from '../grid/column-name.ts';
import type { GridRow } from '../grid/grid.ts';
import type { ProgrammeRow } from '../programme/programme.ts';
import type { SourceLine } from '../source-line.ts';

/** Rows of a table, as tasks or as events. */
export interface TableRows {
  readonly kind: 'programme' | 'calendar';
  readonly tasks: readonly ProgrammeRow[];
  readonly events: readonly CalendarRow[];
  /** Its columns as they were read, with what each is called. */
  readonly columns: readonly NamedColumn[];
  /** What columns say that neither has; a table of its own. */
  readonly rest?: readonly (readonly string[])[] | undefined;
  /** Remarks at the end of a programme, over all its columns. */
  readonly below?: readonly SourceLine[] | undefined;
  /** Times over rows of a programme that has none below them. */
  readonly idle?: readonly { readonly words: string; readonly line: number }[] | undefined;
  /** Rows of a calendar whose day could not be read. */
  readonly unread?: readonly GridRow[] | undefined;
}
