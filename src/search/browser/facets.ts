import { facetSlug, type SearchState } from '../address.ts';
import { facetIds, type FacetCounts, type FacetId } from '../facets.ts';
import { facetNames, searchWords as words } from '../words.ts';
import { h } from './dom.ts';

/** Values of a filter shown before one asks for all. */
const valuesShown = 7;
/** So many are shown even where they bring nothing. */
const fewestShown = 3;

/**
 * The filters with their counts. Values without results stay, dimmed, so that nothing jumps; the filter by month
 * appears only where one is chosen, since the months have pages of their own.
 */
export function facetFields(
  counts: FacetCounts,
  { chosen }: SearchState,
  onChange: (id: FacetId, value: string, on: boolean) => void,
): HTMLElement[] {
  return facetIds.flatMap((id) => {
    const own = chosen[id] ?? [];
    const values = Object.entries(counts[id] ?? {})
      .map(([value, count]) => ({ value, count, slug: facetSlug(value) }))
      .filter(({ slug }) => id !== 'thang' || own.includes(slug))
      .sort((a, b) =>
        id === 'nam' || id === 'thang'
          ? Number(/^\d/.test(b.value)) - Number(/^\d/.test(a.value)) || (a.value < b.value ? 1 : -1)
          : b.count - a.count || a.value.localeCompare(b.value, 'vi'),
      );
    if (values.length === 0) return [];
    const rows = values.map(({ value, count, slug }) => {
      const box = h('input', { type: 'checkbox', name: id, value: slug, checked: own.includes(slug) });
      box.addEventListener('change', () => {
        onChange(id, slug, box.checked);
      });
      return h(
        'li',
        { class: count === 0 ? 'none' : undefined },
        h('label', {}, box, h('span', {}, value), h('span', { class: 'num' }, String(count))),
      );
    });
    // A chosen value is always in sight.
    const few = values.length <= valuesShown;
    const first = rows.filter((row, at) => {
      const useful = few || (at < valuesShown && values[at]!.count > 0) || at < fewestShown;
      return useful || row.querySelector('input')?.checked;
    });
    const rest = rows.filter((row) => !first.includes(row));
    const field = h('fieldset', {}, h('legend', {}, facetNames[id]), h('ul', {}, ...first));
    if (rest.length > 0) {
      field.append(h('details', {}, h('summary', {}, words.more(rest.length)), h('ul', {}, ...rest)));
    }
    return [field];
  });
}

/** Names of the values in use, for the bar that opens the filters on a phone. */
export function chosenNames(counts: FacetCounts, { chosen }: SearchState): string[] {
  return facetIds.flatMap((id) =>
    Object.keys(counts[id] ?? {}).filter((value) => chosen[id]?.includes(facetSlug(value))),
  );
}
