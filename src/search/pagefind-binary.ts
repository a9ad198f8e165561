import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { readFile, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readPagefindWords, type PagefindWord } from './pagefind-index.ts';
import { levelWeights } from './postings.ts';

const run = promisify(execFile);

/** Words of one record, by their levels. */
export type RecordWords = string[][];

/** A word that Pagefind found, in one spelling: its records, each as `8 × record + level`, ascending. */
export interface FoundWord {
  readonly word: string;
  readonly entries: Uint32Array;
}

/** Goes into the names of what is kept; another whenever Pagefind or the pages made for it change. */
const recipe = 'pagefind 1.5.2, a page for each level';

/** Pagefind's program for making an index. */
export function pagefindBinary(): string {
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = process.platform === 'win32' ? 'pagefind_extended.exe' : 'pagefind_extended';
  return (
    process.env['PAGEFIND_EXTENDED_BINARY_PATH'] ??
    require.resolve(`@pagefind/${platform}-${process.arch}/bin/${name}`)
  );
}

/**
 * Have Pagefind index some records, or take what it made of the same records before. All words of a level are one page
 * for it: it takes a fifth of the time that it takes for a page each with the levels as weights.
 *
 * @param used gets the name under which the index is kept
 */
export async function indexRecords(
  records: readonly RecordWords[],
  cacheDir: string,
  used: Set<string>,
): Promise<FoundWord[]> {
  const texts = levelWeights.map((_, level) => pageText(records, level));
  const digest = createHash('sha256').update(recipe);
  for (const text of texts) digest.update(`${text.length}:`).update(text);
  const name = digest.digest('hex').slice(0, 32);
  used.add(name);
  const kept = join(cacheDir, name);
  if (!existsSync(kept)) await makeIndex(texts, kept);
  return placeWords(await readIndex(kept), records);
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
 * Let Pagefind make an index of texts, and keep its words in a folder. It is started before anything is waited for, so
 * that the caller can work on while it runs.
 */
async function makeIndex(texts: readonly string[], kept: string): Promise<void> {
  mkdirSync(dirname(kept), { recursive: true });
  const folder = mkdtempSync(`${kept}.`);
  try {
    const site = join(folder, 'site');
    mkdirSync(site);
    texts.forEach((text, page) => {
      writeFileSync(join(site, `${page}.html`), `<html lang="vi"><body data-pagefind-body>${text}`);
    });
    const output = join(folder, 'out');
    await run(pagefindBinary(), [
      '--site',
      site,
      '--output-path',
      output,
      '--force-language',
      'vi',
      '--silent',
    ]);
    await rename(join(output, 'index'), kept).catch((error: unknown) => {
      if (!existsSync(kept)) throw error; // Another build may have been faster.
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pagefind numbers pages in an order of its own, so each begins with a word that says which level it is. */
const pageMark = 'ǀ';

/** All words of a level, record after record. */
const pageText = (records: readonly RecordWords[], level: number): string =>
  [pageMark + level, ...records.flatMap((words) => words[level] ?? [])].join(' ');

async function readIndex(folder: string): Promise<PagefindWord[]> {
  const found: PagefindWord[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const bytes = gunzipSync(await readFile(join(folder, name))).subarray('pagefind_dcd'.length);
    for (const word of readPagefindWords(bytes)) found.push(word);
  }
  return found;
}

/** Tell by its place in the text of a level of which record a word is. */
function placeWords(words: readonly PagefindWord[], records: readonly RecordWords[]): FoundWord[] {
  const levels: number[] = [];
  for (const { word, places } of words) {
    if (word.startsWith(pageMark)) levels[places[0]! & 7] = Number(word.slice(pageMark.length));
  }
  const recordAt = levelWeights.map((_, level) => placesOf(records, level));
  const left = recordAt.map(({ length }) => length - 1);
  const found: FoundWord[] = [];
  for (const { word, places } of words) {
    if (word.startsWith(pageMark)) continue;
    const entries = places.map((place) => {
      const level = levels[place & 7]!;
      left[level]! -= 1;
      return recordAt[level]![place >>> 3]! * 8 + level;
    });
    found.push({ word, entries: entries.sort() });
  }
  if (left.some((count) => count !== 0))
    throw new Error(`Pagefind read other words than it was given: ${left.join(', ')} too few of each level.`);
  return found;
}

/** The record of each place in the text of a level; at its first place stands the mark. */
function placesOf(records: readonly RecordWords[], level: number): Uint32Array {
  const counts = records.map((words) => words[level]?.length ?? 0);
  const places = new Uint32Array(1 + counts.reduce((sum, count) => sum + count, 0));
  let at = 1;
  counts.forEach((count, record) => {
    places.fill(record, at, at + count);
    at += count;
  });
  return places;
}
