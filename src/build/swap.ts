import { existsSync, renameSync, rmSync } from 'node:fs';

/** The folders of a build: what is published, what is being written, what was published before. */
export function foldersOf(out: string) {
  return { out, next: `${out}.next`, old: `${out}.old` };
}

/** Clear up after a build that was killed: a half-written folder goes, a site moved aside comes back. */
export function recover(out: string): void {
  const { next, old } = foldersOf(out);
  if (!existsSync(out) && existsSync(old)) renameSync(old, out);
  rmSync(next, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}

/** Put what was written in the place of what is published; if that fails, what was published stays. */
export function swapIn(out: string): void {
  const { next, old } = foldersOf(out);
  const before = existsSync(out);
  if (before) renameSync(out, old);
  try {
    renameSync(next, out);
  } catch (error) {
    if (before) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
