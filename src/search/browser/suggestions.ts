import { dayText } from '../../domain/day-text.ts';
import { kindName } from '../../domain/kind.ts';
import { makeRoutes } from '../../domain/routes.ts';
import type { Direct } from '../direct.ts';
import { searchWords as words } from '../words.ts';
import { base, siteFiles } from './bundle.ts';
import { h } from './dom.ts';
import { lookUp } from '../look-up.ts';
import { directUrl, square } from './direct-item.ts';
import { slashKeyIsOn } from './slash-key.ts';

/** Pages offered while typing, besides the row that searches the words. */
const most = 7;

/** Give a field a button that empties it. */
export function startClearing(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const clear = h('button', { type: 'button', class: 'clear' }, words.clear);
  clear.addEventListener('click', () => {
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
  });
  input.after(clear);
}

/** Offer the pages that a half-typed query names, below its field: symbols, bodies, months. */
export function startSuggestions(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const list = h('ul', { id: `${input.id}-goi-y`, class: 'suggestions', role: 'listbox', hidden: true });
  const live = h('p', { class: 'visually-hidden', role: 'status' });
  list.setAttribute('aria-label', input.getAttribute('aria-label') ?? words.suggestionList);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  input.autocomplete = 'off';
  input.after(list, live);

  let active = -1;
  let turn = 0;

  const options = () => [...list.children] as HTMLElement[];
  const close = () => {
    turn += 1;
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (at: number) => {
    const all = options();
    active = (at + all.length + 1) % (all.length + 1);
    if (active === all.length) active = -1;
    all.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
    });
    const option = all[active];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const follow = (option: HTMLElement) => {
    close();
    const address = option.dataset['href'];
    if (address) location.assign(address);
    else form.requestSubmit();
  };

  async function offer(): Promise<void> {
    const mine = ++turn;
    const text = input.value.trim();
    if (text === '') {
      close();
      return;
    }
    const { direct } = await lookUp(text, siteFiles);
    if (mine !== turn || document.activeElement !== input) return;
    if (direct.length === 0) {
      close();
      return;
    }
    const rows = direct.slice(0, most).map((one, at) => option(one, `${list.id}-${at}`));
    const words_ = h('li', { id: `${list.id}-loi`, role: 'option', class: 'words' }, words.searchText(text));
    list.replaceChildren(...rows, words_);
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    live.textContent = words.suggestions(rows.length);
    choose(-1);
  }

  input.addEventListener('input', () => void offer().catch(close));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void offer().catch(close);
      else choose(event.key === 'ArrowDown' ? active + 1 : active < 0 ? options().length - 1 : active - 1);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      const option = options()[active];
      if (!list.hidden && option) {
        event.preventDefault();
        follow(option);
      } else close();
    }
  });
  input.addEventListener('blur', close);
  // Before the field loses the focus.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
    if (option) follow(option);
  });
  form.addEventListener('submit', close);
}

function option(direct: Direct, id: string): HTMLElement {
  const row = (...content: (Node | string | undefined)[]) =>
    h('li', { id, role: 'option', 'data-href': directUrl(direct) }, ...content);
  switch (direct.form) {
    case 'symbol': {
      const { symbol, kind, title, day, held, issuer } = direct.entry;
      return row(
        h('span', { class: 'of' }, square(held), h('b', { class: 'symbol' }, symbol)),
        h('span', { class: 'subject' }, [kind && kindName(kind), title].filter(Boolean).join(' ')),
        h('span', { class: 'day' }, day ? dayText(day) : words.noDay),
        issuer ? h('span', { class: 'issuer' }, issuer) : undefined,
      );
    }
    case 'body':
      return row(h('span', { class: 'of' }, words.body), h('span', { class: 'name' }, direct.name));
    case 'document': {
      const { symbol, title, day } = direct.entry;
      return row(
        h(
          'span',
          { class: 'of' },
          square(false),
          symbol ? h('b', { class: 'symbol' }, symbol) : words.document,
        ),
        h('span', { class: 'subject' }, title),
        h('span', { class: 'day' }, day ? dayText(day) : words.noDay),
      );
    }
    case 'place':
      return row(
        h('span', { class: 'of' }, words.place),
        h('span', { class: 'name' }, direct.name),
        h('span', { class: 'day' }, words.entries(direct.count)),
      );
    case 'day':
    case 'week':
    case 'month':
    case 'year':
      return row(
        h('span', { class: 'of' }, words[direct.form]),
        h('span', { class: 'subject' }, direct.text),
      );
  }
}

/** `/` and Ctrl-K go to the field, from anywhere; to the search page where none is in sight. */
export function startShortcut(): void {
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement &&
      (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
    const slash =
      event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && slashKeyIsOn();
    const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!slash && !control) return;
    event.preventDefault();
    const fields = [...document.querySelectorAll<HTMLInputElement>('form[data-search] input[name="q"]')];
    const field = fields.reverse().find((one) => one.offsetParent !== null);
    if (field) {
      field.focus();
      field.select();
    } else location.assign(makeRoutes(base()).search());
  });
}
