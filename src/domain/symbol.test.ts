import { expect, test } from 'vitest';
import { canBeSymbol, parseSymbol, symbolSlug } from './symbol.ts';

test.each([
  ['23-CTr/TU', { number: '23', code: 'CTr', body: 'TU', notation: 'CTr/TU' }],
  ['30/2020/NĐ-CP', { number: '30', year: '2020', code: 'NĐ', body: 'CP', notation: 'NĐ-CP' }],
  ['2114/QĐ-TTg', { number: '2114', code: 'QĐ', body: 'TTg' }],
  ['51/2024/QH15', { number: '51', year: '2024', body: 'QH15', notation: 'QH15' }],
  ['890-QĐi/TU', { number: '890', code: 'QĐi', body: 'TU' }],
  ['66.13/2026/NQ-CP', { number: '66.13', year: '2026' }],
  ['130/KH-BCĐTKNQ18', { code: 'KH', body: 'BCĐTKNQ18' }],
  ['35/2015/TTLT-BLĐTBXH-BNV', { code: 'TTLT', body: 'BLĐTBXH-BNV' }],
  ['01-CT/ĐUK', { code: 'CT', body: 'ĐUK' }],
  ['125/SGD&ĐT-VP', { number: '125', code: 'SGD&ĐT', body: 'VP' }],
  ['41/BGD&ĐT-GDTrH', { number: '41', code: 'BGD&ĐT', body: 'GDTrH' }],
  ['12/2009/TT-BLĐTB&XH', { year: '2009', code: 'TT', body: 'BLĐTB&XH' }],
  ['42/2001/QĐ/TTg', { year: '2001', code: 'QĐ', body: 'TTg', notation: 'QĐ/TTg' }],
  ['05/2002/TTLT/BKH-BTC', { code: 'TTLT', body: 'BKH-BTC' }],
  ['15/CP', { number: '15', code: undefined, body: 'CP' }],
  ['168-CP', { number: '168', code: undefined, body: 'CP' }],
  ['217-HĐBT', { number: '217', body: 'HĐBT' }],
  ['630-TB/TWĐTN-CTTTN', { code: 'TB', body: 'TWĐTN-CTTTN' }],
])('reads %s', (text, parts) => {
  expect(parseSymbol(text)).toMatchObject({ text, ...parts });
});

test.each([
  ['49-CT /TW', '49-CT/TW'],
  ['08 –HD/BTCTU', '08-HD/BTCTU'],
  ['NĐ', undefined],
  ['294QĐ/TW', '294-QĐ/TW'],
  ['121/2021/NÐ-CP', '121/2021/NĐ-CP'],
  ['121/2021/NĐ-СР', '121/2021/NĐ-CP'],
  ['28-\nNQ/TW', '28-NQ/TW'],
  ['473/TTr - NN & PTNT', '473/TTr-NN&PTNT'],
])('mends %o', (text, mended) => {
  expect(parseSymbol(text)?.text).toBe(mended);
});

test.each([
  '',
  '02',
  'NQ-CP',
  '02/nq-cp',
  '30/2020',
  '24/7',
  '20/54',
  '10/8/1956',
  '3-TĐV',
  '5-KV',
  '12/A&b',
])('does not take %o for a symbol', (text) => {
  expect(parseSymbol(text)).toBeUndefined();
});

test('slugs are ASCII, đ included', () => {
  expect(symbolSlug('23-CTr/TU')).toBe('23-ctr-tu');
  expect(symbolSlug('30/2020/NĐ-CP')).toBe('30-2020-nd-cp');
  expect(symbolSlug('06- HD/TW')).toBe('06-hd-tw');
});

test.each(['23-CTr/TU', '66.13/2026/NQ-CP', '06/QC-TT.HĐND-UBND', '125/SGDĐT-VP', '12 QĐ/TU'])(
  '%o can be a symbol',
  (text) => {
    expect(canBeSymbol(text)).toBe(true);
  },
);

test.each(['abc', 'NQ/TU', '15', '2.5', ''])('%o can be none', (text) => {
  expect(canBeSymbol(text)).toBe(false);
});
