import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recover, swapIn } from './swap.ts';

let out: string;
beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'van-kien-swap-')), 'dist');
});
afterEach(() => {
  rmSync(join(out, '..'), { recursive: true });
});

const write = (ending: string, text: string) => {
  mkdirSync(`${out}${ending}`);
  writeFileSync(join(`${out}${ending}`, 'index.html'), text);
};
const published = () => readFileSync(join(out, 'index.html'), 'utf8');

test.each([true, false])('puts the new site in its place (one was there: %o)', (before) => {
  if (before) write('', 'last');
  write('.next', 'new');
  swapIn(out);

  expect(published()).toBe('new');
  expect([existsSync(`${out}.next`), existsSync(`${out}.old`)]).toEqual([false, false]);
});

test('leaves the last site when there is nothing to put in its place', () => {
  write('', 'last');
  expect(() => {
    swapIn(out);
  }).toThrow();
  expect(published()).toBe('last');
});

test('brings back a site that a killed build had moved aside', () => {
  write('.old', 'last');
  write('.next', 'new');
  recover(out);

  expect(published()).toBe('last');
  expect(existsSync(`${out}.next`)).toBe(false);
});

test('throws away what a killed build had half written', () => {
  write('', 'last');
  write('.next', 'half');
  recover(out);

  expect(published()).toBe('last');
  expect(existsSync(`${out}.next`)).toBe(false);
});
