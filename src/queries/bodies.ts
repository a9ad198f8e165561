import type { Body, BodyKind } from '../domain/entities.ts';
import { listLength, partsOfList, type ListPart } from '../domain/parts-of-list.ts';
import type { CalendarEvent, Task } from '../graph/graph.ts';
import { listBodies, type BodyEntry, type BodyList } from '../graph/body-list.ts';
import { bodyView, type BodyView } from '../graph/body-view.ts';
import { getProgrammes } from './programmes.ts';

/** Every body of the registry. */
export async function getBodies(): Promise<Body[]> {
  return [...(await getProgrammes()).graph.bodies.values()];
}

export async function getBody(body: Body): Promise<BodyView> {
  const { graph, index } = await getProgrammes();
  return bodyView(body, graph, index);
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
