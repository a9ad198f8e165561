import type { Month } from '../domain/entities.ts';
import { monthsOfYear } from '../domain/month.ts';
import { compareNames } from '../domain/sort.ts';

/** Something that bodies have to do in a month. */
export interface MatrixItem {
  readonly month: Month;
  /** Ids; none where the source names nobody. */
  readonly bodies: readonly string[];
}

/** Bodies by months: how much each has, and when. */
export interface YearMatrix {
  readonly months: readonly Month[];
  /** The busiest first. */
  readonly rows: readonly {
    readonly body: string;
    readonly counts: readonly number[];
    readonly total: number;
  }[];
  /** How many items each month has, each counted once. */
  readonly totals: readonly number[];
  /** Items of the year, each counted once: less than the sum of the rows where bodies share one. */
  readonly total: number;
  readonly shared: boolean;
}

/** @param nameOf name of a body, by which those with equal totals are sorted */
export function yearMatrix(
  year: string,
  items: readonly MatrixItem[],
  nameOf: (body: string) => string,
): YearMatrix {
  const months = monthsOfYear(year);
  const own = items.filter(({ month }) => months.includes(month));
  const bodies = [...new Set(own.flatMap((item) => item.bodies))];
  const count = (month: Month, body: string) =>
    own.filter((item) => item.month === month && item.bodies.includes(body)).length;
  const rows = bodies
    .map((body) => {
      const counts = months.map((month) => count(month, body));
      return { body, counts, total: counts.reduce((sum, each) => sum + each, 0) };
    })
    .sort((a, b) => b.total - a.total || compareNames(nameOf(a.body), nameOf(b.body)));
  return {
    months,
    rows,
    totals: months.map((month) => own.filter((item) => item.month === month).length),
    total: own.length,
    shared: own.some((item) => new Set(item.bodies).size > 1),
  };
}
