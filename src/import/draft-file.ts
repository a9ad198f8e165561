import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { documentSchema } from '../schemas/document.ts';
import { makeDraft, type Draft } from './draft.ts';
import { UnreadableSource } from './unreadable-source.ts';
import type { ReadOptions } from './readers/read-options.ts';
import { readSource } from './readers/read-source.ts';
import { refuseHugeLines } from './refuse-huge.ts';
import { readRegistry } from './registry.ts';
import { seenPages } from './seen-pages.ts';

/** A source as it lies on the disk. */
export interface SourceBytes {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Largest source that is read: a text of that size holds no document. */
export const maxBytes = 64 * 1024 * 1024;

/** Read the bytes of a source; throws for what is too large to be a document. */
export function readBytes(file: string): SourceBytes {
  // A pattern such as *.docx takes it in.
  if (basename(file).startsWith('~$'))
    throw new UnreadableSource(
      'It is no paper, but what Word keeps beside one that is open.',
      'Close the paper in Word; this file need not be imported.',
    );
  const stat = statSync(file);
  const { size } = stat;
  // A pipe or a device never ends.
  if (!stat.isFile() && !stat.isDirectory())
    throw new UnreadableSource(
      'It is no file, but a pipe or a device.',
      'Save what comes from it as a file.',
    );
  if (size > maxBytes)
    throw new UnreadableSource(
      `The file has ${Math.round(size / 1048576)} MB; the limit is ${maxBytes / 1048576} MB.`,
      'Cut out the document that is meant.',
    );
  const bytes = readFileSync(file);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export interface DraftFileOptions extends Omit<ReadOptions, 'seen'> {
  /** Ids of the issuing bodies, where a person names them. */
  readonly issuers?: readonly string[] | undefined;
  /** Nothing may be written. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Make the draft of a source, with the registry of a project, and hold it to the schema.
 */
export async function draftOf(
  file: string,
  { bytes, sha256 }: SourceBytes,
  root: string,
  { issuers, dryRun, ...options }: DraftFileOptions = {},
): Promise<Draft> {
  const registry = readRegistry(join(root, 'src/content/co-quan'));
  const stranger = issuers?.find((id) => !registry.some((body) => body.id === id));
  if (stranger)
    throw new UnreadableSource(
      `There is no body "${stranger}" in src/content/co-quan.`,
      'Name one that is there, or add it.',
    );
  const reading = await readSource(bytes, file, { ...options, seen: seenPages(root, sha256, !dryRun) });
  refuseHugeLines(reading.lines);
  const draft = makeDraft(reading, { file, sha256, registry, issuers });
  const parsed = documentSchema(z.string()).safeParse(draft.fields);
  if (!parsed.success)
    throw new UnreadableSource(
      `The draft breaks the schema: ${z.prettifyError(parsed.error)}`,
      'Report it with the source: it is a fault of the importer.',
    );
  return draft;
}
