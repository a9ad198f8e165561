import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { makeDraft } from '../src/import/draft.ts';
import { readSource } from '../src/import/readers/read-source.ts';
import { readRegistry } from '../src/import/registry.ts';

/**
 * How fast and how lean the import is: `node --expose-gc --import ./scripts/node-version.js bench/import.ts [--files N] [FILE…]`.
 *
 * Files named are timed as they are; without any, a text of 20 pages and the printed documents of the tests.
 */
const args = process.argv.slice(2);
const at = args.indexOf('--files');
const count = at < 0 ? 300 : Number(args.splice(at, 2)[1]);
const registry = readRegistry('src/content/co-quan');

async function draft(bytes: Uint8Array, file: string): Promise<number> {
  const reading = await readSource(bytes, file);
  makeDraft(reading, { file, sha256: '', registry });
  return reading.lines.at(-1)!.page;
}

async function time(bytes: Uint8Array, file: string, runs = 7): Promise<void> {
  const times: number[] = [];
  let pages = 0;
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    pages = await draft(bytes, file);
    times.push(performance.now() - from);
  }
  const first = times[0]!.toFixed(0);
  const median = times
    .slice(1)
    .sort((a, b) => a - b)
    [Math.floor((runs - 1) / 2)]!.toFixed(0);
  console.log(`${file}: ${pages} pages, first ${first} ms, then ${median} ms (median of ${runs - 1})`);
}

/** A text of 20 pages of 2,600 letters: paragraphs of the corpus, over and over. */
function longText(): Uint8Array {
  const file = 'src/content/van-ban/chuong-trinh-hanh-dong-thuc-hien-nghi-quyet-so-28-nq-tw.txt';
  const text = readFileSync(file, 'utf8');
  return new TextEncoder().encode(text.repeat(4).slice(0, 20 * 2600));
}

const fixtures = ['programme', 'calendar', 'notice'].flatMap((name) =>
  ['docx', 'pdf'].map((format) => `tests/fixtures/import/${name}.${format}`),
);
if (args.length === 0) await time(longText(), 'text of 20 pages');
for (const file of args.length > 0 ? args : fixtures) await time(readFileSync(file), file);

const kept: number[] = [];
for (let i = 0; i < count; i += 1) {
  const file = fixtures[i % fixtures.length]!;
  await draft(readFileSync(file), file);
  if (i % Math.ceil(count / 6) === 0 || i === count - 1) {
    globalThis.gc?.();
    kept.push(Math.round(process.memoryUsage().heapUsed / 1048576));
  }
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`${count} files one after the other: heap ${kept.join(', ')} MB, peak ${peak} MB resident`);
