/** An entry of a list that its id tells apart, wherever it stands: a task, an event. */
export interface Row {
  readonly id: string;
}

/** Three versions of a list: what both sides began with, as a person left it, as the importer reads it now. */
export interface ThreeLists {
  readonly base: readonly Row[];
  readonly ours: readonly Row[];
  readonly theirs: readonly Row[];
}

/** Whether all entries of a list have ids, each its own. */
export const areRows = (list: readonly unknown[]): list is readonly Row[] => {
  const ids = list.map((entry) => (entry as Partial<Row> | null)?.id);
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
};

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);

/** The ids that two lists share, as the first one orders them. */
function shared(a: readonly string[], b: readonly string[]): string[] {
  const others = new Set(b);
  return a.filter((id) => others.has(id));
}

const isInOrder = (a: readonly string[], b: readonly string[]): boolean =>
  shared(a, b).join('\n') === shared(b, a).join('\n');

/**
 * The ids of all rows, in the order that the merged list has: that of the person who moved rows, else that of the new
 * source. A row that the other side has alone stands behind the one that it stands behind there.
 */
export function orderOfRows({ base, ours, theirs }: ThreeLists): string[] {
  const [before, mine, now] = [idsOf(base), idsOf(ours), idsOf(theirs)];
  const [lead, other] = isInOrder(before, mine) ? [now, mine] : [mine, now];
  const order = [...lead];
  const known = new Set(lead);
  other.forEach((id, at) => {
    if (!known.has(id)) order.splice(at === 0 ? 0 : order.indexOf(other[at - 1]!) + 1, 0, id);
  });
  return order;
}

/** A person's order of rows beside another one that the importer reads. */
export interface Reordered {
  readonly ours: string;
  readonly theirs: string;
  /** Whether the new source has moved rows, too. */
  readonly isContested: boolean;
}

/** How a person has moved rows, from the first to the last one that stands elsewhere; `undefined` where nobody has. */
export function findReordered({ base, ours, theirs }: ThreeLists): Reordered | undefined {
  const [before, mine, now] = [idsOf(base), idsOf(ours), idsOf(theirs)];
  const [own, read] = [shared(mine, now), shared(now, mine)];
  if (isInOrder(before, mine) || isInOrder(own, read)) return undefined;
  const isMoved = (id: string, at: number) => id !== read[at];
  const [from, to] = [own.findIndex(isMoved), own.findLastIndex(isMoved) + 1];
  return {
    ours: own.slice(from, to).join(', '),
    theirs: read.slice(from, to).join(', '),
    isContested: !isInOrder(before, now),
  };
}
