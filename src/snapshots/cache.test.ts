import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf, openCache } from './cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('parts of a digest do not run into each other', () => {
  expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
  expect(digestOf(['ab', 'c'])).toBe(digestOf(['ab', Buffer.from('c')]));
});

test('a digest counts bytes, so that letters with marks stay apart', () => {
  expect(digestOf(['ệ', 'x'])).not.toBe(digestOf(['ệx', '']));
});

test('what was put can be taken, over what lies there already', () => {
  const cache = openCache(join(folder, 'cache'), 'pdf');
  const target = join(folder, 'site', 'van-ban', 'a.pdf');
  expect(cache.take('k1', target)).toBe(false);

  cache.put('k1', Buffer.from('one'), target);
  expect(readFileSync(target, 'utf8')).toBe('one');

  cache.put('k2', Buffer.from('two'), target);
  expect(readFileSync(target, 'utf8')).toBe('two');
  expect(cache.take('k1', target)).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe('one');
});

test('deleting what was published leaves the cache alone', () => {
  const cache = openCache(join(folder, 'cache'), 'png');
  const target = join(folder, 'a.png');
  cache.put('k', Buffer.from('x'), target);
  rmSync(target);
  writeFileSync(target, 'another file');
  expect(cache.take('k', target)).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe('x');
});
