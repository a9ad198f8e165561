import type { Root, RootContent } from 'mdast';
import { isMap, isScalar, Pair, parseDocument, type Document } from 'yaml';
import type { DocumentFields } from '../domain/entities.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { readBody } from '../markdown/read.ts';
import { writeBody } from '../markdown/write.ts';
import { isUntouched, readRecord, recordDraft, type DraftRecord } from './draft-record.ts';
import { keepIdsOfDrafts } from './keep-row-ids.ts';
import { alignThree } from './merge-sequence.ts';
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
 * (`keep-row-ids.ts`). `access` is always the person's; `source` always
 * the import's, but for the doubts that a person has seen. Comments of the front matter and the wording of untouched lines stay as they are.
 *
 * @param held the whole MDX file
 * @param base what today's importer makes of the source beside it
 * @param theirs what it makes of the new source; the same as `base` where the source is the same
 */
export function updateMdx(held: string, base: DraftContent, theirs: DraftContent): Update {
  const split = splitFrontMatter(held);
  const yaml = parseDocument(split.yaml ?? '');
  const ours = (yaml.toJS() ?? {}) as Record<string, unknown>;
  const record = readRecord((ours['source'] as { draft?: unknown } | undefined)?.draft);
  const notes: MergeNotes = { conflicts: [], kept: [] };
  const changed: string[] = [];

  const drafts = keepIdsOfDrafts(ours, base.fields, theirs.fields);
  const before: Record<string, unknown> = { ...drafts.base };
  const after: Record<string, unknown> = { ...drafts.theirs };
  const merged: Record<string, unknown> = { ...ours };
  for (const name of new Set([...Object.keys(ours), ...Object.keys(after)])) {
    if (name === 'access' || name === 'source') continue;
    const mine = ours[name];
    const from = isUntouched(record, name, mine) ? mine : before[name];
    const value = mergeValues(from, mine, after[name], name, notes);
    if (isSame(value, mine)) continue;
    changed.push(name);
    merged[name] = value;
    if (value === undefined) yaml.delete(name);
    else if (mine === undefined) insertField(yaml, name, value, Object.keys(after));
    else assign(yaml, [name], mine, value);
  }

  const body = mergeBody(held, split.body, record, base.tree, theirs.tree, notes);
  if (body !== undefined) changed.push('body');
  const seen = (ours['source'] as { seen?: unknown } | undefined)?.seen;
  const source = {
    ...theirs.fields.source,
    draft: recordDraft(drafts.theirs, writeBody(theirs.tree)),
    ...(typeof seen === 'string' && { seen }),
  };
  assign(yaml, ['source'], ours['source'], source);
  if (split.yaml === undefined) return { mdx: held, changed: [], ...notes };
  const kept = body ?? split.body.replace(/^\n*/, '');
  const mdx = `---\n${yaml.toString({ lineWidth: 0 })}---\n\n${kept}`;
  return { mdx, changed, ...notes };
}

/** A block of a body: what it says, and how it is written in its file. */
interface Written {
  readonly key: string;
  readonly raw: string;
}

/** The merged body, or `undefined` when it stays as it is. */
function mergeBody(
  held: string,
  body: string,
  record: DraftRecord,
  base: Root,
  theirs: Root,
  notes: MergeNotes,
): string | undefined {
  const written = writeBody(theirs);
  if (body.trim() === written.trim()) return undefined;
  if (isUntouched(record, 'body', body.trim())) return written;
  const lines = body.split('\n');
  const ours = readBody(held, '').tree.children.map((node): Written => ({
    key: keyOf(node),
    raw: lines.slice(node.position!.start.line - 1, node.position!.end.line).join('\n'),
  }));
  const blocks = (tree: Root) =>
    tree.children.map((node): Written => ({ key: keyOf(node), raw: keyOf(node) }));
  const keysOf = (list: readonly Written[]) => list.map(({ key }) => key).join('\n\n');
  const result: Written[] = [];
  for (const chunk of alignThree(blocks(base), ours, blocks(theirs), ({ key }) => key)) {
    const [b, o, t] = [keysOf(chunk.base), keysOf(chunk.ours), keysOf(chunk.theirs)];
    if (o !== t && b === o) result.push(...chunk.theirs);
    else result.push(...chunk.ours);
    if (o === t || b === o) continue;
    (b === t ? notes.kept : notes.conflicts).push({ path: 'body', ours: o, theirs: t });
  }
  const text = `${result.map(({ raw }) => raw).join('\n\n')}\n`;
  return keysOf(result) === keysOf(ours) ? undefined : text;
}

const keyOf = (node: RootContent): string => writeBody({ type: 'root', children: [node] }).trim();

/** Put a new field where the importer writes it: behind the nearest of those in front of it that the file has. */
export function insertField(yaml: Document, name: string, value: unknown, order: readonly string[]): void {
  if (!isMap(yaml.contents)) return;
  const { items } = yaml.contents;
  const keyAt = (at: number) => {
    const key = items[at]!.key;
    return isScalar(key) ? String(key.value) : '';
  };
  const front = new Set(order.slice(0, order.indexOf(name)));
  let at = items.length;
  while (at > 0 && !front.has(keyAt(at - 1))) at -= 1;
  items.splice(
    at,
    0,
    new Pair(yaml.createNode(name), yaml.createNode(value, { aliasDuplicateObjects: false })),
  );
}

/** Write what differs, and only that, so that comments stay where they are. */
export function assign(
  yaml: Document,
  path: readonly (string | number)[],
  before: unknown,
  after: unknown,
): void {
  if (isSame(before, after)) return;
  const node = yaml.getIn(path, true);
  if (isScalar(node) && typeof after === 'string') node.value = after;
  else if (after === undefined) yaml.deleteIn(path);
  else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    after.forEach((value: unknown, at) => assign(yaml, [...path, at], before[at], value));
  else if (isRecord(before) && isRecord(after))
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
      assign(yaml, [...path, name], before[name], after[name]);
  else yaml.setIn(path, yaml.createNode(after, { aliasDuplicateObjects: false }));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
