import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { PageScorer } from './page-scorer.ts';
import { searchProgram } from './pagefind-binary.ts';
import { PagefindProgram } from './pagefind-wasm.ts';
import type { Entry } from './posting-file.ts';
import { levelWeights } from './postings.ts';

let program: PagefindProgram;
beforeAll(async () => {
  program = await PagefindProgram.start(Uint8Array.from(gunzipSync(await searchProgram())));
});

const size = 300;
const spelled = (text: string) =>
  fc
    .uniqueArray(fc.record({ page: fc.nat(size - 1), level: fc.nat(levelWeights.length - 1) }), {
      selector: ({ page }) => page,
      minLength: 1,
      maxLength: 120,
    })
    .map((list) => list.sort((a, b) => a.page - b.page))
    .map((list) => ({ text, pages: list.map(({ page }) => page), levels: list.map(({ level }) => level) }));
const spellings = ['dan', 'dân', 'dẫn', 'dàn'];
const entries = fc
  .subarray(spellings, { minLength: 1 })
  .chain((texts) => fc.tuple(...texts.map(spelled)))
  .map((list): Entry => ({ key: 'dan', spellings: list }));

test('pages get the score that Pagefind gives them among all pages', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom(...spellings), (entry, spelling) => {
      const whole = program.makeIndex(size);
      whole.load(entry);
      const wanted = whole.search(entry.key, spelling).sort((a, b) => a.page - b.page);
      const { pages, scores } = new PageScorer(program, size).scores(entry, spelling);
      expect([...pages]).toEqual(wanted.map(({ page }) => page));
      scores.forEach((score, at) => {
        expect(score).toBeCloseTo(wanted[at]!.score, 4);
      });
    }),
    { numRuns: 40 },
  );
});

test('words that are scored one after another do not touch each other', () => {
  const word = (key: string, pages: number[]): Entry => ({
    key,
    spellings: [{ text: key, pages, levels: pages.map(() => 2) }],
  });
  const scorer = new PageScorer(program, size);
  expect([...scorer.scores(word('dan', [1, 4]), 'dan').pages]).toEqual([1, 4]);
  expect([...scorer.scores(word('van', [4, 9]), 'van').pages]).toEqual([4, 9]);
  expect([...scorer.scores(word('hiem', []), 'hiem').pages]).toEqual([]);
});
