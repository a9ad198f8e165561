import { compareCodes } from '../domain/sort.ts';
import { exactKey, looseKey, tokenize } from './spelling.ts';

/** What the look-up knows of a body, a place or a document with a name. */
export interface NameEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How much the corpus says of it: tasks, events, documents. */
  readonly weight: number;
}

/** What a query may mean, and how well the name fits. */
export interface NameMatch<Entry extends NameEntry = NameEntry> {
  readonly entry: Entry;
  readonly score: number;
}

/** From this score on a query is the name, and not a part of it. */
export const wholeName = 99;

/**
 * What a query names: by name, by another name in use, by its beginning or by initials (`VPTU`, `vp tu`, `btv`,
 * `ubkt tinh uy`, `ban to chuc`), the likeliest first. A single word must be a whole name or initials, else `ban`
 * would name all.
 */
export function findNames<Entry extends NameEntry>(
  query: string,
  entries: readonly Entry[],
): NameMatch<Entry>[] {
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
  // "vp tu" for VPTU, "văn phòngtu".
  if (wanted.join('') === loose.join('')) return wholeName;
  const first = wanted[0]!;
  if (wanted.length === 1) {
    const initials = loose.map((word) => word[0]).join('');
    if (initials.length < 3 || first.length < 3) return 0;
    return initials === first ? 90 : initials.startsWith(first) ? 70 : initials.includes(first) ? 50 : 0;
  }
  if (starts) return exact.startsWith(typed) ? 81 : 80;
  const covered = spanOfInitials(wanted, loose);
  return covered === loose.length ? 90 : covered > 0 ? 75 : 0;
}

/**
 * How many words of a name a query covers from its beginning, where some of its words are initials of several:
 * `ubkt tinh uy` covers six of `uy ban kiem tra tinh uy`; 0 where it doesn't go all through.
 */
function spanOfInitials(wanted: readonly string[], name: readonly string[]): number {
  if (wanted.length === 0) return 0;
  const [word, ...rest] = wanted as readonly [string, ...string[]];
  const after = (length: number): number => {
    const more = rest.length === 0 ? 0 : spanOfInitials(rest, name.slice(length));
    return rest.length > 0 && more === 0 ? 0 : length + more;
  };
  if (word === name[0]) {
    const plain = after(1);
    if (plain > 0) return plain;
  }
  const initials = name.slice(0, word.length).map((own) => own[0]);
  return word.length > 1 && initials.join('') === word ? after(word.length) : 0;
}
