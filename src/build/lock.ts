import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Take the lock on a folder, so that two builds never write into one another. A lock whose process is gone is
 * taken over.
 *
 * @param folder that is written to; the lock is a folder beside it
 * @returns what gives it back, or the id of the process that holds it
 */
export function takeLock(folder: string): (() => void) | number {
  const holder = `${folder}.lock`;
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      mkdirSync(holder);
      writeFileSync(join(holder, 'pid'), String(process.pid));
      return () => {
        rmSync(holder, { recursive: true, force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const pid = holderOf(holder);
      if (pid === undefined ? isNew(holder) : isRunning(pid)) return pid ?? 0;
      rmSync(holder, { recursive: true, force: true });
    }
  }
  return holderOf(holder) ?? 0;
}

function holderOf(holder: string): number | undefined {
  try {
    return Number(readFileSync(join(holder, 'pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** A lock without a process may be one whose holder is just writing its id. */
function isNew(holder: string): boolean {
  const made = statSync(holder, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made < 2000;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
