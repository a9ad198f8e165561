import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DocumentFields } from '../domain/entities.ts';
import type { Problem } from '../domain/problem.ts';
import { documentTitle } from '../domain/title.ts';
import { words } from '../i18n/vi-review.ts';
import { makeDraft, type Draft } from '../import/draft.ts';
import { readBytes } from '../import/draft-file.ts';
import { seenPages } from '../import/seen-pages.ts';
import { readRegistry } from '../import/registry.ts';
import type { SourceLine } from '../import/source-line.ts';
import { updateMdx } from '../import/update/update-mdx.ts';
import { readDocument } from '../loaders/read-document.ts';
import { listBlocks } from '../markdown/blocks.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { readBody } from '../markdown/read.ts';
import { betterAddress, twinOf } from './address.ts';
import { bodyLabels } from './body-labels.ts';
import { documentPath, sourcePath } from './document-files.ts';
import { formFields } from './form-fields.ts';
import { writeValues } from './form-values.ts';
import { placeOf, stateOf } from './save-fields.ts';
import { readKept } from './source-reading.ts';
import { doubtKeys, readSeen } from './seen-doubts.ts';
import { eventFacts, taskFacts } from './row-facts.ts';
import type { Review, ReviewBlock, Ticked } from './review.ts';
import { unknownNames } from './unknown-names.ts';
import { sourceFinder } from './source-finder.ts';

/** Read a document and import its source again, so that each block knows the lines it came from. */
export async function readReview(root: string, id: string): Promise<Review | undefined> {
  const path = documentPath(root, id);
  if (!path) return undefined;
  const mdx = readFileSync(path, 'utf8');
  const fields = readFields(mdx);
  const sourceFile = typeof fields.source?.file === 'string' ? fields.source.file : '';
  const registry = readRegistry(join(root, 'src/content/co-quan'));
  const labels = bodyLabels(registry);
  const rows = { tasks: listOf(fields.tasks), events: listOf(fields.events) };
  const facts = new Map([
    ...rows.tasks.map((task) => [task.id, taskFacts(task)] as const),
    ...rows.events.map((event) => [event.id, eventFacts(event)] as const),
  ]);
  const own = listBlocks(readBody(mdx, '').tree, rows).map((block): ReviewBlock => {
    const isRow = block.type === 'task' || block.type === 'event';
    return isRow ? { ...block, facts: facts.get(block.anchor) } : block;
  });
  const file = `src/content/van-ban/${id}.mdx`;
  const bodies = new Set(registry.map((body) => body.id));
  const { problems } = readDocument(mdx, { id, file, bodies, version: '' });
  const placed = problems.map((problem) => ({ ...problem, ...placeOf(problem, new Map(), mdx) }));
  const { kind, symbol, subject } = fields;
  const base = {
    ...{ id, mdx, state: stateOf(mdx), sourceFile, registry, labels },
    title: [symbol, subject && documentTitle({ kind, symbol, subject })].filter(Boolean).join(' · ') || id,
    access: String(fields.access ?? ''),
    seen: fields.source?.seen,
    ...{ better: betterAddress(id, fields), twin: twinOf(root, id, fields) },
    values: writeValues({ ...fields }, formFields, labels),
    errors: placed.filter(({ severity }) => severity === 'error'),
    otherwise: placed.filter(({ severity }) => severity === 'warning'),
  };
  try {
    const source = sourcePath(root, id, sourceFile);
    if (!source) throw new Error(`Its source "${sourceFile}" is missing.`);
    const { bytes, sha256 } = readBytes(source);
    const pages = fields.source?.ocr ? seenPages(root, sha256, true) : undefined;
    const reading = await readKept(bytes, sha256, sourceFile, pages);
    const issuers = listOf(fields.issuers);
    const draft = makeDraft(reading, {
      ...{ file: sourceFile, sha256, registry },
      ...(issuers.length > 0 && { issuers }),
    });
    const blocks = placeBlocks(own, draft, reading.lines);
    const anchorOf = (line: number) =>
      blocks.find(({ place }) => place && line >= place.from && line <= place.to)?.anchor;
    const boxOf = (anchor: string | undefined) => anchor && rowOf(fields, anchor);
    const { kept, changed } = updateMdx(mdx, draft, draft);
    const seen = readSeen(fields.source);
    const keyOf = doubtKeys();
    const ticked = (message: string, about: string): Ticked => {
      const key = keyOf(message, about);
      return { key, isSeen: seen.has(key) };
    };
    const textOf = (at: number) => reading.lines.find(({ line }) => line === at)?.text ?? '';
    return {
      ...base,
      ...{ lines: reading.lines, blocks, repairs: draft.repairs },
      missing: draft.missing.map((fact) => ({ fact, ...ticked('not stated', fact) })),
      doubts: draft.problems
        .map((problem) => ({
          ...{ problem, anchor: anchorOf(problem.line) },
          ...ticked(problem.message, textOf(problem.line)),
        }))
        .map((doubt) => ({ ...doubt, box: doubt.problem.field ?? boxOf(doubt.anchor) }))
        .sort((a, b) => a.problem.line - b.problem.line),
      unknown: unknownNames({ draft, fields, lines: reading.lines, registry }, (line) =>
        boxOf(anchorOf(line)),
      ).map((one) => ({ ...one, ...ticked('unknown body', one.name) })),
      newer: changed,
      kept: [...new Set(kept.map((one) => /^\w+/.exec(one.path)![0]))],
      ...(sha256 !== fields.source?.sha256 && {
        unreadable: problemOf(file, words.otherSource),
      }),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const none = { newer: [], doubts: [], unknown: [], missing: [], repairs: [], kept: [], lines: [] };
    return { ...base, ...none, blocks: own, unreadable: problemOf(file, message) };
  }
}

const problemOf = (file: string, message: string): Problem => ({
  ...{ severity: 'error', file, line: 1, column: 1, message, hint: '' },
});

/** Each block of the file with the lines of the source that it came from. */
function placeBlocks(
  blocks: readonly ReviewBlock[],
  draft: Draft,
  lines: readonly SourceLine[],
): ReviewBlock[] {
  const find = sourceFinder(lines);
  const passages = new Map(
    draft.blocks.flatMap((block) => ('text' in block ? [[block.text, block.passage] as const] : [])),
  );
  return blocks.map((block) => {
    const passage = passages.get(block.text);
    const place = passage ? { page: passage.page, from: passage.from, to: passage.to } : find(block.text);
    return { ...block, place };
  });
}

/** The row of the form that shows a task or an entry of a calendar. */
function rowOf(fields: Partial<DocumentFields>, anchor: string): string | undefined {
  for (const list of ['tasks', 'events'] as const) {
    const at = listOf<{ readonly id: string }>(fields[list]).findIndex(({ id }) => id === anchor);
    if (at >= 0) return `${list}.${at}`;
  }
  return undefined;
}

/** The front matter as far as it can be read; what a build thinks of it stands among the errors. */
export function readFields(mdx: string): Partial<DocumentFields> {
  try {
    const fields: unknown = parse(splitFrontMatter(mdx).yaml ?? '');
    return typeof fields === 'object' && fields !== null ? fields : {};
  } catch {
    return {};
  }
}

const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);
