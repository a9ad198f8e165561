import type { DocumentKind } from '../domain/kind.ts';
import { slugify } from '../domain/fold.ts';
import { compareCodes } from '../domain/sort.ts';
import { weeksBetween, type Week } from '../domain/week.ts';
import type { DocumentNode, Graph } from '../graph/graph.ts';
import { findPlaces } from '../graph/places.ts';
import { liveEvents } from '../graph/works/fates.ts';
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

/** Above so many documents a file of symbols is parted in two. */
const documentsPerFile = 60;

/** Which file holds the symbols with a number; text in front of a dot counts. */
export const symbolFile = (number: string, files: number): number => (parseInt(number, 10) || 0) % files;

/** The look-up files by name. */
export function lookupFiles(graph: Graph): Map<string, unknown> {
  const withSymbol = [...graph.documents.values()].filter(({ symbol }) => symbol !== undefined);
  let symbolFiles = 1;
  while (withSymbol.length / symbolFiles > documentsPerFile) symbolFiles *= 2;

  const files = new Map<string, unknown>();
  const events = liveEvents(graph);
  const lookup: Omit<Lookup, 'bodies'> = {
    symbolFiles,
    months: graph.months,
    years: graph.years,
    weeks: [...new Set(events.flatMap(({ from, to }) => weeksBetween(from, to)))].sort(compareCodes),
    places: findPlaces(events).map(({ slug, name, spellings, events: own }) => [
      slug,
      name,
      own.length,
      ...spellings.filter((spelling) => spelling !== name),
    ]),
    named: [...graph.documents.values()].flatMap(({ id, symbol, title, issuedOn, aliases }) =>
      aliases ? [[id, symbol ?? '', title, issuedOn ?? '', ...aliases]] : [],
    ),
  };
  files.set('lookup', lookup);
  files.set('bodies', bodyRows(graph));
  const rows = Array.from({ length: symbolFiles }, (): SymbolRow[] => []);
  for (const node of withSymbol) rows[symbolFile(node.symbol!, symbolFiles)]!.push(symbolRow(node, graph));
  for (const [file, own] of rows.entries()) {
    own.sort((a, b) => compareCodes(String(a[0]), String(b[0])) || compareCodes(String(a[1]), String(b[1])));
    files.set(`symbols-${file}`, own);
  }
  return files;
}

function symbolRow(node: DocumentNode, graph: Graph): SymbolRow {
  const issuer = node.issuers.map((id) => graph.bodies.get(id)?.name ?? id).join(', ');
  const row = [
    node.symbol!,
    node.id,
    node.kind ?? '',
    node.issuedOn ?? '',
    node.held ? 1 : 0,
    graph.citationsTo.get(node.id)?.length ?? 0,
    node.subject ?? '',
    issuer || (node.issuerAsCited ?? ''),
  ];
  while (row.at(-1) === '') row.pop();
  return row;
}

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

function bodyRows(graph: Graph): Lookup['bodies'] {
  const weights = new Map<string, number>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + 1);
  };
  for (const { bodies, joint } of graph.tasks) add([...bodies, ...(joint ?? [])]);
  for (const { hosts } of graph.events) add(hosts);
  for (const { issuers } of graph.documents.values()) add(issuers);
  return [...graph.bodies.values()].map(({ id, name, aliases }) => [
    id === slugify(name) ? '' : id,
    name,
    weights.get(id) ?? 0,
    ...aliases,
  ]);
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
