import { compareCodes } from '../domain/sort.ts';
import { exactKey, looseKey, tokenize } from './spelling.ts';

/** What the look-up knows of a body. */
export interface NameEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How much the corpus says of it: tasks, events, documents. */
  readonly weight: number;
}

/** A body that a query may mean, and how well the name fits. */
export interface NameMatch {
  readonly entry: NameEntry;
  readonly score: number;
}

/**
 * Bodies that a query names: by name, by another name in use, by its beginning or by initials (`VPTU`, `btv`,
 * `ban to chuc`), the likeliest first. A single word must be a whole name or initials, else `ban` would name all.
 */
export function findNames(query: string, entries: readonly NameEntry[]): NameMatch[] {
  const words = tokenize(query);
  if (words.length === 0) return [];
  const wanted = words.map(({ loose }) => loose);
  const typed = words.map(({ exact }) => exact).join(' ');
  return entries
    .map((entry) => ({ entry, score: fit(wanted, typed, entry) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.entry.weight - a.entry.weight ||
        a.entry.name.length - b.entry.name.length ||
        compareCodes(a.entry.id, b.entry.id),
    );
}

function fit(wanted: readonly string[], typed: string, { name, aliases }: NameEntry): number {
  return Math.max(0, ...[name, ...aliases].map((text, at) => fitName(wanted, typed, text) - (at ? 0.5 : 0)));
}

function fitName(wanted: readonly string[], typed: string, name: string): number {
  const own = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  const loose = own.map(looseKey);
  const starts = wanted.every((word, at) =>
    at === wanted.length - 1 ? loose[at]?.startsWith(word) : loose[at] === word,
  );
  const exact = own.map(exactKey).join(' ');
  if (starts && loose.length === wanted.length && loose.at(-1) === wanted.at(-1)) {
    return exact === typed ? 101 : 100;
  }
  const first = wanted[0]!;
  if (wanted.length === 1) {
    const initials = loose.map((word) => word[0]).join('');
    if (initials.length < 3 || first.length < 3) return 0;
    return initials === first ? 90 : initials.startsWith(first) ? 70 : initials.includes(first) ? 50 : 0;
  }
  return starts ? (exact.startsWith(typed) ? 81 : 80) : 0;
}
