import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { parse } from 'yaml';
import type { DocumentFields } from '../../domain/entities.ts';
import { readDocument } from '../../loaders/read-document.ts';
import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { draftOf, readBytes, type SourceBytes } from '../draft-file.ts';
import { refuseStrangers, writeTogether } from '../held-files.ts';
import type { Imported, ImportOptions } from '../imported.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { readRegistry } from '../registry.ts';
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
  const path = join(root, target);
  if (!existsSync(path))
    throw new UnreadableSource(
      `${target} is not there, so there is nothing to update.`,
      'Import it without --update, or name the file that is meant: --into 2024/07-tb-tu.',
    );
  const held = readFileSync(path, 'utf8');
  const { source: kept, issuers: own = [] } = (parse(splitFrontMatter(held).yaml ?? '') ??
    {}) as Partial<DocumentFields>;
  if (!kept?.file || /[\\/]/.test(kept.file))
    throw new UnreadableSource(
      `${target} does not say which source it was made of.`,
      'Mend its "source", as the messages of `npm run check` say.',
    );
  const keptPath = join(dirname(path), kept.file);
  const keptSource = readBytes(keptPath);
  if (keptSource.sha256 !== kept.sha256)
    throw new UnreadableSource(
      `${kept.file} beside ${target} is not the source that it was made of.`,
      'Put the imported file back, then update.',
    );

  // Issuers that a person named tell whose abbreviations are meant.
  const issuers = options.issuers ?? (own.length > 0 ? own : undefined);
  const isSame = keptSource.sha256 === source.sha256;
  // What was recognised once is recognised again, or there would be nothing to compare.
  const asKept = { ...options, issuers, ocr: kept.ocr ?? false };
  const theirs = await draftOf(file, source, root, {
    ...asKept,
    ocr: options.ocr || (isSame && asKept.ocr),
  });
  const base = isSame ? theirs : await draftOf(keptPath, keptSource, root, asKept);
  const name = target.slice(target.lastIndexOf('/') + 1, -'.mdx'.length);
  const sourceFile =
    isSame || extname(kept.file) === extname(theirs.fields.source.file)
      ? kept.file
      : name + extname(theirs.fields.source.file);
  const fields = { ...theirs.fields, source: { ...theirs.fields.source, file: sourceFile } };
  const { mdx, ...update } = updateMdx(held, base, { fields, tree: theirs.tree });
  const result = { file, target, draft: theirs, update };
  if (update.conflicts.length > 0 && !keepEdits)
    return { ...result, status: 'failed', problem: conflictOf(target, update) };
  if (mdx === held) return { ...result, status: 'unchanged' };

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
  if (sourceFile !== kept.file) refuseStrangers(root, target, sourceFile, source.bytes);
  if (dryRun) return { ...result, status: 'draft' };
  writeTogether([
    ...(isSame ? [] : [[join(dirname(path), sourceFile), source.bytes] as const]),
    [path, mdx] as const,
  ]);
  if (sourceFile !== kept.file) rmSync(keptPath, { force: true });
  return { ...result, status: 'updated' };
}

/** Path of an MDX file from its id or path. */
function targetOf(name: string): string {
  const id = name
    .replaceAll('\\', '/')
    .replace(/^.*src\/content\/van-ban\//, '')
    .replace(/\.mdx$/, '');
  if (!/^(?:\d{4}\/)?[a-z0-9-]+$/.test(id))
    throw new UnreadableSource(`"${name}" is no address.`, 'Write it as in 2024/07-tb-tu.');
  return `src/content/van-ban/${id}.mdx`;
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
