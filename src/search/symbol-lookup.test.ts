import { describe, expect, test } from 'vitest';
import { findSymbols, type SymbolEntry } from './symbol-lookup.ts';

const entry = (id: string, symbol: string, rest: Partial<SymbolEntry> = {}): SymbolEntry => ({
  id,
  symbol,
  held: false,
  title: '',
  cited: 1,
  ...rest,
});

const entries: readonly SymbolEntry[] = [
  entry('2022/28-nq-tw', '28-NQ/TW', {
    kind: 'resolution',
    day: '2022-11-17',
    issuer: 'Ban Chấp hành Trung ương Đảng',
    title: 'Nghị quyết về tiếp tục đổi mới phương thức lãnh đạo',
    cited: 12,
  }),
  entry('2019/28-ct-tw', '28-CT/TW', { kind: 'directive', day: '2019-01-21' }),
  entry('2015/28-kl-tu', '28-KL/TU', { kind: 'conclusion', day: '2015-09-24' }),
  entry('2018/657-qd-tu', '657-QĐ/TU', { kind: 'regulation', day: '2018-04-04' }),
  entry('2020/2114-qd-ttg', '2114/QĐ-TTg', { kind: 'decision', day: '2020-12-16' }),
  entry('2015/2114-qd-ttg', '2114/QĐ-TTg', { kind: 'decision', day: '2015-11-26' }),
  entry('2022/23-ctr-tu', '23-CTr/TU', { kind: 'programme', day: '2022-12-29', held: true }),
  entry('2024/51-2024-qh15', '51/2024/QH15', { kind: 'law', day: '2024-11-27' }),
  entry('2020/30-2020-nd-cp', '30/2020/NĐ-CP', { kind: 'decree', day: '2020-03-05' }),
  entry('11-qdi-tw', '11-QĐi/TW', { kind: 'regulation' }),
  entry('2013/05-ct-tw', '05-CT/TW', { kind: 'directive', day: '2016-05-15' }),
  entry('2026/66-13-2026-nq-cp', '66.13/2026/NQ-CP', { kind: 'resolution', day: '2026-02-01' }),
];

describe('what people type for a symbol', () => {
  test.each([
    ['28-NQ/TW', '2022/28-nq-tw'],
    ['28-nq/tw', '2022/28-nq-tw'],
    ['28 nq tw', '2022/28-nq-tw'],
    ['28nq/tw', '2022/28-nq-tw'],
    ['nq28/tw', '2022/28-nq-tw'],
    ['nq 28', '2022/28-nq-tw'],
    ['NQ28', '2022/28-nq-tw'],
    ['28-nq', '2022/28-nq-tw'],
    ['28 n', '2022/28-nq-tw'],
    ['nqtw 28', '2022/28-nq-tw'],
    ['28', '2022/28-nq-tw'],
    ['nghị quyết 28', '2022/28-nq-tw'],
    ['nghi quyet so 28', '2022/28-nq-tw'],
    ['Nghị quyết số 28-NQ/TW', '2022/28-nq-tw'],
    ['nghị quyết 28 trung ương', '2022/28-nq-tw'],
    ['nghị quyết 28 trung ương 6 khóa XIII', '2022/28-nq-tw'],
    ['nq 28 hội nghị lần thứ sáu trung ương', '2022/28-nq-tw'],
    ['quy định 11 bộ chính trị', '11-qdi-tw'],
    ['657 tỉnh ủy', '2018/657-qd-tu'],
    ['nghị định 30 chính phủ', '2020/30-2020-nd-cp'],
    ['2114 thủ tướng', '2020/2114-qd-ttg'],
    ['28-NQ/TW 2022', '2022/28-nq-tw'],
    ['28-NQ/TW 2013', '2022/28-nq-tw'],
    ['chỉ thị 28', '2019/28-ct-tw'],
    ['28 kl', '2015/28-kl-tu'],
    ['28 tu', '2015/28-kl-tu'],
    ['qđ 657', '2018/657-qd-tu'],
    ['qd657', '2018/657-qd-tu'],
    ['quy định 657', '2018/657-qd-tu'],
    ['quyết định 657', '2018/657-qd-tu'],
    ['2114/QĐ-TTg 2020', '2020/2114-qd-ttg'],
    ['2114/QĐ-TTg 2015', '2015/2114-qd-ttg'],
    ['2114/QĐ-TTg', '2020/2114-qd-ttg'],
    ['23-ctr', '2022/23-ctr-tu'],
    ['luật 51', '2024/51-2024-qh15'],
    ['51/2024/qh15', '2024/51-2024-qh15'],
    ['nđ 30/2020', '2020/30-2020-nd-cp'],
    ['nghị định 30', '2020/30-2020-nd-cp'],
    ['11-qđi/tw', '11-qdi-tw'],
    ['11-qd/tw', '11-qdi-tw'],
    ['5-ct/tw', '2013/05-ct-tw'],
    ['chỉ thị 05', '2013/05-ct-tw'],
    ['66.13/2026/NQ-CP', '2026/66-13-2026-nq-cp'],
    ['thực hiện Nghị quyết số 28-NQ/TW về dân vận', '2022/28-nq-tw'],
  ])('%s leads to %s', (query, id) => {
    expect(findSymbols(query, entries)[0]?.id).toBe(id);
  });

  test('several that fit are all listed, held ones first, then the newest', () => {
    expect(findSymbols('28', entries).map(({ symbol }) => symbol)).toEqual([
      '28-NQ/TW',
      '28-CT/TW',
      '28-KL/TU',
    ]);
    const twice = [...entries, entry('2010/28-nq-hu', '28-NQ/HU', { held: true, day: '2010-01-01' })];
    expect(findSymbols('28 nq', twice)[0]?.id).toBe('2010/28-nq-hu');
  });

  test.each([
    '',
    'đào tạo',
    '28-XX/TW',
    '28 năm đổi mới kinh tế',
    'nghị quyết 29',
    'đại hội 28',
    'quý 2',
    '2',
  ])('%o leads nowhere', (query) => {
    expect(findSymbols(query, entries)).toEqual([]);
  });
});
