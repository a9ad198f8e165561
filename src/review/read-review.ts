import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import type { DocumentFields } from '../domain/entities.ts';
import type { Problem } from '../domain/problem.ts';
import { makeDraft } from '../import/draft.ts';
import { readBytes } from '../import/draft-file.ts';
import { readSource } from '../import/readers/read-source.ts';
import { readRegistry } from '../import/registry.ts';
import type { SourceLine } from '../import/source-line.ts';
import { updateMdx } from '../import/update-mdx.ts';
import { listBlocks } from '../markdown/blocks.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { readBody } from '../markdown/read.ts';
import { sourceFinder, type SourcePlace } from './source-finder.ts';
import { formFields } from './form-fields.ts';
import { writeValues } from './form-values.ts';
import { stateOf } from './save-fields.ts';

/** A draft with its source, for a person who compares them. */
export interface Review {
  readonly id: string;
  readonly mdx: string;
  readonly state: string;
  readonly sourceFile: string;
  readonly lines: readonly SourceLine[];
  readonly blocks: readonly ReviewBlock[];
  /** What the importer was not sure of, with the line of the source. */
  readonly problems: readonly Problem[];
  /** What the source does not state. */
  readonly missing: readonly string[];
  /** Fields that differ from what the importer reads: a person's edits. */
  readonly kept: readonly string[];
  /** Why the source could not be read. */
  readonly unreadable?: string | undefined;
  readonly values: ReadonlyMap<string, string>;
}

export interface ReviewBlock {
  readonly type: string;
  readonly level?: number | undefined;
  readonly anchor: string;
  readonly text: string;
  readonly place?: SourcePlace | undefined;
}

const folder = 'src/content/van-ban';

/** Whether a path below the folder of documents can be an address; anything else is never read or written. */
const isDocumentId = (id: string): boolean => /^(?:\d{4}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/** Path of a document's file, or `undefined` when it is not there or lies elsewhere (a link that leads out). */
export function documentPath(root: string, id: string): string | undefined {
  if (!isDocumentId(id)) return undefined;
  try {
    const path = realpathSync(join(root, folder, `${id}.mdx`));
    return path.startsWith(realpathSync(join(root, folder)) + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Ids of all documents, sorted. */
export function listDocuments(root: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -'.mdx'.length))
    .filter(isDocumentId)
    .sort();
}

/** Read a document and import its source again, so that each block knows the lines it came from. */
export async function readReview(root: string, id: string): Promise<Review | undefined> {
  const path = documentPath(root, id);
  if (!path) return undefined;
  const mdx = readFileSync(path, 'utf8');
  const fields = readFields(mdx);
  const sourceFile = String(fields.source?.file ?? '');
  const registry = readRegistry(join(root, 'src/content/co-quan'));
  const base = { id, mdx, state: stateOf(mdx), sourceFile, values: writeValues({ ...fields }, formFields) };
  const rows = { tasks: listOf(fields.tasks), events: listOf(fields.events) };
  const own = listBlocks(readBody(mdx, '').tree, rows);
  try {
    if (sourceFile === '' || /[\\/]/.test(sourceFile)) throw new Error(sourceFile);
    const { bytes, sha256 } = readBytes(join(path, '..', sourceFile));
    const reading = await readSource(bytes, sourceFile);
    const issuers = listOf(fields.issuers);
    const draft = makeDraft(reading, {
      ...{ file: sourceFile, sha256, registry },
      ...(issuers.length > 0 && { issuers }),
    });
    const find = sourceFinder(reading.lines);
    const passages = new Map(
      draft.blocks.flatMap((block) => ('text' in block ? [[block.text, block.passage] as const] : [])),
    );
    const placeOf = (text: string): SourcePlace | undefined => {
      const passage = passages.get(text);
      return passage ? { page: passage.page, from: passage.from, to: passage.to } : find(text);
    };
    const unknown = [...draft.unknownBodies].flatMap(([name, lines]) =>
      lines.map((line): Problem => ({
        ...{ severity: 'warning', file: sourceFile, line, column: 1 },
        message: `"${name}" is not in the registry of bodies.`,
        hint: 'Add it or its alias to src/content/co-quan, or correct the name.',
      })),
    );
    const { kept } = updateMdx(mdx, draft, draft);
    return {
      ...base,
      lines: reading.lines,
      blocks: own.map((block) => ({ ...block, place: placeOf(block.text) })),
      problems: [...draft.problems, ...unknown].sort((a, b) => a.line - b.line),
      missing: draft.missing,
      kept: [...new Set(kept.map((one) => one.path))],
    };
  } catch (error) {
    const unreadable = error instanceof Error ? error.message : String(error);
    return { ...base, lines: [], blocks: own, problems: [], missing: [], kept: [], unreadable };
  }
}

function readFields(mdx: string): Partial<DocumentFields> {
  try {
    return (parse(splitFrontMatter(mdx).yaml ?? '') ?? {}) as Partial<DocumentFields>;
  } catch {
    return {};
  }
}

const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);
