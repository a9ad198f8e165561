import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';
import { percentile, quality, rankOf } from '../tests/support/search-figures.ts';
import { goldQueries, part } from '../tests/support/search-gold.ts';
import { openSearchPage } from '../tests/support/search-page.ts';
import { makeSearchQueries, queryClasses, type LabelledQuery } from '../tests/support/search-queries.ts';
import { serveDist } from '../tests/support/serve.ts';
import { madeGraph, makeSearchSite } from './made-site.ts';

// How well the search page answers labelled queries, in a real browser: on the built site, then on made documents.
// node bench/search.ts [--made 10000] [--held-out] [--verbose] [--dist dist]
const { values: options } = parseArgs({
  options: {
    made: { type: 'string', default: '10000' },
    'held-out': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
  },
});
const which = options['held-out'] ? 'held-out' : 'tuned';

async function measure(name: string, folder: string, queries: readonly LabelledQuery[]): Promise<void> {
  const site = await serveDist(folder);
  const { ask } = await openSearchPage(browser, site.address);
  const times: number[] = [];
  const ranks = new Map<LabelledQuery, number>();

  async function rank(query: string, right: readonly string[]): Promise<number> {
    const { paths, took } = await ask(query);
    times.push(took);
    const found = rankOf(paths, right);
    if (options.verbose && found !== 1) {
      const wanted = right.length > 3 ? [...right.slice(0, 3), `and ${right.length - 3} more`] : right;
      console.log(`  ${found || '–'}  ${query}  wants ${wanted.join(' ')}  got ${paths[0] ?? 'nothing'}`);
    }
    return found;
  }
  for (const one of queries) ranks.set(one, await rank(one.query, one.right));

  console.log(`\n${name}, ${which} queries`);
  console.log('class'.padEnd(16), 'queries', ' MRR  ', 'hit@1', ' hit@10');
  for (const group of queryClasses)
    line(
      group,
      queries.filter((one) => one.group === group).map((one) => ranks.get(one)!),
    );
  line('all', [...ranks.values()]);

  const bare = queries.filter(({ marked }) => marked !== undefined);
  const marked: number[] = [];
  for (const { marked: query, right } of bare) marked.push(await rank(query!, right));
  const [without, withMarks] = [bare.map((one) => ranks.get(one)!), marked].map(
    (list) => quality(list).hit10,
  ) as [number, number];
  console.log(
    `recall@10: ${withMarks.toFixed(3)} with marks, ${without.toFixed(3)} without: ${((100 * without) / withMarks).toFixed(1)} %`,
  );
  const [median, high] = [0.5, 0.95].map((share) => Math.round(percentile(times, share)));
  console.log(`time to the whole answer: median ${median} ms, 95th percentile ${high} ms`);
  await site.close();
}

function line(name: string, ranks: readonly number[]): void {
  const { queries, mrr, hit1, hit10 } = quality(ranks);
  const cells = [mrr, hit1, hit10].map((value) => value.toFixed(3));
  console.log(name.padEnd(16), String(queries).padStart(7), cells.join('  '));
}

const browser: Browser = await openBrowser();
const dist = resolve(options.dist);
await measure('The texts of the site', dist, goldQueries(which));
const made = Number(options.made);
if (made > 0) {
  const graph = madeGraph(made);
  const folder = await makeSearchSite(graph, dist);
  const queries = part(makeSearchQueries(graph, 54), which);
  await measure(`${made} made documents`, folder, queries);
  rmSync(folder, { recursive: true, force: true });
}
await browser.close();
