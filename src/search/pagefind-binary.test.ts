import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { forgetOld } from './pagefind-binary.ts';

const folder = await mkdtemp(join(tmpdir(), 'pagefind-binary-'));
afterAll(() => rm(folder, { recursive: true }));

test('what a build used stays, and of the rest the newest', async () => {
  for (let age = 0; age < 30; age += 1) {
    await mkdir(join(folder, `a${age}`));
    await utimes(join(folder, `a${age}`), 2000 - age, 2000 - age);
  }
  await forgetOld(folder, new Set(['a29']));
  const wanted = [...Array.from({ length: 20 }, (_, age) => `a${age}`), 'a29'];
  expect((await readdir(folder)).sort()).toEqual(wanted.sort());
  await forgetOld(join(folder, 'missing'), new Set());
});
