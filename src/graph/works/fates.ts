import type { Day } from '../../domain/entities.ts';
import { monthOf } from '../../domain/month.ts';
import type { CalendarEvent, Graph } from '../graph.ts';
import { pairRows } from '../versions/pair-rows.ts';
import { versionPairs, type VersionPair } from '../versions/find-versions.ts';
import { dueMonth } from './due.ts';
import { rowsOf, type ProgrammeRow } from '../versions/row.ts';

/** What a later version of its programme makes of a task or an entry: it has it too, at another time, or no longer. */
export interface Fate {
  readonly type: 'restated' | 'moved' | 'dropped';
  /** Id of the later version. */
  readonly programme: string;
  /** Id of the task or entry there; none where it is dropped. */
  readonly row?: string | undefined;
}

/**
 * The fate of every task and entry that a later version of its programme takes over or leaves out, by id.
 *
 * Of several later versions the next one that plans it counts. A version that only amends leaves out nothing: what it
 * doesn't repeat still stands. None leaves out what was due before it came. Where
 * it is unknown which of two came first, neither takes over anything.
 */
export function findFates(graph: Pick<Graph, 'bodies'>, versions: readonly VersionPair[]): Map<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const { before, after, partial, ordered } of versions) {
    if (!ordered) continue;
    const [old, young] = [rowsOf(before, graph), rowsOf(after, graph)];
    const pairs = new Map(pairRows(old, young).map((pair) => [pair.before, pair.after]));
    for (const row of old) {
      const id = idOf(row);
      const next = pairs.get(row);
      const known = fates.get(id);
      if (known && known.type !== 'dropped') continue;
      if (next)
        fates.set(id, {
          type: next.when === row.when ? 'restated' : 'moved',
          programme: after.id,
          row: idOf(next),
        });
      else if (!partial && !known && isAhead(row, after.issuedOn))
        fates.set(id, { type: 'dropped', programme: after.id });
    }
  }
  return fates;
}

/** A version of June that leaves out what was due in March says nothing of it. */
function isAhead({ task, event }: ProgrammeRow, day: Day | undefined): boolean {
  if (event) return day !== undefined && event.from >= day;
  const due = task && dueMonth(task);
  return due === undefined || (day !== undefined && due >= monthOf(day));
}

/** Entries of all calendars but those that a later version has taken over or left out, so that none is told twice. */
export function liveEvents(graph: Graph): CalendarEvent[] {
  const fates = findFates(graph, versionPairs(graph));
  return graph.events.filter(({ id }) => !fates.has(id));
}

const idOf = ({ document, anchor }: ProgrammeRow): string => `${document}#${anchor}`;
