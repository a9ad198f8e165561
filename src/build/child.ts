import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** What a child process said and how it ended. */
export interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

const endWithParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.ts')).href;

/**
 * Run a JavaScript program with the Node that runs us, and wait for it.
 *
 * @param options.onLine called with each line that it prints
 * @param options.signal ends it
 */
export function runNode(
  args: readonly string[],
  options: {
    cwd: string;
    env?: Record<string, string>;
    onLine?: (line: string) => void;
    signal?: AbortSignal;
  },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', endWithParent, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      signal: options.signal,
    });
    const lines: string[] = [];
    for (const stream of [child.stdout!, child.stderr!])
      createInterface({ input: stream }).on('line', (coloured) => {
        const line = stripVTControlCharacters(coloured);
        lines.push(line);
        options.onLine?.(line);
      });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ ok: code === 0, output: lines.join('\n') });
    });
  });
}
