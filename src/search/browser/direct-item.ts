import { dayText } from '../../domain/day-text.ts';
import { kindName } from '../../domain/kind.ts';
import { makeRoutes } from '../../domain/routes.ts';
import type { Direct } from '../direct.ts';
import { searchWords as words } from '../words.ts';
import { base } from './bundle.ts';
import { h } from './dom.ts';

/** Filled where the text is here, hollow where the document is only cited. */
export const square = (held: boolean): HTMLElement =>
  h(
    'span',
    { class: `square ${held ? 'held' : 'cited'}` },
    h('span', { class: 'visually-hidden' }, `${held ? words.held : words.notHeld}: `),
  );

/** The address of a page that a query names. */
export function directUrl(direct: Direct): string {
  const routes = makeRoutes(base());
  switch (direct.form) {
    case 'symbol':
      return routes.document(direct.entry.id);
    case 'document':
      return routes.document(direct.entry.id);
    case 'body':
      return routes.body(direct.id);
    case 'place':
      return routes.place(direct.id);
    case 'day':
      return routes.month(direct.day.slice(0, 7), direct.drawn ? `o-${direct.day}` : undefined);
    case 'week':
      return routes.week(direct.week) + (direct.day === undefined ? '' : `#ngay-${direct.day}`);
    case 'month':
      return routes.month(direct.month);
    case 'year':
      return routes.year(direct.year);
  }
}

/** More months than these stand in one row, so that a year doesn't push down what its words find. */
const monthsInRows = 3;

/** The pages that a query names, above all that only have its words. */
export function directItems(direct: readonly Direct[]): HTMLElement[] {
  const months = direct.filter((one) => one.form === 'month');
  if (months.length <= monthsInRows) return direct.map(directItem);
  return direct.flatMap((one) => {
    if (one.form !== 'month') return [directItem(one)];
    return one === months[0] ? [monthsItem(months)] : [];
  });
}

function monthsItem(months: readonly (Direct & { form: 'month' })[]): HTMLElement {
  const links = months.map((one) => h('li', {}, h('a', { href: directUrl(one) }, dayText(one.month))));
  return h(
    'li',
    { class: 'direct' },
    h('span', { class: 'label' }, words.months),
    h('ul', { class: 'named months', role: 'list' }, ...links),
  );
}

function directItem(direct: Direct): HTMLElement {
  const url = directUrl(direct);
  const row = (label: string, ...content: Node[]) =>
    h('li', { class: 'direct' }, h('span', { class: 'label' }, label), h('div', {}, ...content));
  switch (direct.form) {
    case 'symbol': {
      const { symbol, kind, title, day, issuer, held, cited } = direct.entry;
      const facts = [
        issuer,
        held ? undefined : words.notHeld,
        cited > 0 ? words.citedIn(cited) : undefined,
      ].filter((fact) => fact !== undefined);
      return row(
        words.sameSymbol,
        h(
          'p',
          { class: 'named' },
          square(held),
          h('a', { href: url, class: `symbol ${held ? 'held' : 'cited'}` }, symbol),
          ' ',
          day
            ? h('time', { class: 'day', datetime: day }, dayText(day))
            : h('span', { class: 'unknown' }, words.noDay),
          ' ',
          [kind && kindName(kind), title].filter(Boolean).join(' '),
        ),
        h('p', { class: 'facts' }, facts.join(', ')),
      );
    }
    case 'body':
      return row(words.body, h('p', { class: 'named sans' }, h('a', { href: url }, direct.name)));
    case 'document': {
      const { symbol, title, day } = direct.entry;
      return row(
        words.document,
        h(
          'p',
          { class: 'named' },
          square(false),
          h('a', { href: url, class: symbol ? 'symbol cited' : 'cited' }, symbol ?? title),
          ' ',
          day && h('time', { class: 'day', datetime: day }, dayText(day)),
          ' ',
          symbol && title,
        ),
        h('p', { class: 'facts' }, words.notHeld),
      );
    }
    case 'place':
      return row(
        words.place,
        h(
          'p',
          { class: 'named sans' },
          h('a', { href: url }, direct.name),
          ' ',
          h('span', { class: 'count' }, words.entries(direct.count)),
        ),
      );
    case 'day':
    case 'week':
    case 'month':
    case 'year':
      return row(words[direct.form], h('p', { class: 'named' }, h('a', { href: url }, direct.text)));
  }
}
