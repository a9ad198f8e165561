import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { openBrowser } from '../../tests/support/browser.ts';
import { serveDist } from '../../tests/support/serve.ts';
import { mostMemoryOfChildren, processorSeconds } from '../memory.ts';
import { readPages, type EnginePage, type EngineResult } from './page.ts';

export const pagefindName = 'Pagefind 1.5.2, defaults';

/** Queries whose first answer is weighed: each opens a browser without anything kept. */
const weighed = 12;

/** Index the pages of a file as Pagefind would those of any site, and ask through its script in a browser. */
export async function measurePagefind(pages: string, queries: readonly string[]): Promise<EngineResult> {
  const folder = join(tmpdir(), `pagefind-plain-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="vi"><title>Pagefind</title></html>',
  );
  const before = process.memoryUsage().rss;
  const memory = mostMemoryOfChildren();
  const start = performance.now();
  const idle = processorSeconds();
  try {
    const { index } = await createIndex({});
    if (!index) throw new Error('Pagefind made no index.');
    for await (const page of readPages(pages))
      await index.addHTMLFile({ url: page.url, content: htmlOf(page) });
    await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  } finally {
    await close();
  }
  const indexSeconds = (performance.now() - start) / 1000;
  const worked = processorSeconds();
  const indexWork = worked.own + worked.children - idle.own - idle.children;
  const own = process.resourceUsage().maxRSS / 1024 - before / 1024 / 1024;
  const indexMegabytes = memory.stop() + own;
  const asked = await ask(folder, queries);
  await rm(folder, { recursive: true });
  return { name: pagefindName, ...asked, indexSeconds, indexWork, indexMegabytes };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const htmlOf = ({ title, text }: EnginePage): string =>
  `<!doctype html><html lang="vi"><head><title>${escape(title)}</title></head><body><main><h1>${escape(title)}</h1>${text
    .split('\n')
    .filter(Boolean)
    .map((part) => `<p>${escape(part)}</p>`)
    .join('')}</main></body></html>`;

async function ask(
  folder: string,
  queries: readonly string[],
): Promise<Pick<EngineResult, 'paths' | 'times' | 'firstBytes'>> {
  const site = await serveDist(folder);
  const browser = await openBrowser();
  const sizes: number[] = [];
  const step = Math.max(1, Math.floor(queries.length / weighed));
  for (const query of queries.filter((_, at) => at % step === 0)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bodies: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.url().includes('/pagefind/'))
        bodies.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(site.address);
    await page.evaluate(search, query);
    sizes.push((await Promise.all(bodies)).reduce((sum, size) => sum + size, 0));
    await context.close();
  }
  const page = await browser.newPage();
  await page.goto(site.address);
  const answers = [];
  for (const query of queries) answers.push(await page.evaluate(search, query));
  await browser.close();
  await site.close();
  return {
    paths: answers.map(({ paths }) => paths),
    times: answers.map(({ took }) => took),
    firstBytes: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
  };
}

/** Runs in the browser: search and fetch what ten results show, as Pagefind's own page does. */
async function search(query: string): Promise<{ paths: string[]; took: number }> {
  const address = '/pagefind/pagefind.js';
  const start = performance.now();
  const pagefind = (await import(/* @vite-ignore */ address)) as {
    search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
  const { results } = await pagefind.search(query);
  const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { paths: found.map(({ url }) => url), took: performance.now() - start };
}
