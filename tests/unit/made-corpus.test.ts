import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { citationWarnings } from '../../src/check/citations.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { findPlaces } from '../../src/graph/places.ts';
import { readCorpus } from '../../src/loaders/corpus.ts';
import { heldCorpus, writeCorpus } from '../support/made-corpus.ts';
import { emptyMonth } from '../support/made/plan.ts';

const root = mkdtempSync(join(tmpdir(), 'van-kien-made-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the made corpus', async () => {
  writeCorpus(root, { count: 60 });
  const { corpus, problems } = await readCorpus({ root, edition: 'intranet' });
  const graph = buildGraph(corpus);

  test('has no error', () => {
    const told = [...problems, ...citationWarnings(corpus, () => '')];
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(corpus.documents).toHaveLength(60);
  });

  test('is in memory as it is in files', () => {
    const plain = (documents: typeof corpus.documents) =>
      documents
        .map(({ source, blocks, ...rest }) => ({
          ...rest,
          digest: '',
          sha256: source.sha256,
          blocks: blocks.map((block) => ({ ...block, line: undefined })),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    const held = heldCorpus({ count: 60 });
    expect(plain(held.documents)).toEqual(plain(corpus.documents));
    const byId = (bodies: typeof corpus.bodies) => [...bodies].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(held.bodies)).toEqual(byId(corpus.bodies));
  });

  test('cites itself, in every relation that it plans', () => {
    const own = graph.citations.filter(({ to }) => to !== undefined && graph.documents.get(to)!.held);
    expect(new Set(own.map(({ relation }) => relation))).toEqual(
      new Set(['legal-basis', 'implements', 'reviews', 'guides', 'amends', 'replaces', 'mentions']),
    );
    expect(graph.citations.filter(({ to }) => to === undefined)).toEqual([]);
  });

  test('has what is hard to show', () => {
    const busiest = Math.max(
      ...[...graph.bodies.keys()].map((id) => graph.tasks.filter(({ bodies }) => bodies.includes(id)).length),
    );
    const days = Map.groupBy(graph.events, ({ from, document }) => `${from} ${document}`);
    expect(busiest).toBeGreaterThanOrEqual(200);
    expect(Math.max(...[...days.values()].map(({ length }) => length))).toBe(9);
    expect(findPlaces(graph.events).flatMap(({ clashes }) => clashes)).not.toEqual([]);
    expect(graph.months).not.toContain(emptyMonth);
    expect(corpus.documents.filter(({ access }) => access === 'intranet')).not.toEqual([]);
    expect(corpus.documents.filter(({ symbol, issuedOn }) => !symbol && !issuedOn)).not.toEqual([]);
    expect(Math.max(...corpus.documents.map(({ subject }) => subject.length))).toBeGreaterThan(200);
  });
});
