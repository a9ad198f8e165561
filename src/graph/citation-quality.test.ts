import { expect, test } from 'vitest';
import { readResolutions } from '../../tests/gold/citations/make-corpus.ts';
import { readGold } from '../../tests/gold/citations/read-gold.ts';
import { citeCorpus } from './citations.ts';

test('near misses are as many as citations', () => {
  const all = [...readGold('held-out.tsv'), ...readGold('sentences.tsv')];
  const citing = all.filter(({ spans }) => spans.length > 0);
  expect(citing.length).toBeGreaterThanOrEqual(400);
  expect(all.length - citing.length).toBeGreaterThanOrEqual(400);
});

test('citations resolve to the right document, and hardly one to a wrong one', () => {
  const pairs = readResolutions().flatMap(({ corpus, to }) => {
    const got = citeCorpus(corpus, 'van-ban').citations.map((citation) => citation.to ?? '-');
    return to.map((id, at) => ({ id, got: got[at] ?? '-' }));
  });
  const right = pairs.filter(({ id, got }) => id === got).length;
  const wrong = pairs.filter(({ id, got }) => id !== got && got !== '-').length;
  expect(right / pairs.length).toBeGreaterThanOrEqual(0.97);
  expect(wrong / pairs.length).toBeLessThanOrEqual(0.002);
});
