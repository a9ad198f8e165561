import { openedSections } from '../../domain/task-sections.ts';
import { toTasks, type ProgrammeRow, type RowCells } from '../programme/programme.ts';
import { parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { readEntry, type Entry, type ReadEntry } from './list-entry.ts';
import type { ListItem, ListPlan } from './plan.ts';
import type { TaskField } from './task-fields.ts';
import type { Unit } from './unit.ts';

/** The rows of a list of tasks. */
export interface ListRows {
  readonly tasks: readonly ProgrammeRow[];
  /** What its fields say that a task has no place for; its first row is the head. */
  readonly rest?: readonly (readonly string[])[] | undefined;
  /** Every word of the rows as often as it is printed, for the law that none is lost. */
  readonly words: readonly string[];
}

const titleOf = ({ passage }: Unit): string =>
  (parseBullet(passage.text)?.rest ?? passage.text).replace(/\s*:$/u, '');

/** Read the rows of a list. */
export function readListRows(
  plan: ListPlan,
  lines: readonly SourceLine[],
  year: string | undefined,
): ListRows {
  const { entries, places, heads } = gather(plan);
  const read = entries.map((entry, n) => readEntry(entry, places[n]!.body, plan));
  const telling = read.filter(({ bodies, inherits }) => bodies !== undefined || inherits).length;
  const cells = read.map((entry, n): RowCells => {
    const { unit, number } = entries[n]!;
    const lineOf = (words: string | undefined) => (words ? [lineWith(lines[unit.from]!, words)] : []);
    const isBare = entry.bodies === undefined && telling > read.length / 2;
    return {
      ...{ period: places[n]!.period, opensPeriod: places[n]!.opensPeriod, sections: places[n]!.sections },
      ...(number !== '' && { number }),
      text: lineOf(entry.text),
      bodies: lineOf(entry.bodies),
      joint: lineOf(entry.joint),
      when: entry.when === undefined ? undefined : lineOf(entry.when),
      ...(unit.year && { months: { year: unit.year } }),
      doubts: [
        ...(isBare ? ['it does not say who does it, as rows beside it do'] : []),
        ...entry.again.map((label) => `"${label}" stands in it more than once`),
      ],
    };
  });
  const names = headsOf(read);
  const tasks = toTasks(cells, year).map((row, n) => ({
    ...row,
    dropped: [...heads[n]!, ...entries[n]!.marks, ...read[n]!.labels, ...repeated(read[n]!, names)],
  }));
  const words = tasks.flatMap(({ task, dropped }, n) => [
    ...openedSections(task, tasks[n - 1]?.task),
    ...[
      task.number ?? '',
      task.text,
      read[n]!.inherits ? '' : task.bodiesAsWritten,
      task.jointAsWritten ?? '',
    ],
    ...[read[n]!.when ?? '', ...read[n]!.others.map(({ value }) => value), ...dropped],
  ]);
  return {
    tasks,
    rest: restOf(tasks, read, names),
    words: [...words, ...[...names.values()].map(({ label }) => label)],
  };
}

/** What stands above a task. */
interface Place {
  readonly sections: readonly string[];
  readonly period: RowCells['period'];
  readonly opensPeriod: boolean;
  readonly body: string | undefined;
}

/** The tasks of a list, what stands above each, and the headings of times printed in front of it. */
function gather({ items }: ListPlan): { entries: Entry[]; places: Place[]; heads: string[][] } {
  const entries: Entry[] = [];
  const places: Place[] = [];
  const heads: string[][] = [];
  let path: ListItem[] = [];
  let pending: string[] = [];
  for (const item of items) {
    const { unit, role, level = 0 } = item;
    const entry = entries.at(-1)!;
    if (role === 'head') {
      path = [...path.filter((above) => above.level! < level), item];
      if (unit.period && !unit.isTopic) pending.push(unit.passage.text);
    } else if (role === 'task') {
      // A task beside a heading does not stand below it.
      if (item.level !== undefined) path = path.filter((above) => above.level! < level);
      const time = path.findLast((above) => above.unit.period !== undefined);
      places.push({
        sections: path.flatMap(({ unit: above }) => (above.period && !above.isTopic ? [] : [titleOf(above)])),
        period: time?.unit.period,
        opensPeriod: pending.length > 0,
        body: path.findLast(({ body }) => body !== undefined)?.body,
      });
      heads.push(pending);
      pending = [];
      entries.push({
        unit,
        number: unit.mark,
        words: unit.words,
        fields: [...unit.fields],
        marks: unit.label ? [unit.label] : [],
      });
    } else if (role === 'fields') {
      entry.fields.push(...unit.fields);
      if (unit.mark) entry.marks.push(unit.mark);
    } else entry.words += ` ${unit.passage.text}`;
  }
  return { entries, places, heads };
}

const nameOf = ({ label }: TaskField): string => label.replace(/^[\s([]+|\s*:$/gu, '');
const keyOf = (field: TaskField): string => nameOf(field).toLowerCase();

/** The labels of what has no place in a task, each as it is first printed: heads of the columns of a table. */
function headsOf(read: readonly ReadEntry[]): ReadonlyMap<string, TaskField> {
  const names = new Map<string, TaskField>();
  for (const { others } of read)
    for (const field of others) if (!names.has(keyOf(field))) names.set(keyOf(field), field);
  return names;
}

/** Labels of a task that its table has in its head already. */
const repeated = ({ others }: ReadEntry, names: ReadonlyMap<string, TaskField>): string[] =>
  others.filter((field) => names.get(keyOf(field)) !== field).map(({ label }) => label);

/** A table of what has no place in a task: a row for each task that says some of it, known by its number or its words. */
function restOf(
  tasks: readonly ProgrammeRow[],
  read: readonly ReadEntry[],
  names: ReadonlyMap<string, TaskField>,
): readonly (readonly string[])[] | undefined {
  if (names.size === 0) return undefined;
  const numbers = new Set(tasks.map(({ task }) => task.number));
  const hasNumbers = !numbers.has(undefined) && numbers.size === tasks.length;
  const rows = tasks.flatMap(({ task }, n) => {
    const cells = [...names.keys()].map((name) =>
      read[n]!.others.filter((field) => keyOf(field) === name)
        .map(({ value }) => value)
        .join('; '),
    );
    return cells.some(Boolean) ? [[hasNumbers ? task.number! : task.text, ...cells]] : [];
  });
  return [['', ...[...names.values()].map(nameOf)], ...rows];
}

const lineWith = (line: SourceLine, text: string): SourceLine => ({ ...line, text, raw: text });
