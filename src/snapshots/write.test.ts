import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HeldDocument } from '../domain/entities.ts';
import { noRows } from '../domain/no-rows.ts';
import { buildGraph } from '../graph/build.ts';
import { writeSnapshots } from './write.ts';

const document: HeldDocument = {
  id: '2022/5-nq-tu',
  file: 'van-ban.mdx',
  digest: '',
  blocks: [],
  symbol: '5-NQ/TU',
  kind: 'resolution',
  subject: 'Về phát triển văn hóa',
  issuedOn: '2022-12-29',
  issuers: [],
  ...noRows,
  access: 'public',
  source: { file: 'a.txt', sha256: '' },
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'snapshots-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (text: string, out: string, only?: 'pdf') => {
  writeFileSync(join(root, document.file), `---\nkind: resolution\n---\n\n${text}\n`);
  mkdirSync(join(root, out), { recursive: true });
  const graph = buildGraph({ documents: [document], bodies: [], cited: [] });
  return writeSnapshots({ graph, root, outDir: join(root, out), cacheDir: join(root, 'cache'), only });
};

const pdf = (out: string) => readFileSync(join(root, out, 'van-ban/2022/5-nq-tu.pdf'));

test('writes each file to its address, and makes nothing twice', async () => {
  const first = await write('Một.', 'a');
  expect(first.pdf).toMatchObject({ made: 1, reused: 0, problems: [] });
  expect(first.og!.made).toBeGreaterThan(10);
  expect(pdf('a').subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(join(root, 'a/anh/van-ban/2022/5-nq-tu.png')).subarray(1, 4).toString()).toBe('PNG');
  expect(readFileSync(join(root, 'a/anh/trang-dau.png')).length).toBeGreaterThan(1000);

  const again = await write('Một.', 'b');
  expect(again).toMatchObject({ pdf: { made: 0, reused: 1 }, og: { made: 0, reused: first.og!.made } });
  expect(pdf('b').equals(pdf('a'))).toBe(true);
});

test('makes anew what changed, and gives the old one back when the text is as it was', async () => {
  await write('Một.', 'a', 'pdf');
  const old = pdf('a');
  expect((await write('Hai.', 'a', 'pdf')).pdf).toMatchObject({ made: 1 });
  expect(pdf('a').equals(old)).toBe(false);
  expect((await write('Một.', 'a', 'pdf')).pdf).toMatchObject({ reused: 1 });
  expect(pdf('a').equals(old)).toBe(true);
});

test('tells where a sign has no glyph', async () => {
  const { pdf: written } = await write('Điều 漢.', 'a', 'pdf');
  expect(written!.problems).toMatchObject([{ severity: 'warning', file: 'van-ban.mdx' }]);
  expect(written!.problems[0]!.message).toContain('漢');
});
