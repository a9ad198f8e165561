import { readBodyPhrase } from '../phrases/body-phrase.ts';
import { readJointEnding } from '../phrases/task-ending.ts';
import type { ListPlan } from './plan.ts';
import type { TaskField } from './task-fields.ts';
import type { Unit } from './unit.ts';

/** A task of a list with its fields, as they are gathered. */
export interface Entry {
  readonly unit: Unit;
  readonly number: string;
  words: string;
  readonly fields: TaskField[];
  /** Marks in front of its fields, which tell them apart and no more. */
  readonly marks: string[];
}

/** The cells of a task of a list. */
export interface ReadEntry {
  readonly text: string;
  readonly bodies?: string | undefined;
  readonly joint?: string | undefined;
  readonly when?: string | undefined;
  /** Whether its body stands in a heading above it. */
  readonly inherits: boolean;
  /** Fields that a task has no place for. */
  readonly others: readonly TaskField[];
  /** Labels as printed; they say no more than the head of a column. */
  readonly labels: readonly string[];
  /** Labels that stand in it once more: what is behind them stays among its words. */
  readonly again: readonly string[];
}

/**
 * Part a task into its cells: by its labels, else by the body at its end, else by the body that stands above it.
 *
 * @param plan how the list names bodies and times at the ends of its tasks, if it does
 */
export function readEntry(
  { words, fields }: Pick<Entry, 'words' | 'fields'>,
  above: string | undefined,
  { readEnding, readTime }: Pick<ListPlan, 'readEnding' | 'readTime'>,
): ReadEntry {
  const values: Partial<Record<'bodies' | 'joint' | 'when', string>> = {};
  const others: TaskField[] = [];
  const labels: string[] = [];
  const again: string[] = [];
  let text = words;
  for (const field of fields) {
    const { role, label, value } = field;
    if (role === 'other') others.push(field);
    else if (role === 'text' || value === '') text = `${text} ${label} ${value}`.trim();
    else if (values[role] === undefined) {
      values[role] = value;
      if (label) labels.push(label);
    } else {
      text = `${text} ${label} ${value}`;
      again.push(label);
    }
  }
  const phrase =
    values.bodies !== undefined && values.joint === undefined ? readBodyPhrase(values.bodies) : undefined;
  const end = values.bodies === undefined ? readEnding?.(text) : undefined;
  // Two times are one too many: the bracket stays among the words.
  const ending = end?.when !== undefined && values.when !== undefined ? undefined : end;
  const named = phrase && phrase.dropped.length > 0 ? phrase : ending;
  const bodies = named?.bodies ?? values.bodies ?? above;
  const whole = ending?.text ?? text;
  const shared =
    above !== undefined && !named?.joint && values.joint === undefined ? readJointEnding(whole) : undefined;
  const own = shared?.text ?? whole;
  const timed = (values.when ?? ending?.when) === undefined ? readTime?.(own) : undefined;
  const when = values.when ?? ending?.when ?? timed?.when;
  const joint = values.joint ?? named?.joint ?? shared?.joint;
  return {
    text: timed?.text ?? own,
    ...(bodies !== undefined && { bodies }),
    ...(joint !== undefined && { joint }),
    ...(when !== undefined && { when }),
    inherits: above !== undefined && bodies === above && values.bodies === undefined && !ending,
    others,
    labels: [...labels, ...(named?.dropped ?? []), ...(shared ? [shared.label] : [])],
    again,
  };
}
