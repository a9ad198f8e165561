import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bodies, makeDocument, readResolutions } from '../../tests/gold/citations/make-corpus.ts';
import { readCorpus } from '../loaders/corpus.ts';
import { citeCorpus, type CitedCorpus } from './citations.ts';
import type { CitedFacts, Corpus } from './corpus.ts';

const corpusOf = (...documents: Corpus['documents']): Corpus => ({ documents, bodies, cited: [] });
const citing = (text: string, fields = {}) =>
  makeDocument({ id: '2023/citing', issuedOn: '2023-05-01', issuers: ['tinh-uy-ha-tinh'], ...fields }, text);

test.each(readResolutions().map(({ corpus, sentence, to }) => [sentence, corpus, to] as const))(
  'resolves: %s',
  (_, corpus, to) => {
    expect(citeCorpus(corpus, 'van-ban').citations.map((citation) => citation.to ?? '-')).toEqual(to);
  },
);

test('a document that is only cited gets a page with what is said of it', () => {
  const { nodes } = citeCorpus(
    corpusOf(
      citing(
        'Thực hiện Nghị quyết số 07-NQ/TU, ngày 27/4/2018 của Tỉnh ủy về phát triển du lịch. Xem 07-NQ/TU.',
      ),
    ),
  );
  expect(nodes).toEqual([
    expect.objectContaining({
      id: '2018/07-nq-tu',
      held: false,
      symbol: '07-NQ/TU',
      kind: 'resolution',
      issuedOn: '2018-04-27',
      year: '2018',
      subject: 'phát triển du lịch',
      issuers: ['tinh-uy-ha-tinh'],
      title: 'Nghị quyết về phát triển du lịch',
    }),
  ]);
});

test.each([
  ['Huyện ủy', { letterhead: { issuer: 'HUYỆN ỦY', motto: [] }, place: 'Tuy Đức', issuers: [] }, []],
  ['Huyện ủy Bình Lâm', { issuers: [] }, ['huyen-uy-binh-lam']],
  ['Huyện ủy', { issuers: ['huyen-uy-binh-lam'] }, ['huyen-uy-binh-lam']],
])('the one district of the registry is not every %s: %j', (issuer, fields, issuers) => {
  const known = { id: 'huyen-uy-binh-lam', name: 'Huyện ủy Bình Lâm', aliases: ['Huyện ủy'] };
  const district = { ...bodies.find(({ id }) => id === 'tinh-uy-ha-tinh')!, ...known };
  const document = citing(`Căn cứ Quy chế làm việc số 05-QC/HU, ngày 01/02/2021 của ${issuer};`, fields);
  const { nodes } = citeCorpus({ ...corpusOf(document), bodies: [...bodies, district] });
  expect(nodes.map((node) => node.issuers)).toEqual([issuers]);
});

test.each([
  [{}, ['tinh-uy-ha-tinh']],
  [{ issuers: [], place: 'Nghệ An' }, ['tinh-uy-nghe-an']],
  [{ issuers: [], place: 'Bắc Kạn' }, []],
  [{ issuers: [] }, []],
])('whose committee "của Ban Chấp hành Đảng bộ tỉnh" is comes from the text alone: %j', (fields, issuers) => {
  const text = 'Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khóa XVIII, nhiệm kỳ 2015 - 2020;';
  const { nodes } = citeCorpus(corpusOf(citing(text, fields)));
  expect(nodes.map((node) => node.issuers)).toEqual([issuers]);
});

test.each([
  ['Nghị quyết số 37-NQ/TW về công tác lý luận.', 'Nghị quyết về công tác lý luận'],
  [
    'Nghị quyết số 37-NQ/TW "Về việc đổi mới công tác lý luận".',
    'Nghị quyết về việc đổi mới công tác lý luận',
  ],
  ['Nghị quyết số 37-NQ/TW “Một số vấn đề lý luận”.', 'Nghị quyết một số vấn đề lý luận'],
  ['Quyết định số 269-QĐ/TU ban hành Quy chế dân vận.', 'Quyết định ban hành Quy chế dân vận'],
  ['Quyết định số 269-QĐ/TU về ban hành Quy chế dân vận.', 'Quyết định về ban hành Quy chế dân vận'],
])('a title has the words that join kind and subject in the text: %s', (text, title) => {
  expect(citeCorpus(corpusOf(citing(`Theo ${text}`))).nodes[0]!.title).toBe(title);
});

test('a document never cites itself', () => {
  const own = citing('Chương trình số 23-CTr/TU này thay thế Chương trình số 11-CTr/TU.', {
    symbol: '23-CTr/TU',
  });
  expect(citeCorpus(corpusOf(own)).citations.map(({ symbol }) => symbol)).toEqual(['11-CTr/TU']);
});

test('what a person settled wins, in front matter and in facts', () => {
  const text = 'Thực hiện Quy định 57 và Nghị quyết Trung ương 4 khóa XII.';
  const document = citing(text, { citations: { 'Quy định 57': '2022/57-qd-tw' } });
  const facts: CitedFacts = {
    id: '2016/04-nq-tw',
    file: '',
    symbol: '04-NQ/TW',
    kind: 'resolution',
    issuedOn: '2016-10-30',
    issuers: [],
    aliases: ['Nghị quyết Trung ương 4 khóa XII'],
  };
  const { citations, nodes } = citeCorpus({ ...corpusOf(document), cited: [facts] });
  expect(citations.map(({ to }) => to)).toEqual(['2022/57-qd-tw', '2016/04-nq-tw']);
  expect(nodes.map(({ id }) => id)).toEqual(['2016/04-nq-tw', '2022/57-qd-tw']);
});

test('facts that nothing cites make no page', () => {
  const facts: CitedFacts = { id: '2016/04-nq-tw', file: '', kind: 'resolution', issuers: [], aliases: [] };
  expect(citeCorpus({ ...corpusOf(citing('Không viện dẫn.')), cited: [facts] }).nodes).toEqual([]);
});

test('two candidates are told, not guessed', () => {
  const { citations, problems } = citeCorpus(
    corpusOf(
      makeDocument({
        id: '2024/12-qd-ubnd',
        symbol: '12/QĐ-UBND',
        kind: 'decision',
        issuedOn: '2024-01-08',
        issuers: ['ubnd-tinh-ha-tinh'],
      }),
      makeDocument({
        id: '2025/12-qd-ubnd',
        symbol: '12/QĐ-UBND',
        kind: 'decision',
        issuedOn: '2025-01-09',
        issuers: ['ubnd-tinh-ha-tinh'],
      }),
      citing('Căn cứ Quyết định số 12/QĐ-UBND;', { issuedOn: '2025-06-01' }),
    ),
  );
  expect(citations).toEqual([
    expect.objectContaining({ to: undefined, candidates: ['2024/12-qd-ubnd', '2025/12-qd-ubnd'] }),
  ]);
  expect(problems).toEqual([expect.objectContaining({ severity: 'warning' })]);
  expect(problems[0]!.message).toContain('fits 2 documents: 2024/12-qd-ubnd, 2025/12-qd-ubnd');
});

test('two documents under one address are an error that names both', () => {
  const { problems } = citeCorpus(
    corpusOf(
      citing(
        'Theo Nghị quyết số 07-NQ/TU, ngày 27/4/2018 và Nghị quyết số 07-NQ/TU, ngày 03/5/2018 của Tỉnh ủy Nghệ An.',
      ),
    ),
  );
  expect(problems).toEqual([expect.objectContaining({ severity: 'error' })]);
  expect(problems[0]!.message).toMatch(/ngày 03\/5\/2018.*ngày 27\/4\/2018.*2018\/07-nq-tu/);
});

test('mentions that disagree make a conflict', () => {
  const { conflicts } = citeCorpus(
    corpusOf(
      citing(
        'Thực hiện Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng; Nghị quyết số 28-NQ/TW của Bộ chính trị; Nghị quyết số 28-NQ/TW, ngày 17/12/2022 của Ban Chấp hành Trung ương (khóa XIII).',
      ),
    ),
  );
  expect(conflicts.map(({ document, field }) => [document, field])).toEqual([
    ['2022/28-nq-tw', 'issuedOn'],
    ['2022/28-nq-tw', 'issuer'],
  ]);
});

test('a document imported later keeps its address, and what cited it links to it', () => {
  const text = 'Thực hiện Nghị quyết số 09-NQ/TU, ngày 19/5/2018 của Tỉnh ủy.';
  const before = citeCorpus(corpusOf(citing(text)));
  const held = makeDocument({
    id: '2018/09-nq-tu',
    symbol: '09-NQ/TU',
    kind: 'resolution',
    issuedOn: '2018-05-19',
    issuers: ['tinh-uy-ha-tinh'],
  });
  const after = citeCorpus(corpusOf(held, citing(text)));
  expect(before.citations[0]!.to).toBe(after.citations[0]!.to);
  expect(before.nodes).toHaveLength(1);
  expect(after.nodes).toEqual([]);
});

describe('the corpus of this project', () => {
  const root = join(import.meta.dirname, '../..');
  let cited: CitedCorpus;
  beforeAll(async () => {
    const { corpus } = await readCorpus({ root, edition: 'intranet' });
    cited = citeCorpus(corpus);
  });

  test('has every citation that was labelled by hand', () => {
    const [, ...lines] = readFileSync(join(root, 'tests/gold/citations/corpus.tsv'), 'utf8')
      .trimEnd()
      .split('\n');
    const labelled = new Set(lines.map((line) => line.split('\t')[0]));
    const found = cited.citations.filter(({ from }) => labelled.has(from));
    expect(found.map(({ from, text, relation, to }) => [from, text, relation, to ?? ''].join('\t'))).toEqual(
      lines,
    );
  });

  test('links only to documents that exist, each citation once', () => {
    expect(new Set(cited.citations.map(({ id }) => id)).size).toBe(cited.citations.length);
    expect(cited.problems).toEqual([]);
  });
});
