import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import type { SymbolRow } from '../src/search/lookup-files.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { serveDist } from '../tests/support/serve.ts';

// What a first search costs in bytes and time, in a real browser without anything kept: node bench/search-bytes.ts [dist]
const folder = resolve(process.argv[2] ?? 'dist');
const site = await serveDist(folder);
const browser = await openBrowser();

/** Bytes of a file of the index as sent, or of a script or a style as a server packs it. */
async function costOf(request: Request): Promise<{ readonly index: number; readonly page: number }> {
  const url = request.url();
  if (url.includes('/pagefind/')) return { index: (await request.sizes()).responseBodySize, page: 0 };
  if (!/\.(js|css)$/.test(url)) return { index: 0, page: 0 };
  const body = await (await request.response())!.body();
  return { index: 0, page: gzipSync(body).length };
}

/** Print the bytes fetched while something is done, and how long it took. */
async function measure(name: string, path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const costs: ReturnType<typeof costOf>[] = [];
  page.on('requestfinished', (request) => costs.push(costOf(request)));
  const start = performance.now();
  await page.goto(`${site.address}${path}`);
  await act(page);
  const took = Math.round(performance.now() - start);
  await page.waitForTimeout(200);
  const all = await Promise.all(costs);
  const index = all.reduce((sum, cost) => sum + cost.index, 0);
  const own = all.reduce((sum, cost) => sum + cost.page, 0);
  const requests = all.filter((cost) => cost.index > 0).length;
  console.log(
    `${name.padEnd(34)} ${kilobytes(index)} in ${requests} requests, ${kilobytes(index + own)} with script and style, ${took} ms`,
  );
  await context.close();
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(6)} kB`;

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
await measure(`the symbol ${symbol}, offered`, '', typed(symbol));
await measure('filters, nothing typed', 'tim-kiem/', answered);
await measure('a filter alone', 'tim-kiem/?loai=chi-thi&nam=2018', answered);
for (const query of ['công tác', 'đào tạo bồi dưỡng', 'cham dut ho so', '"công tác dân vận"']) {
  await measure(query, `tim-kiem/?q=${encodeURIComponent(query)}`, answered);
}

const page = await browser.newPage();
await page.goto(`${site.address}tim-kiem/`);
await page.waitForSelector('#tim[data-done]', { state: 'attached' });
const times: number[] = [];
for (const query of [
  'công tác cán bộ',
  'đào tạo bồi dưỡng',
  'phương thức lãnh đạo',
  'nghi quyet dan van',
  'tổ chức đảng',
]) {
  for (let end = 2; end <= query.length; end += 1) {
    times.push(
      await page.evaluate(
        async (q) => {
          const start = performance.now();
          history.replaceState(null, '', `?q=${encodeURIComponent(q)}`);
          dispatchEvent(new PopStateEvent('popstate'));
          const root = document.getElementById('tim')!;
          while (root.dataset['shown'] === undefined) await new Promise((go) => setTimeout(go, 1));
          return performance.now() - start;
        },
        query.slice(0, end),
      ),
    );
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)]!);
console.log(`a keystroke: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms of ${times.length}`);
await browser.close();
await site.close();
