import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
 * Write some files, all or none: each is written beside its place first, and all are renamed when every one is whole.
 */
export function writeTogether(
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
): void {
  const beside = files.map(([path]) => `${path}.tmp`);
  const placed: string[] = [];
  try {
    files.forEach(([, content], at) => writeFileSync(beside[at]!, content));
    files.forEach(([path], at) => {
      const isNew = !existsSync(path);
      renameSync(beside[at]!, path);
      if (isNew) placed.push(path);
    });
  } catch (error) {
    for (const path of [...beside, ...placed]) rmSync(path, { force: true });
    throw error;
  }
}
