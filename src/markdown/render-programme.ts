import type { Element, ElementContent } from 'hast';
import type { TaskFields } from '../domain/entities.ts';
import type { RenderContext } from './context.ts';
import { h } from './hast.ts';
import { anchorLink, notesOf } from './render-clause.ts';
import { renderText } from './render-inline.ts';
import { words } from './words.ts';

/** The table of a programme: a group of rows for each month, a row for each task. */
export function renderProgramme(context: RenderContext): Element {
  const { tasks, heads } = context.document;
  const head = heads?.programme ?? words.programmeHead;
  return h(
    'table',
    { className: ['programme'] },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        head.map((text) => h('th', { scope: 'col' }, text)),
        notesHead(),
      ),
    ),
    groupByPeriod(tasks).map((group) =>
      h(
        'tbody',
        {},
        group.map((task, n) => row(task, n, group.length, context)),
      ),
    ),
  );
}

function row(task: TaskFields, n: number, size: number, context: RenderContext): Element {
  return h(
    'tr',
    { id: task.id },
    n === 0 && h('th', { scope: 'rowgroup', rowSpan: size, className: ['period'] }, periodText(task)),
    h('td', { className: ['text'] }, renderText(task.text, task.id, context), anchorLink(task.id, task.text)),
    h('td', { className: ['bodies'] }, bodyLinks(task.bodiesAsWritten, task.bodies, context)),
    task.jointAsWritten !== undefined &&
      h('td', { className: ['bodies', 'joint'] }, bodyLinks(task.jointAsWritten, task.joint ?? [], context)),
    h('td', { className: ['notes-cell'] }, notesOf([task.id], context)),
  );
}

/** Head of the column of notes, for those who hear the table. */
export function notesHead(): Element {
  return h('td', { className: ['notes-cell'] });
}

/**
 * A cell that names bodies, as printed; where it names just one that the registry knows, the words are its link.
 */
export function bodyLinks(
  asWritten: string,
  ids: readonly string[],
  { routes, bodies }: RenderContext,
): ElementContent[] {
  const [id] = ids;
  if (ids.length === 1 && id !== undefined && bodies.has(id))
    return [h('a', { href: routes.body(id) }, asWritten)];
  return [{ type: 'text', value: asWritten }];
}

/** The month or period as its cell prints it. */
function periodText({ month, recurrence }: TaskFields): string {
  if (month !== undefined) return String(Number(month.slice(5)));
  return recurrence === undefined ? words.unknown : words.recurrence[recurrence];
}

function groupByPeriod(tasks: readonly TaskFields[]): TaskFields[][] {
  const groups: TaskFields[][] = [];
  for (const task of tasks) {
    const last = groups.at(-1)?.[0];
    if (last && last.month === task.month && last.recurrence === task.recurrence) groups.at(-1)!.push(task);
    else groups.push([task]);
  }
  return groups;
}
