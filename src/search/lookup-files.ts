import type { DocumentKind } from '../domain/kind.ts';
import { slugify } from '../domain/fold.ts';
import type { Week } from '../domain/week.ts';
import type { NameEntry } from './name-lookup.ts';
import type { SymbolEntry } from './symbol-lookup.ts';

/** One document in `symbols-<n>`: symbol, id, kind, day, held, cited, title, issuer; trailing blanks are cut. */
export type SymbolRow = readonly (string | number)[];

/** `lookup` and `bodies`: what a query is held against before any word is searched. */
export interface Lookup {
  /** How many files the symbols are parted into, by their number. */
  readonly symbolFiles: number;
  /** id, or nothing where it is the name as an id is written; name, weight, aliases. */
  readonly bodies: readonly (readonly [string, string, number, ...string[]])[];
  readonly months: readonly string[];
  readonly years: readonly string[];
  /** Weeks in which an entry of a calendar stands. */
  readonly weeks: readonly Week[];
  /** Slug, name, number of entries, other spellings. */
  readonly places: readonly (readonly [string, string, number, ...string[]])[];
  /** Documents that have names besides their symbol: id, symbol or nothing, title, day or nothing, other names. */
  readonly named: readonly (readonly [string, string, string, string, ...string[]])[];
}

/** Which file holds the symbols with a number; text in front of a dot counts. */
export const symbolFile = (number: string, files: number): number => (parseInt(number, 10) || 0) % files;

/** Read a row of a symbol file. */
export function symbolEntry(row: SymbolRow): SymbolEntry {
  const [symbol, id, kind, day, held, cited, subject, issuer] = row;
  return {
    symbol: String(symbol),
    id: String(id),
    kind: (kind || undefined) as DocumentKind | undefined,
    day: day ? String(day) : undefined,
    held: held === 1,
    cited: Number(cited ?? 0),
    title: String(subject ?? ''),
    issuer: issuer ? String(issuer) : undefined,
  };
}

/** Read the rows of `bodies`. */
export const nameEntries = ({ bodies }: Pick<Lookup, 'bodies'>): NameEntry[] =>
  bodies.map(([id, name, weight, ...aliases]) => ({ id: id || slugify(name), name, weight, aliases }));

/** Read the places of `lookup`. */
export const placeEntries = ({ places }: Pick<Lookup, 'places'>): NameEntry[] =>
  places.map(([id, name, weight, ...aliases]) => ({ id, name, weight, aliases }));

/** A document with names besides its symbol. */
export interface NamedDocument extends NameEntry {
  readonly symbol: string | undefined;
  readonly title: string;
  readonly day: string | undefined;
}

/** Read the documents with names of `lookup`. */
export const namedDocuments = ({ named }: Pick<Lookup, 'named'>): NamedDocument[] =>
  named.map(([id, symbol, title, day, ...names]) => ({
    id,
    symbol: symbol || undefined,
    title,
    day: day || undefined,
    name: names[0] ?? title,
    aliases: [...names.slice(1), title],
    weight: 0,
  }));
