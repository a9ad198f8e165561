import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareCodes } from '../domain/sort.ts';

/** What checking the types came to; `unchanged` where the same code passed before. */
export type Typed = 'passed' | 'failed' | 'unchanged';

/**
 * Check the types of a project, unless its code is that of the last check that it passed: that takes half a minute, and who
 * writes texts changes no code.
 *
 * @param run checks the types and returns whether they are right
 */
export async function checkTypes(root: string, run: () => Promise<boolean>): Promise<Typed> {
  const passed = join(root, '.cache/types-passed');
  const code = codeDigest(root);
  if (read(passed) === code) return 'unchanged';
  if (!(await run())) return 'failed';
  // Only what was there before is known to be right, where the code changes meanwhile.
  mkdirSync(dirname(passed), { recursive: true });
  writeFileSync(passed, code);
  return 'passed';
}

/** Folders without code of the project: what others made, and what is made. */
const others = /^(?:node_modules|dist(?:\..*)?|\.cache|\.git|\.astro)$/;
const isCode = /\.(?:[cm]?[jt]sx?|astro|json)$/;

/** SHA-256 of all that the types depend on: the code, the settings, and which packages are installed. */
function codeDigest(root: string): string {
  const hash = createHash('sha256');
  const add = (name: string) => hash.update(`${name}\n${read(join(root, name)) ?? ''}\n`);
  const visit = (folder: string) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compareCodes(a.name, b.name))) {
      const name = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!others.test(entry.name)) visit(name);
      } else if (isCode.test(entry.name)) add(name);
    }
  };
  visit('');
  add('node_modules/.package-lock.json');
  return hash.digest('hex');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
