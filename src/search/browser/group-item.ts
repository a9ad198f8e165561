import { dayText } from '../../domain/day-text.ts';
import { makeExcerpt, type Piece } from '../excerpt.ts';
import type { Place, ResultGroup } from '../group.ts';
import type { Hit } from '../score.ts';
import { searchWords as words } from '../words.ts';
import { square } from './direct-item.ts';
import { h } from './dom.ts';

/** How many places of a page are shown before one asks for more. */
const placesShown = 3;

const pieces = (list: readonly Piece[]): (Node | string)[] =>
  list.map(({ text, hit }) => (hit ? h('mark', {}, text) : text));

const marked = (text: string, hits: readonly Hit[]): (Node | string)[] =>
  pieces(makeExcerpt(text, hits, Infinity));

/** A page with the places in it that answer. */
export function groupItem(group: ResultGroup): HTMLElement {
  const { head, url, places, title } = group;
  if (head.form === 'body') {
    return h(
      'li',
      { class: 'direct' },
      h('span', { class: 'label' }, words.body),
      h(
        'p',
        { class: 'named sans' },
        h('a', { href: url }, ...marked(head.title, hitsIn(head.title, group))),
      ),
    );
  }
  if (!head.held && places.length === 0) return citedItem(group);
  const meta = h(
    'p',
    { class: 'meta' },
    head.kind && h('span', {}, head.kind),
    head.symbol ? h('b', { class: 'symbol' }, head.symbol) : h('span', { class: 'unknown' }, words.noSymbol),
    head.issuer && h('span', {}, head.issuer),
    head.day
      ? h('time', { class: 'day', datetime: head.day }, dayText(head.day))
      : h('span', { class: 'unknown' }, words.noDay),
  );
  const name = h(
    'h2',
    {},
    h(
      'a',
      { href: url, class: 'held' },
      ...(title.hits.length > 0 && title.whole
        ? marked(head.title, hitsIn(head.title, group))
        : [head.title]),
    ),
  );
  const list = h('ul', { class: 'places' }, ...places.slice(0, placesShown).map(placeItem));
  const item = h('li', { class: 'group' }, meta, name);
  if (places.length > 0) item.append(list);
  if (places.length > placesShown) item.append(moreButton(list, places.slice(placesShown)));
  return item;
}

function citedItem(group: ResultGroup): HTMLElement {
  const { head, url } = group;
  const link = head.symbol ?? head.title;
  return h(
    'li',
    { class: 'direct' },
    h('span', { class: 'label' }, group.title.whole ? words.sameName : words.document),
    h(
      'div',
      {},
      h(
        'p',
        { class: 'named' },
        square(false),
        h('a', { href: url, class: head.symbol ? 'symbol cited' : 'cited' }, link),
        ' ',
        head.day && h('time', { class: 'day', datetime: head.day }, dayText(head.day)),
        ' ',
        // A name that stands for a symbol begins with the kind.
        ...(head.symbol
          ? [head.kind && `${head.kind} `, ...marked(head.title, hitsIn(head.title, group))]
          : []),
      ),
      h(
        'p',
        { class: 'facts' },
        [words.notHeld, head.cited ? words.citedIn(head.cited) : ''].filter(Boolean).join(', '),
      ),
    ),
  );
}

/** Hits of the title alone: it is scored with the kind in front of it. */
function hitsIn(text: string, { head, title }: ResultGroup): Hit[] {
  const before = head.form !== 'body' && head.kind ? head.kind.length + 1 : 0;
  return title.hits
    .map(({ start, end }) => ({ start: Math.max(0, start - before), end: end - before }))
    .filter(({ end }) => end > 0 && end <= text.length);
}

function placeItem({ label, url, text, hits, form, beside }: Place): HTMLElement {
  const what = form === 'task' || form === 'event' ? words.rowOf[form] : undefined;
  return h(
    'li',
    {},
    h(
      'div',
      { class: 'where' },
      what && h('span', { class: 'row-of', 'aria-hidden': 'true' }, what),
      h(
        'a',
        { href: url, class: 'place' },
        label && h('span', { class: 'visually-hidden' }, `${what ?? words.section} `),
        label || words.opening,
      ),
    ),
    h(
      'div',
      {},
      h('p', { class: 'excerpt' }, ...pieces(makeExcerpt(text, hits))),
      ...beside.map((cell) => h('p', { class: 'beside' }, ...pieces(makeExcerpt(cell.text, cell.hits)))),
    ),
  );
}

function moreButton(list: HTMLElement, rest: readonly Place[]): HTMLElement {
  const button = h('button', { type: 'button', class: 'more' }, words.moreHere(rest.length));
  button.addEventListener('click', () => {
    const items = rest.map(placeItem);
    list.append(...items);
    button.remove();
    items[0]?.querySelector('a')?.focus();
  });
  return button;
}
