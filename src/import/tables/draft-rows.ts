import type { EventFields, TaskFields } from '../../domain/entities.ts';
import type { CalendarRow } from '../calendar/calendar-event.ts';
import { weekdayClash } from '../calendar/weekday-clash.ts';
import type { ProgrammeRow } from '../programme/programme.ts';
import type { TableContext } from './table-context.ts';

/** What speaks against each row beside what its reader was not sure of; nothing for most. */
type Others = readonly (string | undefined)[];

/** The rows of all tables of a text as a draft has them: with ids of their own, and with bodies. */
export interface DraftRows {
  readonly tasks: readonly TaskFields[];
  readonly events: readonly EventFields[];
  /** Take the rows of one more table, and tell what is doubtful of each. */
  readonly addTasks: (rows: readonly ProgrammeRow[], others: Others) => void;
  readonly addEvents: (rows: readonly CalendarRow[], others: Others) => void;
}

export function createDraftRows({ names, issuers, log, warn, unknown }: TableContext): DraftRows {
  const tasks: TaskFields[] = [];
  const events: EventFields[] = [];
  const ids = new Map<string, number>();
  return { tasks, events, addTasks, addEvents };

  function match(words: string, line: number): readonly string[] {
    const found = names.match(words, issuers);
    if (found.unmatched.length > 0) unknown(found.unmatched, line);
    return found.ids;
  }

  function addTasks(rows: readonly ProgrammeRow[], others: Others): void {
    for (const [index, { task, bodiesLine, line, doubts, dropped = [], repeatedAt }] of rows.entries()) {
      for (const words of dropped) log.add(`label "${words}"`, line);
      if (repeatedAt) log.add('time printed again', repeatedAt);
      const { bodiesAsWritten, jointAsWritten, ...rest } = task;
      const joint = jointAsWritten ? match(jointAsWritten, bodiesLine) : undefined;
      tasks.push({
        ...rest,
        id: uniqueId(rest.id, ids),
        bodies: match(bodiesAsWritten, bodiesLine),
        bodiesAsWritten,
        ...(joint && jointAsWritten && { joint, jointAsWritten }),
      });
      for (const doubt of tellOnce(doubts, others[index]))
        warn(line, `Row "${task.text.slice(0, 40)}…": ${doubt}.`, 'Compare it with the source.');
    }
  }

  function addEvents(rows: readonly CalendarRow[], others: Others): void {
    const told = new Set<string>();
    for (const [index, { event, line, number, doubts, printed = [] }] of rows.entries()) {
      const clash = weekdayClash(`${event.row} ${event.lead ?? ''}`, event);
      if (clash && !told.has(clash.day)) {
        told.add(clash.day);
        warn(
          line,
          `Day ${event.row}: the weekday printed does not fit its date: ${clash.day} is "${clash.weekday}".`,
          'Look at the paper which of the two is right; the draft keeps the date.',
        );
      }
      if (number) log.add('number of a row', line);
      for (const label of printed) log.add(`label "${label}"`, line);
      const { id, from, to, part, time, lead, text, ...rest } = event;
      events.push({
        id: uniqueId(id, ids),
        ...{ from, to, ...(part && { part }), ...(time && { time }), ...(lead && { lead }), text },
        hosts: match(event.hostsAsWritten, line),
        ...rest,
      });
      for (const doubt of doubts)
        warn(line, `Day ${event.row}: ${doubt}.`, 'Compare the hosts and places with the source.');
      const doubt = doubts.length > 0 ? undefined : others[index];
      if (doubt)
        warn(line, `Entry "${text.slice(0, 40)}…" of ${event.row}: ${doubt}.`, 'Compare it with the source.');
    }
  }
}

/** What is told of a row: what its reader was not sure of, or else what speaks against it. */
const tellOnce = (doubts: readonly string[], other: string | undefined): readonly string[] =>
  doubts.length > 0 || !other ? doubts : [other];

/** The id, or the next free one: `nv-4-5` becomes `nv-4-6`. */
function uniqueId(wanted: string, ids: Map<string, number>): string {
  let id = wanted;
  // Of an id that was taken, the number that was tried last: the ones between are taken too.
  for (let last = ids.get(id); last !== undefined; last = ids.get(id)) {
    ids.set(wanted, last + 1);
    id = wanted.replace(/\d+$/, String(last + 1));
  }
  ids.set(id, Number(/\d+$/.exec(id)?.[0]));
  return id;
}
