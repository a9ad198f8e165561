import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldCorpus } from '../../tests/support/made-corpus.ts';
import { buildGraph } from '../graph/build.ts';
import { buildSearchIndex } from './build.ts';
import { findPages } from './find-pages.ts';
import type { Manifest } from './manifest.ts';
import { readWords } from './query.ts';
import { readRecord } from './record-file.ts';
import { scoreRecord, type FoundRecord } from './score.ts';
import { WordIndex, type IndexSource } from './word-index.ts';

let folder: string;
const fetched: string[] = [];
let index: WordIndex;
let records: FoundRecord[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-pages-'));
  const graph = buildGraph(heldCorpus({ count: 60 }));
  await buildSearchIndex({ graph, outDir: folder, cacheDir: join(folder, 'cache'), recordsPerShard: 100 });
  const file = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    fetched.push(name);
    return Uint8Array.from(gunzipSync(await readFile(join(folder, 'pagefind', `${name}.pagefind`))));
  };
  const manifest = JSON.parse(new TextDecoder().decode(await file('index'))) as Manifest;
  const source: IndexSource = {
    manifest: () => Promise.resolve(manifest),
    file,
  };
  index = await WordIndex.open(source);
  records = await Promise.all(
    [...manifest.pages].map(async (_, page) =>
      readRecord(new TextDecoder().decode(await file(`${manifest.folder}/${page}`))),
    ),
  );
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

const find = async (query: string): Promise<FoundRecord[]> =>
  (await findPages(readWords(query), index)).map(({ page }) => records[page]!);

test('every page with all the words is found, and no other', async () => {
  const words = readWords('thực hiện nhiệm vụ ');
  const found = new Set(await find('thực hiện nhiệm vụ '));
  const wanted = records.filter((record) => scoreRecord(record, words).share === 1);
  expect(wanted.length).toBeGreaterThan(5);
  expect(wanted.filter((record) => !found.has(record)).map(({ url }) => url)).toEqual([]);
  expect(found.size).toBeLessThan(records.length);
});

/** Four words of a text, from its third on, and whether a record has them so. */
function phraseOf(record: FoundRecord) {
  const text = record.clauses.map((clause) => clause.text).find((one) => /^(\p{L}+ ){8}/u.test(one))!;
  const phrase = text.split(' ').slice(2, 6).join(' ').toLowerCase();
  const has = ({ clauses }: FoundRecord) => clauses.some((one) => one.text.toLowerCase().includes(phrase));
  return { phrase, has };
}

test('where words stand together, such a page is among the first, whose texts are looked at', async () => {
  const some = records.filter(({ clauses }) => clauses.some(({ text }) => /^(\p{L}+ ){8}/u.test(text)));
  for (const record of some.slice(0, 20)) {
    const { phrase, has } = phraseOf(record);
    const looked = (await find(`${phrase} `)).slice(0, 8);
    expect(looked.some(has), phrase).toBe(true);
  }
});

test('a quoted phrase must stand there in its order', async () => {
  const { phrase, has } = phraseOf(records.find(({ clauses }) => clauses.length > 10)!);
  const [first] = await find(`"${phrase}"`);
  expect(has(first!)).toBe(true);
  expect(await find(`"${phrase.split(' ').reverse().join(' ')}"`)).toEqual([]);
});

test('a half-typed word brings the whole one where it stands behind the word before it', async () => {
  const half = await find('tuyên truy');
  const full = (await find('"tuyên truyền" ')).map(({ url }) => url);
  expect(full.length).toBeGreaterThan(0);
  expect(half.map(({ url }) => url)).toEqual(expect.arrayContaining(full));
});

test('a word takes one file, however many pages have it', async () => {
  fetched.length = 0;
  const fresh = await WordIndex.open({
    manifest: async () =>
      JSON.parse(gunzipSync(await readFile(join(folder, 'pagefind/index.pagefind'))).toString()) as Manifest,
    file: async (name) => {
      fetched.push(name);
      return Uint8Array.from(gunzipSync(await readFile(join(folder, 'pagefind', `${name}.pagefind`))));
    },
  });
  await findPages(readWords('thực '), fresh);
  expect(fetched).toHaveLength(1);
});
