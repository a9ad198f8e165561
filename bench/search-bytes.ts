import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';
import { serveDist } from '../tests/support/serve.ts';

// What a first search costs in bytes and time, in a real browser without anything kept: node bench/search-bytes.ts [dist]
const site = await serveDist(resolve(process.argv[2] ?? 'dist'));
const browser = await openBrowser();

/** Bytes fetched from the folder of the index while something is done, and how long it took. */
async function measure(name: string, path: string, act?: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  let requests = 0;
  page.on('requestfinished', (request) => {
    if (!request.url().includes('/pagefind/')) return;
    requests += 1;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const start = performance.now();
  await page.goto(`${site.address}${path}`);
  if (act) await act(page);
  else await page.waitForSelector('#tim[data-done]', { state: 'attached' });
  const took = Math.round(performance.now() - start);
  await page.waitForTimeout(200);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.log(
    `${name.padEnd(34)} ${String(Math.round(bytes / 1024)).padStart(6)} kB in ${requests} requests, ${took} ms`,
  );
  await context.close();
}

await measure('filters, nothing typed', 'tim-kiem/');
await measure('a filter alone', 'tim-kiem/?loai=chi-thi&nam=2018');
for (const query of ['công tác', 'đào tạo bồi dưỡng', 'cham dut ho so', '"công tác dân vận"']) {
  await measure(query, `tim-kiem/?q=${encodeURIComponent(query)}`);
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
