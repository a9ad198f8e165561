import { isAsking, readAddress, toggle, writeAddress, type SearchState } from '../address.ts';
import type { Query } from '../query.ts';
import { searchWords as words } from '../words.ts';
import type { FacetCounts } from '../facets.ts';
import { loadCounts, loadIndex } from './bundle.ts';
import { byId, h } from './dom.ts';
import { answer, lookUp, type Answer } from './engine.ts';
import { keepView, keptView } from './kept-view.ts';
import { chosenNames, facetFields } from './facets.ts';
import { directItem, groupItem, directUrl } from './results.ts';

/** Groups shown at first, and more with each press of the button. */
const step = 10;
/** Records looked at, to begin with. */
const firstLimit = 40;

/** A poor answer is thought about again when nobody has typed for so long, in milliseconds. */
const pause = () => new Promise((go) => setTimeout(go, 250));

/** A letter is answered when no other follows at once; the address follows when nobody types, since browsers count. */
const untilAsked = 30;
const untilWritten = 250;

/** Whether words were typed without any marks. */
const isBare = ({ terms }: Query): boolean =>
  terms.some(({ loose }) => /^[a-z]/.test(loose)) && !terms.some(({ marked }) => marked);

/** Run the search page: what its address says is what it shows. */
export function startSearchPage(): void {
  const root = byId('tim');
  const list = byId<HTMLOListElement>('ket-qua');
  const summary = byId('tom-tat');
  const note = byId('goi-y');
  const facets = byId('bo-loc');
  const facetBar = byId('dang-loc');
  const more = byId<HTMLButtonElement>('them');
  const order = byId<HTMLSelectElement>('xep');
  const lists = byId('danh-muc');
  const details = byId<HTMLDetailsElement>('loc');
  const input = root.querySelector<HTMLInputElement>('input[name="q"]')!;
  const form = input.form!;

  let state = readAddress(location.search);
  let shown = step;
  let limit = firstLimit;
  let turn = 0;
  let counts: Answer['counts'] = loadCounts;

  const ask = (next: SearchState) => {
    state = next;
    shown = step;
    limit = firstLimit;
    void run();
  };
  /** Put what is asked into the address. */
  const write = (how: 'push' | 'replace') => {
    const address = `${location.pathname}${writeAddress(state)}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  const go = (next: SearchState) => {
    keepView(shown);
    ask(next);
    write('push');
  };

  async function run(): Promise<void> {
    const mine = ++turn;
    const asking = isAsking(state);
    order.value = state.byDay ? 'ngay' : '';
    root.toggleAttribute('data-asking', asking);
    delete root.dataset['done'];
    delete root.dataset['shown'];
    lists.hidden = asking;
    if (asking && list.childElementCount === 0) summary.textContent = words.loading;
    try {
      // What the query names needs no index: it comes at once.
      if (asking && list.childElementCount === 0) {
        const { direct } = await lookUp(state.q);
        if (mine === turn) list.replaceChildren(...direct.map(directItem));
      }
      const found = await answer(state, limit);
      if (mine !== turn) return;
      // Nothing is said to be missing before the other ways to put it were tried.
      if (!found.better || found.groups.length > 0) await present(found, mine);
      if (found.better) {
        if (found.groups.length > 0) await pause();
        if (mine !== turn) return;
        await present(await found.better(), mine);
      }
      if (mine === turn) root.dataset['done'] = String(turn);
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      summary.textContent = words.failed;
      lists.hidden = false;
    }
  }

  /** Show an answer, and then the counts that come with it. */
  async function present(found: Answer, mine: number): Promise<void> {
    if (mine !== turn) return;
    if (isAsking(state)) show(found);
    else clear();
    root.dataset['shown'] = String(turn);
    counts = found.counts;
    await showFacets(mine);
  }

  function clear(): void {
    list.replaceChildren();
    note.replaceChildren();
    summary.textContent = '';
    more.hidden = true;
  }

  function show(found: Answer): void {
    const { query, groups, direct, corrected, left } = found;
    const named = new Set(direct.map(directUrl));
    // A page that the query names is listed once, unless its text answers too.
    const rest = groups.filter(({ url, places }) => places.length > 0 || !named.has(url));
    const page = rest.slice(0, shown);
    list.replaceChildren(...direct.map(directItem), ...page.map(groupItem));
    more.hidden = page.length === rest.length && !found.more;
    const pages = rest.length + [...named].filter((url) => !rest.some((group) => group.url === url)).length;
    const places = rest.reduce((sum, group) => sum + group.places.length, 0);
    const kept = query.terms.filter(({ text }) => text !== left).map(({ text }) => text);
    const answered = corrected ?? (left === undefined ? query.text : kept.join(' '));
    if (pages === 0) {
      summary.textContent = query.text === '' ? words.nothingHere : words.nothing(query.text);
    } else {
      summary.replaceChildren(
        h('b', {}, words.found(pages, !found.more)),
        [places > 0 && words.placesFound(places), answered && words.answersTo(answered), '. ']
          .filter(Boolean)
          .join(''),
        isBare(query) && direct.length === 0 && corrected === undefined ? words.foldHint : '',
      );
    }
    showNote(found, pages === 0);
  }

  /** What was searched instead, or what could be left out. */
  function showNote({ query, corrected, left, apart }: Answer, nothing: boolean): void {
    note.replaceChildren();
    if (left !== undefined && !nothing) note.append(h('p', {}, words.loosened(left)));
    if (apart && !nothing) note.append(h('p', {}, words.apart));
    if (corrected !== undefined) note.append(h('p', {}, words.corrected(query.text, corrected)));
    if (!nothing) return;
    const ways: [string, SearchState][] = [];
    if (Object.keys(state.chosen).length > 0) ways.push([words.dropFilters, { ...state, chosen: {} }]);
    const typed = query.text.split(' ');
    if (typed.length > 1) {
      for (const word of typed) {
        ways.push([words.dropWord(word), { ...state, q: typed.filter((other) => other !== word).join(' ') }]);
      }
    }
    if (ways.length === 0) return;
    note.append(
      h('p', {}, `${words.tryDropping}:`),
      h(
        'ul',
        {},
        ...ways.map(([text, next]) => h('li', {}, h('a', { href: writeAddress(next) || '?' }, text))),
      ),
    );
    lists.hidden = false;
  }

  /** Fetch the counts of the filters and show them, if they are in sight or one is in use. */
  async function showFacets(mine: number): Promise<void> {
    if (!details.open && Object.keys(state.chosen).length === 0) {
      facetBar.textContent = words.noFilter;
      return;
    }
    const shownCounts = await counts();
    if (mine === turn) drawFacets(shownCounts);
  }

  function drawFacets(found: FacetCounts): void {
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
    const fields = facetFields(found, state, (id, value, on) => {
      go(toggle(state, id, value, on));
    });
    facets.replaceChildren(...fields);
    const names = chosenNames(found, state);
    facetBar.textContent = names.length > 0 ? names.join(', ') : words.noFilter;
    // Filters are drawn anew; the one in hand keeps the focus.
    if (focused?.type === 'checkbox') {
      const same = `input[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`;
      facets.querySelector<HTMLInputElement>(same)?.focus();
    }
  }

  let typing: ReturnType<typeof setTimeout> | undefined;
  let writing: ReturnType<typeof setTimeout> | undefined;
  const typed = () => {
    clearTimeout(typing);
    clearTimeout(writing);
    if (input.value !== state.q) ask({ ...state, q: input.value });
    write('replace');
  };
  input.addEventListener('input', () => {
    clearTimeout(typing);
    clearTimeout(writing);
    typing = setTimeout(() => {
      ask({ ...state, q: input.value });
    }, untilAsked);
    writing = setTimeout(typed, untilWritten);
  });
  input.addEventListener('focus', () => void loadIndex().catch(() => undefined), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed();
  });
  order.addEventListener('change', () => {
    go({ ...state, byDay: order.value === 'ngay' });
  });
  more.addEventListener('click', () => {
    const before = list.childElementCount;
    shown += step;
    limit += firstLimit;
    void run().then(() => list.children[before]?.querySelector('a')?.focus());
  });
  /** Show what the address says, as far down as the reader was. */
  const comeTo = () => {
    state = readAddress(location.search);
    input.value = state.q;
    const view = keptView();
    shown = view?.shown ?? step;
    limit = firstLimit * Math.ceil(shown / step);
    void run().then(() => {
      if (view) scrollTo(0, view.scrolled);
    });
  };
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    clearTimeout(writing);
    write('replace');
    keepView(shown);
  });
  addEventListener('popstate', comeTo);

  const wide = matchMedia('(width >= 900px)');
  const fit = () => {
    details.open = wide.matches;
  };
  wide.addEventListener('change', fit);
  details.addEventListener('toggle', () => void showFacets(turn).catch(console.error));
  fit();
  root.hidden = false;
  comeTo();
}
