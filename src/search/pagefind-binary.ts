import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readPagefindWords, type PagefindWord } from './pagefind-index.ts';
import { levelWeights } from './postings.ts';

const run = promisify(execFile);

/** Words of one page, by their levels. */
export type PageWords = string[][];

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

/**
 * Have Pagefind index some pages, or take what it made of the same pages before.
 *
 * @param used gets the name under which the index is kept
 */
export async function indexPages(
  pages: readonly PageWords[],
  cacheDir: string,
  used: Set<string>,
): Promise<PagefindWord[]> {
  const texts = pages.map((page, number) => pageHtml(page, number));
  const digest = createHash('sha256').update(recipe);
  for (const text of texts) digest.update(`${text.length}:`).update(text);
  const name = digest.digest('hex').slice(0, 32);
  used.add(name);
  const kept = join(cacheDir, name);
  if (!existsSync(kept)) await makeIndex(texts, kept);
  const words = await readIndex(kept, texts.length);
  check(words, pages);
  return words;
}

/** So many indexes of parts that are as they no longer are may stay, for other editions and for going back. */
const mostOld = 20;

/** Delete the oldest of the kept indexes that a build had no use for. */
export async function forgetOld(cacheDir: string, used: ReadonlySet<string>): Promise<void> {
  const names = existsSync(cacheDir) ? await readdir(cacheDir) : [];
  const old = names
    .filter((name) => !used.has(name))
    .map((name) => ({ path: join(cacheDir, name), made: statSync(join(cacheDir, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  for (const { path } of old.slice(mostOld)) await rm(path, { recursive: true, force: true });
}

/**
 * Let Pagefind make an index of pages, and keep its words in a folder. It is started before anything is waited for, so
 * that the caller can work on while it runs.
 */
async function makeIndex(texts: readonly string[], kept: string): Promise<void> {
  mkdirSync(dirname(kept), { recursive: true });
  const folder = mkdtempSync(`${kept}.`);
  try {
    const site = join(folder, 'site');
    mkdirSync(site);
    texts.forEach((text, page) => {
      writeFileSync(join(site, `${page}.html`), text);
    });
    const output = join(folder, 'out');
    await run(binary(), ['--site', site, '--output-path', output, '--force-language', 'vi', '--silent']);
    await rename(join(output, 'index'), kept).catch((error: unknown) => {
      if (!existsSync(kept)) throw error; // Another build may have been faster.
    });
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
  const text = words.map((list, level) => `<b data-pagefind-weight="${level + 1}">${list.join(' ')}</b>`);
  return `<html lang="vi"><body data-pagefind-body>${pageMark}${number} ${text.join(' ')}</body></html>`;
}

async function readIndex(folder: string, pages: number): Promise<PagefindWord[]> {
  const found: PagefindWord[] = [];
  const numbers: number[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const bytes = gunzipSync(await readFile(join(folder, name))).subarray('pagefind_dcd'.length);
    for (const one of readPagefindWords(bytes)) {
      if (one.word.startsWith(pageMark))
        numbers[one.entries[0]! >> 3] = Number(one.word.slice(pageMark.length));
      else found.push(one);
    }
  }
  if (numbers.length !== pages) throw new Error(`Pagefind indexed ${numbers.length} pages of ${pages}.`);
  for (const { entries } of found) {
    entries.forEach((entry, at) => {
      entries[at] = numbers[entry >> 3]! * 8 + (entry & 7);
    });
    entries.sort();
  }
  return found;
}

/** Pagefind must have read as many words of each level as it was given. */
function check(words: readonly PagefindWord[], pages: readonly PageWords[]): void {
  const left = levelWeights.map(() => 0);
  for (const page of pages) page.forEach((list, level) => (left[level]! += list.length));
  for (const { entries } of words) for (const entry of entries) left[entry & 7]! -= 1;
  if (left.some((count) => count !== 0))
    throw new Error(`Pagefind read other words than it was given: ${left.join(', ')} too few of each level.`);
}
