import type { Body, BodyKind } from '../domain/entities.ts';
import { yearOf } from '../domain/month.ts';
import { listLength, partsOfList, type ListPart } from '../domain/parts-of-list.ts';
import type { CalendarEvent, Graph, Task } from '../graph/graph.ts';
import { listBodies, type BodyEntry, type BodyList } from '../graph/body-list.ts';
import { bodyView, type BodyView } from '../graph/body-view.ts';
import { bodyNow, yearsOfBody } from '../graph/body-years.ts';
import { routes } from '../site.ts';
import { getProgrammes } from './programmes.ts';

/** Every body of the registry. */
export async function getBodies(): Promise<Body[]> {
  return [...(await getProgrammes()).graph.bodies.values()];
}

export async function getBody(body: Body): Promise<BodyView> {
  const { graph, index } = await getProgrammes();
  return bodyView(body, graph, index);
}

/** By the beginning of an anchor, the year whose tasks (`thang`) or entries (`lich`) the page of a body shows. */
type NewestYears = Readonly<Record<string, string | undefined>>;

let known: { readonly graph: Graph; readonly newest: ReadonlyMap<string, NewestYears> } | undefined;

/** Only of bodies whose years have pages of their own. */
async function newestYears(): Promise<ReadonlyMap<string, NewestYears>> {
  const { graph, index } = await getProgrammes();
  if (known?.graph !== graph) {
    const views = [...graph.bodies.values()].map((body) => bodyView(body, graph, index));
    const long = views.filter((view) => yearsOfBody(view).length > 0).map(bodyNow);
    known = {
      graph,
      newest: new Map(
        long.map(({ body, years, events }) => [
          body.id,
          { thang: years[0]?.year, lich: events[0] && yearOf(events[0].month) },
        ]),
      ),
    };
  }
  return known.newest;
}

/**
 * Address of the tasks or entries of a body in a month, on its own page or on that of the year.
 *
 * @param anchor of its page: `thang-2023-04`, `lich-2024-01`
 */
export async function getBodyAddress(id: string, anchor: string | undefined): Promise<string> {
  const [, kind, year] = /^(thang|lich)-(\d{4})-/.exec(anchor ?? '') ?? [];
  const newest = (await newestYears()).get(id);
  return !kind || !year || !newest || newest[kind] === year
    ? routes.body(id, anchor)
    : routes.bodyOfYear(id, year, anchor);
}

/** All bodies by kind, each below the one that it belongs to. */
export async function getBodyList(): Promise<BodyList> {
  const { graph, index } = await getProgrammes();
  return listBodies(graph, index);
}

/** Bodies of one kind that the list of all shows; a kind with more has pages of its own. */
export const bodiesShown = listLength;

/** Pages of a kind with many bodies. */
export async function getBodyKindParts(): Promise<
  { readonly kind: BodyKind; readonly count: number; readonly part: ListPart<BodyEntry> }[]
> {
  return (await getBodyList())
    .filter(({ count }) => count > bodiesShown)
    .flatMap(({ kind, count, families }) =>
      partsOfList(families.flatMap(({ entries }) => entries)).map((part) => ({ kind, count, part })),
    );
}

/** Tasks that a body leads or takes part in, and entries that it hosts. */
export async function getBodyWork({
  id,
}: Body): Promise<{ readonly tasks: readonly Task[]; readonly events: readonly CalendarEvent[] }> {
  const { index } = await getProgrammes();
  const led = index.tasksByBody.get(id) ?? [];
  const joint = (index.jointByBody.get(id) ?? []).filter(({ bodies }) => !bodies.includes(id));
  return { tasks: [...led, ...joint], events: index.eventsByBody.get(id) ?? [] };
}
