import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { PagefindProgram } from '../../tests/support/pagefind-program.ts';
import { PageScorer } from './page-scorer.ts';
import type { Entry } from './posting-file.ts';
import { levelWeights } from './postings.ts';

let program: PagefindProgram;
beforeAll(async () => {
  program = await PagefindProgram.start();
});

const size = 300;
const spellings = ['dan', 'dân', 'dẫn', 'dàn'];
/** A word that each page has in one spelling. */
const entries = fc
  .uniqueArray(
    fc.record({
      page: fc.nat(size - 1),
      level: fc.nat(levelWeights.length - 1),
      text: fc.constantFrom(...spellings),
    }),
    { selector: ({ page }) => page, minLength: 1, maxLength: 200 },
  )
  .map((list) => list.sort((a, b) => a.page - b.page))
  .map((list): Entry => {
    const spelled = spellings.map((text) => ({ text, own: list.filter((one) => one.text === text) }));
    return {
      key: 'dan',
      spellings: spelled
        .filter(({ own }) => own.length > 0)
        .map(({ text, own }) => ({
          text,
          pages: own.map(({ page }) => page),
          levels: own.map(({ level }) => level),
        })),
    };
  });

test('a page with one spelling of a word gets the score that Pagefind gives it', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom(...spellings), (entry, spelling) => {
      const whole = program.makeIndex(size);
      whole.load(entry);
      const wanted = whole.search(entry.key, spelling).sort((a, b) => a.page - b.page);
      const { pages, scores } = new PageScorer(size).scores(entry, spelling);
      expect([...pages]).toEqual(wanted.map(({ page }) => page));
      scores.forEach((score, at) => {
        // Pagefind keeps weights in 24ths: 0.2 is 5 of them.
        expect(Math.abs(score / wanted[at]!.score - 1)).toBeLessThan(0.04);
      });
    }),
    { numRuns: 40 },
  );
});

/** Scores of the pages of the word `an`, each page by its weights in spellings. */
function scoresOf(pages: readonly Readonly<Record<string, number>>[], spelling: string): number[] {
  const texts = ['an', 'án', 'ẩn'];
  const entry: Entry = {
    key: 'an',
    spellings: texts.map((text) => {
      const own = [...pages.entries()].filter(([, page]) => page[text] !== undefined);
      return {
        text,
        pages: own.map(([at]) => at),
        levels: own.map(([, page]) => levelWeights.indexOf(page[text] as 1)),
      };
    }),
  };
  return [...new PageScorer(size).scores(entry, spelling).scores];
}

test('what is spelled as typed counts beside other spellings, and the more the better', () => {
  const [alone, beside, mostly, other] = scoresOf(
    [{ án: 4 }, { án: 1, an: 4 }, { án: 4, an: 1 }, { an: 4, ẩn: 4 }],
    'án',
  );
  expect(mostly).toBeGreaterThan(alone!);
  expect(alone).toBeGreaterThan(beside!);
  expect(beside).toBeGreaterThan(other!);
});

test('words that are scored one after another do not touch each other', () => {
  const word = (key: string, pages: number[]): Entry => ({
    key,
    spellings: [{ text: key, pages, levels: pages.map(() => 2) }],
  });
  const scorer = new PageScorer(size);
  expect([...scorer.scores(word('dan', [1, 4]), 'dan').pages]).toEqual([1, 4]);
  expect([...scorer.scores(word('van', [4, 9]), 'van').pages]).toEqual([4, 9]);
  expect([...scorer.scores(word('hiem', []), 'hiem').pages]).toEqual([]);
});
