import type { Month } from '../domain/entities.ts';
import { monthOf, monthsOfYear } from '../domain/month.ts';
import type { Frequency } from '../domain/recurrence.ts';
import { compareCodes } from '../domain/sort.ts';
import { anniversariesOf, yearsWithPage, type Anniversary } from './anniversaries.ts';
import type { CalendarEvent, DocumentNode, Graph, Target, Task } from './graph.ts';
import { documentsOf, monthStrip, type MonthCount } from './month-view.ts';
import { groupByFrequency, type ProgrammeIndex, type RecurringWork } from './programme-index.ts';
import { yearMatrix, type YearMatrix } from './year-matrix.ts';

/** All that the page of a year shows. */
export interface YearView {
  readonly year: string;
  readonly strip: readonly MonthCount[];
  readonly tasks: readonly Task[];
  readonly taskMatrix: YearMatrix;
  /** Months with tasks. */
  readonly byMonth: readonly { readonly month: Month; readonly tasks: readonly Task[] }[];
  readonly events: readonly CalendarEvent[];
  readonly eventMatrix: YearMatrix;
  /** Where the tasks and entries come from. */
  readonly sources: readonly DocumentNode[];
  readonly recurring: readonly { readonly frequency: Frequency; readonly work: readonly RecurringWork[] }[];
  /** Held documents issued in the year or planning it or a month of it. */
  readonly held: readonly DocumentNode[];
  /** Cited documents issued in the year. */
  readonly cited: readonly DocumentNode[];
  readonly targets: readonly Target[];
  readonly anniversaries: readonly Anniversary[];
  /** Neighbours with a page. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

export function yearView(year: string, graph: Graph, index: ProgrammeIndex): YearView {
  const months = monthsOfYear(year);
  const byMonth = months.flatMap((month) => {
    const tasks = index.tasksByMonth.get(month);
    return tasks ? [{ month, tasks }] : [];
  });
  const tasks = byMonth.flatMap((group) => group.tasks);
  const events = [...new Set(months.flatMap((month) => index.eventsByMonth.get(month) ?? []))];
  const years = yearsWithPage(graph);
  const position = years.indexOf(year);
  return {
    year,
    strip: monthStrip(year, graph, index),
    tasks,
    taskMatrix: yearMatrix(
      year,
      byMonth.flatMap((group) => group.tasks.map(({ bodies }) => ({ month: group.month, bodies }))),
      index.nameOf,
    ),
    byMonth,
    events,
    eventMatrix: yearMatrix(
      year,
      events.map(({ from, hosts }) => ({ month: monthOf(from), bodies: hosts })),
      index.nameOf,
    ),
    sources: documentsOf([...tasks, ...events], graph),
    recurring: groupByFrequency(index.recurringByYear.get(year) ?? []),
    held: heldOfYear(year, graph),
    cited: months
      .flatMap((month) => index.issuedByMonth.get(month) ?? [])
      .filter(({ held }) => !held)
      .concat(undatedOfYear(year, graph)),
    targets: [year, ...months].flatMap((deadline) => index.targetsByDeadline.get(deadline) ?? []),
    anniversaries: anniversariesOf(year, graph, index.former),
    previous: years[position - 1],
    next: years[position + 1],
  };
}

/** Held documents of a year: what plans it, what was issued or signed in it, and what stands at its address. */
function heldOfYear(year: string, { documents }: Graph): DocumentNode[] {
  return [...documents.values()]
    .filter(
      ({ document, year: ofAddress }) => document && [ofAddress, document.period?.slice(0, 4)].includes(year),
    )
    .sort((a, b) => compareCodes(a.issuedOn ?? 'none', b.issuedOn ?? 'none') || compareCodes(a.id, b.id));
}

/** Cited documents whose year is known, but not their day. */
function undatedOfYear(year: string, { documents }: Graph): DocumentNode[] {
  return [...documents.values()].filter((node) => !node.held && node.year === year && !node.issuedOn);
}
