import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { makeDraft } from '../src/import/draft.ts';
import { readSource } from '../src/import/readers/read-source.ts';
import { readRegistry } from '../src/import/registry.ts';
import { longPdf } from './long-pdf.ts';

/**
 * How fast and how lean the import is: `node --expose-gc bench/import.ts [--files N] [FILE…]`.
 *
 * Files named are timed as they are; without any, a text and a PDF of 20 pages, the long tables of the corpus as extraction leaves
 * them (a programme and a calendar whose cells stand one below the other), and the printed documents of the tests. The first
 * read is that of a fresh process, with all that it still has to load and compile, and with the flags of the engine that
 * `npm run import` has; its processor time is that of the thread that reads, which other work on the machine changes less.
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

const made: Readonly<Record<string, () => Uint8Array>> = {
  '20-pages.txt': () => longText(20 * 2600),
  '20-printed-pages.txt': () => longText(69_500),
  '20-pages.pdf': longPdf,
};
const tables = [
  'src/content/van-ban/2022/23-ctr-tu.txt',
  'src/content/van-ban/2024/chuong-trinh-cong-tac-thang-01-nam-2024.txt',
];
const bytesOf = (file: string): Uint8Array => made[file]?.() ?? readFileSync(file);

/** Time of one read in milliseconds, and how many pages it found. */
async function timeOnce(bytes: Uint8Array, file: string): Promise<{ ms: number; pages: number }> {
  const from = performance.now();
  const pages = await draft(bytes, file);
  return { ms: performance.now() - from, pages };
}

const median = (times: readonly number[]): string =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!.toFixed(0);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { import: string } };
const flags = scripts.import.split(' ').filter((word) => word.startsWith('--no-'));

async function time(file: string, runs = 7): Promise<void> {
  const own = [...new Set([...flags, ...process.execArgv]), import.meta.filename, '--first', file];
  const firsts = Array.from({ length: 5 }, () =>
    execFileSync(process.execPath, own, { encoding: 'utf8' }).split(' ').map(Number),
  ) as [wall: number, thread: number][];
  const bytes = bytesOf(file);
  const { pages } = await timeOnce(bytes, file);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push((await timeOnce(bytes, file)).ms);
  console.log(
    `${file}: ${pages} pages, first ${median(firsts.map(([wall]) => wall))} ms, of these ${median(firsts.map(([, thread]) => thread))} ms of its thread, then ${median(times)} ms (medians of 5 and ${runs})`,
  );
}

/**
 * Paragraphs of the corpus, over and over. A page of 2,600 letters is one as rules of Party papers set it; the corpus prints some
 * 3,500 on one, blanks and line ends among them, so that as many letters as 20 pages have fill 15 of its own.
 */
function longText(length: number): Uint8Array {
  const file = 'src/content/van-ban/chuong-trinh-hanh-dong-thuc-hien-nghi-quyet-so-28-nq-tw.txt';
  const text = readFileSync(file, 'utf8');
  return new TextEncoder().encode(text.repeat(4).slice(0, length));
}

if (args[0] === '--first') {
  const file = args[1]!;
  const bytes = bytesOf(file);
  const from = process.threadCpuUsage();
  const { ms } = await timeOnce(bytes, file);
  const { user, system } = process.threadCpuUsage(from);
  console.log(ms, (user + system) / 1000);
  process.exit();
}
console.log(
  `First reads with ${flags.join(' ') || 'no flags'}, as npm run import; later ones as this process.`,
);
const fixtures = ['programme', 'calendar', 'notice'].flatMap((name) =>
  ['docx', 'pdf'].map((format) => `tests/fixtures/import/${name}.${format}`),
);
for (const file of args.length > 0 ? args : [...Object.keys(made), ...tables, ...fixtures]) await time(file);

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
