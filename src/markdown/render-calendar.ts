import type { Element } from 'hast';
import type { EventFields } from '../domain/entities.ts';
import { movedRows } from '../domain/place-of-anchor.ts';
import { calendarColumns, participantsLabel } from './column-heads.ts';
import type { RenderContext } from './context.ts';
import { h } from './hast.ts';
import { anchorLink } from './render-clause.ts';
import { renderText } from './render-inline.ts';
import { bodyLinks } from './render-programme.ts';

/**
 * The table of a calendar. A printed row holds all its entries, then all hosts, then all places, in the order of
 * the paper; the style sheet lays the n-th of each side by side.
 */
export function renderCalendar(context: RenderContext): Element {
  const moved = movedRows(context.document);
  const columns = calendarColumns(context.document);
  const has = (column: string) => columns.some(({ name }) => name === column);
  const lacks = [...(has('hosts') ? [] : ['no-hosts']), ...(has('place') ? [] : ['no-places'])];
  return h(
    'div',
    { className: ['calendar', ...lacks], role: 'table' },
    h(
      'div',
      { className: ['calendar-head'], role: 'row' },
      columns.map(({ head }) => h('div', { role: 'columnheader' }, head)),
    ),
    groupByRow(context.document.events).map((group) => row(group, moved, has, context)),
  );
}

/** Classes by which the words of a day are set: a weekday smaller than a number, and smaller still with a whole date, which stays on its line. */
export const widthOf = (words: string): string[] =>
  words.length <= 6 ? [] : /\S{11}/u.test(words) ? ['long', 'dated'] : ['long'];

function row(
  group: readonly EventFields[],
  moved: ReadonlyMap<string, string>,
  has: (column: string) => boolean,
  context: RenderContext,
): Element {
  const [first] = group;
  return h(
    'div',
    { className: ['calendar-row'], role: 'row' },
    h(
      'div',
      { className: ['calendar-day', ...widthOf(first!.row)], role: 'rowheader' },
      h('b', {}, first!.row),
      first!.lunar !== undefined && ' ',
      first!.lunar !== undefined && h('span', { className: ['lunar'] }, first!.lunar),
    ),
    column(
      'events',
      group.map((event) =>
        h(
          'li',
          { id: event.id, dataPlace: moved.get(event.id) },
          event.lead !== undefined && h('span', { className: ['lead'] }, event.lead),
          event.lead !== undefined && ' ',
          renderText(event.text, event.id, context),
          event.participants !== undefined &&
            h('p', { className: ['participants'] }, participantsLabel(context.document), event.participants),
          anchorLink(event.id, event.text),
        ),
      ),
    ),
    has('hosts') &&
      column(
        'hosts',
        group.map((event) => h('li', {}, bodyLinks(event.hostsAsWritten, event.hosts, context))),
      ),
    has('place') &&
      column(
        'places',
        group.map((event) => h('li', {}, event.place)),
      ),
  );
}

function column(name: string, items: readonly Element[]): Element {
  return h('div', { className: [name], role: 'cell' }, h('ul', { role: 'list' }, items));
}

function groupByRow(events: readonly EventFields[]): EventFields[][] {
  const groups: EventFields[][] = [];
  for (const event of events) {
    if (groups.at(-1)?.[0]?.row === event.row) groups.at(-1)!.push(event);
    else groups.push([event]);
  }
  return groups;
}
