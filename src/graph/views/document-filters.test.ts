import { describe, expect, test } from 'vitest';
import { heldCorpus } from '../../../tests/support/made-corpus.ts';
import { documentListPath } from '../../domain/routes.ts';
import { buildGraph } from '../build.ts';
import { choicesOf, filteredLists, glance } from './document-filters.ts';

const graph = buildGraph(heldCorpus({ count: 120 }));
const lists = filteredLists(graph);

describe('lists of documents', () => {
  test('all of them together hold every document, in each dimension', () => {
    for (const dimension of ['year', 'kind'] as const) {
      const single = [...lists.values()].filter(
        ({ filter }) => filter[dimension] !== undefined && Object.keys(filter).length === 1,
      );
      expect(single.flatMap(({ documents }) => documents)).toHaveLength(graph.documents.size);
    }
  });

  test('only long ones are narrowed further, and never to nothing', () => {
    const double = [...lists.values()].filter(({ filter }) => Object.keys(filter).length > 1);
    expect(double.length).toBeGreaterThan(10);
    for (const { filter, documents } of double) {
      expect(documents.length).toBeGreaterThan(0);
      const wider = Object.entries(filter).map(
        ([dimension, value]) => lists.get(documentListPath({ [dimension]: value }))!.documents.length,
      );
      expect(Math.max(...wider)).toBeGreaterThan(glance);
    }
  });

  test('each choice leads to a list with as many documents as it says', () => {
    for (const list of lists.values())
      for (const { choices } of choicesOf(list, lists, graph))
        for (const { filter, count, chosen } of choices) {
          const target = [...lists.values()].find((other) =>
            (['year', 'kind', 'body'] as const).every((each) => other.filter[each] === filter[each]),
          );
          expect(target).toBeDefined();
          if (!chosen) expect(target!.documents).toHaveLength(count);
        }
  });

  test('of a year the other years stand beside it, the newest first', () => {
    const [years] = choicesOf(lists.get('2023')!, lists, graph);
    expect(years!.choices.map(({ value }) => value).slice(0, 2)).toEqual(['2024', '2023']);
    expect(years!.choices.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['2023']);
  });
});
