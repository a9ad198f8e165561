import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldCorpus } from '../../tests/support/made-corpus.ts';
import { buildGraph } from '../graph/build.ts';
import { buildSearchIndex } from './build.ts';
import { findPages } from './find-pages.ts';
import type { Manifest } from './manifest.ts';
import { programName } from './pagefind-wasm.ts';
import { readWords } from './query.ts';
import { readRecord } from './record-file.ts';
import { scoreRecord, type FoundRecord } from './score.ts';
import { WordIndex, type IndexSource } from './word-index.ts';

let folder: string;
const fetched: string[] = [];
let whole: WordIndex;
let parted: WordIndex;
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
    program: () => file(programName),
    file,
  };
  whole = await WordIndex.open(source, 1e6);
  parted = await WordIndex.open(source, 50);
  records = await Promise.all(
    [...manifest.pages].map(async (_, page) =>
      readRecord(new TextDecoder().decode(await file(`${manifest.folder}/${page}`))),
    ),
  );
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

const find = async (query: string, index = parted): Promise<FoundRecord[]> =>
  (await findPages(readWords(query), index)).map(({ page }) => records[page]!);

const queries = [
  'công tác ',
  'cong tac ',
  'xây dựng Đảng',
  'thực hiện nghị quyết về phát triển ',
  'Ủy ban nhân dân tỉnh',
  'tuyen tru',
  'dang',
  '"thực hiện nhiệm vụ"',
  'hội nghị triển khai ',
];

describe('many small indexes answer as one does', () => {
  test.each(queries)('%s', async (query) => {
    const [one, many] = await Promise.all([whole, parted].map((index) => findPages(readWords(query), index)));
    expect(one!.length).toBeGreaterThan(0);
    expect(many!.map(({ page }) => page)).toEqual(one!.map(({ page }) => page));
    many!.forEach(({ score }, at) => {
      expect(score).toBeCloseTo(one![at]!.score, 3);
    });
  });
});

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

test('a word takes one file, into however many parts the index is cut', async () => {
  fetched.length = 0;
  const index = await WordIndex.open(
    {
      manifest: async () =>
        JSON.parse(
          gunzipSync(await readFile(join(folder, 'pagefind/index.pagefind'))).toString(),
        ) as Manifest,
      program: async () =>
        Uint8Array.from(gunzipSync(await readFile(join(folder, `pagefind/${programName}.pagefind`)))),
      file: async (name) => {
        fetched.push(name);
        return Uint8Array.from(gunzipSync(await readFile(join(folder, 'pagefind', `${name}.pagefind`))));
      },
    },
    20,
  );
  await findPages(readWords('thực '), index);
  expect(fetched).toHaveLength(1);
});
