import { yearOf } from '../domain/month.ts';
import { compareCodes } from '../domain/sort.ts';
import type { BodyView } from './body-view.ts';
import type { DocumentNode } from './graph.ts';

/** How much a body has in a year: tasks led and joint, entries, papers issued and received. */
export interface BodyYearCount {
  readonly year: string;
  readonly count: number;
}

/** Tasks and entries that the page of a body can hold: each takes about a thousand bytes. */
const workShown = 200;
/** Papers that it shows of many, the newest. */
const papersShown = 30;

/** The years of a body with too much work or too many papers for one page, newest first; none of any other. */
export function yearsOfBody(view: BodyView): BodyYearCount[] {
  const work =
    view.totals.tasks +
    countOf(view.joint, ({ tasks }) => tasks) +
    countOf([...view.events, ...view.named], ({ events }) => events);
  const papers = view.issued.length + view.received.length;
  if (work <= workShown && papers <= 2 * workShown) return [];
  const counts = new Map<string, number>();
  const add = (year: string | undefined, count: number) => {
    if (year) counts.set(year, (counts.get(year) ?? 0) + count);
  };
  for (const { year, total } of view.years) add(year, total);
  for (const { month, tasks } of view.joint) add(month && yearOf(month), tasks.length);
  for (const { month, events } of [...view.events, ...view.named]) add(yearOf(month), events.length);
  for (const node of [...view.issued, ...view.received]) add(yearOfPaper(node), 1);
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => compareCodes(b.year, a.year));
}

/** What a body has in one year, as its page of that year shows it. */
export function bodyInYear(view: BodyView, year: string): BodyView {
  const years = view.years.filter((each) => each.year === year);
  const events = view.events.filter(({ month }) => yearOf(month) === year);
  return {
    ...view,
    years,
    undated: [],
    recurring: view.recurring.filter((each) => each.year === year),
    joint: view.joint.filter(({ month }) => month !== '' && yearOf(month) === year),
    events,
    named: view.named.filter(({ month }) => yearOf(month) === year),
    duties: [],
    shared: [],
    hasCalendar: false,
    issued: view.issued.filter((node) => yearOfPaper(node) === year),
    received: view.received.filter((node) => yearOfPaper(node) === year),
    totals: {
      tasks: years.reduce((sum, { total }) => sum + total, 0),
      events: countOf(events, (month) => month.events),
      duties: 0,
      group: 0,
    },
  };
}

/** The page of a body with years of its own: the newest year of each kind of work, the newest papers. */
export function bodyNow(view: BodyView): BodyView {
  const newest = (months: readonly { readonly month: string }[]) =>
    months.reduce((last, { month }) => (month !== '' && yearOf(month) > last ? yearOf(month) : last), '');
  const joint = newest(view.joint);
  const events = newest(view.events);
  const named = newest(view.named);
  return {
    ...view,
    years: view.years.slice(0, 1),
    recurring: view.recurring.slice(0, 1),
    joint: view.joint.filter(({ month }) => month === '' || yearOf(month) === joint),
    events: view.events.filter(({ month }) => yearOf(month) === events),
    named: view.named.filter(({ month }) => yearOf(month) === named),
    issued: newestPapers(view.issued),
    received: newestPapers(view.received),
  };
}

/** They come newest first, those without a day last. */
function newestPapers(papers: readonly DocumentNode[]): DocumentNode[] {
  const dated = papers.filter((node) => yearOfPaper(node) !== undefined);
  const undated = papers.filter((node) => yearOfPaper(node) === undefined);
  return [...dated.slice(0, papersShown), ...undated];
}

const yearOfPaper = ({ issuedOn, year }: DocumentNode): string | undefined => issuedOn?.slice(0, 4) ?? year;

const countOf = <Item>(items: readonly Item[], of: (item: Item) => readonly unknown[]): number =>
  items.reduce((sum, item) => sum + of(item).length, 0);
