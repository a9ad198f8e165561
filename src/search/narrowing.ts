import { facetSlug, type SearchState } from './address.ts';
import { countGroups, type Columns } from './columns.ts';
import { facetIds, type FacetCounts, type FacetId } from './facets.ts';
import type { Query } from './query.ts';

/** Values of filters of which a page must have one each. */
export type Narrowing = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** The values that a reader chose, as the index spells them. */
export function chosenValues({ chosen }: SearchState, known: FacetCounts): Narrowing {
  const values: Partial<Record<FacetId, readonly string[]>> = {};
  for (const id of facetIds) {
    const slugs = chosen[id];
    if (slugs) values[id] = Object.keys(known[id] ?? {}).filter((value) => slugs.includes(facetSlug(value)));
  }
  return values;
}

/** The months or the year that a query names. */
export function periodValues(time: Query['time']): Narrowing {
  if (!time) return {};
  return time.kind === 'year' && time.year !== undefined ? { nam: [time.year] } : { thang: time.months };
}

/** The filters that some choices use. */
export const facetsOf = (...narrowings: readonly Narrowing[]): FacetId[] =>
  narrowings.flatMap((narrowing) => Object.keys(narrowing) as FacetId[]);

const isNarrow = (narrowing: Narrowing): boolean => Object.keys(narrowing).length > 0;

/** The values of all pages, taken apart, and the groups that they form. */
export class Filters {
  readonly #values: Readonly<Record<string, readonly string[]>>;
  readonly #rows: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly #groups: ArrayLike<number>;

  /** @param groups for each page the number of its group */
  constructor(columns: Columns, groups: ArrayLike<number>) {
    const entries = Object.entries(columns);
    this.#values = Object.fromEntries(entries.map(([id, { values }]) => [id, values]));
    this.#rows = Object.fromEntries(entries.map(([id, { rows }]) => [id, rows]));
    this.#groups = groups;
  }

  /** Whether a page has one of the values of each filter in use. */
  test(...narrowings: readonly Narrowing[]): (page: number) => boolean {
    const wanted = narrowings.flatMap((narrowing) =>
      Object.entries(narrowing).map(([id, values]) => {
        const numbers = new Set(values.map((value) => this.#values[id]?.indexOf(value) ?? -1));
        return { rows: this.#rows[id], numbers };
      }),
    );
    return (page) =>
      wanted.every(({ rows, numbers }) => rows?.[page]!.some((value) => numbers.has(value)) ?? false);
  }

  /**
   * How many groups of some pages have each value; of a filter in use as if it were not, so that another value can
   * be chosen. Every value stays, if only with a zero.
   */
  count(pages: readonly number[], chosen: Narrowing): FacetCounts {
    const inside = isNarrow(chosen) ? pages.filter(this.test(chosen)) : pages;
    return Object.fromEntries(
      facetIds
        .filter((id) => this.#values[id])
        .map((id) => {
          const { [id]: own, ...others } = chosen;
          const open = own ? pages.filter(this.test(others)) : inside;
          return [id, countGroups(this.#values[id]!, this.#rows[id]!, open, (page) => this.#groups[page]!)];
        }),
    );
  }
}
