import { describe, expect, test } from 'vitest';
import type { HeldDocument } from '../../domain/entities.ts';
import { noRows } from '../../domain/no-rows.ts';
import { makeRoutes } from '../../domain/routes.ts';
import { buildGraph } from '../../graph/build.ts';
import type { CardData } from './card.ts';
import { pageCards } from './pages.ts';

const programme: HeldDocument = {
  id: '2022/23-ctr-tu',
  file: 'a.mdx',
  digest: '',
  blocks: [
    {
      type: 'paragraph',
      anchor: 'd1',
      section: '',
      text: 'Theo Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương.',
    },
  ],
  symbol: '23-CTr/TU',
  kind: 'programme',
  subject: 'Công tác trọng tâm năm 2023',
  issuedOn: '2022-12-29',
  letterhead: { issuer: 'TỈNH ỦY HÀ TĨNH', motto: [] },
  issuers: ['tinh-uy'],
  ...noRows,
  access: 'public',
  source: { file: 'a.txt', sha256: '' },
  tasks: [
    { id: 'nv-4-1', month: '2023-04', text: 'a', bodies: ['ban-a', 'tinh-uy'], bodiesAsWritten: '' },
    { id: 'nv-5-1', month: '2023-05', text: 'b', bodies: ['ban-a'], bodiesAsWritten: '' },
  ],
};

const body = { aliases: [], members: [], kind: 'party-agency' } as const;

const graph = buildGraph({
  documents: [programme],
  bodies: [
    { ...body, id: 'tinh-uy', name: 'Tỉnh ủy Hà Tĩnh' },
    { ...body, id: 'ban-a', name: 'Ban A', parent: 'tinh-uy' },
  ],
  cited: [],
});

const routes = makeRoutes('/');
const cards = new Map(pageCards(graph, routes, 'public').map(({ path, card }) => [path, card]));
const facts = (card: CardData | undefined) =>
  card?.facts.map(({ count, text }) => [count, text].join(' ').trim());

test('a held document says issuer, day, kind, symbol, subject and how much it plans', () => {
  expect(cards.get('/van-ban/2022/23-ctr-tu/')).toMatchObject({
    from: 'TỈNH ỦY HÀ TĨNH',
    about: ['29/12/2022'],
    label: 'Chương trình',
    symbol: '23-CTr/TU',
    subject: 'Công tác trọng tâm năm 2023',
  });
  expect(facts(cards.get('/van-ban/2022/23-ctr-tu/'))).toEqual(['2 nhiệm vụ', '2 tháng', '2 cơ quan']);
});

test('one that is only cited says so, and how often', () => {
  expect(cards.get('/van-ban/2022/28-nq-tw/')).toMatchObject({ label: 'Nghị quyết', symbol: '28-NQ/TW' });
  expect(facts(cards.get('/van-ban/2022/28-nq-tw/'))).toEqual(['Chưa có toàn văn', '1 lần được viện dẫn']);
});

test('a body says what it is, where it belongs and what it must do', () => {
  expect(cards.get('/co-quan/ban-a/')).toMatchObject({ subject: 'Ban A', about: ['Tỉnh ủy Hà Tĩnh'] });
  expect(facts(cards.get('/co-quan/ban-a/'))).toEqual(['2 nhiệm vụ']);
});

test('months count what they hold; one without anything has a picture all the same', () => {
  expect(facts(cards.get('/thang/2023-04/'))).toEqual(['1 nhiệm vụ']);
  expect(cards.get('/thang/2023-01/')).toMatchObject({ subject: 'Tháng 1 năm 2023', facts: [] });
  expect(facts(cards.get('/nam/2023/'))).toEqual(['2 nhiệm vụ']);
});

describe('every fixed page has a picture', () => {
  const { home, documents, missing, bodies, months, targets, data, about, help, accessibility } = routes;
  test.each([
    home,
    documents,
    missing,
    bodies,
    months,
    targets,
    routes.search(),
    data,
    about,
    help,
    accessibility,
  ])('%s', (path) => {
    expect(cards.has(path)).toBe(true);
  });
});

test('the page of disagreements has one in the intranet edition only', () => {
  expect(cards.has(routes.conflicts)).toBe(false);
  expect(pageCards(graph, routes, 'intranet').map(({ path }) => path)).toContain(routes.conflicts);
});

test('no two pages share a picture', () => {
  const files = [...cards.keys()].map((path) => routes.picture(path));
  expect(new Set(files).size).toBe(files.length);
});
