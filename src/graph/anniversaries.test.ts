import { expect, test } from 'vitest';
import type { Citation } from '../domain/entities.ts';
import type { DocumentNode, Graph } from './graph.ts';
import { anniversariesOf, yearsWithPage } from './anniversaries.ts';
import { graph as base } from './programme.fixture.ts';

const node = (id: string, more: Partial<DocumentNode>): DocumentNode => ({
  id,
  held: false,
  kind: 'resolution',
  title: id,
  issuers: [],
  ...more,
});

const review = (to: string, section: string): Citation => ({
  id: `${to}~1`,
  from: '2022/a',
  section,
  text: to,
  start: 0,
  end: 1,
  sentence: '',
  relation: 'reviews',
  to,
  candidates: [],
  reason: '',
});

const nodes = [
  node('2018/nq', { issuedOn: '2018-04-27' }),
  node('2013/ct', { issuedOn: '2013-01-02', kind: 'directive' }),
  node('2018/tb', { issuedOn: '2018-05-01', kind: 'notice' }),
  node('2019/nq', { issuedOn: '2019-05-01' }),
  node('2020/nq', { issuedOn: '2020-07-01' }),
  node('dieu-le', { kind: 'charter' }),
];

const graph: Graph = {
  ...base,
  documents: new Map([...base.documents, ...nodes.map((each) => [each.id, each] as const)]),
  citations: [review('2018/nq', 'nv-4'), review('2020/nq', 'nv-1'), review('dieu-le', 'ii-g2')],
};

test('what comes round in a year stands beside what is planned, by day', () => {
  expect(
    anniversariesOf('2023', graph).map(({ node: { id }, age, planned }) => [
      id,
      age,
      planned.map(({ when }) => when).join(),
    ]),
  ).toEqual([
    ['2013/ct', 10, ''],
    ['2018/nq', 5, '2023-04'],
    ['2020/nq', 3, '2023-01'],
    ['dieu-le', undefined, '2023'],
  ]);
});

test('a review that a later version of its programme plans elsewhere is not told of the earlier one', () => {
  const [, , third] = anniversariesOf('2023', graph, new Set(['2022/a#nv-4']));
  expect(
    anniversariesOf('2023', graph, new Set(['2022/a#nv-1'])).map(({ node: { id } }) => id),
  ).not.toContain('2020/nq');
  expect(third?.node.id).toBe('2020/nq');
});

test('a document is never reviewed in the year of its issue', () => {
  expect(anniversariesOf('2018', graph).map(({ node: { id } }) => id)).toEqual(['2013/ct']);
});

test('the year to come has a page where a day comes round in it', () => {
  expect(yearsWithPage(base)).toEqual(['2022', '2023', '2024']);
  expect(yearsWithPage(graph)).toEqual(['2022', '2023', '2024', '2025']);
});
