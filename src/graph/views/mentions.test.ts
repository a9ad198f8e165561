import { expect, test } from 'vitest';
import { citedBy, countCited, mentionsOf } from './mentions.ts';
import { block, citation, graphOf, heading, held, node } from './views.fixture.ts';

const from = held({
  blocks: [heading('i', 'I', 1, 'I. MỘT'), block('item', 'i-g1', 'Theo 28-NQ/TW.', { section: 'i' })],
});
const graph = graphOf(
  [from],
  [node('2022/28-nq-tw'), node('2018/07-nq-tu')],
  [
    citation(from.id, 'i-g1', '2022/28-nq-tw', { relation: 'mentions' }),
    citation(from.id, 'i-g1', '2022/28-nq-tw', { id: 'b' }),
    citation(from.id, 'i-g1', '2018/07-nq-tu', { id: 'c' }),
  ],
);

test('mentions stand by relation, each with its place and its sentence', () => {
  const groups = mentionsOf(graph, '2022/28-nq-tw');
  expect(groups.map(({ relation, count }) => [relation, count])).toEqual([
    ['implements', 1],
    ['mentions', 1],
  ]);
  expect(groups[0]!.documents[0]!.mentions[0]).toMatchObject({
    place: 'I',
    excerpt: { before: 'Theo ', mention: '28-NQ/TW', after: '.' },
  });
  expect(mentionsOf(graph, 'nobody')).toEqual([]);
});

test('what a document cites stands once for each relation', () => {
  expect(
    citedBy(graph, from.id).map(({ relation, rows }) => [relation, rows.map((row) => row.node.id)]),
  ).toEqual([
    ['implements', ['2022/28-nq-tw', '2018/07-nq-tu']],
    ['mentions', ['2022/28-nq-tw']],
  ]);
  expect(countCited(graph, from.id)).toEqual({ all: 2, held: 0 });
});
