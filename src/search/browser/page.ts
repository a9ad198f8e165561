import { isAsking, readAddress, toggle, writeAddress, type SearchState } from '../address.ts';
import { answer, type Answer } from '../answer.ts';
import { lookUp } from '../look-up.ts';
import { siteFiles } from './bundle.ts';
import { byId } from './dom.ts';
import { FilterPanel } from './filter-panel.ts';
import { keepView, keptView } from './kept-view.ts';
import { startResultKeys } from './result-keys.ts';
import { ResultList } from './result-list.ts';

/** Groups shown at first, and more with each press of the button. */
const step = 10;
/** Records looked at, to begin with. */
const firstLimit = 40;

/** What was typed is painted before it is answered, in milliseconds. */
const untilAsked = 8;
/**
 * When nobody has typed for so long, in milliseconds, the address follows (browsers count its changes), the filters are
 * counted, and a poor answer is thought about again; where nothing at all was found that is done at once.
 */
const pause = 250;

/** Run the search page: what its address says is what it shows. */
export function startSearchPage(): void {
  const root = byId('tim');
  const order = byId<HTMLSelectElement>('xep');
  const input = root.querySelector<HTMLInputElement>('input[name="q"]')!;
  const form = input.form!;
  const results = new ResultList();
  const filters = new FilterPanel((id, value, on) => {
    go(toggle(state, id, value, on));
  });

  let state = readAddress(location.search);
  let shown = step;
  let limit = firstLimit;
  let waiting = new AbortController();
  let typedAt = -Infinity;
  let counts: Answer['counts'] = siteFiles.counts;

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
  const rest = () => new Promise((done) => setTimeout(done, typedAt + pause - performance.now()));

  async function run(): Promise<void> {
    waiting.abort();
    waiting = new AbortController();
    const { signal } = waiting;
    const asking = isAsking(state);
    order.value = state.byDay ? 'ngay' : '';
    root.toggleAttribute('data-asking', asking);
    delete root.dataset['done'];
    delete root.dataset['shown'];
    results.start(asking);
    try {
      // What the query names needs no index: it comes at once.
      if (asking && results.isEmpty) {
        const { direct } = await lookUp(state.q, siteFiles);
        signal.throwIfAborted();
        results.showDirect(direct);
      }
      const found = await answer(state, limit, siteFiles, signal);
      // Nothing is said to be missing before the other ways to put it were tried.
      if (!found.better || found.groups.length > 0) await present(found, signal);
      if (found.better) {
        if (found.groups.length > 0) await rest();
        signal.throwIfAborted();
        await present(await found.better(), signal);
      }
      signal.throwIfAborted();
      root.dataset['done'] = '';
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      results.fail();
    }
  }

  /** Show an answer, and then the counts that come with it. */
  async function present(found: Answer, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (isAsking(state)) results.show(found, state, shown);
    else results.clear();
    root.dataset['shown'] = '';
    counts = found.counts;
    await rest();
    await showFilters(signal);
  }

  /** Fetch the counts of the filters and show them, if they are in sight or one is in use. */
  async function showFilters(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    if (!filters.isSeen(state)) {
      filters.showNone();
      return;
    }
    const [found, { apart }] = await Promise.all([counts(filters.wanted(state)), siteFiles.manifest()]);
    if (!signal.aborted) filters.show(found, state, apart);
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
    typedAt = performance.now();
    clearTimeout(typing);
    clearTimeout(writing);
    typing = setTimeout(() => {
      ask({ ...state, q: input.value });
    }, untilAsked);
    writing = setTimeout(typed, pause);
  });
  input.addEventListener('focus', () => void siteFiles.words().catch(() => undefined), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed();
    // The keys on the screen of a phone lie over the results.
    if (matchMedia('(pointer: coarse)').matches) input.blur();
  });
  input.autocomplete = 'off';
  startResultKeys(input, byId('ket-qua'));
  order.addEventListener('change', () => {
    go({ ...state, byDay: order.value === 'ngay' });
  });
  results.more.addEventListener('click', () => {
    const before = results.length;
    shown += step;
    limit += firstLimit;
    void run().then(() => {
      results.focus(before);
    });
  });
  filters.onOpen(() => void showFilters(waiting.signal).catch(console.error));

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
  root.hidden = false;
  comeTo();
}
