import type { CalendarRow } from '../calendar/calendar-event.ts';
import type { ProgrammeRow } from '../programme/programme.ts';
import type { ReadRow } from './law.ts';

/** A task as a row to be doubted. */
export const taskRow = ({ task, repeatedAt }: Pick<ProgrammeRow, 'task' | 'repeatedAt'>): ReadRow => ({
  number: task.number,
  saysAgain: repeatedAt !== undefined,
  // Rows below headings of months are in order; those that say themselves when they are due may be in any.
  when: /^nv-.+-/.test(task.id) ? task.month : undefined,
  due: task.whenAsWritten ?? task.month ?? task.deadline ?? '',
  section: task.sections?.join(' / '),
  cells: [
    { name: 'text', words: task.text },
    { name: 'body', words: task.bodiesAsWritten },
    { name: 'joint body', words: task.jointAsWritten ?? '' },
  ],
});

/** An event as a row to be doubted. */
export const eventRow = ({
  event,
  number,
  isAgreed,
  isListed,
}: Pick<CalendarRow, 'event' | 'number' | 'isAgreed' | 'isListed'>): ReadRow => ({
  number,
  isAgreed,
  isListed,
  when: event.from,
  time: event.time ?? event.part ?? '',
  part: event.part ?? '',
  lead: event.lead,
  cells: [
    { name: 'text', words: event.text, goesOn: /[,:–-]\s*$/u.test(event.lead ?? '') },
    { name: 'host', words: event.hostsAsWritten },
    { name: 'participants', words: event.participants ?? '' },
    { name: 'place', words: event.place ?? '', goesOn: isListed },
  ],
});
