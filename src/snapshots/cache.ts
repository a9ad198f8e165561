import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** SHA-256 of some parts; none can run into the next. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${part.length}:`);
    hash.update(part);
  }
  return hash.digest('hex');
}

/** Files kept by a digest of all that they are made from, so that they are made once. */
export interface SnapshotCache {
  /** Put the file of this key at `target`, and tell whether there is one. */
  readonly take: (key: string, target: string) => boolean;
  /** Keep a new file, and put it at `target`. */
  readonly put: (key: string, bytes: Uint8Array, target: string) => void;
}

/**
 * A cache in a folder.
 *
 * A file reaches its place by a rename, so that a process that is killed leaves none by half; what is taken out is a
 * hard link where the disk allows it, and takes no room.
 *
 * @param extension of its files: `pdf`
 */
export function openCache(folder: string, extension: string): SnapshotCache {
  const place = (key: string) => join(folder, key.slice(0, 2), `${key}.${extension}`);

  function take(key: string, target: string): boolean {
    const kept = place(key);
    if (!existsSync(kept)) return false;
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { force: true });
    try {
      linkSync(kept, target);
    } catch {
      copyFileSync(kept, target); // another disk, or one without links
    }
    return true;
  }

  function put(key: string, bytes: Uint8Array, target: string): void {
    const kept = place(key);
    const unfinished = `${kept}.${process.pid}`;
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, kept);
    take(key, target);
  }

  return { take, put };
}
