import { expect, test, vi } from 'vitest';
import { blindFactNames, blindFacts } from '../../tests/gold/import-blind/blind-facts.ts';
import { readBlind } from '../../tests/gold/import-blind/read-blind.ts';
import { addScores, compareFacts, factsOfDraft, rates } from '../../tests/gold/import/measure.ts';
import { factNames, readCorpusGold, readOtherGold } from '../../tests/gold/import/read-gold.ts';
import { makeDraft } from './draft.ts';
import { readText } from './read-text.ts';
import { readRegistry } from './registry.ts';

const registry = readRegistry('src/content/co-quan');

// Tens of texts a test: more than five seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['the corpus', readCorpusGold(), true],
  ['other layouts', readOtherGold(), false],
] as const)('each kind of fact of %s is read with F1 of 0.98 or more', (_, documents, withIds) => {
  expect(documents.length).toBeGreaterThanOrEqual(withIds ? 5 : 12);
  const scores = addScores(
    documents.map(({ name, bytes, facts }) => {
      const draft = makeDraft(readText(bytes), { file: name, sha256: '0'.repeat(64), registry });
      return [facts, factsOfDraft(draft, withIds)] as const;
    }),
    factNames,
  );
  for (const name of factNames) {
    const { f1 } = rates(scores[name]);
    expect(f1, `${name}: ${[...scores[name].missed, ...scores[name].extra].join('; ')}`).toBeGreaterThan(
      0.98,
    );
  }
});

test('each kind of fact of the blind documents that were looked at is read with F1 of 0.98 or more', () => {
  const documents = readBlind('first', 'looked-at');
  expect(documents.length).toBeGreaterThanOrEqual(16);
  const scores = addScores(
    documents.map(({ name, bytes, labels }) =>
      blindFacts(labels, makeDraft(readText(bytes), { file: name, sha256: '0'.repeat(64), registry })),
    ),
    blindFactNames,
  );
  for (const name of blindFactNames) {
    const { f1 } = rates(scores[name]);
    expect(f1, `${name}: ${[...scores[name].missed, ...scores[name].extra].join('; ')}`).toBeGreaterThan(
      0.98,
    );
  }
});

test('a fact that stands twice must be found twice, and one made up counts against precision', () => {
  const score = compareFacts(['a', 'a', 'b'], ['a', 'b', 'c']);
  expect(score).toEqual({ found: 2, missed: ['a'], extra: ['c'] });
  expect(rates(score)).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  expect(rates(compareFacts([], [])).f1).toBe(1);
});
