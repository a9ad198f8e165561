import { expect, test } from 'vitest';
import { groupByKind, newestFirst } from './document-lists.ts';
import { node } from './views.fixture.ts';

const nodes = [
  node('a', { kind: 'notice' }),
  node('2018/b', { kind: 'resolution', issuedOn: '2018-04-27', year: '2018' }),
  node('2022/c', { kind: 'resolution', issuedOn: '2022-11-17', year: '2022', issuers: ['tinh-uy'] }),
  node('d'),
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('newest first, and what has no day last, by name', () => {
  expect(ids(newestFirst(nodes))).toEqual(['2022/c', '2018/b', 'a', 'd']);
});

test('kinds come in the order of their table, the unknown one last', () => {
  expect(groupByKind(nodes).map(({ kind, documents }) => [kind, ids(documents)])).toEqual([
    ['resolution', ['2022/c', '2018/b']],
    ['notice', ['a']],
    [undefined, ['d']],
  ]);
});
