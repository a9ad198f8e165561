import type { ProgrammeRow } from './row.ts';
import { readText, sameWork, type ReadText } from './same-work.ts';

/** What of a row two versions need to be compared. */
export type ComparedRow = Pick<ProgrammeRow, 'when' | 'text' | 'who'>;

/** Rows of two versions that are one piece of work. */
export interface RowPair<Row> {
  readonly before: Row;
  readonly after: Row;
}

/** How far the likest row must be ahead of the next, so that it isn't guessed. */
const margin = 0.1;

/**
 * Which rows of two versions of one programme are the same work. What could be paired in two ways is left alone.
 *
 * First the same wording at the same time, then the same wording where one row of each version is left with it (it
 * moved), then rows reworded so slightly that each is the other's only likely one. A pure function of both lists;
 * with the lists exchanged it gives the same pairs exchanged.
 */
export function pairRows<Row extends ComparedRow>(
  before: readonly Row[],
  after: readonly Row[],
): RowPair<Row>[] {
  const left = before.map((row) => ({ row, read: readText(row.text) }));
  const right = after.map((row) => ({ row, read: readText(row.text) }));
  const pairs: RowPair<Row>[] = [];
  const keep = (key: (entry: Entry<Row>) => string, all: boolean) => {
    const others = Map.groupBy(right, key);
    for (const [shared, own] of Map.groupBy(left, key)) {
      const found = others.get(shared) ?? [];
      if (all ? found.length === 0 : own.length !== 1 || found.length !== 1) continue;
      own.slice(0, found.length).forEach((entry, index) => {
        pairs.push({ before: entry.row, after: found[index]!.row });
        left.splice(left.indexOf(entry), 1);
        right.splice(right.indexOf(found[index]!), 1);
      });
    }
  };
  keep(({ row, read }) => `${row.when}\n${row.who}\n${read.key}`, true);
  keep(({ row, read }) => `${row.when}\n${read.key}`, false);
  keep(({ read }) => read.key, false);
  return [...pairs, ...likelyPairs(left, right)];
}

interface Entry<Row> {
  readonly row: Row;
  readonly read: ReadText;
}

/** Pairs of which each row is far likelier to the other than to any third. */
function likelyPairs<Row>(left: readonly Entry<Row>[], right: readonly Entry<Row>[]): RowPair<Row>[] {
  const scores = left.map(({ read }) => right.map((other) => sameWork(read, other.read) ?? 0));
  return left.flatMap(({ row }, x) =>
    right.flatMap((other, y) => {
      const score = scores[x]![y]!;
      const rivals = [
        ...scores[x]!.filter((_, index) => index !== y),
        ...scores.filter((_, index) => index !== x).map((own) => own[y]!),
      ];
      return score > 0 && rivals.every((rival) => rival < score - margin)
        ? [{ before: row, after: other.row }]
        : [];
    }),
  );
}
