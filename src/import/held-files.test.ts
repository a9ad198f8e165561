import type * as FileSystem from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const disk = vi.hoisted(() => ({ room: Infinity, code: 'ENOSPC', locked: '' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  return {
    ...fs,
    writeFileSync: (path: string, content: string | Uint8Array) => {
      if (content.length <= disk.room) return fs.writeFileSync(path, content);
      fs.writeFileSync(path, content.slice(0, disk.room));
      throw Object.assign(new Error(disk.code), { code: disk.code, path });
    },
    renameSync: (from: string, dest: string) => {
      if (dest !== disk.locked) return fs.renameSync(from, dest);
      throw Object.assign(new Error('EPERM'), { code: 'EPERM', path: from, dest });
    },
  };
});
const { writeTogether } = await import('./held-files.ts');
const { importFile } = await import('./import-files.ts');

let folder: string;
beforeEach(() => {
  Object.assign(disk, { room: Infinity, code: 'ENOSPC', locked: '' });
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

test('where one of them is locked, those that were replaced are as before, and no folder is left', () => {
  writeFileSync(join(folder, 'a'), 'cũ');
  disk.locked = join(folder, 'c');
  expect(() =>
    writeTogether([
      [join(folder, 'a'), 'mới'],
      [join(folder, '2024/moi/b'), 'hai'],
      [disk.locked, 'ba'],
    ]),
  ).toThrow('EPERM');
  expect(readdirSync(folder, { recursive: true })).toEqual(['a']);
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
  // No file, and no folder that was made for it.
  expect(readdirSync(folder, { recursive: true })).toEqual(['nguon.txt']);
});

test('what may not be written is told by the folder or the file that stands in the way', async () => {
  const source = join(folder, 'nguon.txt');
  writeFileSync(source, 'THÔNG BÁO\nKết luận về công tác\n-----\nGiao các cơ quan thực hiện.\n');
  Object.assign(disk, { room: 5, code: 'EACCES' });
  const message = async () => (await importFile(source, { root: folder, dryRun: false })).problem?.message;
  const place = join(folder, 'src/content/van-ban');
  expect(await message()).toBe(`${place} may not be written.`);
  const locked = join(place, 'thong-bao-ket-luan-ve-cong-tac.txt');
  Object.assign(disk, { room: Infinity, locked });
  expect(await message()).toBe(`${locked} may not be written.`);
});
