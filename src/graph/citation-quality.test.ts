import { expect, test } from 'vitest';
import { readResolutions } from '../../tests/gold/citations/make-corpus.ts';
import { measure } from '../../tests/gold/citations/measure.ts';
import { readGold } from '../../tests/gold/citations/read-gold.ts';
import { citeCorpus } from './citations.ts';

/* What citations must reach, on sentences that nobody tuned the code on. */
const heldOut = readGold('held-out.tsv');
const { numbered, named, relations } = measure(heldOut);

test('numbered citations are found with their exact span', () => {
  expect(numbered.f1).toBeGreaterThanOrEqual(0.98);
});

test('citations by name and those that point back are found with their exact span', () => {
  expect(named.f1).toBeGreaterThanOrEqual(0.92);
});

test('relations are told from the sentence', () => {
  expect(relations.macroF1).toBeGreaterThanOrEqual(0.9);
});

test('near misses are as many as citations', () => {
  const all = [...heldOut, ...readGold('sentences.tsv')];
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
