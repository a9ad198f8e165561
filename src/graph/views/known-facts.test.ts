import { expect, test } from 'vitest';
import { countMentions, knownFacts } from './known-facts.ts';
import { block, citation, graphOf, held, node } from './views.fixture.ts';

const from = held({ blocks: [block('paragraph', 'iii-2', 'x', { marker: '2' })] });
const cited = node('2022/28-nq-tw', { issuedOn: '2022-11-17', issuerAsCited: 'Trung ương' });
const mention = (id: string, fields: object) => citation(from.id, 'iii-2', cited.id, { id, ...fields });
const graph = graphOf(
  [from],
  [cited],
  [
    mention('a', { issuedOn: '2022-11-17', issuer: 'Trung ương' }),
    mention('b', { issuedOn: '2022-11-17', issuer: 'Bộ chính trị' }),
    mention('c', {}),
  ],
  {
    conflicts: [
      {
        document: cited.id,
        field: 'issuer',
        mentions: [
          { value: 'Trung ương', citation: 'a' },
          { value: 'Bộ chính trị', citation: 'b' },
        ],
      },
    ],
  },
);

test('each fact says how many mentions state it, and which say otherwise', () => {
  const facts = new Map(knownFacts(graph, cited).map((fact) => [fact.field, fact]));
  expect(facts.get('issuedOn')).toMatchObject({ saying: 2, dissents: [] });
  expect(facts.get('issuer')).toMatchObject({ saying: 1, dissents: [{ value: 'Bộ chính trị', place: '2' }] });
  expect(facts.get('subject')).toMatchObject({ saying: 0, dissents: [] });
});

test('mentions are counted with the documents that hold them', () => {
  expect(countMentions(graph, cited.id)).toEqual({ mentions: 3, documents: 1 });
});
