import type { HeldDocument, TaskFields } from '../domain/entities.ts';
import { words } from './words.ts';

type Heads = Pick<HeldDocument, 'heads'>;

/** Whether a programme has a column for the bodies that work with those who lead. */
export const hasJoint = (tasks: readonly TaskFields[]): boolean =>
  tasks.some(({ jointAsWritten }) => jointAsWritten !== undefined);

/** What stands over the columns of a programme, three or four: when, what, who, and who works with them. */
export function programmeHeads({ tasks, heads }: Heads & Pick<HeldDocument, 'tasks'>): readonly string[] {
  const columns = ['when', 'text', 'bodies', ...(hasJoint(tasks) ? (['joint'] as const) : [])] as const;
  return columns.map((name, at) => heads?.programme?.[at] ?? heads?.tasks?.[name] ?? words.heads.tasks[name]);
}

/** What stands over the four columns of a calendar: the day, what happens, who hosts or prepares it, and where. */
export function calendarHeads({ heads }: Heads): readonly string[] {
  const columns = ['day', 'text', 'hosts', 'place'] as const;
  return columns.map(
    (name, at) => heads?.calendar?.[at] ?? heads?.events?.[name] ?? words.heads.events[name],
  );
}

/** What stands in front of those who take part in an entry, below its text: `Thành phần: `. */
export const participantsLabel = ({ heads }: Heads): string =>
  `${heads?.events?.participants ?? words.heads.events.participants}: `;
