import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeCorpus, type MadeOptions } from './made-corpus.ts';

const root = resolve(import.meta.dirname, '../..');
const copied = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** A copy of this project with other content, and a folder and cache of its own. */
export interface Project {
  readonly root: string;
  /** Folder that a build publishes into. */
  readonly dist: string;
  /** Run a script of the project, as `npm run` would: `run('build', '--edition', 'intranet')`. */
  readonly run: (
    script: string,
    ...args: string[]
  ) => Promise<{ readonly ok: boolean; readonly output: string }>;
  readonly remove: () => void;
}

/** Copy the project, with the content of `tests/fixtures/<fixture>/` in the place of its own, or with none. */
export function copyProject(fixture?: string): Project {
  const copy = mkdtempSync(join(tmpdir(), 'van-kien-'));
  const content = join(root, 'src/content');
  for (const name of copied)
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => path !== content });
  if (fixture !== undefined) cpSync(join(root, 'tests/fixtures', fixture), copy, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

  return {
    root: copy,
    dist: join(copy, 'dist'),
    run: (script, ...args) => run(copy, [join(copy, 'scripts', `${script}.ts`), ...args]),
    remove: () => {
      rmSync(copy, { recursive: true, force: true });
    },
  };
}

/** Copy the project, with a made corpus in the place of its content. */
export function madeProject(options: MadeOptions): Project {
  const project = copyProject();
  writeCorpus(project.root, options);
  return project;
}

/** Copy the project with the content of a fixture and build it. */
export async function buildSite(fixture: string, ...args: string[]) {
  const project = copyProject(fixture);
  return { ...project, ...(await project.run('build', ...args)) };
}

function run(cwd: string, args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += String(data);
      });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ ok: code === 0, output });
    });
  });
}
