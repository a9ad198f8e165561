import { expect, test } from 'vitest';
import { citeSentence } from './cite-sentence.ts';
import { nameAlone, nameBesideSymbol } from './names.ts';
import { graphOf, held, node } from './views.fixture.ts';

const graph = graphOf([held()]);

test('the sentence to paste names kind, symbol, day, issuer and subject', () => {
  expect(citeSentence(graph, graph.documents.get('2022/23-ctr-tu')!)).toBe(
    'Chương trình số 23-CTr/TU, ngày 29/12/2022 của Tỉnh ủy Hà Tĩnh, Công tác trọng tâm',
  );
});

test.each([
  [{ kind: 'notice', issuerAsCited: 'Đảng ủy Khối' } as const, 'Thông báo của Đảng ủy Khối'],
  [{}, 'Văn bản'],
])('and leaves out what is unknown', (fields, sentence) => {
  expect(citeSentence(graph, node('x', fields))).toBe(sentence);
});

test('a document has a name beside its symbol and one alone', () => {
  const own = node('x', { kind: 'decision', symbol: '75-QĐ/TU', issuerAsCited: 'Tỉnh ủy' });
  expect([nameBesideSymbol(graph, own), nameAlone(own)]).toEqual(['Quyết định của Tỉnh ủy', 'Quyết định']);
});
