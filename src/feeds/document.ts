import type { HeldDocument } from '../domain/entities.ts';
import type { Routes } from '../domain/routes.ts';
import type { DataSet } from '../schemas/data.ts';

/** The entries of the data files that belong to one document. */
export interface OwnRecords {
  readonly document: DataSet['van-ban'][number];
  readonly citations: DataSet['vien-dan'];
  /** Citations of it in others. */
  readonly mentions: DataSet['vien-dan'];
  readonly tasks: DataSet['nhiem-vu'];
  readonly events: DataSet['lich'];
  readonly targets: DataSet['chi-tieu'];
  readonly conflicts: DataSet['conflicts'];
}

/** Sort the entries of all data files by the document to which they belong, once for all documents. */
export function recordsByDocument(records: DataSet): (id: string) => OwnRecords {
  const documents = new Map(records['van-ban'].map((record) => [record.id, record]));
  const citations = Map.groupBy(records['vien-dan'], ({ from }) => from);
  const mentions = Map.groupBy(records['vien-dan'], ({ to }) => to);
  const tasks = Map.groupBy(records['nhiem-vu'], ({ document }) => document);
  const events = Map.groupBy(records.lich, ({ document }) => document);
  const targets = Map.groupBy(records['chi-tieu'], ({ document }) => document);
  const conflicts = Map.groupBy(records.conflicts, ({ document }) => document);

  return (id) => ({
    document: documents.get(id)!,
    citations: citations.get(id) ?? [],
    mentions: mentions.get(id) ?? [],
    tasks: tasks.get(id) ?? [],
    events: events.get(id) ?? [],
    targets: targets.get(id) ?? [],
    conflicts: conflicts.get(id) ?? [],
  });
}

/**
 * One document as JSON: its own entries of the data files; of a held one also its text clause by clause, each with
 * its address.
 *
 * @param held left out for a document that is only cited
 */
export function documentJson(held: HeldDocument | undefined, own: OwnRecords, routes: Routes) {
  const { document, mentions, conflicts, ...entries } = own;
  if (!held) return { ...document, mentions, conflicts };

  const { id, letterhead, title, heads, blocks } = held;
  return {
    ...document,
    letterhead,
    printedTitle: title,
    heads,
    pdf: routes.documentPdf(id),
    xml: routes.documentXml(id),
    blocks: blocks.map(({ type, anchor, section, level, marker, text }) => {
      return { type, anchor, section, level, marker, text, url: routes.document(id, anchor) };
    }),
    ...entries,
    mentions,
    conflicts,
  };
}
