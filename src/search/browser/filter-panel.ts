import type { SearchState } from '../address.ts';
import type { FacetCounts, FacetId } from '../facets.ts';
import { facetsOf } from '../narrowing.ts';
import { searchWords as words } from '../words.ts';
import { byId } from './dom.ts';
import { chosenNames, facetFields, type OnChoice } from './facets.ts';

/** The filters beside the results; on a phone a line that opens. */
export class FilterPanel {
  readonly #fields = byId('bo-loc');
  readonly #bar = byId('dang-loc');
  readonly #details = byId<HTMLDetailsElement>('loc');
  readonly #onChoice: OnChoice;
  /** Filters standing apart that were opened; the last of them gets the focus when its values are there. */
  readonly #opened = new Set<FacetId>();
  #toFocus: FacetId | undefined;
  #onOpen: () => void = () => undefined;

  constructor(onChoice: OnChoice) {
    this.#onChoice = onChoice;
    const wide = matchMedia('(width >= 900px)');
    const fit = () => {
      this.#details.open = wide.matches;
    };
    wide.addEventListener('change', fit);
    fit();
  }

  /** @param listen is to fetch and show the counts that are wanted now */
  onOpen(listen: () => void): void {
    this.#onOpen = listen;
    this.#details.addEventListener('toggle', listen);
  }

  /** The filters standing apart that are to be shown too. */
  wanted({ chosen }: SearchState): FacetId[] {
    return [...this.#opened, ...facetsOf(chosen)];
  }

  /** Whether anyone sees the counts, which are to be fetched: the filters are open, or one is in use. */
  isSeen({ chosen }: SearchState): boolean {
    return this.#details.open || Object.keys(chosen).length > 0;
  }

  /** @param apart filters whose counts are fetched when they are opened */
  show(counts: FacetCounts, state: SearchState, apart: readonly FacetId[]): void {
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
    const open = this.#openFields();
    const onOpen = (id: FacetId) => {
      this.#opened.add(id);
      this.#toFocus = id;
      this.#onOpen();
    };
    this.#fields.replaceChildren(...facetFields(counts, state, apart, this.#onChoice, onOpen));
    for (const details of this.#fields.querySelectorAll('details'))
      details.open = open.has(details.parentElement!.querySelector('legend')!.textContent);
    const names = chosenNames(counts, state);
    this.#bar.textContent = names.length > 0 ? names.join(', ') : words.noFilter;
    // Filters are drawn anew; the one in hand keeps the focus.
    if (focused?.type === 'checkbox') {
      const same = `input[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`;
      this.#fields.querySelector<HTMLInputElement>(same)?.focus();
    }
    if (this.#toFocus && counts[this.#toFocus]) {
      this.#fields.querySelector<HTMLElement>(`[data-filter="${this.#toFocus}"] input`)?.focus();
      this.#toFocus = undefined;
    }
  }

  showNone(): void {
    this.#bar.textContent = words.noFilter;
  }

  /** The filters all of whose values are shown, by their names. */
  #openFields(): Set<string> {
    const open = [...this.#fields.querySelectorAll('details[open]')];
    return new Set(open.map((details) => details.parentElement!.querySelector('legend')!.textContent));
  }
}
