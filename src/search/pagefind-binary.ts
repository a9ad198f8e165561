import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { decodeCbor, type Cbor } from './cbor.ts';

const run = promisify(execFile);

/** Words of one page with their levels. */
export type PageWords = ReadonlyMap<string, number>;

/** A word of an index with the pages that have it, ascending, and the level of each. */
export interface IndexedWord {
  readonly word: string;
  readonly pages: readonly number[];
  readonly levels: readonly number[];
}

/** Goes into the names of what is kept; another whenever Pagefind or the pages made for it change. */
const recipe = 'pagefind 1.5.2, levels as weights';

/** Pagefind's program for making an index. */
function binary(): string {
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = process.platform === 'win32' ? 'pagefind_extended.exe' : 'pagefind_extended';
  return (
    process.env['PAGEFIND_EXTENDED_BINARY_PATH'] ??
    require.resolve(`@pagefind/${platform}-${process.arch}/bin/${name}`)
  );
}

/** Have Pagefind index some pages, or take what it made of the same pages before. */
export async function indexPages(pages: readonly PageWords[], cacheDir: string): Promise<IndexedWord[]> {
  const texts = pages.map((page, number) => pageHtml(page, number));
  const digest = createHash('sha256').update(recipe);
  for (const text of texts) digest.update(`${text.length}:`).update(text);
  const kept = join(cacheDir, `${digest.digest('hex').slice(0, 32)}.json`);
  const known = await readFile(kept, 'utf8').catch(() => undefined);
  if (known !== undefined) return JSON.parse(known) as IndexedWord[];

  const folder = await mkdtemp(join(tmpdir(), 'van-kien-search-'));
  try {
    const site = join(folder, 'site');
    await mkdir(site);
    await Promise.all(texts.map((text, page) => writeFile(join(site, `${page}.html`), text)));
    const output = join(folder, 'out');
    await run(binary(), ['--site', site, '--output-path', output, '--force-language', 'vi', '--silent']);
    const words = await readIndex(output, texts.length);
    check(words, pages);
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(`${kept}.new`, JSON.stringify(words));
    await rename(`${kept}.new`, kept);
    return words;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pagefind's search program for browsers, packed. */
export async function searchProgram(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'van-kien-search-'));
  try {
    await writeFile(join(folder, 'a.html'), '<html><body>a</body></html>');
    await run(binary(), ['--site', folder, '--output-path', folder, '--force-language', 'vi', '--silent']);
    return await readFile(join(folder, 'wasm.unknown.pagefind'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pagefind numbers pages in an order of its own, so each has a word that says which it is. */
const pageMark = 'ǀ';

/** A page with each word once, the words of a level in an element whose weight is the level. */
function pageHtml(words: PageWords, number: number): string {
  const byLevel: string[][] = [];
  for (const [word, level] of words) (byLevel[level] ??= []).push(word);
  const text = byLevel.map((list, level) => `<b data-pagefind-weight="${level + 1}">${list.join(' ')}</b>`);
  return `<html lang="vi"><body data-pagefind-body>${pageMark}${number} ${text.join(' ')}</body></html>`;
}

async function readIndex(output: string, pages: number): Promise<IndexedWord[]> {
  const found: IndexedWord[] = [];
  const numbers: number[] = [];
  for (const name of await readdir(join(output, 'index'))) {
    const [entries] = unpack(await readFile(join(output, 'index', name))) as [readonly WordRow[]];
    for (const [word, own, spellings] of entries) {
      for (const [text, rows] of [[word, own] as const, ...spellings]) {
        if (rows.length === 0) continue;
        const read = readWord(text, rows);
        if (text.startsWith(pageMark)) numbers[read.pages[0]!] = Number(text.slice(pageMark.length));
        else found.push(read);
      }
    }
  }
  if (numbers.length !== pages) throw new Error(`Pagefind indexed ${numbers.length} pages of ${pages}.`);
  return found.map((word) => renumbered(word, numbers)).sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** A word with its pages by our numbers. */
function renumbered({ word, pages, levels }: IndexedWord, numbers: readonly number[]): IndexedWord {
  const order = pages.map((page, at) => ({ page: numbers[page]!, level: levels[at]! }));
  order.sort((a, b) => a.page - b.page);
  return { word, pages: order.map(({ page }) => page), levels: order.map(({ level }) => level) };
}

type PageRow = readonly [step: number, places: readonly number[], inMeta: readonly number[]];
type WordRow = readonly [
  word: string,
  pages: readonly PageRow[],
  spellings: readonly (readonly [string, readonly PageRow[]])[],
];

function readWord(word: string, rows: readonly PageRow[]): IndexedWord {
  let page = 0;
  const pages: number[] = [];
  const levels: number[] = [];
  for (const [step, places] of rows) {
    page += step;
    pages.push(page);
    // In front of a place stands its weight: 24 for each one of ours, below zero and less one.
    levels.push(Math.round((-1 - places[0]!) / 24) - 1);
  }
  return { word, pages, levels };
}

/** Pagefind must have read every word of every page as it was given. */
function check(words: readonly IndexedWord[], pages: readonly PageWords[]): void {
  const got = words.reduce((sum, { pages: own }) => sum + own.length, 0);
  const given = pages.reduce((sum, own) => sum + own.size, 0);
  const odd = words.find(({ word, pages: own, levels }) =>
    own.some((page, at) => pages[page]!.get(word) !== levels[at]),
  );
  if (odd) throw new Error(`Pagefind read the word "${odd.word}" otherwise than it was written.`);
  if (got !== given) throw new Error(`Pagefind read ${got} words of ${given}.`);
}

function unpack(file: Uint8Array): Cbor {
  return decodeCbor(gunzipSync(file).subarray('pagefind_dcd'.length));
}
