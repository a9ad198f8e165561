import { expect, test } from 'vitest';
import type { HeldDocument } from '../domain/entities.ts';
import { twinWarnings } from './twins.ts';

const text = '---\nkind: notice\nsymbol: 07-TB/TU\nsource:\n  file: a.txt\n---\n';
const held = (file: string, more: Partial<HeldDocument> = {}): HeldDocument =>
  ({
    ...{ id: file, file, symbol: '07-TB/TU', issuedOn: '2024-03-05', issuers: ['tinh-uy-a'] },
    ...{ source: { file: 'a.txt', sha256: file }, ...more },
  }) as unknown as HeldDocument;
const check = (...documents: HeldDocument[]) => twinWarnings(documents, () => text);

test('two texts with one symbol, day and issuer are told, each with the file of the other', () => {
  const problems = check(held('a.mdx'), held('b.mdx', { symbol: '07 -TB/TU' }));
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatchObject({ severity: 'warning', file: 'a.mdx', line: 3 });
  expect(problems[0]!.message).toContain('b.mdx');
  expect(problems[1]).toMatchObject({ file: 'b.mdx' });
  expect(problems[1]!.message).toContain('a.mdx');
});

test('an issuer that one of them does not name may be the same', () => {
  expect(check(held('a.mdx'), held('b.mdx', { issuers: [] }))).toHaveLength(2);
});

test('two files made of one source are told, whatever they say', () => {
  const source = { file: 'a.txt', sha256: 'x' };
  const problems = check(held('a.mdx', { source }), held('b.mdx', { source, symbol: '08-TB/TU' }));
  expect(problems.map(({ line }) => line)).toEqual([4, 4]);
});

test.each([
  ['of another day', { issuedOn: '2024-03-06' }],
  ['of another issuer', { issuers: ['tinh-uy-b'] }],
  ['with another symbol', { symbol: '08-TB/TU' }],
  ['without a symbol', { symbol: undefined }],
])('a text %s is none of it', (_, more) => {
  expect(check(held('a.mdx'), held('b.mdx', more))).toEqual([]);
});

test('two letterheads that differ are of two issuers', () => {
  const of = (issuer: string) => ({ issuers: [], letterhead: { issuer, motto: [] } });
  expect(check(held('a.mdx', of('HUYỆN ỦY A')), held('b.mdx', of('HUYỆN ỦY B')))).toEqual([]);
});
