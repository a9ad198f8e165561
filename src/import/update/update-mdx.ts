import type { Root } from 'mdast';
import { parse } from 'yaml';
import type { DocumentFields } from '../../domain/entities.ts';
import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { writeBody } from '../../markdown/write.ts';
import { isUntouched, readRecord, recordDraft } from '../draft-record.ts';
import { editYaml, rowsOf, type FieldEdit } from './edit-yaml.ts';
import { keepIdsOfDrafts } from './keep-row-ids.ts';
import { mergeBody } from './merge-body.ts';
import { isSame, mergeValues, type MergeNotes } from './merge-values.ts';

/** Fields and body of a draft. */
export interface DraftContent {
  readonly fields: DocumentFields;
  readonly tree: Root;
}

/** A merged file, and what became of each side's changes. */
export interface Update extends MergeNotes {
  readonly mdx: string;
  /** Fields that the new import changed; `body` for the text. */
  readonly changed: readonly string[];
}

/**
 * Merge a new import into a file that a person has edited.
 *
 * It is a three-way merge. One side is the file ("ours"), the other the new draft ("theirs"). What both began with
 * is, for a field or body whose digest in `source.draft` still fits, the file itself: nobody touched it, so the new
 * import replaces it. For all else it is what today's importer makes of the source that is kept beside the file:
 * whatever differs from that is a person's edit and stays. What a person and a changed source both changed, each
 * otherwise, is a conflict; then the file must not be written. Rows keep the ids that they have in the file
 * (`keep-row-ids.ts`), paragraphs are told by their words (`merge-body.ts`). `access` is always the person's; `source` always
 * the import's, but for the doubts that a person has seen. Comments, layout and line ends of what no change touches stay as they are (`edit-yaml.ts`).
 *
 * @param held the whole MDX file
 * @param base what today's importer makes of the source beside it
 * @param theirs what it makes of the new source; the same as `base` where the source is the same
 */
export function updateMdx(held: string, base: DraftContent, theirs: DraftContent): Update {
  const text = held.replaceAll('\r\n', '\n');
  const split = splitFrontMatter(text);
  if (split.yaml === undefined) return { mdx: held, changed: [], conflicts: [], kept: [] };
  const ours = (parse(split.yaml) ?? {}) as Record<string, unknown>;
  const record = readRecord((ours['source'] as { draft?: unknown } | undefined)?.draft);
  const notes: MergeNotes = { conflicts: [], kept: [] };
  const changed: string[] = [];
  const edits: FieldEdit[] = [];

  const drafts = keepIdsOfDrafts(ours, base.fields, theirs.fields);
  const before: Record<string, unknown> = { ...drafts.base };
  const after: Record<string, unknown> = { ...drafts.theirs };
  for (const name of new Set([...Object.keys(ours), ...Object.keys(after)])) {
    if (name === 'access' || name === 'source') continue;
    const mine = ours[name];
    const from = isUntouched(record, name, mine) ? mine : before[name];
    const value = mergeValues(from, mine, after[name], name, notes);
    if (isSame(value, mine)) continue;
    changed.push(name);
    const rows = Array.isArray(mine) && Array.isArray(value) ? rowsOf(mine, value) : undefined;
    edits.push({ name, value, rows });
  }

  const body = split.body.replace(/^\n+/, '');
  const isLeft = isUntouched(record, 'body', body.trim());
  const merged = isLeft ? writeBody(theirs.tree) : mergeBody(text, base.tree, theirs.tree, notes);
  const isBodyChanged = merged !== undefined && merged.trim() !== body.trim();
  if (isBodyChanged) changed.push('body');
  const seen = (ours['source'] as { seen?: unknown } | undefined)?.seen;
  const source = {
    ...theirs.fields.source,
    draft: recordDraft(drafts.theirs, writeBody(theirs.tree)),
    ...(typeof seen === 'string' && { seen }),
  };
  edits.push({ name: 'source', value: source });
  const front = editYaml(`${split.yaml}\n`, edits, Object.keys(after)).replace(/\n$/, '');
  const start = text.indexOf(split.yaml);
  const rest = text.slice(start + split.yaml.length);
  const mdx =
    text.slice(0, start) + front + (isBodyChanged ? rest.slice(0, rest.length - body.length) + merged : rest);
  return { mdx: text === held ? mdx : mdx.replaceAll('\n', '\r\n'), changed, ...notes };
}
