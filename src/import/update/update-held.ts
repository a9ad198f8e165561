import { rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { readDocument } from '../../loaders/read-document.ts';
import { draftOf, type SourceBytes } from '../draft-file.ts';
import type { Draft } from '../draft.ts';
import { refuseStrangers, writeTogether } from '../held-files.ts';
import type { Imported, ImportOptions } from '../imported.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { readRegistry } from '../registry.ts';
import { openHeld, targetOf, type HeldFile } from './open-held.ts';
import { updateMdx } from './update-mdx.ts';

/**
 * Merge a source into the file that was made of it, or of an earlier version of it; `updateMdx` says how.
 *
 * Nothing is written when two changes contradict each other, or when the merged file would be refused by a build.
 *
 * @param known the file made from a source with the same bytes
 */
export async function updateHeld(
  file: string,
  source: SourceBytes,
  known: string | undefined,
  options: ImportOptions,
): Promise<Imported> {
  const { root, dryRun, into, keepEdits = false } = options;
  const named = into && targetOf(into);
  const target = named ?? known ?? targetOf((await draftOf(file, source, root, options)).id);
  const held = openHeld(root, target);
  const { theirs, base } = await draftsOf(file, source, held, options);
  const isSame = theirs === base;
  const sourceFile = isSame ? held.source.file : sourceNameOf(held, theirs);
  const fields = { ...theirs.fields, source: { ...theirs.fields.source, file: sourceFile } };
  const { mdx, ...update } = updateMdx(held.mdx, base, { fields, tree: theirs.tree });
  const result = { file, target, draft: theirs, update };
  if (update.conflicts.length > 0 && !keepEdits)
    return { ...result, status: 'failed', problem: conflictOf(target, update) };
  if (mdx === held.mdx) return { ...result, status: 'unchanged' };

  refuseBroken(mdx, target, root);
  if (sourceFile !== held.source.file) refuseStrangers(root, target, sourceFile, source.bytes);
  if (dryRun) return { ...result, status: 'draft' };
  writeTogether([
    ...(isSame ? [] : [[join(dirname(held.path), sourceFile), source.bytes] as const]),
    [held.path, mdx] as const,
  ]);
  if (sourceFile !== held.source.file) rmSync(held.sourcePath, { force: true });
  return { ...result, status: 'updated' };
}

/** The draft of the new source, and that of the one which the document was made of: one draft where both are the same. */
async function draftsOf(
  file: string,
  source: SourceBytes,
  held: HeldFile,
  options: ImportOptions,
): Promise<{ readonly theirs: Draft; readonly base: Draft }> {
  const { root } = options;
  // Issuers that a person named tell whose abbreviations are meant.
  const issuers = options.issuers ?? (held.issuers.length > 0 ? held.issuers : undefined);
  const isSame = held.sourceBytes.sha256 === source.sha256;
  // What was recognised once is recognised again, or there would be nothing to compare.
  const asKept = { ...options, issuers, ocr: held.source.ocr ?? false };
  const theirs = await draftOf(file, source, root, {
    ...asKept,
    ocr: options.ocr || (isSame && asKept.ocr),
  });
  const base = isSame ? theirs : await draftOf(held.sourcePath, held.sourceBytes, root, asKept);
  return { theirs, base };
}

/** What a new source is called: as the one before it, or as the document where it is of another format. */
function sourceNameOf({ target, source }: HeldFile, { fields }: Draft): string {
  const format = extname(fields.source.file);
  return extname(source.file) === format ? source.file : basename(target, '.mdx') + format;
}

/** Throw where a build would refuse the merged file. */
function refuseBroken(mdx: string, target: string, root: string): void {
  const registry = readRegistry(join(root, 'src/content/co-quan'));
  const { problems } = readDocument(mdx, {
    id: target.slice('src/content/van-ban/'.length, -'.mdx'.length),
    file: target,
    bodies: new Set(registry.map(({ id }) => id)),
    version: '',
  });
  const refused = problems.find(({ severity }) => severity === 'error');
  if (refused)
    throw new UnreadableSource(
      `The merged file would be refused: ${refused.message}`,
      `${refused.hint} Then update again.`,
    );
}

function conflictOf(target: string, { conflicts }: { conflicts: readonly unknown[] }) {
  return {
    severity: 'error' as const,
    file: target,
    line: 1,
    column: 1,
    message: `It was edited in ${conflicts.length} places where the source has changed too. Nothing was written.`,
    hint: 'Write what is right into the file where the new source is right, then update again; --keep-edits keeps all edits.',
  };
}
