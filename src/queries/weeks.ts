import type { Week } from '../domain/week.ts';
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
