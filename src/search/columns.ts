import { BitReader, BitWriter, Chances, even } from './bit-coder.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { facetIds, mayStandApart, type FacetCounts, type FacetId, type Facets } from './facets.ts';
import { compareCodes } from '../domain/sort.ts';

/** The values of each filter, and which of them each page has: what `columns.pagefind` holds. */
export type Columns = Readonly<Partial<Record<FacetId, Column>>>;

interface Column {
  readonly values: readonly string[];
  /** For each page the places of its values in that list, ascending. */
  readonly rows: readonly (readonly number[])[];
}

/** The values of all pages as columns. */
export function makeColumns(pages: readonly Facets[]): Columns {
  const columns: Partial<Record<FacetId, Column>> = {};
  for (const id of facetIds) {
    const values = [...new Set(pages.flatMap((facets) => facets[id] ?? []))].sort(compareCodes);
    const places = new Map(values.map((value, at) => [value, at]));
    const rows = pages.map((facets) =>
      [...new Set(facets[id])].map((value) => places.get(value)!).sort((a, b) => a - b),
    );
    if (values.length > 0) columns[id] = { values, rows };
  }
  return columns;
}

/** So many values of a filter are fetched along with the others. */
const fewValues = 60;

/** The filters that have too many values to be fetched along with the others. */
export const apartFacets = (columns: Columns): FacetId[] =>
  mayStandApart.filter((id) => (columns[id]?.values.length ?? 0) > fewValues);

/**
 * What is kept for each filter, by the end of the name of its file: that of those which stand apart by themselves
 * (`-phu-trach`), all else together (no end).
 */
export function partFacets<T>(
  whole: Readonly<Partial<Record<string, T>>>,
  apart: readonly FacetId[],
): Map<string, Readonly<Record<string, T>>> {
  const parts = new Map<string, Record<string, T>>([['', {}]]);
  for (const [id, own] of Object.entries(whole) as [FacetId, T][]) {
    if (apart.includes(id)) parts.set(`-${id}`, { [id]: own });
    else parts.get('')![id] = own;
  }
  return parts;
}

/**
 * Write columns for their file: all values, then which of them each page has.
 *
 * @param isFirst whether a page is the first of its group: the others mostly have the values of the one before them
 */
export function writeColumns(columns: Columns, isFirst: (page: number) => boolean): Uint8Array {
  const head = new ByteWriter();
  const bits = new BitWriter();
  const entries = Object.entries(columns);
  head.number(entries.length);
  head.number(entries[0]?.[1].rows.length ?? 0);
  for (const [id, { values, rows }] of entries) {
    head.text(id);
    head.number(values.length);
    for (const value of values) head.text(value);
    const coder = new RowCoder(values.length);
    for (const [page, row] of rows.entries()) coder.write(row, isFirst(page), bits);
  }
  head.bytes(bits.end());
  return head.end();
}

/** Read what `writeColumns` wrote. */
export function readColumns(bytes: Uint8Array, isFirst: (page: number) => boolean): Columns {
  const head = new ByteReader(bytes);
  const count = head.number();
  const pages = head.number();
  const heads = Array.from({ length: count }, () => ({
    id: head.text(),
    values: head.list(() => head.text()),
  }));
  const bits = new BitReader(head.rest());
  return Object.fromEntries(
    heads.map(({ id, values }): [string, Column] => {
      const coder = new RowCoder(values.length);
      const rows = Array.from({ length: pages }, (_, page) => coder.read(isFirst(page), bits));
      return [id, { values, rows }];
    }),
  );
}

/** Of how many values a page has, so many chances are kept. */
const mostCounts = 8;

/** Writes and reads the values of one page after another. */
class RowCoder {
  /** Whether a page has the values of the one before it: the first of a group, and any other. */
  readonly #same = new Chances([even, even]);
  /** Whether it has more than so many. */
  readonly #counts = new Chances(Array.from({ length: mostCounts }, () => even));
  /** The bits of a value, the highest first, each by those before it. */
  readonly #values: Chances;
  readonly #bits: number;
  #before: readonly number[] = [];

  constructor(values: number) {
    this.#bits = values < 2 ? 0 : 32 - Math.clz32(values - 1);
    this.#values = new Chances(Array.from({ length: 2 ** this.#bits }, () => even));
  }

  write(row: readonly number[], isFirst: boolean, bits: BitWriter): void {
    const same = row.length === this.#before.length && row.every((value, at) => value === this.#before[at]);
    bits.write(Number(same), this.#same, Number(isFirst));
    if (same) return;
    this.#before = row;
    row.forEach((_, at) => {
      bits.write(1, this.#counts, Math.min(at, mostCounts - 1));
    });
    bits.write(0, this.#counts, Math.min(row.length, mostCounts - 1));
    for (const value of row) {
      let node = 1;
      for (let at = this.#bits - 1; at >= 0; at -= 1) {
        const bit = (value >> at) & 1;
        bits.write(bit, this.#values, node);
        node = 2 * node + bit;
      }
    }
  }

  read(isFirst: boolean, bits: BitReader): readonly number[] {
    if (bits.read(this.#same, Number(isFirst))) return this.#before;
    let count = 0;
    while (bits.read(this.#counts, Math.min(count, mostCounts - 1))) count += 1;
    this.#before = Array.from({ length: count }, () => {
      let node = 1;
      while (node < 2 ** this.#bits) node = 2 * node + bits.read(this.#values, node);
      return node - 2 ** this.#bits;
    });
    return this.#before;
  }
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
    Object.entries(columns).map(([id, { values, rows }]) => [
      id,
      countGroups(values, rows, rows.keys(), groupOf),
    ]),
  );
}
