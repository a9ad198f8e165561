import type { Month } from '../domain/entities.ts';
import { yearsWithPage } from '../graph/anniversaries.ts';
import { isPlanned } from '../graph/programme-index.ts';
import {
  monthStrip,
  monthsWithPage,
  monthView,
  type MonthCount,
  type MonthView,
} from '../graph/month-view.ts';
import { yearView, type YearView } from '../graph/year-view.ts';
import { getProgrammes } from './programmes.ts';

/** Every month that has a page. */
export async function getMonths(): Promise<Month[]> {
  const { graph, index } = await getProgrammes();
  return monthsWithPage(graph, index);
}

export async function getMonth(month: Month): Promise<MonthView> {
  const { graph, index } = await getProgrammes();
  return monthView(month, graph, index);
}

/** Every year that has a page. */
export async function getYears(): Promise<readonly string[]> {
  return yearsWithPage((await getProgrammes()).graph);
}

export async function getYear(year: string): Promise<YearView> {
  const { graph, index } = await getProgrammes();
  return yearView(year, graph, index);
}

/** Years, the newest first: those with tasks or entries as strips of months, the others by name. */
export async function getCalendarOfYears(): Promise<{
  readonly planned: readonly { readonly year: string; readonly months: readonly MonthCount[] }[];
  readonly others: readonly string[];
}> {
  const { graph, index } = await getProgrammes();
  const strips = graph.years.map((year) => ({ year, months: monthStrip(year, graph, index) })).reverse();
  const hasPlan = ({ months }: { readonly months: readonly MonthCount[] }) =>
    months.some(({ month }) => isPlanned(month, index));
  return {
    planned: strips.filter(hasPlan),
    others: strips.filter((strip) => !hasPlan(strip)).map(({ year }) => year),
  };
}
