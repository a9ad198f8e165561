import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cached } from './html-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'html-cache-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a page is made once for a key, and again for another', async () => {
  let made = 0;
  const make = () => `<p>${(made += 1)}</p>`;
  expect(await cached(folder, ['a', 1], make)).toBe('<p>1</p>');
  expect(await cached(folder, ['a', 1], make)).toBe('<p>1</p>');
  expect(await cached(folder, ['a', 2], make)).toBe('<p>2</p>');
  expect(made).toBe(2);
});

test('what fails is not kept, and leaves no half-written file', async () => {
  const before = readdirSync(folder, { recursive: true }).length;
  await expect(cached(folder, 'b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
  expect(await cached(folder, 'b', () => 'made')).toBe('made');
});
