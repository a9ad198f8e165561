import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../tests/support/browser.ts';
import { percentile } from '../tests/support/search-figures.ts';
import { part } from '../tests/support/search-gold.ts';
import { openSearchPage } from '../tests/support/search-page.ts';
import { makeSearchQueries, queryClasses } from '../tests/support/search-queries.ts';
import { serveDist } from '../tests/support/serve.ts';
import { madeGraph, makeSearchSite } from './made-site.ts';

// How soon a keystroke is answered on the search page, in a real browser: labelled queries of made documents are typed
// letter by letter, each letter timed from its event until its results are listed.
// node bench/search-keys.ts [--made 10000] [--dist dist] [--site FOLDER, a site made before] [--verbose]
const { values: options } = parseArgs({
  options: {
    made: { type: 'string', default: '10000' },
    dist: { type: 'string', default: 'dist' },
    site: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
/** Queries typed of each class. */
const perClass = 4;

const graph = madeGraph(Number(options.made));
const queries = part(makeSearchQueries(graph, 12), 'tuned');
const folder = options.site ?? (await makeSearchSite(graph, resolve(options.dist)));
const site = await serveDist(folder);
const browser = await openBrowser();
const { page } = await openSearchPage(browser, site.address);

/** Type a query into the empty field; how long each letter took, in milliseconds. */
const type = (query: string): Promise<number[]> =>
  page.evaluate(async (text) => {
    const root = document.getElementById('tim')!;
    const input = document.querySelector<HTMLInputElement>('#tim-page')!;
    input.focus();
    const strike = async (value: string): Promise<number> => {
      delete root.dataset['shown'];
      const start = performance.now();
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      while (root.dataset['shown'] === undefined) await new Promise((go) => setTimeout(go, 1));
      return performance.now() - start;
    };
    const times = [];
    for (let end = 1; end <= text.length; end += 1) times.push(await strike(text.slice(0, end)));
    await strike('');
    return times;
  }, query);

const all: number[] = [];
const first: number[] = [];
for (const group of queryClasses) {
  const times: number[] = [];
  for (const { query } of queries.filter((one) => one.group === group).slice(0, perClass)) {
    const taken = await type(query);
    if (all.length + times.length === 0) first.push(taken.shift()!);
    times.push(...taken);
    if (options.verbose) {
      const slow = Math.max(...taken);
      console.log(
        `  ${query}: slowest ${Math.round(slow)} ms at "${query.slice(0, taken.indexOf(slow) + 1)}"`,
      );
    }
  }
  print(group, times);
  all.push(...times);
}
print('all', all);
console.log(`the first letter of all: ${Math.round(first[0]!)} ms`);
await browser.close();
await site.close();
if (options.site === undefined) rmSync(folder, { recursive: true, force: true });

function print(name: string, times: readonly number[]): void {
  const [median, high, most] = [0.5, 0.95, 1].map((share) => Math.round(percentile(times, share)));
  console.log(
    `${name.padEnd(16)} ${String(times.length).padStart(5)} letters: median ${median} ms, 95th percentile ${high} ms, slowest ${most} ms`,
  );
}
