import type { Routes } from '../domain/routes.ts';
import type { DocumentNode } from '../graph/graph.ts';
import { toCsv } from './csv.ts';

const columns = [
  'id',
  'held',
  'symbol',
  'kind',
  'subject',
  'issuedOn',
  'issuers',
  'issuerAsCited',
  'title',
  'url',
];

/** A list of documents as CSV, with the fields of the data files that tell documents apart. */
export function documentTable(documents: readonly DocumentNode[], routes: Routes): string {
  return toCsv(
    columns,
    documents.map((node) => ({ ...node, url: routes.document(node.id) })),
  );
}
