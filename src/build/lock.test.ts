import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'van-kien-lock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('one build at a time, and the other learns whose turn it is', () => {
  const dist = join(folder, 'one');
  const release = takeLock(dist);
  expect(release).toBeTypeOf('function');
  expect(takeLock(dist)).toBe(process.pid);

  if (typeof release === 'function') release();
  expect(existsSync(`${dist}.lock`)).toBe(false);
});

test.each([
  ['of a process that is gone', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['without a process', () => ''],
])('takes over a lock %s', (name, pid) => {
  const dist = join(folder, name);
  mkdirSync(`${dist}.lock`);
  writeFileSync(join(`${dist}.lock`, 'pid'), pid());
  utimesSync(`${dist}.lock`, 0, 0);

  expect(takeLock(dist)).toBeTypeOf('function');
});
