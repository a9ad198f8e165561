import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openBrowser } from '../tests/support/browser.ts';
import { percentile, quality, rankOf } from '../tests/support/search-figures.ts';
import { openSearchPage } from '../tests/support/search-page.ts';
import { queryClasses, type QueryClass } from '../tests/support/search-queries.ts';
import { serveDist } from '../tests/support/serve.ts';

// How well the search page of a built site answers labelled queries, in a real browser.
// node bench/search.ts [--held-out] [--verbose] [dist]
const options = process.argv.slice(2);
const verbose = options.includes('--verbose');
const heldOut = options.includes('--held-out');
const dist = resolve(options.find((option) => !option.startsWith('--')) ?? 'dist');
const folder = resolve(import.meta.dirname, '../tests/gold/search', heldOut ? 'held-out' : '.');

interface Row {
  readonly query: string;
  readonly right: readonly string[];
  readonly marked: string | undefined;
}

const rowsOf = (group: QueryClass): Row[] =>
  readFileSync(resolve(folder, `${group}.tsv`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [query, right, , marked] = line.split('\t') as [string, string, string, string?];
      return { query, right: right.split('|'), marked };
    });

const site = await serveDist(dist);
const browser = await openBrowser();
const { ask } = await openSearchPage(browser, site.address);
const times: number[] = [];

async function rank({ query, right }: Pick<Row, 'query' | 'right'>): Promise<number> {
  const { paths, took } = await ask(query);
  times.push(took);
  const found = rankOf(paths, right);
  if (verbose && found !== 1)
    console.log(`  ${found || '–'}  ${query}  wants ${right.join(' ')}  got ${paths[0] ?? 'nothing'}`);
  return found;
}

function line(name: string, ranks: readonly number[]): void {
  const { queries, mrr, hit1, hit10 } = quality(ranks);
  const cells = [mrr, hit1, hit10].map((value) => value.toFixed(3));
  console.log(name.padEnd(16), String(queries).padStart(7), cells.join('  '));
}

console.log('class'.padEnd(16), 'queries', ' MRR  ', 'hit@1', ' hit@10');
const all: number[] = [];
for (const group of queryClasses) {
  const ranks: number[] = [];
  for (const row of rowsOf(group)) ranks.push(await rank(row));
  line(group, ranks);
  all.push(...ranks);
}
line('all', all);

const bare: number[] = [];
const marked: number[] = [];
for (const row of rowsOf('without-marks')) {
  bare.push(await rank(row));
  marked.push(await rank({ query: row.marked!, right: row.right }));
}
const share = quality(bare).hit10 / quality(marked).hit10;
console.log(
  `recall@10: ${quality(marked).hit10.toFixed(3)} with marks, ${quality(bare).hit10.toFixed(3)} without: ${(100 * share).toFixed(1)} %`,
);
console.log(
  `time to an answer: median ${Math.round(percentile(times, 0.5))} ms, 95th percentile ${Math.round(percentile(times, 0.95))} ms`,
);
await browser.close();
await site.close();
