import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/loaders/corpus.ts';
import { madeProject } from '../tests/support/project.ts';

// What a build of a made corpus takes, step by step: node bench/build.ts COUNT [--keep] [--profile FOLDER] [--again]
// --keep leaves the project and says where; --profile writes a CPU profile of each process; --again builds it twice.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean' }, profile: { type: 'string' }, again: { type: 'boolean' } },
});
const count = Number(positionals[0] ?? 1000);

const began = performance.now();
const project = madeProject({ count });
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
console.log(
  `${count} documents written in ${seconds(began)} (${megabytes(join(project.root, contentFolder))})`,
);

try {
  await build();
  if (values.again) await build();
  heaviest(project.dist);
} finally {
  if (values.keep) console.log(project.root);
  else project.remove();
}

function build(): Promise<void> {
  const memory = join(project.root, 'memory.txt');
  const options = [`--import=${pathToFileURL(join(import.meta.dirname, 'peak-memory.ts')).href}`];
  if (values.profile) options.push('--cpu-prof', `--cpu-prof-dir=${values.profile}`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: project.root,
      env: { ...process.env, NODE_OPTIONS: options.join(' '), PEAK_MEMORY_FILE: memory },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code) => {
      const peaks = existsSync(memory) ? readFileSync(memory, 'utf8').trim().split('\n') : [];
      for (const peak of peaks) console.log(`memory: ${peak} MB`);
      if (code === 0) resolve();
      else reject(new Error(`The build ended with ${code}.`));
    });
  });
}

/** The pages with most bytes, which people on phones wait for. */
function heaviest(folder: string): void {
  const pages = filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, bytes: statSync(file).size }))
    .sort((a, b) => b.bytes - a.bytes);
  for (const { file, bytes } of pages.slice(0, 15))
    console.log(`${String(Math.round(bytes / 1000)).padStart(6)} kB ${file.slice(folder.length)}`);
}

function megabytes(folder: string): string {
  return `${(filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0) / 1e6).toFixed(1)} MB`;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
