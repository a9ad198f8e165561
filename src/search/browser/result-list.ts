import { writeAddress, type SearchState } from '../address.ts';
import type { Answer } from '../answer.ts';
import type { Direct } from '../direct.ts';
import type { Query } from '../query.ts';
import { searchWords as words } from '../words.ts';
import { directItems, directUrl } from './direct-item.ts';
import { byId, h } from './dom.ts';
import { groupItem } from './group-item.ts';

/** Whether words were typed without any marks. */
const isBare = ({ terms }: Query): boolean =>
  terms.some(({ loose }) => /^[a-z]/.test(loose)) && !terms.some(({ marked }) => marked);

/** The results: the line that counts them, what is said of them, the list and the button for more of it. */
export class ResultList {
  readonly more = byId<HTMLButtonElement>('them');
  readonly #list = byId<HTMLOListElement>('ket-qua');
  readonly #summary = byId('tom-tat');
  readonly #note = byId('goi-y');
  /** The lists by kind, year and body, which are shown where no result is. */
  readonly #lists = byId('danh-muc');

  get isEmpty(): boolean {
    return this.#list.childElementCount === 0;
  }

  get length(): number {
    return this.#list.childElementCount;
  }

  focus(at: number): void {
    this.#list.children[at]?.querySelector('a')?.focus();
  }

  start(asking: boolean): void {
    this.#lists.hidden = asking;
    if (asking && this.isEmpty) this.#summary.textContent = words.loading;
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#note.replaceChildren();
    this.#summary.textContent = '';
    this.more.hidden = true;
  }

  fail(): void {
    this.#summary.textContent = words.failed;
    this.#lists.hidden = false;
  }

  /** Pages that a query names, before its words were searched. */
  showDirect(direct: readonly Direct[]): void {
    this.#fill(directItems(direct));
  }

  /** @param most groups shown */
  show(found: Answer, state: SearchState, most: number): void {
    const { query, groups, direct, corrected, left } = found;
    const named = new Set(direct.map(directUrl));
    // A page that the query names is listed once, unless its text answers too.
    const rest = groups.filter(({ url, places }) => places.length > 0 || !named.has(url));
    const page = rest.slice(0, most);
    this.#fill([...directItems(direct), ...page.map(groupItem)]);
    this.more.hidden = page.length === rest.length && !found.more;
    const onlyNamed = [...named].filter((url) => !rest.some((group) => group.url === url)).length;
    const pages = found.total - (groups.length - rest.length) + onlyNamed;
    // Of pages that were not looked at nobody knows in how many places they have the words.
    const places = found.more ? 0 : rest.reduce((sum, group) => sum + group.places.length, 0);
    const kept = query.terms.filter(({ text }) => text !== left).map(({ text }) => text);
    const answered = corrected ?? (left === undefined ? query.text : kept.join(' '));
    if (pages === 0 && found.begun) this.#summary.textContent = words.begun;
    else if (pages === 0) {
      this.#summary.textContent = query.text === '' ? words.nothingHere : words.nothing(query.text);
    } else {
      this.#summary.replaceChildren(
        h('b', {}, words.found(pages)),
        places > 0 ? words.placesFound(places) : '',
        h('span', { class: 'of-query' }, answered && words.answersTo(answered)),
        '. ',
        h(
          'span',
          { class: 'of-marks' },
          isBare(query) && direct.length === 0 && corrected === undefined && words.foldHint,
        ),
      );
    }
    this.#showNote(found, state, pages === 0 && !found.begun);
    if (found.begun && pages === 0) this.#lists.hidden = false;
  }

  /** Set the list anew; who stands on one of its links stays on it. */
  #fill(items: readonly Node[]): void {
    const held = this.#list.querySelector<HTMLAnchorElement>('a:focus')?.href;
    this.#list.replaceChildren(...items);
    if (held !== undefined) [...this.#list.querySelectorAll('a')].find(({ href }) => href === held)?.focus();
  }

  /** What was searched instead, or what could be left out. */
  #showNote({ query, corrected, left, apart }: Answer, state: SearchState, nothing: boolean): void {
    const note = this.#note;
    note.replaceChildren();
    if (left !== undefined && !nothing) note.append(h('p', {}, words.loosened(left)));
    if (apart && !nothing) note.append(h('p', {}, words.apart));
    if (corrected !== undefined) note.append(h('p', {}, words.corrected(query.text, corrected)));
    if (!nothing) return;
    this.#lists.hidden = false;
    const ways = waysOut(query, state).map(([text, next]) =>
      h('li', {}, h('a', { href: writeAddress(next) || '?' }, text)),
    );
    if (ways.length > 0) note.append(h('p', {}, `${words.tryDropping}:`), h('ul', {}, ...ways));
  }
}

/** What to leave out where nothing is found: the filters, or one of the words. */
function waysOut({ text }: Query, state: SearchState): [label: string, next: SearchState][] {
  const ways: [string, SearchState][] = [];
  if (Object.keys(state.chosen).length > 0) ways.push([words.dropFilters, { ...state, chosen: {} }]);
  const typed = text.split(' ');
  if (typed.length < 2) return ways;
  const without = (word: string) => typed.filter((other) => other !== word).join(' ');
  return [
    ...ways,
    ...typed.map((word): [string, SearchState] => [words.dropWord(word), { ...state, q: without(word) }]),
  ];
}
