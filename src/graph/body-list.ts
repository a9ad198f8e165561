import { bodyKinds, type Body, type BodyKind } from '../domain/entities.ts';
import { compareNames } from '../domain/sort.ts';
import type { Graph } from './graph.ts';
import type { ProgrammeIndex } from './programme-index.ts';

/** A body with how much there is of it. */
export interface BodyEntry {
  readonly body: Body;
  readonly tasks: number;
  readonly events: number;
  readonly duties: number;
  readonly documents: number;
}

/** Bodies of one kind that belong to one body; those without one come first. */
export interface BodyFamily {
  readonly parent?: Body | undefined;
  readonly entries: readonly BodyEntry[];
}

/** Kinds in the order of the registry, each with its families. */
export type BodyList = readonly {
  readonly kind: BodyKind;
  readonly count: number;
  readonly families: readonly BodyFamily[];
}[];

export function listBodies(graph: Graph, index: ProgrammeIndex): BodyList {
  const bodies = [...graph.bodies.values()].sort((a, b) => compareNames(a.name, b.name));
  return (Object.keys(bodyKinds) as BodyKind[]).flatMap((kind) => {
    const own = bodies.filter((body) => body.kind === kind);
    return own.length > 0 ? [{ kind, count: own.length, families: familiesOf(own, graph, index) }] : [];
  });
}

function familiesOf(bodies: readonly Body[], graph: Graph, index: ProgrammeIndex): BodyFamily[] {
  const parents = [...new Set(bodies.map(({ parent }) => parent))];
  return parents
    .map((id) => ({
      parent: id === undefined ? undefined : graph.bodies.get(id),
      entries: bodies.filter(({ parent }) => parent === id).map((body) => entryOf(body, index)),
    }))
    .sort((a, b) => compareNames(a.parent?.name ?? '', b.parent?.name ?? ''));
}

function entryOf(body: Body, index: ProgrammeIndex): BodyEntry {
  const count = (lists: ReadonlyMap<string, readonly unknown[]>) => lists.get(body.id)?.length ?? 0;
  return {
    body,
    tasks: count(index.tasksByBody),
    events: count(index.eventsByBody),
    duties: count(index.dutiesByBody),
    documents: count(index.issuedByBody) + count(index.receivedByBody),
  };
}
