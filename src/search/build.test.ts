import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { Body, HeldDocument } from '../domain/entities.ts';
import { noRows } from '../domain/no-rows.ts';
import { buildGraph } from '../graph/build.ts';
import { buildSearchIndex } from './build.ts';
import { readColumns } from './columns.ts';
import { nameEntries, symbolEntry, type Lookup, type SymbolRow } from './lookup-files.ts';
import { readPage, type Manifest } from './manifest.ts';
import { readRecord } from './record-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'search-'));
afterAll(() => rm(folder, { recursive: true }));

const bodies: Body[] = [
  { id: 'tinh-uy', name: 'Tỉnh ủy', aliases: ['TU'], kind: 'party-committee', members: [] },
  { id: 'van-phong', name: 'Văn phòng Tỉnh ủy', aliases: ['VPTU'], kind: 'party-agency', members: [] },
];
const text = 'Quán triệt kỷ luật & đạo đức theo Nghị quyết số 28-NQ/TW, ngày 17/11/2022 <của> Đảng;';
const document: HeldDocument = {
  id: '2022/23-ctr-tu',
  file: 'src/content/van-ban/2022/23-ctr-tu.mdx',
  digest: '1',
  symbol: '23-CTr/TU',
  kind: 'programme',
  subject: 'Công tác trọng tâm',
  issuedOn: '2022-12-29',
  issuers: ['tinh-uy'],
  ...noRows,
  access: 'public',
  source: { file: 'a.txt', sha256: '' },
  tasks: [
    {
      id: 'nv-4-1',
      month: '2023-04',
      text: 'Sơ kết “quý I”',
      bodies: ['van-phong'],
      bodiesAsWritten: 'VPTU',
    },
  ],
  events: [
    {
      id: 'lich-05-1',
      from: '2024-01-05',
      to: '2024-01-06',
      part: 'morning',
      text: 'Họp',
      hosts: [],
      hostsAsWritten: '',
      row: '5',
    },
  ],
  blocks: [
    { type: 'heading', anchor: 'i', section: 'i', level: 1, marker: 'I', text: 'I. MỤC ĐÍCH' },
    { type: 'paragraph', anchor: 'i-1', section: 'i', marker: '1', text: `1. ${text}` },
    { type: 'item', anchor: 'i-1-g1', section: 'i', text: 'Đường đi - dương' },
    { type: 'heading', anchor: 'ii', section: 'ii', level: 1, marker: 'II', text: 'II. TỔ CHỨC THỰC HIỆN' },
    { type: 'paragraph', anchor: 'ii-d1', section: 'ii', text: 'Các cấp ủy triển khai.' },
  ],
};
const graph = buildGraph({ documents: [document], bodies, cited: [] });

/** A file of an index, unpacked. */
const unpacked = async (...path: string[]): Promise<string> =>
  gunzipSync(await readFile(join(...path))).toString('utf8');

const build = async (name: string, recordsPerShard?: number) => {
  const outDir = join(folder, name);
  const cacheDir = join(folder, `cache of ${name}`);
  const summary = await buildSearchIndex({ graph, outDir, cacheDir, recordsPerShard });
  const path = join(outDir, 'pagefind');
  const manifest = JSON.parse(await unpacked(path, 'index.pagefind')) as Manifest;
  return { summary, path, manifest };
};

test('what goes into the index comes out as it was printed', async () => {
  const { summary, path, manifest } = await build('a');
  expect(manifest.apart).toEqual([]);
  const columns = readColumns(
    gunzipSync(await readFile(join(path, manifest.folder, 'columns.pagefind'))),
    (page) => readPage(manifest.pages[page]!).first,
  );
  const read = [...manifest.pages].map(async (_, page) => ({
    ...readRecord(await unpacked(path, manifest.folder, `${page}.pagefind`)),
    facets: Object.fromEntries(
      Object.entries(columns).map(([id, { values, rows }]) => [
        id,
        rows[page]!.map((value) => values[value]),
      ]),
    ),
  }));
  const found = new Map((await Promise.all(read)).map((record) => [record.url, record]));
  expect(summary.records).toBe(graph.documents.size + 1 + 1 + bodies.length);
  expect(found.size).toBe(summary.records);

  const page = found.get('/van-ban/2022/23-ctr-tu/')!;
  expect(page.head).toEqual({
    form: 'document',
    group: '2022/23-ctr-tu',
    title: 'Công tác trọng tâm',
    kind: 'Chương trình',
    symbol: '23-CTr/TU',
    day: '2022-12-29',
    issuer: 'Tỉnh ủy',
    held: true,
  });
  expect(page.clauses).toEqual([
    { anchor: 'i', label: 'I', role: 'heading', text: 'I. MỤC ĐÍCH' },
    { anchor: 'i-1', label: 'I.1', role: 'text', text: `1. ${text}` },
    { anchor: 'i-1-g1', label: 'I', role: 'text', text: 'Đường đi - dương' },
    { anchor: 'ii', label: 'II', role: 'routine', text: 'II. TỔ CHỨC THỰC HIỆN' },
    { anchor: 'ii-d1', label: 'II', role: 'routine', text: 'Các cấp ủy triển khai.' },
  ]);
  expect(page.facets).toMatchObject({ loai: ['Chương trình'], 'co-quan': ['Tỉnh ủy'], nam: ['2022'] });

  const task = found.get('/van-ban/2022/23-ctr-tu/#nv-4-1')!;
  expect(task.head.where).toBe('tháng 4/2023');
  expect(task.facets).toMatchObject({
    'phu-trach': ['Văn phòng Tỉnh ủy'],
    thang: ['2023-04'],
    nam: ['2023'],
  });
  expect(found.get('/van-ban/2022/23-ctr-tu/#lich-05-1')?.head.where).toBe('05/01/2024 – 06/01/2024, sáng');
  expect(found.get('/co-quan/van-phong/')?.head.title).toBe('Văn phòng Tỉnh ủy');
});

test('symbols and bodies can be looked up without the index', async () => {
  const { path } = await build('b');
  const read = async (name: string): Promise<unknown> => JSON.parse(await unpacked(path, `${name}.pagefind`));
  expect(await read('bodies')).toEqual([
    ['', 'Tỉnh ủy', 1, 'TU'],
    ['van-phong', 'Văn phòng Tỉnh ủy', 1, 'VPTU'],
  ]);
  expect(nameEntries({ bodies: (await read('bodies')) as Lookup['bodies'] })[0]).toMatchObject({
    id: 'tinh-uy',
  });
  const rows = (await read('symbols-0')) as SymbolRow[];
  expect(rows.map((row) => symbolEntry(row).symbol)).toEqual(['23-CTr/TU', '28-NQ/TW']);
  expect(symbolEntry(rows[0]!)).toMatchObject({ id: '2022/23-ctr-tu', held: true, day: '2022-12-29' });
});

/** Every file of a folder with its bytes. */
async function bytesOf(root: string): Promise<[string, string][]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => [
      file.slice(root.length),
      (await readFile(file)).toString('base64'),
    ]),
  );
}

test('the same content gives the same bytes, into however many parts it is cut', async () => {
  const first = await bytesOf((await build('c')).path);
  expect(first.filter(([, content]) => content === '')).toEqual([]);
  expect(await bytesOf((await build('d')).path)).toEqual(first);
  expect(await bytesOf((await build('e', 2)).path)).toEqual(first);
});

test('what Pagefind made of a part is used again', async () => {
  const first = await build('f', 2);
  const kept = join(folder, 'cache of f/search');
  const names = await readdir(kept);
  expect(names.length).toBeGreaterThan(1);
  const times = await Promise.all(names.map(async (name) => (await stat(join(kept, name))).mtimeMs));
  const again = await build('f', 2);
  expect(again.manifest).toEqual(first.manifest);
  expect(await Promise.all(names.map(async (name) => (await stat(join(kept, name))).mtimeMs))).toEqual(times);
});
