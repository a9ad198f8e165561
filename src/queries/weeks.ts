import { daysOfWeek, type Week } from '../domain/week.ts';
import type { Day } from '../domain/entities.ts';
import { weeksWithPage, weekView, type WeekView } from '../graph/week-view.ts';
import { getProgrammes } from './programmes.ts';

/** Every week that has a page. */
export async function getWeeks(): Promise<Week[]> {
  return weeksWithPage((await getProgrammes()).index);
}

export async function getWeek(week: Week): Promise<WeekView> {
  const { graph, index } = await getProgrammes();
  return weekView(week, graph, index);
}

/** A week as a list shows it. */
export interface WeekEntry {
  readonly week: Week;
  readonly from: Day;
  readonly to: Day;
  /** How many entries stand in it. */
  readonly events: number;
}

/** All weeks with a page by year, the newest year first. */
export async function getWeekYears(): Promise<
  { readonly year: string; readonly weeks: readonly WeekEntry[] }[]
> {
  const { index } = await getProgrammes();
  const entries = weeksWithPage(index).map((week): WeekEntry => {
    const days = daysOfWeek(week);
    return { week, from: days[0]!, to: days.at(-1)!, events: index.eventsByWeek.get(week)!.length };
  });
  return [...Map.groupBy(entries, ({ week }) => week.slice(0, 4))]
    .map(([year, weeks]) => ({ year, weeks }))
    .reverse();
}
