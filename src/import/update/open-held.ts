import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { DocumentFields } from '../../domain/entities.ts';
import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { readBytes, type SourceBytes } from '../draft-file.ts';
import { UnreadableSource } from '../unreadable-source.ts';

/** A document as it lies in the project, with the source that it was made of beside it. */
export interface HeldFile {
  /** Path of its MDX file, from the root and from that of the machine. */
  readonly target: string;
  readonly path: string;
  readonly mdx: string;
  readonly issuers: readonly string[];
  /** What it says of its source. */
  readonly source: DocumentFields['source'];
  readonly sourcePath: string;
  readonly sourceBytes: SourceBytes;
}

/** Open a document that may be updated; throws where it is not there, or not made of the source beside it. */
export function openHeld(root: string, target: string): HeldFile {
  const path = join(root, target);
  if (!existsSync(path))
    throw new UnreadableSource(
      `${target} is not there, so there is nothing to update.`,
      'Import it without --update, or name the file that is meant: --into 2024/07-tb-tu.',
    );
  const mdx = readFileSync(path, 'utf8');
  const { source, issuers = [] } = (parse(splitFrontMatter(mdx).yaml ?? '') ?? {}) as Partial<DocumentFields>;
  if (!source?.file || /[\\/]/.test(source.file))
    throw new UnreadableSource(
      `${target} does not say which source it was made of.`,
      'Mend its "source", as the messages of `npm run check` say.',
    );
  const sourcePath = join(dirname(path), source.file);
  const sourceBytes = readBytes(sourcePath);
  if (sourceBytes.sha256 !== source.sha256)
    throw new UnreadableSource(
      `${source.file} beside ${target} is not the source that it was made of.`,
      'Put the imported file back, then update.',
    );
  return { target, path, mdx, issuers, source, sourcePath, sourceBytes };
}

/** Path of an MDX file from its id or path. */
export function targetOf(name: string): string {
  const id = name
    .replaceAll('\\', '/')
    .replace(/^.*src\/content\/van-ban\//, '')
    .replace(/\.mdx$/, '');
  if (!/^(?:\d{4}\/)?[a-z0-9-]+$/.test(id))
    throw new UnreadableSource(`"${name}" is no address.`, 'Write it as in 2024/07-tb-tu.');
  return `src/content/van-ban/${id}.mdx`;
}
