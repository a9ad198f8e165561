import { expect, test } from 'vitest';
import type { DocumentNode, Graph } from '../graph/graph.ts';
import { codePlaces, groupSymbols, symbolIndex } from './symbol-index.ts';

const graphOf = (symbols: readonly (readonly [symbol: string | undefined, year: string])[]): Graph => {
  const nodes = symbols.map(([symbol, year], at) => {
    const id = `${year}/${at}`;
    return [id, { id, symbol, year } as DocumentNode] as const;
  });
  return { documents: new Map(nodes) } as unknown as Graph;
};

test('symbols stand by code, notation, number and year', () => {
  const parts = symbolIndex(
    graphOf([
      ['28-NQ/TW', '2022'],
      ['06-NQ/TW', '2022'],
      ['28-NQ/TW', '2007'],
      ['5-NQ/TU', '2020'],
      ['30/2020/NĐ-CP', '2020'],
      ['125/SGDĐT-VP', '2021'],
      [undefined, '2021'],
      ['không số', '2021'],
    ]),
  );
  expect(parts).toHaveLength(1);
  const groups = groupSymbols(parts[0]!).map(({ code, anchor, notations }) => [
    code,
    anchor,
    notations.map(({ notation, symbols }) => [
      notation,
      symbols.map(({ node }) => `${node.symbol} ${node.year}`),
    ]),
  ]);
  expect(groups).toEqual([
    ['NĐ', 'ky-hieu-nd', [['NĐ-CP', ['30/2020/NĐ-CP 2020']]]],
    [
      'NQ',
      'ky-hieu-nq',
      [
        ['NQ/TU', ['5-NQ/TU 2020']],
        ['NQ/TW', ['06-NQ/TW 2022', '28-NQ/TW 2007', '28-NQ/TW 2022']],
      ],
    ],
    ['SGDĐT', 'ky-hieu-sgddt', [['SGDĐT-VP', ['125/SGDĐT-VP 2021']]]],
    ['', 'ky-hieu-khac', [['', ['không số 2021']]]],
  ]);
});

test('a long index has pages, and each code is told where it begins', () => {
  const many = Array.from({ length: 500 }, (_, at) => [`${at + 1}-QĐ/TW`, '2020'] as const);
  const parts = symbolIndex(graphOf([['1-CT/TW', '2020'], ...many, ['1-TB/TW', '2020']]));
  expect(parts.map(({ items }) => items.length)).toEqual([350, 152]);
  expect(codePlaces(parts)).toEqual([
    { code: 'CT', anchor: 'ky-hieu-ct', page: 1, count: 1 },
    { code: 'QĐ', anchor: 'ky-hieu-qd', page: 1, count: 500 },
    { code: 'TB', anchor: 'ky-hieu-tb', page: 2, count: 1 },
  ]);
});
