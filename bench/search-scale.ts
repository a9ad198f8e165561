import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Block, HeldDocument } from '../src/domain/entities.ts';
import { noRows } from '../src/domain/no-rows.ts';
import { documentKinds, type DocumentKind } from '../src/domain/kind.ts';
import { buildGraph, heldNode } from '../src/graph/build.ts';
import type { Graph } from '../src/graph/graph.ts';
import { readCorpus } from '../src/loaders/corpus.ts';
import { buildSearchIndex } from '../src/search/build.ts';
import { mostMemoryOfChildren, processorSeconds } from './memory.ts';

// Writes the search index of a made-up corpus and says what it costs: node bench/search-scale.ts COUNT OUT [DIST]
// Documents of about 8 KB are sentences of the real texts in random order; the search page is copied from DIST.
const root = resolve(import.meta.dirname, '..');
const [count = '10000', out = join(tmpdir(), 'search-scale'), dist = 'dist'] = process.argv.slice(2);
const { corpus } = await readCorpus({ root, edition: 'public' });
const real = buildGraph(corpus);

/** Numbers that look random and are the same every time. */
let seed = 1;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;

/** A text in one piece, as texts are that were read. */
const flat = (text: string): string => Buffer.from(text).toString();

const sentences = corpus.documents
  .flatMap(({ blocks }) => blocks.map(({ text }) => text))
  .flatMap((text) => text.split(/(?<=[.;])\s+/))
  .filter((text) => text.length > 40);
const clauses = sentences.flatMap((text) => text.split(/, /)).filter((text) => text.split(' ').length > 3);
const kinds: DocumentKind[] = [
  'resolution',
  'decision',
  'directive',
  'plan',
  'conclusion',
  'guidance',
  'notice',
];
const suffixes = ['TU', 'TW', 'UBND', 'HĐND', 'CP', 'ĐUK', 'BTCTU', 'VPTU'];
const bodies = corpus.bodies.filter(({ kind }) => kind !== 'group').map(({ id }) => id);

function makeDocument(n: number): HeldDocument {
  const year = 2005 + (n % 20);
  const kind = pick(kinds);
  const number = 1 + random(900);
  const code = documentKinds[kind].codes[0]!;
  const symbol = `${number}-${code}/${pick(suffixes)}`;
  const subject = `${pick(clauses)} ${pick(clauses)}`.slice(0, 160).trim();
  const blocks: Block[] = [];
  for (let section = 1; section <= 5; section += 1) {
    const at = `s${section}`;
    blocks.push({
      type: 'heading',
      anchor: at,
      section: at,
      level: 1,
      marker: String(section),
      text: flat(`${section}. ${pick(clauses)}`),
    });
    for (let p = 1; p <= 6; p += 1) {
      blocks.push({
        type: 'paragraph',
        anchor: `${at}-d${p}`,
        section: at,
        text: flat(`${pick(sentences)} ${pick(clauses)}, ${pick(clauses)}.`),
      });
    }
  }
  const month = String(1 + random(12)).padStart(2, '0');
  const day = String(1 + random(28)).padStart(2, '0');
  return {
    id: `${year}/${n}-${number}-${code.toLowerCase()}`,
    file: '',
    digest: '',
    symbol,
    kind,
    subject,
    issuedOn: `${year}-${month}-${day}`,
    issuers: [pick(bodies)],
    ...noRows,
    access: 'public',
    source: { file: '', sha256: '' },
    blocks,
  };
}

const made = Array.from({ length: Number(count) }, (_, n) => heldNode(makeDocument(n)));
const graph: Graph = {
  ...real,
  documents: new Map([...real.documents, ...made.map((node) => [node.id, node] as const)]),
};
const size = made.reduce(
  (sum, { document }) => sum + document!.blocks.reduce((all, { text }) => all + text.length, 0),
  0,
);
console.log(`${count} documents, ${Math.round(size / Number(count))} letters each`);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const name of ['tim-kiem', '_astro', 'theme.js', 'favicon.svg', 'index.html']) {
  cpSync(resolve(dist, name), resolve(out, name), { recursive: true });
}
const children = mostMemoryOfChildren();
const before = processorSeconds();
const corpusMemory = process.memoryUsage().rss / 1024 ** 2;
const start = performance.now();
const { records, files, bytes } = await buildSearchIndex({
  graph,
  outDir: out,
  cacheDir: join(out, '.cache'),
});
const most = children.stop();
const seconds = (performance.now() - start) / 1000;
const own = process.resourceUsage().maxRSS / 1024;
const after = processorSeconds();
const [node, pagefind] = [after.own - before.own, after.children - before.children];
console.log(
  `${records} records in ${files} files, ${Math.round(bytes / 1024 / 1024)} MB: ${seconds.toFixed(1)} s`,
);
console.log(
  `work of a processor: Node ${node.toFixed(1)} s, Pagefind ${pagefind.toFixed(1)} s; others wait for it too: load ${loadavg()[0]!.toFixed(1)}`,
);
console.log(
  `memory: two of Pagefind, ${Math.round(most)} MB each, beside Node, ${Math.round(own)} MB, of which ${Math.round(corpusMemory)} MB before it began`,
);
