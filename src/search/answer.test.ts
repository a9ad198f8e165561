import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HeldDocument } from '../domain/entities.ts';
import { noRows } from '../domain/no-rows.ts';
import { buildGraph } from '../graph/build.ts';
import { readAddress } from './address.ts';
import { answer } from './answer.ts';
import { buildSearchIndex } from './build.ts';
import { SearchFiles } from './search-files.ts';

let folder: string;
let files: SearchFiles;
const fetched: string[] = [];

const filler = 'Các cấp ủy đảng quán triệt tinh thần chỉ đạo chung của cấp trên. '.repeat(30);
const documentOf = (n: number, text: string): HeldDocument => ({
  id: `2020/${n}-kh-tu`,
  file: '',
  digest: String(n),
  symbol: `${n}-KH/TU`,
  kind: 'plan',
  subject: `Việc thứ ${n}`,
  // The first is the oldest.
  issuedOn: `2020-0${1 + Math.floor(n / 25)}-${String(1 + (n % 25)).padStart(2, '0')}`,
  issuers: [],
  ...noRows,
  access: 'public',
  source: { file: '', sha256: '' },
  blocks: [
    { type: 'paragraph', anchor: 'd1', section: '', text },
    { type: 'paragraph', anchor: 'd2', section: '', text: `${filler} ${n}` },
  ],
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'answer-'));
  const documents = Array.from({ length: 50 }, (_, n) =>
    documentOf(
      n,
      n === 0
        ? 'Kiểm tra hồ chứa nước Bình Sơn cuối năm.'
        : 'Tổ chức kiểm tra hồ. Sửa hồ chứa nước. Cấp nước Bình. Xã Bình Sơn báo cáo. Vùng Sơn cuối. Họp cuối năm. Bàn địa giới hành chính.',
    ),
  );
  const graph = buildGraph({ documents, bodies: [], cited: [] });
  await buildSearchIndex({ graph, outDir: folder, cacheDir: join(folder, 'cache') });
  files = new SearchFiles(async (name) => {
    fetched.push(name);
    return Uint8Array.from(gunzipSync(await readFile(join(folder, 'pagefind', `${name}.pagefind`))));
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const ask = (q: string, signal?: AbortSignal) => answer({ ...readAddress(''), q }, 40, files, signal);
const last = async (q: string) => {
  const first = await ask(q);
  return first.better ? first.better() : first;
};

describe('a phrase all of whose pairs are common', () => {
  const phrase = 'kiểm tra hồ chứa nước Bình Sơn cuối năm ';

  test('is not among the records that are looked at first', async () => {
    const { groups, mayBeFurther, more } = await ask(phrase);
    expect(groups.some(({ whole }) => whole)).toBe(false);
    expect([mayBeFurther, more]).toEqual([true, true]);
  });

  test('is found when one looks further', async () => {
    const { groups, apart, corrected } = await last(phrase);
    expect(groups[0]).toMatchObject({ url: '/van-ban/2020/0-kh-tu/', whole: true });
    expect([apart, corrected]).toEqual([false, undefined]);
  });
});

test.each([
  ['dia giio hanh chinh ', 'dia gioi hanh chinh'],
  ['xa binh osn bao cao ', 'xa binh son bao cao'],
  ['địa giio hành chính ', 'địa giới hành chính'],
])('%s is asked as %s', async (typed, meant) => {
  expect((await last(typed)).corrected).toBe(meant);
});

describe('a word that was just begun', () => {
  test('leaves the answer to the words before it, without a second thought', async () => {
    const words = await ask('kiểm tra hồ ');
    const begun = await ask('kiểm tra hồ k');
    expect(begun.groups.length).toBeGreaterThan(0);
    expect(begun.groups.map(({ url }) => url)).toEqual(words.groups.map(({ url }) => url));
  });

  test('alone is not said to be missing', async () => {
    expect(await ask('k')).toMatchObject({ begun: true, groups: [] });
    expect(await ask('k')).not.toHaveProperty('better');
  });

  test('counts where the texts have it so', async () => {
    expect(await ask('kiểm tra')).toMatchObject({ begun: false });
  });
});

test('a question that nobody waits for is given up', async () => {
  await expect(ask('cấp nước', AbortSignal.abort())).rejects.toThrow();
});

test('no file is asked for twice', () => {
  expect(fetched.length).toBeGreaterThan(20);
  expect(new Set(fetched).size).toBe(fetched.length);
});

test('a short form is written out where it is not found as it stands', async () => {
  const { corrected, groups } = await last('binh son bc ');
  expect(corrected).toBe('binh son báo cáo');
  expect(groups.length).toBeGreaterThan(10);
});
