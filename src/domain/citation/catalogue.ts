import type { Day } from '../entities.ts';
import { foldKey } from '../fold.ts';
import type { DocumentKind } from '../kind.ts';
import { centralTerm } from './terms.ts';
import type { SymbolKey } from './document-key.ts';

/** A document that citations can mean: held, described by a maintainer, or known only from citations. */
export interface Entry {
  /** Id of a held or described one; others get theirs when all are known. */
  readonly id?: string | undefined;
  readonly held: boolean;
  readonly key?: SymbolKey | undefined;
  /** Where its body is at home; empty for bodies of the centre, left out where nobody knows. */
  readonly place?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly day?: Day | undefined;
  readonly year?: string | undefined;
  /** Names by which it is cited. */
  readonly names: readonly string[];
}

/** What a citation says of the document that it means. */
export interface Wanted {
  readonly key?: SymbolKey | undefined;
  readonly place?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly day?: Day | undefined;
  readonly year?: string | undefined;
  readonly term?: string | undefined;
  readonly name?: string | undefined;
}

/** The document chosen, or those between which nobody can choose, and why. */
export interface Choice {
  readonly entry?: Entry | undefined;
  readonly candidates: readonly Entry[];
  readonly reason: string;
}

/** The documents that can be meant. Asking changes nothing; `add` makes one more known. */
export class Catalogue {
  readonly #bySymbol = new Map<string, Entry[]>();
  readonly #byName = new Map<string, Entry[]>();

  add(entry: Entry): Entry {
    if (entry.key) push(this.#bySymbol, entry.key.base, entry);
    for (const name of new Set(entry.names.map(foldKey))) push(this.#byName, name, entry);
    return entry;
  }

  /** Those that nothing in the citation rules out, its day aside. */
  fitting(wanted: Wanted): Entry[] {
    const listed = wanted.key
      ? this.#bySymbol.get(wanted.key.base)
      : this.#byName.get(foldKey(wanted.name ?? ''));
    return (listed ?? []).filter(
      (entry) =>
        agree(entry.place, wanted.place) &&
        (agree(entry.key?.rule, wanted.key?.rule) || (entry.day !== undefined && entry.day === wanted.day)) &&
        agree(entry.year, wanted.key ? undefined : wanted.year),
    );
  }

  /** Those of a kind and number, whatever their notation: for "Quy định 164 của Bộ Chính trị". */
  numbered(number: string, kind: DocumentKind | undefined): Entry[] {
    const found: Entry[] = [];
    for (const [base, entries] of this.#bySymbol) {
      if (base.startsWith(`${number}|`)) found.push(...entries.filter((entry) => agree(entry.kind, kind)));
    }
    return found;
  }

  /** The one that a citation with a day means. */
  dated(wanted: Wanted): Entry | undefined {
    const fitting = this.fitting(wanted);
    const same = fitting.filter(({ day }) => day === wanted.day);
    if (same.length > 0) return same.find(({ key }) => key?.rule === wanted.key?.rule) ?? same[0];
    const undated = fitting.filter(({ day }) => day === undefined);
    return undated.length === 1 ? undated[0] : undefined;
  }
}

/**
 * Choose for a citation without a day: the only one, the only one of its term, or the latest not after the citing
 * document where that is of the term then in office. Otherwise nobody can choose.
 */
export function choose(fitting: readonly Entry[], wanted: Wanted, citedOn: Day | undefined): Choice {
  const past =
    citedOn === undefined ? fitting : fitting.filter(({ day }) => day === undefined || day <= citedOn);
  if (past.length === 0)
    return { candidates: [], reason: 'chưa có văn bản nào mang số, ký hiệu hoặc tên này' };
  if (past.length === 1)
    return { entry: past[0], candidates: [], reason: 'văn bản duy nhất mang số, ký hiệu hoặc tên này' };
  if (wanted.term) {
    const ofTerm = past.filter(({ day }) => day !== undefined && centralTerm(day) === wanted.term);
    if (ofTerm.length === 1)
      return { entry: ofTerm[0], candidates: [], reason: `văn bản duy nhất của khóa ${wanted.term}` };
  }
  const days = past.map(({ day }) => day);
  if (citedOn !== undefined && days.every((day) => day !== undefined)) {
    const latest = past.toSorted((a, b) => (a.day! < b.day! ? 1 : -1));
    const [first, second] = latest;
    const current = centralTerm(first!.day!) === centralTerm(citedOn);
    const earlier = centralTerm(second!.day!) !== centralTerm(citedOn);
    if (first!.day !== second!.day && current && earlier) {
      return {
        entry: first,
        candidates: [],
        reason: 'văn bản gần nhất trước văn bản viện dẫn, cùng nhiệm kỳ',
      };
    }
  }
  return { candidates: past, reason: `có ${past.length} văn bản cùng số, ký hiệu hoặc tên` };
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
