import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentFields } from '../domain/entities.ts';
import { betterAddress, moveDocument, twinOf } from './address.ts';
import { readFields } from './read-review.ts';

const fields: Partial<DocumentFields> = {
  kind: 'notice',
  subject: 'Về một việc',
  access: 'intranet',
  signedAt: [],
};

test.each([
  ['thong-bao-ve-mot-viec', { issuedOn: '2024-03-05' }, '2024/thong-bao-ve-mot-viec'],
  ['thong-bao-ve-mot-viec', { issuedOn: '2024-03-05', symbol: '07-TB/TU' }, '2024/07-tb-tu'],
  ['2024/01-tb-tu', { issuedOn: '2024-03-05', symbol: '07-TB/TU' }, '2024/07-tb-tu'],
  ['2024/07-tb-tu', { issuedOn: '2023-03-05', symbol: '07-TB/TU' }, '2023/07-tb-tu'],
])('%s should be elsewhere by what is known now', (id, known, to) => {
  expect(betterAddress(id, { ...fields, ...known })).toBe(to);
});

test.each([
  ['where it is right', '2024/07-tb-tu', { issuedOn: '2024-03-05', symbol: '07-TB/TU' }],
  ['with a name that a person gave', '2024/ten-ngan', { issuedOn: '2024-03-05' }],
  ['when nothing is known', 'thong-bao', {}],
  ['once it is open', 'thong-bao', { issuedOn: '2024-03-05', access: 'public' as const }],
  ['with a symbol that makes no address', '2024/x', { issuedOn: '2024-03-05', symbol: '…' }],
])('stays %s', (_, id, known) => {
  expect(betterAddress(id, { ...fields, ...known })).toBeUndefined();
});

let root: string;
const held = '2022/23-ctr-tu';
const file = (id: string) => join(root, 'src/content/van-ban', id);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'van-kien-address-'));
  cpSync('src/content/van-ban/2022', join(root, 'src/content/van-ban/2022'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('finds a document of the same year with the same symbol, and no other', () => {
  const known = { symbol: '23-CTr/TU', issuedOn: '2022-01-05' };
  expect(twinOf(root, 'chuong-trinh', known)).toBe(held);
  expect(twinOf(root, held, known)).toBeUndefined();
  expect(twinOf(root, 'chuong-trinh', { ...known, issuedOn: '2023-01-05' })).toBeUndefined();
  expect(twinOf(root, 'chuong-trinh', { ...known, symbol: '2.-CTr/TU' })).toBeUndefined();
  expect(twinOf(root, 'chuong-trinh', { ...known, symbol: '(((' })).toBeUndefined();
});

test('moves a document with its source, and writes over nothing', () => {
  const mdx = readFileSync(file(`${held}.mdx`), 'utf8');
  const source = readFields(mdx).source!;
  expect(moveDocument(root, held, held, mdx, source)).toContain('đã có văn bản khác');
  expect(moveDocument(root, held, '2021/24-ctr-tu', mdx, source)).toBeUndefined();
  expect([existsSync(file(`${held}.mdx`)), existsSync(file(`${held}.txt`))]).toEqual([false, false]);
  expect(existsSync(file('2021/24-ctr-tu.txt'))).toBe(true);
  expect(readFileSync(file('2021/24-ctr-tu.mdx'), 'utf8')).toBe(
    mdx.replace('  file: 23-ctr-tu.txt', '  file: 24-ctr-tu.txt'),
  );
});
