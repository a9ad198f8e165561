import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { addDocument } from '../support/document.ts';
import { copyProject } from '../support/project.ts';

const project = copyProject('editions');
afterAll(() => {
  project.remove();
});

const front = join(project.dist, 'index.html');
const lastGood = '<title>last good</title>';
beforeEach(() => {
  mkdirSync(project.dist, { recursive: true });
  writeFileSync(front, lastGood);
});

function startBuild() {
  const child = spawn(process.execPath, [join(project.root, 'scripts/build.ts')], { cwd: project.root });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const writing = new Promise<void>((resolve) => {
    child.stdout.on('data', (data) => {
      if (String(data).includes('Pages')) resolve();
    });
  });
  return { child, ended, writing };
}

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'a build ended by %s leaves the published site as it was',
  async (signal) => {
    const { child, ended, writing } = startBuild();
    await writing;
    child.kill(signal);

    expect(await ended).not.toBe(0);
    expect(readFileSync(front, 'utf8')).toBe(lastGood);
  },
);

test('a second build is told that the first is running', async () => {
  const { child, ended, writing } = startBuild();
  await writing;
  const second = await project.run('build');
  child.kill('SIGTERM');
  await ended;

  expect(second.ok).toBe(false);
  expect(second.output).toContain(`Another build (process ${child.pid})`);
});

test('a build after killed ones publishes and clears up', async () => {
  const { ok, output } = await project.run('build');

  expect(ok, output).toBe(true);
  expect(readFileSync(front, 'utf8')).not.toBe(lastGood);
  expect(['next', 'old', 'lock'].filter((ending) => existsSync(`${project.dist}.${ending}`))).toEqual([]);
});

test('a build that fails leaves the published site as it was', async () => {
  addDocument(project.root, '2024/03-hong', 'Một {hai} ba.\n');
  const { ok } = await project.run('build');

  expect(ok).toBe(false);
  expect(readFileSync(front, 'utf8')).toBe(lastGood);
});
