import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf } from '../support/dist.ts';

test('a build has no review page, and no page leads to one', () => {
  const files = filesOf().map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => file.includes('/soat/'))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.html')))
    expect(readFileSync(file, 'utf8')).not.toContain('/soat/');
});
