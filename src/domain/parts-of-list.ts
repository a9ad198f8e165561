/** One page of a list that is too long for one. */
export interface ListPart<Item> {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly items: readonly Item[];
}

/** Entries of a list on one page; an entry takes about 700 bytes, so a page stays below 300 kB. */
export const listLength = 200;

/** Part a list; an empty one has one page, too. */
export function partsOfList<Item>(items: readonly Item[], length = listLength): ListPart<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / length));
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    items: items.slice(index * length, (index + 1) * length),
  }));
}
