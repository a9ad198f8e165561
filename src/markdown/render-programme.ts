import type { Element, ElementContent } from 'hast';
import type { TaskFields } from '../domain/entities.ts';
import { matchNames } from '../domain/name-list.ts';
import { cutBodyName } from '../domain/phrases.ts';
import { movedRows } from '../domain/place-of-anchor.ts';
import { openedSections } from '../domain/task-sections.ts';
import { programmeColumns, type HeadedColumn } from './column-heads.ts';
import type { RenderContext } from './context.ts';
import { h } from './hast.ts';
import { anchorLink, notesOf } from './render-clause.ts';
import { renderText } from './render-inline.ts';
import { whenText, type WhenText } from './when-text.ts';

/**
 * The table of a programme: a group of rows for each month, a row for each task, and beside it what it cites.
 *
 * Roles are spelled out because a phone shows the rows as blocks, and browsers then forget the table.
 */
export function renderProgramme(context: RenderContext): Element {
  const { tasks } = context.document;
  const moved = movedRows(context.document);
  const columns = programmeColumns(context.document);
  const whenOf = (task: TaskFields) => whenText(task, columns[0]!.head);
  // A quarter or a deadline is longer than the number of a month.
  const isWorded = tasks.some((task) => !whenOf(task).isMonth);
  const isJoint = columns.some(({ name }) => name === 'joint');
  return h(
    'table',
    {
      className: ['programme', ...(isWorded ? ['worded'] : []), ...(isJoint ? ['with-joint'] : [])],
      role: 'table',
    },
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        columns.map(({ name, head }) =>
          h('th', { scope: 'col', role: 'columnheader', className: [classes[name]] }, head),
        ),
        h('td', { className: ['notes-cell'], role: 'cell' }),
      ),
    ),
    groupByPeriod(tasks, whenOf).flatMap((group) => [
      ...openedSections(group[0]!, tasks[tasks.indexOf(group[0]!) - 1]).map((title) =>
        sectionRow(title, columns.length),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        group.map((task, n) => row(task, n === 0 ? group.length : 0, { columns, moved, whenOf }, context)),
      ),
    ]),
  );
}

type Column = HeadedColumn<'when' | 'text' | 'bodies' | 'joint'>;

const classes: Readonly<Record<Column['name'], string>> = {
  ...{ when: 'period', text: 'text', bodies: 'bodies', joint: 'bodies' },
};

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

/** What all rows of a programme share. */
interface RowsOf {
  readonly columns: readonly Column[];
  readonly moved: ReadonlyMap<string, string>;
  readonly whenOf: (task: TaskFields) => WhenText;
}

/** @param size how many rows its period has, for the first of them; 0 for the others */
function row(
  task: TaskFields,
  size: number,
  { columns, moved, whenOf }: RowsOf,
  context: RenderContext,
): Element {
  const { id, text, bodies, bodiesAsWritten, joint = [], jointAsWritten = '' } = task;
  const when = whenOf(task);
  const has = (column: Column['name']) => columns.some(({ name }) => name === column);
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
          className: when.isMonth ? ['period', 'month'] : ['period'],
        },
        when.text,
      ),
    h('td', { className: ['text'], role: 'cell' }, renderText(text, id, context), anchorLink(id, text)),
    has('bodies') &&
      h('td', { className: ['bodies'], role: 'cell' }, bodyLinks(bodiesAsWritten, bodies, context)),
    has('joint') &&
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

/** The tasks of one cell of time: those of a period, and of the same sections. */
function groupByPeriod(tasks: readonly TaskFields[], whenOf: RowsOf['whenOf']): TaskFields[][] {
  const groups: TaskFields[][] = [];
  for (const task of tasks) {
    const last = groups.at(-1)?.[0];
    const isSame = last && whenOf(last).text === whenOf(task).text && last.month === task.month;
    // A task beside a section does not stand below its title.
    if (isSame && sectionsOf(last) === sectionsOf(task)) groups.at(-1)!.push(task);
    else groups.push([task]);
  }
  return groups;
}

const sectionsOf = ({ sections = [] }: TaskFields): string => sections.join('\n');
