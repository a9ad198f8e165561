import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openBrowser } from '../tests/support/browser.ts';
import { serveDist } from '../tests/support/serve.ts';

// How well the search page of a built site answers labelled queries, in a real browser.
// node bench/search.ts [--held-out] [--verbose] [dist]
const options = process.argv.slice(2);
const verbose = options.includes('--verbose');
const heldOut = options.includes('--held-out');
const dist = resolve(options.find((option) => !option.startsWith('--')) ?? 'dist');
const folder = resolve(import.meta.dirname, '../tests/gold/search', heldOut ? 'held-out' : '.');

const site = await serveDist(dist);
const browser = await openBrowser();
const page = await browser.newPage();
await page.goto(`${site.address}tim-kiem/`);
await page.waitForSelector('#tim[data-done]', { state: 'attached' });

/** Pages of the results in order, and how long the page took. */
async function ask(query: string): Promise<{ paths: string[]; took: number }> {
  return page.evaluate(async (q) => {
    const root = document.getElementById('tim')!;
    const start = performance.now();
    history.pushState(null, '', `?q=${encodeURIComponent(q)}`);
    dispatchEvent(new PopStateEvent('popstate'));
    while (root.dataset['done'] === undefined) await new Promise((go) => setTimeout(go, 2));
    const took = performance.now() - start;
    const items = [...document.querySelectorAll('#ket-qua > li')];
    return { paths: items.map((item) => new URL(item.querySelector('a')!.href).pathname), took };
  }, query);
}

const all: number[] = [];
const times: number[] = [];
console.log('class'.padEnd(16), 'queries', ' MRR  ', 'hit@1', ' hit@10');
const line = (name: string, ranks: readonly number[]) => {
  const mean = (value: (rank: number) => number) =>
    (ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length).toFixed(3);
  const cells = [
    mean((rank) => (rank ? 1 / rank : 0)),
    mean((rank) => (rank === 1 ? 1 : 0)),
    mean((rank) => (rank > 0 && rank <= 10 ? 1 : 0)),
  ];
  console.log(name.padEnd(16), String(ranks.length).padStart(7), cells.join('  '));
};
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()) {
  const ranks: number[] = [];
  for (const row of readFileSync(resolve(folder, file), 'utf8').split('\n').filter(Boolean)) {
    const [query, pages] = row.split('\t') as [string, string];
    const { paths, took } = await ask(query);
    const rank = paths.findIndex((path) => pages.split('|').includes(path)) + 1;
    ranks.push(rank);
    times.push(took);
    if (verbose && rank !== 1)
      console.log(`  ${rank || '–'}  ${query}  wants ${pages}  got ${paths[0] ?? 'nothing'}`);
  }
  line(file.replace('.tsv', ''), ranks);
  all.push(...ranks);
}
line('all', all);
times.sort((a, b) => a - b);
const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)]!);
console.log(`time to an answer: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
await browser.close();
await site.close();
