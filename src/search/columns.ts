import { facetIds, type FacetCounts, type FacetId, type Facets } from './facets.ts';
import { compareCodes } from '../domain/sort.ts';

/** `columns.pagefind`: the values of each filter, and which of them each page has. */
export type Columns = Readonly<Partial<Record<FacetId, Column>>>;

interface Column {
  readonly values: readonly string[];
  /** A letter for each page: its value, or what `none` and `several` say. */
  readonly pages: string;
}

const none = '.';
/** Stands before and behind the values of a page that has other than one. */
const several = '/';
const firstLetter = 0x30;

/** The values of all pages as columns. */
export function makeColumns(pages: readonly Facets[]): Columns {
  const columns: Partial<Record<FacetId, Column>> = {};
  for (const id of facetIds) {
    const values = [...new Set(pages.flatMap((facets) => facets[id] ?? []))].sort(compareCodes);
    const letters = new Map(values.map((value, at) => [value, String.fromCodePoint(firstLetter + at)]));
    const rows = pages.map((facets) => {
      const own = [...new Set(facets[id])].map((value) => letters.get(value)!);
      return own.length === 1 ? own[0]! : own.length === 0 ? none : several + own.join('') + several;
    });
    if (values.length > 0) columns[id] = { values, pages: rows.join('') };
  }
  return columns;
}

/** Which values each page has, as places in the list of values. */
export function readColumn({ pages }: Column): number[][] {
  const rows: number[][] = [];
  let open: number[] | undefined;
  for (const letter of pages) {
    const value = letter.codePointAt(0)! - firstLetter;
    if (letter === several) {
      if (open) rows.push(open);
      open = open ? undefined : [];
    } else if (open) open.push(value);
    else rows.push(letter === none ? [] : [value]);
  }
  return rows;
}

/** How many groups of pages have each value; a group whose pages share a value counts once. */
export function countGroups(
  values: readonly string[],
  rows: readonly (readonly number[])[],
  pages: Iterable<number>,
  groupOf: (page: number) => number,
): Readonly<Record<string, number>> {
  const counts = values.map(() => 0);
  const last = values.map(() => -1);
  for (const page of pages) {
    const group = groupOf(page);
    for (const value of rows[page]!) {
      if (last[value] === group) continue;
      last[value] = group;
      counts[value]! += 1;
    }
  }
  return Object.fromEntries(values.map((value, at) => [value, counts[at]!]));
}

/** How many groups of all pages have each value. */
export function countAll(columns: Columns, groupOf: (page: number) => number): FacetCounts {
  return Object.fromEntries(
    Object.entries(columns).map(([id, column]) => {
      const rows = readColumn(column);
      return [id, countGroups(column.values, rows, rows.keys(), groupOf)];
    }),
  );
}
