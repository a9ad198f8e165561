import { expect, test } from 'vitest';
import { citeSentence } from './cite-sentence.ts';
import { nameAlone, nameBesideSymbol } from './names.ts';
import { graphOf, held, node } from './views.fixture.ts';

const graph = graphOf([held()]);

test('the sentence to paste names kind, symbol, day, issuer and subject', () => {
  expect(citeSentence(graph, graph.documents.get('2022/23-ctr-tu')!)).toBe(
    'Chương trình số 23-CTr/TU, ngày 29/12/2022 của Tỉnh ủy Hà Tĩnh, công tác trọng tâm',
  );
});

test.each([
  ['Về công tác dân vận', 'Chỉ thị của Tỉnh ủy về công tác dân vận'],
  ['Tăng cường công tác dân vận', 'Chỉ thị của Tỉnh ủy, tăng cường công tác dân vận'],
  ['Ủy ban Kiểm tra các cấp', 'Chỉ thị của Tỉnh ủy, Ủy ban Kiểm tra các cấp'],
])('a subject goes on the sentence: %s', (subject, sentence) => {
  const own = node('x', { kind: 'directive', issuerAsCited: 'Tỉnh ủy', subject });
  expect(citeSentence(graph, own)).toBe(sentence);
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
