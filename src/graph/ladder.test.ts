import { expect, test } from 'vitest';
import { relations } from '../domain/relation.ts';
import type { Block, Body, Citation, HeldDocument } from '../domain/entities.ts';
import type { DocumentNode, Graph } from './graph.ts';
import { ladderOf, missingDocuments, unanswering, type Rung } from './ladder.ts';
import { neighbourhoodOf } from './neighbourhood.ts';

const opening: Block = { type: 'paragraph', anchor: 'd1', section: '', text: 'Thực hiện …' };
const heading: Block = { type: 'heading', anchor: 'i', section: 'i', level: 1, text: 'I. …' };
const later: Block = { type: 'paragraph', anchor: 'i-d1', section: 'i', text: 'Thực hiện …' };

const node = (id: string, held: boolean, issuedOn?: string, issuers: string[] = []): DocumentNode => ({
  id,
  held,
  symbol: id,
  issuedOn,
  issuers,
  title: id,
  document: held ? ({ blocks: [opening, heading, later] } as unknown as HeldDocument) : undefined,
});

const cites = (
  from: string,
  section: string,
  to: string,
  relation: Citation['relation'] = 'implements',
): Citation => ({
  id: `${from}#${section}~${to}`,
  from,
  section,
  to,
  relation,
  text: '',
  start: 0,
  end: 0,
  sentence: '',
  candidates: [to],
  reason: '',
});

const body = (id: string, parent?: string): Body => ({
  id,
  name: id,
  aliases: [],
  kind: 'party-committee',
  parent,
  members: [],
});

function graphOf(nodes: DocumentNode[], citations: Citation[], bodies: Body[] = []): Graph {
  const by = (key: (citation: Citation) => string) => {
    const map = new Map<string, Citation[]>();
    for (const citation of citations) map.set(key(citation), [...(map.get(key(citation)) ?? []), citation]);
    return map;
  };
  return {
    documents: new Map(nodes.map((one) => [one.id, one])),
    bodies: new Map(bodies.map((one) => [one.id, one])),
    citations,
    citationsFrom: by(({ from }) => from),
    citationsTo: by(({ to }) => to!),
    tasks: [],
    events: [],
    targets: [],
    duties: [],
    conflicts: [],
    months: [],
    years: [],
  };
}

const nodes = [
  node('nq', false, '2022-11-17', ['tw']),
  node('ctr-tinh', true, '2023-03-01', ['tinh']),
  node('ctr-huyen', true, undefined, ['huyen']),
  node('kh-khac', true, '2023-05-01', ['khoi']),
];
const bodies = [
  body('tw'),
  body('tinh', 'tw'),
  body('huyen', 'tinh'),
  body('khoi', 'tinh'),
  body('xa', 'huyen'),
];
const graph = graphOf(
  nodes,
  [
    cites('ctr-tinh', 'd1', 'nq'),
    cites('ctr-huyen', 'd1', 'ctr-tinh'),
    cites('kh-khac', 'i-d1', 'nq'),
    cites('kh-khac', 'd1', 'nq', 'mentions'),
  ],
  bodies,
);

test('the ladder goes from a document to what answers it, and on, with days where both are known', () => {
  const shape = (rungs: readonly Rung[]): unknown[] =>
    rungs.map(({ node: { id }, days, below }) => [id, days, ...shape(below)]);
  expect(shape(ladderOf('nq', graph))).toEqual([['ctr-tinh', 104, ['ctr-huyen', undefined]]]);
});

test('what is cited only later in the text, or only mentioned, is no answer', () => {
  expect(ladderOf('nq', graph).map(({ node: { id } }) => id)).not.toContain('kh-khac');
});

test('two documents that answer each other do not make an endless ladder', () => {
  const loop = graphOf([node('a', true), node('b', true)], [cites('a', 'd1', 'b'), cites('b', 'd1', 'a')]);
  expect(ladderOf('a', loop)).toMatchObject([{ node: { id: 'b' }, below: [] }]);
});

test('committees below the issuer that issued something but no answer are named, others are not', () => {
  expect(unanswering('nq', ladderOf('nq', graph), graph)).toEqual(['khoi']);
});

test('a standing committee and its committee answer for each other', () => {
  const organ = { ...body('btv', 'tinh'), name: 'Ban Thường vụ Tỉnh ủy' };
  const withOrgan = graphOf(
    [...nodes, node('ctr-btv', true, undefined, ['btv'])],
    [...graph.citations],
    [...bodies, organ],
  );
  expect(unanswering('nq', ladderOf('nq', withOrgan), withOrgan)).toEqual(['khoi']);
});

test('what is missing is listed by mentions', () => {
  expect(missingDocuments(graph)).toMatchObject([{ node: { id: 'nq' }, mentions: 3, from: 2 }]);
});

test('the picture has each relation with each neighbour once, no box upon another, all within its frame', () => {
  const picture = neighbourhoodOf(
    'nq',
    graph,
    (relation, inverse) => relations[relation][inverse ? 'inverse' : 'name'],
  )!;
  const names = picture.boxes.map(({ type, lines }) => `${type} ${lines.join(' ')}`).sort();
  expect(names).toEqual([
    'document ctr-tinh',
    'document kh-khac',
    'document kh-khac',
    'relation Được dẫn chiếu bởi',
    'relation Được thực hiện bởi',
    'self nq',
  ]);
  for (const a of picture.boxes) {
    expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
    expect(a.x + a.width / 2).toBeLessThanOrEqual(picture.width);
    for (const b of picture.boxes)
      if (a !== b)
        expect(
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 1 ||
            Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 1,
        ).toBe(true);
  }
});

test('a document without citations has no picture', () => {
  expect(neighbourhoodOf('a', graphOf([node('a', true)], []), () => '')).toBeUndefined();
});
