import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UnreadableSource } from './unreadable-source.ts';

const folder = 'src/content/van-ban';

/** The MDX file made from a source with these bytes, wherever a person moved it. */
export function findHeld(root: string, sha256: string): string | undefined {
  if (!existsSync(join(root, folder))) return undefined;
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => join(folder, file))
    .find((file) => readFileSync(join(root, file), 'utf8').includes(sha256));
}

/**
 * Refuse to put a source where another file lies that no document was made of: somebody may need it.
 *
 * @param file name of the source beside the document
 */
export function refuseStrangers(root: string, target: string, file: string, bytes: Uint8Array): void {
  const place = join(dirname(target), file);
  const path = join(root, place);
  if (!existsSync(path) || readFileSync(path).equals(bytes)) return;
  throw new UnreadableSource(
    `${place} is there already, and it is not the source of this document.`,
    'Move that file away, then import again.',
  );
}

/** What the name of a file ends in while it is written. */
export const besideName = '.tmp';

/**
 * Write some files, all or none: each is written beside its place first, and all are renamed when every one is whole.
 * Folders that are not there are made. Where writing fails, all is as it was before.
 */
export function writeTogether(
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
): void {
  const beside = files.map(([path]) => path + besideName);
  const made = new Map<string, string>();
  const replaced = new Map<string, Uint8Array | undefined>();
  try {
    for (const folder of files.map(([path]) => dirname(path))) {
      const first = mkdirSync(folder, { recursive: true });
      if (first !== undefined) made.set(folder, first);
    }
    files.forEach(([, content], at) => writeFileSync(beside[at]!, content));
    files.forEach(([path], at) => {
      const before = existsSync(path) ? readFileSync(path) : undefined;
      renameSync(beside[at]!, path);
      replaced.set(path, before);
    });
  } catch (error) {
    for (const path of beside) rmSync(path, { force: true });
    for (const [path, before] of replaced)
      if (before) writeFileSync(path, before);
      else rmSync(path);
    for (const [folder, first] of made) removeEmpty(folder, first);
    throw error;
  }
}

/** Remove a folder and those above it, up to the first one that was made, where nobody has put anything in. */
function removeEmpty(folder: string, first: string): void {
  try {
    for (let at = folder; at.length >= first.length; at = dirname(at)) rmdirSync(at);
  } catch {
    // Somebody else's file lies in it.
  }
}
