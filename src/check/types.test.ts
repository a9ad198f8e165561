import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkTypes } from './types.ts';

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const check = (isRight = true) => {
  let runs = 0;
  const run = () => {
    runs += 1;
    return Promise.resolve(isRight);
  };
  return checkTypes(root, run).then((typed) => [typed, runs]);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'van-kien-types-'));
  write('src/a.ts', 'export const a = 1;\n');
  write('src/content/van-ban/2025/01-nq.mdx', 'Một.\n');
  write('node_modules/.package-lock.json', '{"packages": {}}');
});
afterEach(() => rmSync(root, { recursive: true }));

test('code that passed is not checked again', async () => {
  expect(await check()).toEqual(['passed', 1]);
  expect(await check()).toEqual(['unchanged', 0]);
});

test('code that failed is checked again, though nothing changed', async () => {
  expect(await check(false)).toEqual(['failed', 1]);
  expect(await check(false)).toEqual(['failed', 1]);
  expect(await check()).toEqual(['passed', 1]);
});

test.each([
  ['a module', 'src/a.ts'],
  ['a module beside it', 'src/b.ts'],
  ['a page', 'src/pages/index.astro'],
  ['the settings', 'tsconfig.json'],
  ['the packages installed', 'node_modules/.package-lock.json'],
])('a change of %s is checked', async (_, file) => {
  await check();
  write(file, '{"changed": true}');
  expect(await check()).toEqual(['passed', 1]);
});

test.each([
  ['a text', 'src/content/van-ban/2025/01-nq.mdx'],
  ['what a build made', 'dist/theme.js'],
  ['the code of a package', 'node_modules/zod/index.js'],
])('a change of %s is no change of the code', async (_, file) => {
  await check();
  write(file, 'Hai.\n');
  expect(await check()).toEqual(['unchanged', 0]);
});
