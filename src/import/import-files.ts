import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { documentSchema } from '../schemas/document.ts';
import { z } from 'zod';
import { makeDraft, type Draft } from './draft.ts';
import { UnreadableSource } from './read-text.ts';
import { readSource } from './readers/read-source.ts';
import { readRegistry } from './registry.ts';
import { writeMdx } from './write-mdx.ts';

/** What became of one source. */
export interface Imported {
  readonly file: string;
  readonly status: 'written' | 'unchanged' | 'edited' | 'draft' | 'failed';
  /** Path of the MDX file from the root of the project. */
  readonly target?: string;
  readonly draft?: Draft;
  readonly problem?: Problem;
}

export interface ImportOptions {
  /** Root of the project: content lies in its src/content. */
  readonly root: string;
  readonly dryRun: boolean;
  /** Ids of the issuing bodies, where a person names them because the text does not. */
  readonly issuers?: readonly string[] | undefined;
}

/** Largest source that is read: a text of that size holds no document. */
const maxBytes = 64 * 1024 * 1024;

/** Import one source: read it, make a draft, write it beside its source. Every failure is a result, never a throw. */
export async function importFile(file: string, { root, dryRun, issuers }: ImportOptions): Promise<Imported> {
  try {
    const { size } = statSync(file);
    if (size > maxBytes)
      throw new UnreadableSource(
        `The file has ${Math.round(size / 1048576)} MB.`,
        'Cut out the document that is meant.',
      );
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const registry = readRegistry(join(root, 'src/content/co-quan'));
    const stranger = issuers?.find((id) => !registry.some((body) => body.id === id));
    if (stranger)
      throw new UnreadableSource(
        `There is no body "${stranger}" in src/content/co-quan.`,
        'Name one that is there, or add it.',
      );
    const draft = makeDraft(await readSource(bytes, file), { file, sha256, registry, issuers });
    const mdx = writeMdx(draft.fields, draft.tree);
    const parsed = documentSchema(z.string()).safeParse(draft.fields);
    if (!parsed.success)
      throw new UnreadableSource(
        `The draft breaks the schema: ${z.prettifyError(parsed.error)}`,
        'Report it with the source: it is a fault of the importer.',
      );
    const known = dryRun ? undefined : findHeld(root, sha256);
    const target = known ?? join('src/content/van-ban', `${draft.id}.mdx`);
    if (dryRun) return { file, status: 'draft', target, draft };

    const path = join(root, target);
    const source = join(dirname(path), draft.fields.source.file);
    if (existsSync(path)) {
      const held = readFileSync(path, 'utf8');
      if (held === mdx) return { file, status: 'unchanged', target, draft };
      if (known) return { file, status: 'edited', target, draft };
      throw new UnreadableSource(
        `${target} is there already, made from another source.`,
        'Delete it first, or give this source another symbol.',
      );
    }
    mkdirSync(dirname(path), { recursive: true });
    const keeps = existsSync(source);
    writeWhole(source, bytes);
    try {
      writeWhole(path, mdx);
    } catch (error) {
      if (!keeps) rmSync(source, { force: true });
      throw error;
    }
    return { file, status: 'written', target, draft };
  } catch (error) {
    return { file, status: 'failed', problem: problemOf(error, file) };
  }
}

/** The MDX file made from a source with these bytes, wherever a person moved it. */
function findHeld(root: string, sha256: string): string | undefined {
  const folder = join(root, 'src/content/van-ban');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => join('src/content/van-ban', file))
    .find((file) => readFileSync(join(root, file), 'utf8').includes(sha256));
}

/** Write beside and rename, so that a file is there wholly or not at all. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = `${path}.tmp`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function problemOf(error: unknown, file: string): Problem {
  const base = { severity: 'error' as const, file, line: 1, column: 1 };
  if (error instanceof UnreadableSource)
    return { ...base, line: error.line, message: error.message, hint: error.hint };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = systemErrors[code];
  if (known) return { ...base, message: known[0], hint: known[1] };
  return {
    ...base,
    message: `The importer failed: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Report it with the source.',
  };
}

const systemErrors: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['There is no such file.', 'Check the path.'],
  EISDIR: ['It is a folder.', 'Name the files in it.'],
  EACCES: ['It may not be read, or the content folder may not be written.', 'Change the permissions.'],
  EROFS: ['The content folder is read-only.', 'Change the permissions.'],
  ENOSPC: ['The disk is full.', 'Make room and import again.'],
};
