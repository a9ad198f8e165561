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

/** A name in the keys by which it is found. */
interface FoldedName {
  /** Its words without marks. */
  readonly loose: readonly string[];
  /** Its words with their marks, a blank between them. */
  readonly exact: string;
  readonly joined: string;
  readonly initials: string;
}

/** Names of one kind of thing, folded once: each letter that is typed is held against all of them. */
export class Names<Entry extends NameEntry = NameEntry> {
  readonly #entries: readonly { readonly entry: Entry; readonly names: readonly FoldedName[] }[];

  constructor(entries: readonly Entry[]) {
    this.#entries = entries.map((entry) => ({ entry, names: [entry.name, ...entry.aliases].map(foldName) }));
  }

  /**
   * What a query names: by name, by another name in use, by its beginning or by initials (`VPTU`, `vp tu`, `btv`,
   * `ubkt tinh uy`, `ban to chuc`), the likeliest first. A single word must be a whole name or initials, else `ban`
   * would name all.
   */
  find(query: string): NameMatch<Entry>[] {
    const words = tokenize(query);
    if (words.length === 0) return [];
    const wanted = words.map(({ loose }) => loose);
    const typed = words.map(({ exact }) => exact).join(' ');
    return this.#entries
      .map(({ entry, names }) => ({ entry, score: fit(wanted, typed, names) }))
      .filter(({ score }) => score > 0)
      .sort(
        (a, b) =>
          b.score - a.score ||
          b.entry.weight - a.entry.weight ||
          a.entry.name.length - b.entry.name.length ||
          compareCodes(a.entry.id, b.entry.id),
      );
  }
}

function foldName(name: string): FoldedName {
  const own = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  const loose = own.map(looseKey);
  return {
    loose,
    exact: own.map(exactKey).join(' '),
    joined: loose.join(''),
    initials: loose.map((word) => word[0]).join(''),
  };
}

/** The score of the best of a thing's names; the first is its own. */
function fit(wanted: readonly string[], typed: string, names: readonly FoldedName[]): number {
  return Math.max(0, ...names.map((name, at) => fitName(wanted, typed, name) - (at ? 0.5 : 0)));
}

function fitName(
  wanted: readonly string[],
  typed: string,
  { loose, exact, joined, initials }: FoldedName,
): number {
  const first = wanted[0]!;
  // Whatever is meant begins as the name begins, but for initials and several words from its middle.
  if (first[0] !== initials[0] && wanted.length > 1) return standsInside(wanted, loose) ? 40 : 0;
  const starts = wanted.every((word, at) =>
    at === wanted.length - 1 ? loose[at]?.startsWith(word) : loose[at] === word,
  );
  if (starts && loose.length === wanted.length && loose.at(-1) === wanted.at(-1)) {
    return exact === typed ? 101 : 100;
  }
  // "vp tu" for VPTU, "văn phòngtu".
  if (wanted.join('') === joined) return wholeName;
  if (wanted.length === 1) {
    if (initials.length < 3 || first.length < 3) return 0;
    return initials === first ? 90 : initials.startsWith(first) ? 70 : initials.includes(first) ? 50 : 0;
  }
  if (starts) return exact.startsWith(typed) ? 81 : 80;
  const covered = spanOfInitials(wanted, loose);
  if (covered > 0) return covered === loose.length ? 90 : 75;
  return standsInside(wanted, loose) ? 40 : 0;
}

/** So many words of a name say which is meant, wherever they stand in it: `mặt trận tổ quốc`, not `tổ chức`. */
const wordsInside = 3;

function standsInside(wanted: readonly string[], name: readonly string[]): boolean {
  if (wanted.length < wordsInside) return false;
  return name.some((_, from) => wanted.every((word, at) => name[from + at] === word));
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
