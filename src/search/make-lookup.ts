import { slugify } from '../domain/fold.ts';
import { compareCodes } from '../domain/sort.ts';
import { weeksBetween } from '../domain/week.ts';
import type { DocumentNode, Graph } from '../graph/graph.ts';
import { findPlaces } from '../graph/places.ts';
import { liveEvents } from '../graph/works/fates.ts';
import { symbolFile, type Lookup, type SymbolRow } from './lookup-files.ts';

/** Above so many documents a file of symbols is parted in two. */
const documentsPerFile = 60;

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
