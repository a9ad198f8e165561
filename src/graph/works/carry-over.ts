import type { Day, Month } from '../../domain/entities.ts';
import { addMonths, monthOf, yearOf } from '../../domain/month.ts';
import { compareCodes } from '../../domain/sort.ts';
import type { Graph } from '../graph.ts';
import { dueMonth } from './due.ts';
import type { TaskHistory } from './histories.ts';

/**
 * Work that was due earlier and not seen as done, by the later months on whose pages it stands; what was due last
 * comes first.
 *
 * Nothing is said of whether it was done: only what a person confirmed counts, and the corpus may lack it. A task
 * carries over
 * - from the month after it was due to the end of that year, or until a later programme plans it again;
 * - no longer than to the month in which it was done;
 * - not at all where a later version moved or dropped it before it was due.
 */
export function carryOver(
  histories: Iterable<TaskHistory>,
  graph: Pick<Graph, 'documents'>,
): Map<Month, TaskHistory[]> {
  const months = new Map<Month, TaskHistory[]>();
  for (const history of histories)
    for (const month of carriedMonths(history, graph)) {
      const list = months.get(month);
      if (list) list.push(history);
      else months.set(month, [history]);
    }
  for (const list of months.values())
    list.sort(
      (a, b) => compareCodes(dueMonth(b.task)!, dueMonth(a.task)!) || compareCodes(a.task.id, b.task.id),
    );
  return months;
}

function carriedMonths(
  { task, work, fate, later }: TaskHistory,
  { documents }: Pick<Graph, 'documents'>,
): Month[] {
  const due = dueMonth(task);
  if (due === undefined || fate?.type === 'restated' || fate?.type === 'dropped') return [];
  // Another programme plans it for the same month: that plan stands for both.
  if (later.some((plan) => dueMonth(plan) === due)) return [];
  if (work.state === 'done' && work.doneIn === undefined) return [];
  const next = later.flatMap((plan) => dueMonth(plan) ?? [])[0];
  const changed = fate && documents.get(fate.programme)?.issuedOn;
  const ends = [
    next === undefined ? `${yearOf(due)}-12` : addMonths(next, -1),
    ...(work.doneIn === undefined ? [] : [work.doneIn]),
    ...(fate?.type === 'moved' && (changed === undefined || monthOf(changed) < due) ? [due] : []),
  ];
  const end = ends.sort(compareCodes)[0]!;
  const months: Month[] = [];
  for (let month = addMonths(due, 1); month <= end; month = addMonths(month, 1)) months.push(month);
  return months;
}

/**
 * The last day that any directive here bears: its day of issue, or a digital signature. Of what came later the corpus
 * knows nothing.
 */
export function lastKnownDay({ documents }: Pick<Graph, 'documents'>): Day | undefined {
  const days = [...documents.values()].flatMap(({ issuedOn, document }) => [
    ...(issuedOn ? [issuedOn] : []),
    ...(document?.signedAt ?? []).map((time) => time.slice(0, 10)),
  ]);
  return days.sort(compareCodes).at(-1);
}
