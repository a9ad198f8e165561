import { partsOfList, type ListPart } from '../domain/parts-of-list.ts';
import { missingDocuments, type MissingDocument } from '../graph/ladder.ts';
import { getGraph } from './corpus.ts';

/** What is cited but not held, most cited first, page by page. */
export async function getMissing(): Promise<{
  readonly parts: readonly ListPart<MissingDocument>[];
  readonly total: { readonly documents: number; readonly mentions: number };
}> {
  const rows = missingDocuments(await getGraph());
  const mentions = rows.reduce((sum, row) => sum + row.mentions, 0);
  return { parts: partsOfList(rows), total: { documents: rows.length, mentions } };
}
