import { facetSlug, type SearchState } from '../address.ts';
import { facetIds, type FacetCounts, type FacetId } from '../facets.ts';
import { facetNames, searchWords as words } from '../words.ts';
import { h } from './dom.ts';

/** Values of a filter shown before one asks for all. */
const valuesShown = 7;
/** So many are shown even where they bring nothing. */
const fewestShown = 3;

/** Told when a value is chosen, or no longer. */
export type OnChoice = (id: FacetId, value: string, on: boolean) => void;

interface Value {
  readonly value: string;
  readonly count: number;
  readonly slug: string;
  readonly chosen: boolean;
}

/** Told when one looks for the values of a filter that stands apart. */
export type OnOpen = (id: FacetId) => void;

/**
 * The filters with their counts. Values without results stay, dimmed, so that nothing jumps; the filter by month
 * appears only where one is chosen, since the months have pages of their own. A filter that stands apart is a line to be
 * opened until its counts are there.
 *
 * @param apart filters whose counts are fetched when they are opened
 */
export function facetFields(
  counts: FacetCounts,
  { chosen }: SearchState,
  apart: readonly FacetId[],
  onChoice: OnChoice,
  onOpen: OnOpen,
): HTMLElement[] {
  return facetIds.flatMap((id) => {
    if (id !== 'thang' && apart.includes(id) && !counts[id]) return [closedField(id, onOpen)];
    const values = valuesOf(id, counts, chosen[id] ?? []);
    if (values.length === 0) return [];
    const few = values.length <= valuesShown;
    const first = values.filter(({ chosen: on, count }, at) => {
      const useful = few || (at < valuesShown && count > 0) || at < fewestShown;
      return useful || on; // A chosen value is always in sight.
    });
    const rest = values.filter((value) => !first.includes(value));
    const rows = (list: readonly Value[]) => list.map((value) => valueRow(id, value, onChoice));
    const field = h(
      'fieldset',
      { 'data-filter': id },
      h('legend', {}, facetNames[id]),
      h('ul', {}, ...rows(first)),
    );
    if (rest.length > 0) field.append(more(rest.length, () => rows(rest)));
    return [field];
  });
}

function closedField(id: FacetId, onOpen: OnOpen): HTMLElement {
  const button = h('button', { type: 'button', class: 'more' }, words.chooseFrom);
  button.addEventListener('click', () => {
    onOpen(id);
  });
  return h('fieldset', { 'data-filter': id }, h('legend', {}, facetNames[id]), button);
}

function valuesOf(id: FacetId, counts: FacetCounts, chosen: readonly string[]): Value[] {
  const byTime = id === 'nam' || id === 'thang';
  return Object.entries(counts[id] ?? {})
    .map(([value, count]) => {
      const slug = facetSlug(value);
      return { value, count, slug, chosen: chosen.includes(slug) };
    })
    .filter(({ chosen: on }) => id !== 'thang' || on)
    .sort((a, b) =>
      byTime
        ? Number(/^\d/.test(b.value)) - Number(/^\d/.test(a.value)) || (a.value < b.value ? 1 : -1)
        : b.count - a.count || names.compare(a.value, b.value),
    );
}

/** One for all: it takes longer to make than to use. */
const names = new Intl.Collator('vi');

function valueRow(id: FacetId, { value, count, slug, chosen }: Value, onChoice: OnChoice): HTMLElement {
  const box = h('input', { type: 'checkbox', name: id, value: slug, checked: chosen });
  box.addEventListener('change', () => {
    onChoice(id, slug, box.checked);
  });
  return h(
    'li',
    { class: count === 0 ? 'none' : undefined },
    h('label', {}, box, h('span', {}, value), h('span', { class: 'num' }, String(count))),
  );
}

/** The other values, made when one asks for them: there may be a thousand. */
function more(count: number, rows: () => HTMLElement[]): HTMLElement {
  const list = h('ul');
  const details = h('details', {}, h('summary', {}, words.more(count)), list);
  details.addEventListener('toggle', () => {
    if (list.childElementCount === 0) list.append(...rows());
  });
  return details;
}

/** Names of the values in use, for the bar that opens the filters on a phone. */
export function chosenNames(counts: FacetCounts, { chosen }: SearchState): string[] {
  return facetIds.flatMap((id) =>
    chosen[id] === undefined
      ? []
      : Object.keys(counts[id] ?? {}).filter((value) => chosen[id]?.includes(facetSlug(value))),
  );
}
