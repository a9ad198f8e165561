import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Make something once per key and keep it in a folder, so that the next build reads it back.
 *
 * @param key all that decides what `make` returns
 */
export async function cached(
  folder: string,
  key: unknown,
  make: () => string | Promise<string>,
): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(key)).digest('hex');
  const path = join(folder, digest.slice(0, 2), `${digest.slice(2)}.html`);
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;
  const made = await make();
  await mkdir(join(path, '..'), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, made);
  await rename(temporary, path); // a reader never sees half a file
  return made;
}
