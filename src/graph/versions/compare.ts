import { compareCodes } from '../../domain/sort.ts';
import { compareWordings, wordingKey, type Rewording } from '../../domain/wording.ts';
import { pairRows, type RowPair } from './pair-rows.ts';
import type { ProgrammeRow } from './row.ts';

/** In what two versions of a row differ. */
export type RowChange = 'moved' | 'reworded' | 'bodies' | 'place';

/** A row that both versions have, but not alike. */
export interface ChangedRow extends RowPair<ProgrammeRow> {
  readonly changes: readonly RowChange[];
  /** Both texts with their differing words marked; none where it is worded alike. */
  readonly wording?: Rewording | undefined;
}

/** Two versions of one programme beside each other. */
export interface ProgrammeComparison {
  /** Only in the later one. */
  readonly added: readonly ProgrammeRow[];
  /** Only in the earlier one. */
  readonly dropped: readonly ProgrammeRow[];
  readonly changed: readonly ChangedRow[];
  readonly unchanged: readonly RowPair<ProgrammeRow>[];
}

/** Compare two versions row by row; each list in order of time, as the later version prints it. */
export function compareRows(
  before: readonly ProgrammeRow[],
  after: readonly ProgrammeRow[],
): ProgrammeComparison {
  const pairs = pairRows(before, after).map((pair) => ({ ...pair, ...changesOf(pair) }));
  const [olds, news] = [new Set(pairs.map((pair) => pair.before)), new Set(pairs.map((pair) => pair.after))];
  const place = new Map(after.map((row, index) => [row, index]));
  const inOrder = pairs.sort(
    (a, b) => compareCodes(a.after.when, b.after.when) || place.get(a.after)! - place.get(b.after)!,
  );
  return {
    added: after.filter((row) => !news.has(row)),
    dropped: before.filter((row) => !olds.has(row)),
    changed: inOrder.filter(({ changes }) => changes.length > 0),
    unchanged: inOrder.filter(({ changes }) => changes.length === 0),
  };
}

function changesOf({ before, after }: RowPair<ProgrammeRow>): Pick<ChangedRow, 'changes' | 'wording'> {
  const reworded = wordingKey(before.text) !== wordingKey(after.text);
  const changes: RowChange[] = [];
  if (before.when !== after.when) changes.push('moved');
  if (reworded) changes.push('reworded');
  if (before.who !== after.who) changes.push('bodies');
  if (before.where !== after.where) changes.push('place');
  return { changes, wording: reworded ? compareWordings(before.text, after.text) : undefined };
}
