import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildGraph } from '../src/graph/build.ts';
import type { Graph } from '../src/graph/graph.ts';
import { readCorpus } from '../src/loaders/corpus.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { percentile, quality, rankOf } from '../tests/support/search-figures.ts';
import { goldQueries, part } from '../tests/support/search-gold.ts';
import { openSearchPage } from '../tests/support/search-page.ts';
import { makeSearchQueries, queryClasses, type LabelledQuery } from '../tests/support/search-queries.ts';
import { serveDist } from '../tests/support/serve.ts';
import { measureInMemory, memoryEngines } from './engines/in-memory.ts';
import { mostMemoryOfChildren, processorSeconds } from './memory.ts';
import { enginePages, type EngineResult } from './engines/page.ts';
import { measurePagefind, pagefindName } from './engines/pagefind-plain.ts';
import { madeGraph, makeSearchSite } from './made-site.ts';

// Asks the same labelled queries of several search engines over the same pages, and prints a table in Markdown:
// node bench/search-engines.ts [--made 10000] [--dist dist] [--only ours|others]; with --made 0 of the texts of the site.
const { values: options } = parseArgs({
  options: {
    made: { type: 'string', default: '1000' },
    dist: { type: 'string', default: 'dist' },
    // `ours` or `others`, where the table is made in parts.
    only: { type: 'string' },
    // Of the processes that this one starts, so that memory is told apart.
    engine: { type: 'string' },
    work: { type: 'string' },
  },
});
const dist = resolve(options.dist);

if (options.engine !== undefined) {
  const work = options.work!;
  const queries = JSON.parse(readFileSync(join(work, 'queries.json'), 'utf8')) as string[];
  const pages = join(work, 'pages.jsonl');
  const result =
    options.engine === pagefindName
      ? await measurePagefind(pages, queries)
      : await measureInMemory(options.engine, pages, queries);
  writeFileSync(join(work, 'result.json'), JSON.stringify(result));
} else await compare();

async function compare(): Promise<void> {
  const made = Number(options.made);
  const graph = made > 0 ? madeGraph(made) : await realGraph();
  const queries = made > 0 ? part(makeSearchQueries(graph, 54), 'tuned') : goldQueries('tuned');
  const work = mkdtempSync(join(tmpdir(), 'search-engines-'));
  writeFileSync(join(work, 'queries.json'), JSON.stringify(queries.map(({ query }) => query)));
  const file = openSync(join(work, 'pages.jsonl'), 'w');
  let pages = 0;
  for (const page of enginePages(graph)) {
    writeSync(file, `${JSON.stringify(page)}\n`);
    pages += 1;
  }
  closeSync(file);

  const results: (EngineResult | string)[] = [];
  if (options.only !== 'others') results.push(await measureOurs(graph, made > 0, queries));
  const others = options.only === 'ours' ? [] : [pagefindName, ...Object.keys(memoryEngines)];
  for (const name of others) {
    const args = ['--max-old-space-size=12000', process.argv[1]!, '--engine', name, '--work', work];
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    results.push(
      status === 0 ? (JSON.parse(readFileSync(join(work, 'result.json'), 'utf8')) as EngineResult) : name,
    );
  }
  rmSync(work, { recursive: true });
  console.log(`${pages} pages, ${queries.length} queries\n`);
  console.log(table(results, queries));
}

async function realGraph(): Promise<Graph> {
  const { corpus } = await readCorpus({ root: resolve(import.meta.dirname, '..'), edition: 'public' });
  return buildGraph(corpus);
}

/** The search page of the site, with all that it does, in a browser. */
async function measureOurs(
  graph: Graph,
  isMade: boolean,
  queries: readonly LabelledQuery[],
): Promise<EngineResult> {
  const before = process.resourceUsage().maxRSS / 1024;
  const memory = mostMemoryOfChildren();
  const start = performance.now();
  const idle = processorSeconds();
  const folder = await makeSearchSite(graph, dist);
  const indexSeconds = (performance.now() - start) / 1000;
  const worked = processorSeconds();
  const indexWork = worked.own + worked.children - idle.own - idle.children;
  const indexMegabytes = memory.stop() + process.resourceUsage().maxRSS / 1024 - before;
  const site = await serveDist(isMade ? folder : dist);
  const browser = await openBrowser();
  const sizes: number[] = [];
  for (const { query } of queries.filter((_, at) => at % Math.floor(queries.length / 12) === 0)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bodies: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (/\/pagefind\/|\/_astro\/.*\.js/.test(request.url()))
        bodies.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${site.address}tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('#tim[data-done]', { state: 'attached' });
    sizes.push((await Promise.all(bodies)).reduce((sum, size) => sum + size, 0));
    await context.close();
  }
  const { ask } = await openSearchPage(browser, site.address);
  const answers = [];
  for (const { query } of queries) answers.push(await ask(query));
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    name: 'Văn Kiện',
    paths: answers.map(({ paths }) => paths.slice(0, 10)),
    times: answers.map(({ took }) => took),
    firstBytes: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
    indexSeconds,
    indexWork,
    indexMegabytes,
  };
}

function table(results: readonly (EngineResult | string)[], queries: readonly LabelledQuery[]): string {
  const heads = [
    'engine',
    ...queryClasses,
    'all',
    'hit@1',
    'first query',
    'query, median',
    '95 %',
    'index',
    'of a processor',
    'memory',
  ];
  const rows = results.map((result) => {
    if (typeof result === 'string') return [result, 'failed', ...heads.slice(2).map(() => '')];
    const ranks = result.paths.map((paths, at) => rankOf(paths, queries[at]!.right));
    const of = (group: string) => quality(ranks.filter((_, at) => queries[at]!.group === group)).mrr;
    const all = quality(ranks);
    return [
      result.name,
      ...queryClasses.map((group) => of(group).toFixed(2)),
      all.mrr.toFixed(3),
      all.hit1.toFixed(3),
      `${Math.round(result.firstBytes / 1024).toLocaleString('en')} kB`,
      `${percentile(result.times, 0.5).toFixed(1)} ms`,
      `${percentile(result.times, 0.95).toFixed(1)} ms`,
      `${result.indexSeconds.toFixed(1)} s`,
      `${result.indexWork.toFixed(1)} s`,
      `${Math.round(result.indexMegabytes).toLocaleString('en')} MB`,
    ];
  });
  return [heads, heads.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
