import { expect, test } from 'vitest';
import { bodies, makeDocument } from '../../tests/gold/citations/make-corpus.ts';
import type { HeldDocument } from '../domain/entities.ts';
import { buildGraph } from './build.ts';
import type { CitedFacts } from './corpus.ts';

/** A corpus, one more document that it cites, and the address of that one while only citations tell of it. */
interface Case {
  readonly corpus: readonly HeldDocument[];
  readonly added: HeldDocument;
  readonly before: string;
}

const cases: Record<string, Case> = {
  'of the Party, cited with its day': {
    corpus: [
      makeDocument(
        { id: '2022/23-ctr-tu', symbol: '23-CTr/TU', issuedOn: '2022-12-29', issuers: ['tinh-uy-ha-tinh'] },
        'Thực hiện Nghị quyết số 07-NQ/TU, ngày 27/4/2018 của Ban Thường vụ Tỉnh ủy và Nghị quyết số 28-NQ/TW, ngày 17/11/2022.',
        'Tổng kết Nghị quyết số 07-NQ/TU theo điểm a khoản 2 Điều 5 Quy định số 22-QĐ/TW. Nội dung Nghị quyết nói trên được phổ biến.',
      ),
      makeDocument(
        { id: '2023/05-kh-tu', symbol: '05-KH/TU', issuedOn: '2023-02-01', issuers: ['tinh-uy-nghe-an'] },
        'Tham khảo Nghị quyết số 07-NQ/TU của Tỉnh ủy Hà Tĩnh; thực hiện Nghị quyết số 07-NQ/TU của Tỉnh ủy.',
        'Thực hiện Chương trình số 23-CTr/TU, ngày 29/12/2022 của Tỉnh ủy Hà Tĩnh.',
      ),
    ],
    added: makeDocument(
      {
        id: '2018/07-nq-tu',
        symbol: '07-NQ/TU',
        kind: 'resolution',
        issuedOn: '2018-04-27',
        issuers: ['tinh-uy-ha-tinh'],
      },
      'Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013.',
    ),
    before: '2018/07-nq-tu',
  },
  'of the State, cited without day or year': {
    corpus: [
      makeDocument(
        {
          id: '2024/90-kh-ubnd',
          symbol: '90/KH-UBND',
          issuedOn: '2024-05-02',
          issuers: ['ubnd-tinh-ha-tinh'],
        },
        'Căn cứ Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh;',
        'Căn cứ Nghị định số 30/2020/NĐ-CP; Luật Đất đai năm 2013;',
      ),
    ],
    added: makeDocument(
      {
        id: '2024/12-qd-ubnd',
        symbol: '12/QĐ-UBND',
        kind: 'decision',
        issuedOn: '2024-01-08',
        issuers: ['ubnd-tinh-ha-tinh'],
      },
      'Căn cứ Nghị định số 30/2020/NĐ-CP;',
    ),
    before: '12-qd-ubnd',
  },
};

const graphOf = (documents: readonly HeldDocument[], cited: readonly CitedFacts[] = []) =>
  buildGraph({ documents: [...documents].sort((a, b) => (a.id < b.id ? -1 : 1)), bodies, cited });

test.each(Object.entries(cases))('every link has its inverse, in a corpus %s', (_, { corpus, added }) => {
  for (const documents of [corpus, [...corpus, added]]) {
    const { citations, citationsFrom, citationsTo, documents: nodes } = graphOf(documents);
    expect(citations.length).toBeGreaterThan(2);
    for (const citation of citations) {
      expect(citationsFrom.get(citation.from)).toContain(citation);
      if (citation.to === undefined) continue;
      expect(nodes.has(citation.to)).toBe(true);
      expect(citation.to).not.toBe(citation.from);
      expect(citationsTo.get(citation.to)).toContain(citation);
    }
    expect([...citationsFrom.values()].flat()).toHaveLength(citations.length);
    const linked = citations.filter(({ to }) => to !== undefined);
    expect([...citationsTo.values()].flat()).toHaveLength(linked.length);
  }
});

test.each(Object.entries(cases))(
  'a document %s is found again when its text comes, and stays known when it goes',
  (_, { corpus, added, before }) => {
    const without = graphOf(corpus);
    const held = graphOf([...corpus, added]);
    expect(without.documents.get(before)).toMatchObject({ held: false, symbol: added.symbol });
    expect(held.documents.get(added.id)).toMatchObject({ held: true });

    const cited = without.citationsTo.get(before)!.map(({ id }) => id);
    expect(held.citationsTo.get(added.id)!.map(({ id }) => id)).toEqual(cited);

    // Nothing lies at the old address by then but the way to the new one.
    const now = held.documents.has(before) ? before : held.formerIds!.get(before);
    expect(now).toBe(added.id);
    expect(graphOf(corpus)).toEqual(without);
  },
);

test('what only the removed text cited goes with it', () => {
  const { corpus, added } = cases['of the Party, cited with its day']!;
  expect(graphOf([...corpus, added]).documents.has('2013/25-nq-tw')).toBe(true);
  expect(graphOf(corpus).documents.has('2013/25-nq-tw')).toBe(false);
});

test('what a person settled survives texts that come and go', () => {
  const citing = makeDocument(
    {
      id: '2025/01-kh-tu',
      issuedOn: '2025-06-01',
      issuers: ['tinh-uy-ha-tinh'],
      citations: { 'Quyết định số 12/QĐ-UBND': '2024/12-qd-ubnd' },
    },
    'Theo Quyết định số 12/QĐ-UBND và Nghị quyết Trung ương 8 khóa XI.',
  );
  const other = makeDocument({
    id: '2025/12-qd-ubnd',
    symbol: '12/QĐ-UBND',
    kind: 'decision',
    issuedOn: '2025-01-09',
    issuers: ['ubnd-tinh-ha-tinh'],
  });
  const facts: CitedFacts = {
    id: '2013/29-nq-tw',
    file: '',
    symbol: '29-NQ/TW',
    kind: 'resolution',
    issuedOn: '2013-11-04',
    issuers: [],
    aliases: ['Nghị quyết Trung ương 8 khóa XI'],
  };
  const settled = ['2024/12-qd-ubnd', '2013/29-nq-tw'];
  const added = cases['of the State, cited without day or year']!.added;
  const resolution = makeDocument({
    id: '2013/29-nq-tw',
    symbol: '29-NQ/TW',
    kind: 'resolution',
    issuedOn: '2013-11-04',
    issuers: ['ban-chap-hanh-trung-uong-dang'],
  });
  for (const documents of [[citing], [citing, other], [citing, other, added], [citing, added, resolution]]) {
    const own = graphOf(documents, [facts]).citationsFrom.get(citing.id)!;
    expect(own.map(({ to }) => to)).toEqual(settled);
  }
});

test('an address that two documents could have had leads nowhere', () => {
  const { corpus } = cases['of the State, cited without day or year']!;
  const plan = makeDocument(
    { id: '2023/11-kh-ubnd', issuedOn: '2023-05-02', issuers: ['ubnd-tinh-ha-tinh'] },
    'Căn cứ Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh;',
  );
  const decision = (year: string) =>
    makeDocument({
      id: `${year}/12-qd-ubnd`,
      symbol: '12/QĐ-UBND',
      kind: 'decision',
      issuedOn: `${year}-01-08`,
      issuers: ['ubnd-tinh-ha-tinh'],
    });
  const settling = { ...corpus[0]!, citations: { 'Quyết định số 12/QĐ-UBND': '2024/12-qd-ubnd' } };
  const graph = graphOf([plan, settling, decision('2023'), decision('2024')]);
  expect(graph.citations.filter(({ symbol }) => symbol === '12/QĐ-UBND').map(({ to }) => to)).toEqual([
    '2023/12-qd-ubnd',
    '2024/12-qd-ubnd',
  ]);
  expect(graph.formerIds!.has('12-qd-ubnd')).toBe(false);
});
