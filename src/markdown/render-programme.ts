import type { Element, ElementContent } from 'hast';
import { dayText } from '../domain/day-text.ts';
import type { TaskFields } from '../domain/entities.ts';
import { matchNames } from '../domain/name-list.ts';
import { cutBodyName } from '../domain/phrases.ts';
import { movedRows } from '../domain/place-of-anchor.ts';
import { openedSections } from '../domain/task-sections.ts';
import type { RenderContext } from './context.ts';
import { h } from './hast.ts';
import { anchorLink, notesOf } from './render-clause.ts';
import { renderText } from './render-inline.ts';
import { words } from './words.ts';

/**
 * The table of a programme: a group of rows for each month, a row for each task, and beside it what it cites.
 *
 * Roles are spelled out because a phone shows the rows as blocks, and browsers then forget the table.
 */
export function renderProgramme(context: RenderContext): Element {
  const { tasks, heads } = context.document;
  const moved = movedRows(context.document);
  const hasJoint = tasks.some(({ jointAsWritten }) => jointAsWritten !== undefined);
  const head = heads?.programme ?? [...words.programmeHead, ...(hasJoint ? [words.jointHead] : [])];
  // A quarter or a deadline is longer than the number of a month.
  const isWorded = tasks.some(
    ({ month, whenAsWritten }) => month === undefined && whenAsWritten !== undefined,
  );
  const classes = ['period', 'text', 'bodies', ...(hasJoint ? ['bodies'] : [])];
  return h(
    'table',
    {
      className: ['programme', ...(isWorded ? ['worded'] : []), ...(hasJoint ? ['with-joint'] : [])],
      role: 'table',
    },
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        head.map((text, n) =>
          h('th', { scope: 'col', role: 'columnheader', className: [classes[n] ?? 'bodies'] }, text),
        ),
        h('td', { className: ['notes-cell'], role: 'cell' }),
      ),
    ),
    groupByPeriod(tasks).flatMap((group) => [
      ...openedSections(group[0]!, tasks[tasks.indexOf(group[0]!) - 1]).map((title) =>
        sectionRow(title, hasJoint ? 4 : 3),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        group.map((task, n) => row(task, n === 0 ? group.length : 0, { hasJoint, moved }, context)),
      ),
    ]),
  );
}

/** A row over all columns: the topic of the rows below it. */
function sectionRow(title: string, columns: number): Element {
  return h(
    'tbody',
    { role: 'rowgroup' },
    h(
      'tr',
      { role: 'row' },
      h('th', { scope: 'rowgroup', role: 'rowheader', colSpan: columns, className: ['section'] }, title),
      h('td', { className: ['notes-cell'], role: 'cell' }),
    ),
  );
}

/** @param size how many rows its period has, for the first of them; 0 for the others */
function row(
  task: TaskFields,
  size: number,
  { hasJoint, moved }: { readonly hasJoint: boolean; readonly moved: ReadonlyMap<string, string> },
  context: RenderContext,
): Element {
  const { id, month, text, bodies, bodiesAsWritten, joint = [], jointAsWritten = '' } = task;
  return h(
    'tr',
    { id, role: 'row', dataPlace: moved.get(id) },
    size > 0 &&
      h(
        'th',
        {
          scope: 'rowgroup',
          role: 'rowheader',
          rowSpan: size,
          className: month === undefined ? ['period'] : ['period', 'month'],
        },
        periodText(task),
      ),
    h('td', { className: ['text'], role: 'cell' }, renderText(text, id, context), anchorLink(id, text)),
    h('td', { className: ['bodies'], role: 'cell' }, bodyLinks(bodiesAsWritten, bodies, context)),
    hasJoint &&
      h('td', { className: ['bodies', 'joint'], role: 'cell' }, bodyLinks(jointAsWritten, joint, context)),
    h('td', { className: ['notes-cell'], role: 'cell' }, notesOf([id], context)),
  );
}

/** A cell that names bodies, as printed; each that the registry knows is a link. */
export function bodyLinks(
  asWritten: string,
  ids: readonly string[],
  { routes, bodies }: RenderContext,
): ElementContent[] {
  return matchNames(asWritten, ids).map(({ text, id }) =>
    id !== undefined && bodies.has(id)
      ? h('a', { href: routes.body(id) }, unbroken(text))
      : { type: 'text', value: text },
  );
}

/** A long name breaks before the body that it serves: `Ban cán sự đảng | UBND tỉnh`. */
function unbroken(name: string): ElementContent[] {
  const pieces = cutBodyName(name);
  if (pieces.length < 2) return [{ type: 'text', value: name }];
  return pieces.flatMap((piece, n): ElementContent[] => [
    ...(n > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    h('span', { className: ['unit'] }, piece),
  ]);
}

/** The month, day or period as its cell prints it. */
function periodText({ month, deadline, recurrence, whenAsWritten }: TaskFields): string {
  if (month !== undefined) return String(Number(month.slice(5)));
  if (whenAsWritten !== undefined) return whenAsWritten;
  if (deadline !== undefined) return dayText(deadline);
  return recurrence === undefined ? words.unknown : words.recurrence[recurrence];
}

function groupByPeriod(tasks: readonly TaskFields[]): TaskFields[][] {
  const groups: TaskFields[][] = [];
  for (const task of tasks) {
    const last = groups.at(-1)?.[0];
    const isSame = last && periodText(last) === periodText(task) && last.month === task.month;
    if (isSame && openedSections(task, groups.at(-1)!.at(-1)).length === 0) groups.at(-1)!.push(task);
    else groups.push([task]);
  }
  return groups;
}
