import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { FilePacker } from './file-packer.ts';
import type { PackedFile } from './pack-worker.ts';

const folder = await mkdtemp(join(tmpdir(), 'file-packer-'));
afterAll(() => rm(folder, { recursive: true }));

test('files are packed and written, and each is told of', async () => {
  const packer = new FilePacker();
  const told = new Map<string, PackedFile>();
  const add = (name: string, content: string | Uint8Array) =>
    packer.add({ path: join(folder, name), content }, (file) => told.set(name, file));
  // More than goes to the worker at once, so that several loads are under way.
  const long = 'Đảng ủy '.repeat(150_000);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await add(name, name + long);
  await packer.written();
  await packer.close();

  const written = await readFile(join(folder, 'f'));
  expect(gunzipSync(written).toString()).toBe(`f${long}`);
  expect([...told.keys()].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(told.get('f')!.size).toBe(written.length);
  expect(new Set([...told.values()].map(({ digest }) => digest)).size).toBe(6);
});

test('what goes wrong in the other thread is an error here', async () => {
  const packer = new FilePacker();
  await packer.add({ path: join(folder, 'missing', 'a'), content: 'a' }, () => undefined);
  await expect(packer.written()).rejects.toThrow(/ENOENT/);
  await packer.close();
});
