import { expect, test } from 'vitest';
import type { Citation, EventFields, HeldDocument, TaskFields } from '../../domain/entities.ts';
import { noRows } from '../../domain/no-rows.ts';
import type { DocumentNode } from '../graph.ts';
import { findVersions, versionPairs } from './find-versions.ts';

const task: TaskFields = { id: 'nv-1-1', month: '2023-01', text: 'Việc', bodies: [], bodiesAsWritten: '' };
const event = (day: string): EventFields => ({
  id: `lich-${day.slice(8)}-1`,
  from: day,
  to: day,
  text: 'Việc',
  hosts: [],
  hostsAsWritten: '',
  row: '1',
});

function programme(id: string, more: Partial<HeldDocument> = {}): DocumentNode {
  const document: HeldDocument = {
    id,
    file: `${id}.mdx`,
    digest: id,
    kind: 'programme',
    subject: 'Công tác trọng tâm năm 2023',
    period: '2023',
    issuers: ['ban-thuong-vu'],
    issuedOn: `${id.slice(0, 4)}-12-29`,
    ...noRows,
    tasks: [task],
    access: 'public',
    source: { file: 'a.txt', sha256: '' },
    blocks: [],
    ...more,
  };
  const { kind, issuers, issuedOn } = document;
  return { id, held: true, kind, issuers, issuedOn, title: id, document };
}

const citation = (from: string, to: string, relation: Citation['relation'], section = 'i-d1'): Citation => ({
  id: `${from}#${section}~1`,
  from,
  section,
  text: '',
  start: 0,
  end: 0,
  sentence: '',
  relation,
  to,
  candidates: [],
  reason: '',
});

const graphOf = (nodes: readonly DocumentNode[], citations: readonly Citation[] = []) => ({
  documents: new Map(nodes.map((node) => [node.id, node])),
  citations,
});
const first = programme('2022/23-ctr-tu');

test.each([
  ['issued again', {}],
  [
    'with another word order of its issuers',
    { issuers: ['ban-thuong-vu'], subject: 'Công tác trọng tâm năm 2023 (điều chỉnh)' },
  ],
  [
    'changed by a notice',
    { kind: 'notice', subject: 'Điều chỉnh, bổ sung Chương trình công tác trọng tâm năm 2023' },
  ],
] as const)('a programme %s has two versions', (_, more) => {
  const second = programme('2023/07-ctr-tu', { issuedOn: '2023-06-02', ...more });
  expect(findVersions(graphOf([second, first])).map(({ versions }) => versions.map(({ id }) => id))).toEqual([
    ['2022/23-ctr-tu', '2023/07-ctr-tu'],
  ]);
});

test.each([
  ['of another year', { period: '2024' }],
  ['of an unknown period', { period: undefined }],
  ['of another committee', { issuers: ['dang-uy-khoi'] }],
  ['of unknown issuers', { issuers: [] }],
  ['of another kind', { kind: 'plan' }],
  ['of another matter', { subject: 'Kiểm tra, giám sát năm 2023' }],
  ['without a task', { tasks: [] }],
] as const)('a programme %s is no version', (_, more) => {
  expect(findVersions(graphOf([first, programme('2023/07-ctr-tu', more)]))).toEqual([]);
});

test.each([
  ['amends', true],
  ['corrects', true],
  ['replaces', false],
  ['consolidates', false],
] as const)('what %s another is its version; partial: %o', (relation, partial) => {
  const second = programme('2023/07-tb-tu', {
    kind: 'notice',
    subject: 'Một số việc',
    issuedOn: '2023-06-02',
  });
  const graph = graphOf([first, second], [citation(second.id, first.id, relation)]);
  expect(versionPairs(graph)).toEqual([
    { before: first, after: second, partial, ordered: true, reason: relation },
  ]);
});

test.each([
  ['a mention', 'mentions', 'i-d1', {}],
  ['a task that plans to amend it', 'amends', 'nv-1-1', {}],
  ['a programme of another year', 'replaces', 'i-d1', { period: '2024' }],
] as const)('%s makes no version', (_, relation, section, more) => {
  const second = programme('2023/07-tb-tu', { kind: 'notice', subject: 'Một số việc', ...more });
  expect(findVersions(graphOf([first, second], [citation(second.id, first.id, relation, section)]))).toEqual(
    [],
  );
});

test('calendars of one title that share no day are parts of one month', () => {
  const calendar = (id: string, days: readonly string[]) =>
    programme(id, { kind: 'calendar', period: '2024-01', tasks: [], events: days.map(event) });
  const early = calendar('2024/a', ['2024-01-02', '2024-01-05']);
  const late = calendar('2024/b', ['2024-01-08']);
  const again = calendar('2024/c', ['2024-01-08', '2024-01-05']);
  expect(findVersions(graphOf([early, late]))).toEqual([]);
  expect(findVersions(graphOf([early, late, again])).map(({ versions }) => versions.length)).toEqual([3]);
});

test('three versions make three pairs', () => {
  const ids = ['2023/a', '2023/b', '2023/c'];
  const nodes = ids.map((id, index) => programme(id, { issuedOn: `2023-0${3 - index}-01` }));
  expect(versionPairs(graphOf(nodes)).map(({ before, after }) => `${before.id} ${after.id}`)).toEqual([
    '2023/c 2023/b',
    '2023/c 2023/a',
    '2023/b 2023/a',
  ]);
});

test.each([
  ['says that it changes it', { subject: 'Công tác trọng tâm năm 2023 (điều chỉnh)' }, true],
  ['was signed later', { signedAt: ['2023-06-02T08:00:00+07:00'] }, true],
  ['says nothing', {}, false],
])('of an undated version that %s the order is known: %o', (_, more, ordered) => {
  const undated = programme('2021/a', { issuedOn: undefined, ...more });
  const [pair] = versionPairs(graphOf([undated, first]));
  expect(pair!.ordered).toBe(ordered);
  if (ordered) expect([pair!.before.id, pair!.after.id]).toEqual(['2022/23-ctr-tu', '2021/a']);
});
