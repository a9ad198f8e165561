import type { MonthView } from '../graph/month-view.ts';
import { frontOf, type Front } from '../graph/views/front.ts';
import { getGraph } from './corpus.ts';
import { getMonth } from './months.ts';

/** The front page, with the calendars of its months. */
export async function getFront(): Promise<Front & { readonly calendars: readonly MonthView[] }> {
  const front = frontOf(await getGraph());
  return { ...front, calendars: await Promise.all(front.months.map((month) => getMonth(month))) };
}
