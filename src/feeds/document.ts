import type { HeldDocument } from '../domain/entities.ts';
import type { Routes } from '../domain/routes.ts';
import type { DataSet } from '../schemas/data.ts';

/** The entries of the data files that stand in one document. */
export interface OwnRecords {
  readonly document: DataSet['van-ban'][number];
  readonly citations: DataSet['vien-dan'];
  readonly tasks: DataSet['nhiem-vu'];
  readonly events: DataSet['lich'];
  readonly targets: DataSet['chi-tieu'];
}

/** Sort the entries of all data files by the document in which they stand, once for all documents. */
export function recordsByDocument(records: DataSet): (id: string) => OwnRecords {
  const documents = new Map(records['van-ban'].map((record) => [record.id, record]));
  const citations = Map.groupBy(records['vien-dan'], ({ from }) => from);
  const tasks = Map.groupBy(records['nhiem-vu'], ({ document }) => document);
  const events = Map.groupBy(records.lich, ({ document }) => document);
  const targets = Map.groupBy(records['chi-tieu'], ({ document }) => document);

  return (id) => ({
    document: documents.get(id)!,
    citations: citations.get(id) ?? [],
    tasks: tasks.get(id) ?? [],
    events: events.get(id) ?? [],
    targets: targets.get(id) ?? [],
  });
}

/** One document as JSON: its own entries of the data files, and its text clause by clause with each address. */
export function documentJson(held: HeldDocument, own: OwnRecords, routes: Routes) {
  const { id, letterhead, title, blocks } = held;
  const { document, ...entries } = own;

  return {
    ...document,
    letterhead,
    printedTitle: title,
    pdf: routes.documentPdf(id),
    xml: routes.documentXml(id),
    blocks: blocks.map(({ type, anchor, section, level, marker, text }) => {
      return { type, anchor, section, level, marker, text, url: routes.document(id, anchor) };
    }),
    ...entries,
  };
}
