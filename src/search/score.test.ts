import { describe, expect, test } from 'vitest';
import { readWords } from './query.ts';
import { scoreRecord, scoreText, type FoundRecord } from './score.ts';

const score = (text: string, query: string): number => scoreText(text, readWords(`${query} `)).score;

/** The marked parts of a text. */
const marked = (text: string, query: string): string[] =>
  scoreText(text, readWords(query)).hits.map(({ start, end }) => text.slice(start, end));

describe('a text answers better', () => {
  test.each([
    ['with the words together', 'công tác dân vận', 'nhân dân được vận động', 'dân và vận', 'dan van'],
    ['spelled as typed', 'con đường', 'Bình Dương', '', 'đường'],
    ['spelled as typed, in a pair', 'đào tạo nghề', 'lãnh đạo tạo điều kiện', '', 'đào tạo'],
    ['with all of the words', 'đào tạo, bồi dưỡng', 'đào tạo', '', 'dao tao boi duong'],
    ['with a whole word', 'tin', 'tỉnh', '', 'tin'],
  ])('%s', (_, better, worse, alsoWorse, query) => {
    expect(score(better, query)).toBeGreaterThan(score(worse, query));
    if (alsoWorse) expect(score(better, query)).toBeGreaterThan(score(alsoWorse, query));
  });

  test.each([
    ['hòa bình', 'hoà bình'],
    ['ủy ban', 'uỷ ban'],
    ['kỷ luật', 'kỉ luật'],
    ['quy định', 'qui định'],
  ])('and no worse in another spelling: %s for %s', (text, query) => {
    expect(score(text, query)).toBe(score(text, text));
  });
});

describe('hits', () => {
  test.each([
    ['đào tạo, bồi dưỡng cán bộ', 'dao tao boi duong', ['đào tạo, bồi dưỡng']],
    ['Nghị quyết số 28-NQ/TW', '28 nq tw', ['28-NQ/TW']],
    ['lãnh đạo công tác đào tạo', 'đào tạo', ['đào tạo']],
    ['công tác tuyên truyền', 'tuyên tru', ['tuyên truyền']],
    ['Bình Dương', 'dương ', ['Dương']],
    ['kiểm tra, ủy ban kiểm tra các cấp', '"ủy ban kiểm tra"', ['ủy ban kiểm tra']],
    ['cán bộ của ủy ban kiểm tra', '"kiểm tra" cán bộ', ['cán bộ', 'kiểm tra']],
  ])('in %o for %o', (text, query, hits) => {
    expect(marked(text, query)).toEqual(hits);
  });

  test.each([
    ['Đảng bộ', 'xây dựng'],
    ['', 'đào'],
    ['đào tạo', ''],
    ['tạo đào', '"đào tạo"'],
    ['ban hành', 'bang '],
  ])('none in %o for %o', (text, query) => {
    expect(scoreText(text, readWords(query)).score).toBe(0);
  });
});

const record = (title: string, clauses: readonly [string, string][]): FoundRecord => ({
  url: '/van-ban/x/',
  head: { form: 'document', group: 'x', title, kind: 'Nghị quyết', held: true },
  clauses: clauses.map(([role, text], at) => ({
    anchor: `d${at}`,
    label: '',
    role: role as 'text',
    text,
  })),
});

describe('a record', () => {
  const query = readWords('dân vận ');

  test('weighs a title more than a heading, that more than a text, that more than routine', () => {
    const scores = [
      record('Công tác dân vận', []),
      record('', [['heading', 'Công tác dân vận']]),
      record('', [['text', 'Công tác dân vận']]),
      record('', [['routine', 'Công tác dân vận']]),
    ].map((one) => scoreRecord(one, query).score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  test('keeps the clauses that answer, the best first', () => {
    const { clauses } = scoreRecord(
      record('', [
        ['text', 'Nhân dân trên địa bàn, vận động viên'],
        ['text', 'Đẩy mạnh công tác dân vận'],
        ['text', 'Ban Dân vận Tỉnh ủy'],
        ['text', 'Không liên quan'],
      ]),
      query,
    );
    expect(clauses.map(({ anchor }) => anchor)).toEqual(['d1', 'd2']);
  });
});
