import type { Body, EventFields, HeldDocument, TaskFields } from '../../domain/entities.ts';
import { foldKey } from '../../domain/fold.ts';
import { namesMore } from '../../domain/names-left.ts';
import type { DocumentNode, Graph } from '../graph.ts';

/** A task of a programme or an entry of a calendar, as two versions are compared. */
export interface ProgrammeRow {
  readonly document: string;
  readonly anchor: string;
  /** When, as a key: `2023-04`, `2024-01-08 2024-01-09 morning`, or the period as printed. */
  readonly when: string;
  readonly text: string;
  /** Who, as a key: ids, and what is printed where it names somebody else too. */
  readonly who: string;
  /** Where, folded; empty where nothing is printed. */
  readonly where: string;
  readonly task?: TaskFields | undefined;
  readonly event?: EventFields | undefined;
}

/** The rows of a held programme, as printed: its tasks, then its calendar. */
export function rowsOf({ id, document }: DocumentNode, { bodies }: Pick<Graph, 'bodies'>): ProgrammeRow[] {
  if (!document) return [];
  return [
    ...document.tasks.map((task) => ({
      document: id,
      anchor: task.id,
      when: task.month ?? task.deadline ?? task.recurrence ?? foldKey(task.whenAsWritten ?? ''),
      text: task.text,
      who: [
        whoKey(task.bodies, task.bodiesAsWritten, bodies),
        whoKey(task.joint ?? [], task.jointAsWritten ?? '', bodies),
      ].join(' | '),
      where: '',
      task,
    })),
    ...document.events.map((event) => ({
      document: id,
      anchor: event.id,
      when: [event.from, event.to, event.part ?? '', event.time ?? ''].join(' ').trim(),
      text: event.text,
      who: whoKey(event.hosts, event.hostsAsWritten, bodies),
      where: foldKey(event.place ?? ''),
      event,
    })),
  ];
}

/** Whether a directive plans anything that another version may plan otherwise. */
export const hasRows = ({ tasks, events }: HeldDocument): boolean => tasks.length + events.length > 0;

function whoKey(ids: readonly string[], asWritten: string, bodies: ReadonlyMap<string, Body>): string {
  const known = ids.flatMap((id) => bodies.get(id) ?? []);
  const more = namesMore(asWritten, known) ? [`"${foldKey(asWritten)}"`] : [];
  return [...ids.toSorted(), ...more].join(' ');
}
