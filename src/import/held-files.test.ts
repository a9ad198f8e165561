import type * as FileSystem from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const disk = vi.hoisted(() => ({ room: Infinity, code: 'ENOSPC' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  return {
    ...fs,
    writeFileSync: (path: string, content: string | Uint8Array) => {
      if (content.length <= disk.room) return fs.writeFileSync(path, content);
      fs.writeFileSync(path, content.slice(0, disk.room));
      throw Object.assign(new Error(disk.code), { code: disk.code });
    },
  };
});
const { writeTogether } = await import('./held-files.ts');
const { importFile } = await import('./import-files.ts');

let folder: string;
beforeEach(() => {
  Object.assign(disk, { room: Infinity, code: 'ENOSPC' });
  folder = mkdtempSync(join(tmpdir(), 'van-kien-held-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writes all, and leaves nothing beside them', () => {
  writeTogether([
    [join(folder, 'a'), 'một'],
    [join(folder, 'b'), 'hai'],
  ]);
  expect(readdirSync(folder)).toEqual(['a', 'b']);
});

test('on a full disk the old files stay as they were, and no new one is left', () => {
  writeFileSync(join(folder, 'a'), 'cũ');
  disk.room = 5;
  expect(() =>
    writeTogether([
      [join(folder, 'a'), 'mới'],
      [join(folder, 'b'), 'dài hơn chỗ còn trống'],
    ]),
  ).toThrow('ENOSPC');
  disk.room = Infinity;
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('cũ');
});

test.each([
  ['ENOSPC', 'The disk is full.'],
  ['EDQUOT', 'The quota of the disk is used up.'],
  ['EACCES', 'may not be written'],
  ['EPERM', 'may not be written'],
  ['EROFS', 'The content folder is read-only.'],
])('an import that meets %s says so and leaves nothing behind', async (code, message) => {
  disk.code = code;
  const source = join(folder, 'nguon.txt');
  writeFileSync(source, 'THÔNG BÁO\nKết luận về công tác\n-----\nGiao các cơ quan thực hiện.\n');
  disk.room = 5;
  const { status, problem } = await importFile(source, { root: folder, dryRun: false });
  expect(status).toBe('failed');
  expect(problem?.message).toContain(message);
  expect(problem?.hint).not.toBe('');
  disk.room = Infinity;
  const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(left.map(({ name }) => name)).toEqual(['nguon.txt']);
});
