import { expect, test } from 'vitest';
import type { Relation } from '../domain/relation.ts';
import { held } from './views/views.fixture.ts';
import { buildGraph } from './build.ts';
import { unusedRelations } from './override-relations.ts';

const text = 'Theo Nghị quyết số 28-NQ/TW, ngày 17/11/2022 và Kết luận số 21-KL/TW, ngày 25/10/2021.';
const document = (relations?: Record<string, Relation>) =>
  held({ id: '2023/x', relations, blocks: [{ type: 'paragraph', anchor: 'd1', section: '', text }] });
const corpus = (relations?: Record<string, Relation>) => ({
  documents: [document(relations)],
  bodies: [],
  cited: [],
});
const told = (relations?: Record<string, Relation>) =>
  buildGraph(corpus(relations)).citations.map(({ id, relation }) => `${id} ${relation}`);

test('a person settles the relation of one citation, and of no other', () => {
  const [first, second] = told();
  expect(told({ 'd1~2': 'replaces' })).toEqual([first, '2023/x#d1~2 replaces']);
  expect(second).not.toBe('2023/x#d1~2 replaces');
});

test('a settled relation that no citation has is told', () => {
  const { citations } = buildGraph(corpus({ 'd1~2': 'replaces', 'd9~1': 'amends' }));
  const [problem, ...others] = unusedRelations(
    [document({ 'd1~2': 'replaces', 'd9~1': 'amends' })],
    citations,
  );
  expect(problem).toMatchObject({ severity: 'warning', message: expect.stringContaining('"d9~1"') });
  expect(others).toEqual([]);
});
