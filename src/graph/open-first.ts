/** A long list with its beginning shown and the rest folded away. */
export interface Opened<Group> {
  readonly open: readonly Group[];
  readonly folded: readonly Group[];
}

/**
 * Cut a list of groups so that about `enough` entries stay open: always the first group, and all where the rest would
 * be short. What is folded away is still in the page.
 *
 * @param sizeOf how many entries a group has
 */
export function openFirst<Group>(
  groups: readonly Group[],
  sizeOf: (group: Group) => number,
  enough: number,
): Opened<Group> {
  const total = groups.reduce((sum, each) => sum + sizeOf(each), 0);
  if (total <= enough * 1.5) return { open: groups, folded: [] };
  let shown = 0;
  const at = groups.findIndex((each) => {
    if (shown >= enough) return true;
    shown += sizeOf(each);
    return false;
  });
  return at === -1 ? { open: groups, folded: [] } : { open: groups.slice(0, at), folded: groups.slice(at) };
}

/** Months by year, in the order of the years' first month; those without one under an empty year. */
export function byYear<Group extends { readonly month: string }>(
  months: readonly Group[],
): { readonly year: string; readonly months: readonly Group[] }[] {
  return [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, own]) => ({
    year,
    months: own,
  }));
}
