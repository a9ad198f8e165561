import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Citation, HeldDocument } from '../domain/entities.ts';
import { makeRoutes } from '../domain/routes.ts';
import type { DocumentNode, Graph } from '../graph/graph.ts';
import { dataNames, dataRecords } from '../schemas/data.ts';
import { jsonSchema } from '../schemas/json-schema.ts';
import { toCsv } from './csv.ts';
import { columnsOf } from './columns.ts';
import { documentJson, recordsByDocument } from './document.ts';
import { toJson } from './json.ts';
import { indexProgrammes } from '../graph/programme-index.ts';
import { makeRecords } from './records.ts';

const document: HeldDocument = {
  id: '2022/23-ctr-tu',
  file: 'src/content/van-ban/2022/23-ctr-tu.mdx',
  digest: 'd',
  blocks: [],
  symbol: '23-CTr/TU',
  kind: 'programme',
  subject: 'công tác năm 2023',
  issuedOn: '2022-12-29',
  issuers: ['tinh-uy-ha-tinh'],
  signatories: [{ position: 'PHÓ BÍ THƯ', name: 'Trần Thế Dũng' }],
  signedAt: ['2022-12-30T08:30:00+07:00'],
  recipients: [{ text: 'Lưu Văn phòng Tỉnh ủy.', bodies: ['tinh-uy-ha-tinh'] }],
  legalBases: [],
  access: 'public',
  source: { file: '23-ctr-tu.txt', sha256: 'a'.repeat(64) },
  tasks: [],
  events: [],
  targets: [],
};

const held: DocumentNode = {
  ...{ id: document.id, held: true, symbol: '23-CTr/TU', kind: 'programme', issuedOn: '2022-12-29' },
  ...{ year: '2022', issuers: ['tinh-uy-ha-tinh'], title: 'Chương trình 23-CTr/TU', document },
};

const cited: DocumentNode = {
  ...{ id: '2022/28-nq-tw', held: false, symbol: '28-NQ/TW', kind: 'resolution', year: '2022' },
  ...{ issuers: [], issuerAsCited: 'Ban Chấp hành Trung ương', title: 'Nghị quyết 28-NQ/TW' },
};

const citation: Citation = {
  ...{ id: '2022/23-ctr-tu#nv-4-5~1', from: document.id, section: 'nv-4-5', to: cited.id },
  ...{ text: 'Nghị quyết số 28-NQ/TW', start: 0, end: 22, sentence: 'Thực hiện Nghị quyết số 28-NQ/TW.' },
  ...{ symbol: '28-NQ/TW', kind: 'resolution', relation: 'implements', candidates: [], reason: 'only one' },
};

const task = (anchor: string) => ({
  ...{ id: `${document.id}#${anchor}`, anchor, document: document.id, month: '2023-04', text: 'Sơ kết' },
  ...{ bodies: ['tinh-uy-ha-tinh'], bodiesAsWritten: 'VPTU', cites: [cited.id] },
});

const graph: Graph = {
  documents: new Map([held, cited].map((node) => [node.id, node])),
  bodies: new Map([
    [
      'tinh-uy-ha-tinh',
      {
        id: 'tinh-uy-ha-tinh',
        name: 'Tỉnh ủy Hà Tĩnh',
        aliases: ['TU'],
        kind: 'party-committee',
        members: [],
      },
    ],
  ]),
  citations: [citation],
  citationsFrom: new Map([[document.id, [citation]]]),
  citationsTo: new Map([[cited.id, [citation]]]),
  tasks: [task('nv-4-5'), task('nv-4-10')],
  events: [
    {
      ...{ id: `${document.id}#lich-05-1`, anchor: 'lich-05-1', document: document.id, row: '5' },
      ...{ from: '2024-01-05', to: '2024-01-05', part: 'all-day', text: 'Hội nghị', hosts: [] },
      hostsAsWritten: '',
    },
  ],
  targets: [
    { id: `${document.id}#ct-1`, anchor: 'ct-1', document: document.id, section: 'ii-1', text: '100%.' },
  ],
  duties: [],
  conflicts: [
    { document: cited.id, field: 'kind', mentions: [{ value: 'Nghị quyết', citation: citation.id }] },
  ],
  months: [],
  years: [],
};

const records = makeRecords(graph, makeRoutes('/vk/'), indexProgrammes(graph).histories);

test.each(dataNames)('%s fits its schema, and the schema is JSON', (name) => {
  const read: unknown = JSON.parse(toJson(records[name]));
  expect(z.array(dataRecords[name]).safeParse(read).error).toBeUndefined();
  expect(read).not.toEqual([]);
  expect(jsonSchema(name)).toMatchObject({ type: 'array', items: { type: 'object' } });
});

test.each(dataNames)('%s is sorted by id, and each entry has its address', (name) => {
  const ids = records[name].map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
  for (const { url } of records[name]) expect(url).toMatch(/^\/vk\/\S+$/);
});

test('a document that is only cited is listed with what is known of it', () => {
  expect(JSON.parse(toJson(records['van-ban'].find(({ id }) => id === cited.id)))).toEqual({
    id: '2022/28-nq-tw',
    held: false,
    symbol: '28-NQ/TW',
    kind: 'resolution',
    title: 'Nghị quyết 28-NQ/TW',
    issuers: [],
    issuerAsCited: 'Ban Chấp hành Trung ương',
    url: '/vk/van-ban/2022/28-nq-tw/',
  });
});

test('a task carries its state, and each outcome with who says so', () => {
  const [task] = graph.tasks;
  const work = { plans: [task!], state: 'done' as const, steps: [] };
  const steps = [
    {
      type: 'event' as const,
      document: '2024/lich',
      anchor: 'lich-05-3',
      day: '2024-01-05',
      name: '',
      late: 0,
    },
    {
      ...{ type: 'document' as const, document: cited.id, day: '2023-06-20', name: '28-NQ/TW', late: 2 },
      ...{ reason: 'same-words' as const, confidence: 0.8333 },
    },
  ];
  const history = { work, task: task!, steps, earlier: [], later: [] };
  const [record] = makeRecords(graph, makeRoutes('/'), new Map([[task!.id, history]]))['nhiem-vu'].filter(
    ({ id }) => id === task!.id,
  );
  expect(JSON.parse(toJson(record))).toMatchObject({
    state: 'done',
    chain: [
      { type: 'event', id: '2024/lich#lich-05-3', day: '2024-01-05', late: 0, confirmed: true },
      { type: 'document', id: cited.id, late: 2, confirmed: false, reason: 'same-words', confidence: 0.83 },
    ],
    plans: [],
  });
  expect(dataRecords['nhiem-vu'].safeParse(JSON.parse(toJson(record))).error).toBeUndefined();
});

test('a disagreement carries the sentence of each mention', () => {
  expect(records.conflicts[0]?.mentions[0]).toMatchObject({
    value: 'Nghị quyết',
    sentence: citation.sentence,
    url: '/vk/van-ban/2022/23-ctr-tu/#nv-4-5',
  });
});

test('a signatory and a source fit into a spreadsheet', () => {
  const csv = toCsv(columnsOf('van-ban'), records['van-ban']);
  expect(csv.split('\r\n')[0]).toContain('source.file,source.sha256');
  expect(csv).toContain(',"PHÓ BÍ THƯ, Trần Thế Dũng",');
});

test('a document carries its own entries, a cited one the sentences that cite it', () => {
  const of = recordsByDocument(records);
  const routes = makeRoutes('/vk/');

  const heads = { tasks: { when: 'Thời gian' } };
  expect(documentJson({ ...document, heads }, of(document.id), routes)).toMatchObject({
    id: document.id,
    heads,
    pdf: '/vk/van-ban/2022/23-ctr-tu.pdf',
    tasks: [{ month: '2023-04' }, { month: '2023-04' }],
    citations: [{ to: cited.id }],
    mentions: [],
  });
  expect(documentJson(undefined, of(cited.id), routes)).toMatchObject({
    held: false,
    mentions: [{ from: document.id, sentence: citation.sentence }],
    conflicts: [{ field: 'kind' }],
  });
});
