import type { HeldDocument } from '../domain/entities.ts';
import { whenText } from './when-text.ts';
import { words } from './words.ts';

/** A column of a table, and what stands over it. */
export interface HeadedColumn<Name extends string> {
  readonly name: Name;
  readonly head: string;
}

/**
 * The columns of a programme: when, what, who, and who works with them. The last two are there where the paper has them, or a
 * task names somebody.
 */
export function programmeColumns({ tasks, heads }: Pick<HeldDocument, 'tasks' | 'heads'>) {
  const isOfMonths = tasks.every((task) => whenText(task, words.monthHead).isMonth);
  const neutral = { ...words.heads.tasks, ...(isOfMonths && { when: words.monthHead }) };
  return headed(neutral, ['when', 'text', 'bodies', 'joint'], heads?.programme, heads?.tasks, {
    bodies: tasks.every((task) => task.bodiesAsWritten === ''),
    joint: tasks.every((task) => task.jointAsWritten === undefined),
  });
}

/**
 * The columns of a calendar: the day, what happens, who hosts or prepares it, and where. The last two are there where the paper
 * has them, or an entry says so.
 */
export function calendarColumns({ events, heads }: Pick<HeldDocument, 'events' | 'heads'>) {
  return headed(words.heads.events, ['day', 'text', 'hosts', 'place'], heads?.calendar, heads?.events, {
    hosts: events.every((event) => event.hostsAsWritten === ''),
    place: events.every((event) => event.place === undefined),
  });
}

/** What stands in front of those who take part in an entry, below its text: `Thành phần: `. */
export const participantsLabel = ({ heads }: Pick<HeldDocument, 'heads'>): string =>
  `${heads?.events?.participants ?? words.heads.events.participants}: `;

/**
 * Columns with their heads, without those that no paper and no row speaks of.
 *
 * @param neutral words for columns of which the paper says nothing
 * @param row the whole head as a person wrote it, in the order of the columns
 * @param printed what the paper says
 */
function headed<Name extends string>(
  neutral: Readonly<Record<Name, string>>,
  names: readonly Name[],
  row: readonly string[] | undefined,
  printed: Readonly<Partial<Record<Name, string | undefined>>> | undefined,
  isEmpty: Readonly<Partial<Record<Name, boolean>>>,
): readonly HeadedColumn<Name>[] {
  return names.flatMap((name, at) => {
    const own = row?.[at] ?? printed?.[name];
    return own === undefined && isEmpty[name] ? [] : [{ name, head: own ?? neutral[name] }];
  });
}
