import type { Day } from '../entities.ts';
import { foldKey } from '../fold.ts';
import type { DocumentKind } from '../kind.ts';
import type { SymbolKey } from './document-key.ts';
import { centralTerm } from './terms.ts';

/** A document that citations can mean: held, described by a maintainer, or known only from citations. */
export interface Entry {
  /** Its address: `2022/28-nq-tw`. */
  readonly id: string;
  readonly held: boolean;
  readonly key?: SymbolKey | undefined;
  /** Where its body is at home; empty for bodies of the centre, left out where nobody knows. */
  readonly place?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly day?: Day | undefined;
  /** Of one without a day: it was cited by then, so it is not younger. */
  readonly before?: Day | undefined;
  /** Of a named one or a law, where no day is known. */
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
  readonly #byId = new Map<string, Entry>();
  readonly #bySymbol = new Map<string, Entry[]>();
  readonly #byNumber = new Map<string, Entry[]>();
  readonly #byName = new Map<string, Entry[]>();

  /** Make a document known; one that would share its address with another is told, and the first keeps it. */
  add(entry: Entry): { readonly entry: Entry; readonly rival: Entry | undefined } {
    const rival = this.#byId.get(entry.id);
    if (!rival) this.#byId.set(entry.id, entry);
    if (entry.key) {
      push(this.#bySymbol, entry.key.base, entry);
      push(this.#byNumber, entry.key.base.split('|')[0]!, entry);
    }
    for (const name of new Set(entry.names.map(foldKey))) push(this.#byName, name, entry);
    return { entry, rival };
  }

  get(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** Those that nothing in the citation rules out, its day aside. */
  fitting(wanted: Wanted): Entry[] {
    const { key, place, year, name } = wanted;
    const listed = key ? this.#bySymbol.get(key.base) : this.#byName.get(foldKey(name ?? ''));
    return (listed ?? []).filter(
      (entry) =>
        agree(entry.place, place) &&
        (agree(entry.key?.rule, key?.rule) || (entry.day !== undefined && entry.day === wanted.day)) &&
        (key !== undefined || agree(entry.day?.slice(0, 4) ?? entry.year, year)),
    );
  }

  /** Those of a number, whatever their notation: for "Quy định 164 của Bộ Chính trị". */
  numbered(number: string): readonly Entry[] {
    return this.#byNumber.get(number) ?? [];
  }

  /** The one that a citation with a day means; a day that differs by one slip is taken for the same. */
  dated(wanted: Wanted): Entry | undefined {
    const fitting = this.fitting(wanted);
    const same = fitting.filter(({ day }) => day === wanted.day);
    if (same.length > 0) return same.find(({ key }) => key?.rule === wanted.key?.rule) ?? same[0];
    const slips = fitting.filter(
      ({ day }) => day !== undefined && isSlip(day, wanted.day!, isByTerm(wanted)),
    );
    if (slips.length === 1) return slips[0];
    const undated = fitting.filter(({ day }) => day === undefined);
    return undated.length === 1 && slips.length === 0 ? undated[0] : undefined;
  }
}

/**
 * Whether two days differ in the day, the month or the year alone, as when one figure is mistyped. Another year is
 * another document where numbers restart each year, or where a new term began between the two.
 */
function isSlip(a: Day, b: Day, byTerm: boolean): boolean {
  const [first, second] = [a.split('-'), b.split('-')];
  if (first.filter((part, at) => part !== second[at]).length !== 1) return false;
  return first[0] === second[0] || (byTerm && centralTerm(a) === centralTerm(b));
}

/** Numbers of the Party run through a term; those of the State restart every year. */
function isByTerm({ key }: Wanted): boolean {
  return /(?:TW|TU|HU|ĐU|ĐUK)$/.test(key?.body ?? '');
}

/**
 * Choose for a citation without a day: the only one, the only one of its term, or, where numbers run through a term, the
 * only one of the term in office when it was cited. Otherwise nobody can choose.
 */
export function choose(fitting: readonly Entry[], wanted: Wanted, citedOn: Day | undefined): Choice {
  const past =
    citedOn === undefined ? fitting : fitting.filter(({ day }) => day === undefined || day <= citedOn);
  const [only] = past;
  if (only === undefined) return { candidates: [], reason: 'chưa có văn bản nào khớp' };
  if (past.length === 1) return { entry: only, candidates: [], reason: 'văn bản duy nhất khớp' };
  if (wanted.term !== undefined) {
    const ofTerm = past.filter(({ day }) => day !== undefined && centralTerm(day) === wanted.term);
    if (ofTerm.length === 1)
      return { entry: ofTerm[0], candidates: [], reason: `văn bản duy nhất của khóa ${wanted.term}` };
  }
  const latest = isByTerm(wanted) ? latestOfTerm(past, citedOn) : undefined;
  if (latest) return { entry: latest, candidates: [], reason: 'văn bản gần nhất, cùng nhiệm kỳ' };
  return { candidates: past, reason: `có ${past.length} văn bản khớp` };
}

/** The only one of the term in office when it was cited; nothing where a day is missing or two are of that term. */
function latestOfTerm(entries: readonly Entry[], citedOn: Day | undefined): Entry | undefined {
  if (citedOn === undefined || entries.some(({ day, before }) => (day ?? before) === undefined))
    return undefined;
  const term = centralTerm(citedOn);
  const current = entries.filter(({ day, before }) => centralTerm((day ?? before)!) === term);
  return current.length === 1 ? current[0] : undefined;
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
