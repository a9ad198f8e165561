import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { draftOf, readBytes } from './draft-file.ts';
import { besideName, findHeld, refuseStrangers, writeTogether } from './held-files.ts';
import type { Problem } from '../domain/problem.ts';
import type { Imported, ImportOptions } from './imported.ts';
import { UnreadableSource } from './unreadable-source.ts';

/** Import one source: read it, make a draft, write it beside its source. Every failure is a result, never a throw. */
export async function importFile(file: string, options: ImportOptions): Promise<Imported> {
  try {
    const { root, dryRun, update } = options;
    // Whoever wants to stop the call is heard here, between two files, and again before anything is written.
    await nextTurn();
    const source = readBytes(file);
    const known = dryRun && !update ? undefined : findHeld(root, source.sha256);
    // What merges and what writes MDX are large libraries: they are loaded where they are needed.
    if (update) {
      const { updateHeld } = await import('./update/update-held.ts');
      return await updateHeld(file, source, known, options);
    }
    const draft = await draftOf(file, source, root, options);
    const target = known ?? join('src/content/van-ban', `${draft.id}.mdx`);
    const path = join(root, target);
    if (dryRun) {
      const isTaken = existsSync(path) && findHeld(root, source.sha256) !== target;
      const taken = { ...problemOf(takenBy(target), file), severity: 'warning' as const };
      const told = isTaken ? { ...draft, problems: [taken, ...draft.problems] } : draft;
      return { file, status: 'draft', target, draft: told };
    }

    await nextTurn();
    const { writeMdx } = await import('./write-mdx.ts');
    const mdx = writeMdx(draft.fields, draft.tree);
    if (existsSync(path)) {
      const held = readFileSync(path, 'utf8');
      if (held === mdx) return { file, status: 'unchanged', target, draft };
      if (known) return { file, status: 'edited', target, draft };
      return { file, status: 'failed', target, problem: problemOf(takenBy(target), file) };
    }
    refuseStrangers(root, target, draft.fields.source.file, source.bytes);
    writeTogether([
      [join(dirname(path), draft.fields.source.file), source.bytes],
      [path, mdx],
    ]);
    return { file, status: 'written', target, draft };
  } catch (error) {
    return { file, status: 'failed', problem: problemOf(error, file) };
  }
}

/** Another text stands at the address of a draft. */
const takenBy = (target: string): UnreadableSource =>
  new UnreadableSource(
    `${target} is there already, made from another source.`,
    'If this is a better source of the same text, add --update; else give it another symbol.',
  );

/** Why reading or writing failed, in plain words: what the system says, or that it is our fault. */
export function problemOf(error: unknown, file: string): Problem {
  const base = { severity: 'error' as const, file, line: 1, column: 1 };
  if (error instanceof UnreadableSource)
    return { ...base, line: error.line, message: error.message, hint: error.hint, text: error.text };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') {
    const place = placeOf(error as NodeJS.ErrnoException & { readonly dest?: string });
    return {
      ...base,
      message: place === file ? 'It may not be read.' : `${place} may not be written.`,
      hint: 'Change the permissions, or ask who may.',
    };
  }
  const known = systemErrors[code];
  if (known) return { ...base, message: known[0], hint: known[1] };
  return {
    ...base,
    message: `The importer failed: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Report it with the source.',
  };
}

/** The file or folder that a person must ask for; of a new file it is the folder, and no name that only we know (`x.mdx.tmp`). */
function placeOf({ path = '', dest }: { readonly path?: string; readonly dest?: string }): string {
  const place = dest ?? (path.endsWith(besideName) ? dirname(path) : path);
  const inside = relative(process.cwd(), place);
  return inside === '' || inside.startsWith('..') ? place : inside;
}

const systemErrors: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['There is no such file.', 'Check the path.'],
  ENOTDIR: ['There is no such file.', 'Check the path.'],
  EBUSY: ['The file is open in another program.', 'Close it there, then import again.'],
  EIO: ['The disk cannot be read or written there.', 'Copy the file to another disk and import that one.'],
  EDQUOT: ['The quota of the disk is used up.', 'Make room and import again.'],
  EFBIG: ['The file is too large for this disk.', 'Make room and import again.'],
  EISDIR: ['It is a folder.', 'Name the files in it, or write folder/*.docx.'],
  EROFS: ['The content folder is read-only.', 'Change the permissions.'],
  ENOSPC: ['The disk is full.', 'Make room and import again.'],
};
