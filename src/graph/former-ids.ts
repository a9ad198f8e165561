import { newId, type Settled } from './settle.ts';

/**
 * Addresses that documents had, or would have had, while only a poorer citation told of them, with those that they have:
 * `12-qd-ubnd` once for `2024/12-qd-ubnd`, whose day was learnt when its text came. A page may send readers on from there.
 *
 * An address that a document has now, or that two could have had, is left out.
 */
export function formerIds(settled: readonly Settled[], ids: ReadonlySet<string>): Map<string, string> {
  const former = new Map<string, string>();
  const several = new Set<string>();
  for (const { found, choice } of settled) {
    const { form } = found.mention;
    if (choice.entry === undefined || (form !== 'numbered' && form !== 'named')) continue;
    const id = newId(found);
    const { id: now } = choice.entry;
    if (ids.has(id)) continue;
    if ((former.get(id) ?? now) !== now) several.add(id);
    former.set(id, now);
  }
  for (const id of several) former.delete(id);
  return former;
}
