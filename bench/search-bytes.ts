import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import type { SymbolRow } from '../src/search/lookup-files.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { serveDist } from '../tests/support/serve.ts';

// What a first search costs in bytes, script and style included, in a real browser without anything kept:
// node bench/search-bytes.ts [dist]
const folder = resolve(process.argv[2] ?? 'dist');
const site = await serveDist(folder);
const browser = await openBrowser();

/** What the bytes of a search are for, by the names of the files. */
const uses = ['names', 'words', 'pairs', 'texts', 'filters', 'script', 'style'] as const;
type Use = (typeof uses)[number];

function useOf(path: string): Use | undefined {
  if (path.endsWith('.js')) return 'script';
  if (path.endsWith('.css')) return 'style';
  const name = /\/pagefind\/(.+)\.pagefind$/.exec(path)?.[1];
  if (name === undefined) return undefined;
  if (/words-\d+$/.test(name)) return 'words';
  if (/pairs-\d+$/.test(name)) return 'pairs';
  if (/\/\d+$/.test(name)) return 'texts';
  return /counts|columns/.test(name) ? 'filters' : 'names';
}

/** Bytes of a file: of the index as sent, of a script or a style as a server packs it. */
async function costOf(request: Request): Promise<{ readonly use: Use; readonly bytes: number } | undefined> {
  const use = useOf(new URL(request.url()).pathname);
  if (use === undefined) return undefined;
  if (use !== 'script' && use !== 'style') return { use, bytes: (await request.sizes()).responseBodySize };
  return { use, bytes: gzipSync(await (await request.response())!.body()).length };
}

/** Print the bytes fetched while something is done, all and by what they are for; how many in all. */
async function measure(name: string, path: string, act: (page: Page) => Promise<void>): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const costs: ReturnType<typeof costOf>[] = [];
  page.on('requestfinished', (request) => costs.push(costOf(request)));
  await page.goto(`${site.address}${path}`);
  await act(page);
  await page.waitForTimeout(200);
  const all = (await Promise.all(costs)).filter((cost) => cost !== undefined);
  const bytesFor = (use: Use) =>
    all.filter((cost) => cost.use === use).reduce((sum, { bytes }) => sum + bytes, 0);
  const whole = uses.reduce((sum, use) => sum + bytesFor(use), 0);
  const cells = [whole, ...uses.map(bytesFor)].map((bytes) => (bytes / 1024).toFixed(1).padStart(8));
  console.log(`${name.padEnd(42)}${cells.join('')}${String(all.length).padStart(8)}`);
  await context.close();
  return whole;
}

const answered = async (page: Page): Promise<void> => {
  await page.waitForSelector('#tim[data-done]', { state: 'attached' });
};

/** The first symbol of the largest file of the look-up. */
function dearestSymbol(): string {
  const index = join(folder, 'pagefind');
  const files = readdirSync(index).filter((name) => name.startsWith('symbols-'));
  const sizes = files.map((name) => [statSync(join(index, name)).size, name] as const);
  const [, largest] = sizes.sort(([a], [b]) => b - a)[0]!;
  const rows = JSON.parse(gunzipSync(readFileSync(join(index, largest))).toString()) as SymbolRow[];
  return String(rows[0]![0]);
}

/** Type a symbol letter by letter into the field of the front page, until it is offered. */
const typed = (symbol: string) => async (page: Page) => {
  await page.locator('form[data-search] input[name="q"]:visible').first().focus();
  await page.keyboard.type(symbol, { delay: 50 });
  await page.locator('[role="option"] .symbol', { hasText: symbol }).first().waitFor();
};

const symbol = dearestSymbol();
console.log(`${'kB'.padEnd(42)}${['all', ...uses, 'files'].map((head) => head.padStart(8)).join('')}`);
await measure(`the symbol ${symbol}, offered`, '', typed(symbol));
await measure('filters, nothing typed', 'tim-kiem/', answered);
await measure('a filter alone', 'tim-kiem/?loai=chi-thi&nam=2018', answered);
const queries = [
  ...['công tác', 'đào tạo bồi dưỡng', 'cham dut ho so', '"công tác dân vận"'],
  ...['dân vận', 'kiểm tra, giám sát', 'phát triển kinh tế - xã hội', 'cải cách hành chính nhà nước'],
  ...['nghi quyet dan van', 'xay dung dang', 'hoc tap tu tuong ho chi minh', 'danh gia xep loai can bo'],
  ...['đào tạo bồi dưỡg cán bộ', 'thuc hien nhiem vuj', 'tổ chức'],
];
const costs: { readonly query: string; readonly bytes: number }[] = [];
for (const query of queries) {
  const bytes = await measure(query, `tim-kiem/?q=${encodeURIComponent(query)}`, answered);
  costs.push({ query, bytes });
}
const worst = costs.reduce((most, one) => (one.bytes > most.bytes ? one : most));
console.log(`the dearest of ${costs.length} queries: ${(worst.bytes / 1024).toFixed(1)} kB, ${worst.query}`);
await browser.close();
await site.close();
