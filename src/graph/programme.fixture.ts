import type { Block, Body, HeldDocument, Recipient } from '../domain/entities.ts';
import { noRows } from '../domain/no-rows.ts';
import type { CalendarEvent, DocumentNode, Graph, Target, Task } from './graph.ts';

/** A small corpus for the tests of the views: two programmes, a cited act, four bodies and a collective name. */
const body = (id: string, name: string, more: Partial<Body> = {}): Body => ({
  id,
  name,
  aliases: [],
  kind: 'party-agency',
  members: [],
  ...more,
});

const bodies = [
  body('tinh-uy', 'Tỉnh ủy Hà Tĩnh', { kind: 'party-committee' }),
  body('ban-to-chuc', 'Ban Tổ chức Tỉnh ủy Hà Tĩnh', { aliases: ['Ban Tổ chức Tỉnh ủy'], parent: 'tinh-uy' }),
  body('ban-dan-van', 'Ban Dân vận Tỉnh ủy Hà Tĩnh', { parent: 'tinh-uy' }),
  body('van-phong', 'Văn phòng Tỉnh ủy Hà Tĩnh', { parent: 'tinh-uy' }),
  body('cac-ban', 'Các ban Đảng', { kind: 'group', members: ['ban-to-chuc', 'ban-dan-van'] }),
];

const task = (month: string | undefined, number: number, ids: string[], more: Partial<Task> = {}): Task => ({
  id: `2022/a#nv-${number}`,
  anchor: `nv-${number}`,
  document: '2022/a',
  month,
  text: `Nhiệm vụ ${number}`,
  bodies: ids,
  bodiesAsWritten: ids.join(', '),
  cites: [],
  ...more,
});

export const event = (
  from: string,
  number: number,
  hosts: string[],
  more: Partial<CalendarEvent> = {},
): CalendarEvent => ({
  id: `2024/b#lich-${number}`,
  anchor: `lich-${number}`,
  document: '2024/b',
  from,
  to: from,
  text: `Việc ${number}`,
  hosts,
  hostsAsWritten: hosts.join(', '),
  row: from.slice(8),
  ...more,
});

const held = (id: string, period: string, blocks: Block[], recipients: Recipient[] = []): DocumentNode => ({
  id,
  held: true,
  kind: 'programme',
  title: `Chương trình ${period}`,
  year: id.slice(0, 4),
  issuers: ['tinh-uy'],
  document: {
    id,
    file: `${id}.mdx`,
    digest: id,
    kind: 'programme',
    subject: period,
    period,
    issuers: ['tinh-uy'],
    ...noRows,
    recipients,
    access: 'public',
    source: { file: 'a.txt', sha256: '' },
    blocks,
  } satisfies HeldDocument,
});

const documents: DocumentNode[] = [
  held(
    '2022/a',
    '2023',
    [
      { type: 'heading', anchor: 'ii', section: 'ii', text: 'II. NHIỆM VỤ CỤ THỂ' },
      { type: 'item', anchor: 'ii-g1', section: 'ii', text: 'Định kỳ hằng quý, Thường trực dự họp.' },
      { type: 'item', anchor: 'ii-g2', section: 'ii', text: 'Tăng cường kiểm tra.' },
    ],
    [{ text: '- Các ban Đảng,', bodies: ['cac-ban'] }],
  ),
  held('2024/b', '2024-01', [
    { type: 'heading', anchor: 'i', section: 'i', text: 'I- MỘT SỐ NỘI DUNG CÔNG TÁC TRỌNG TÂM' },
    { type: 'item', anchor: 'i-g1', section: 'i', text: 'Tổng kết năm 2023.' },
    { type: 'heading', anchor: 'ii', section: 'ii', text: 'II- DỰ KIẾN' },
    { type: 'paragraph', anchor: 'ii-d1', section: 'ii', text: 'Khác.' },
  ]),
  {
    id: '2023/c',
    held: false,
    title: 'Nghị quyết C',
    issuedOn: '2023-05-06',
    year: '2023',
    issuers: ['tinh-uy'],
  },
];

const target = (number: number, deadline?: string): Target => ({
  id: `2022/a#ct-${number}`,
  anchor: 'ii-g2',
  section: 'ii-g2',
  document: '2022/a',
  text: `Chỉ tiêu ${number}`,
  deadline,
});

export const graph: Graph = {
  documents: new Map(documents.map((node) => [node.id, node])),
  bodies: new Map(bodies.map((each) => [each.id, each])),
  citations: [],
  citationsFrom: new Map(),
  citationsTo: new Map(),
  tasks: [
    task('2023-01', 1, ['ban-dan-van', 'van-phong']),
    task('2023-01', 2, ['ban-to-chuc']),
    task('2023-01', 3, ['ban-to-chuc'], { joint: ['van-phong'] }),
    task('2023-04', 4, ['cac-ban', 'van-phong']),
    task(undefined, 5, ['van-phong'], { deadline: '2023-12-31' }),
    task(undefined, 6, ['van-phong'], { recurrence: 'month' }),
  ],
  events: [
    event('2024-01-05', 1, ['van-phong'], { part: 'afternoon' }),
    event('2024-01-05', 2, ['ban-to-chuc'], { part: 'morning', place: 'Tầng 6' }),
    event('2024-01-30', 3, ['cac-ban'], { to: '2024-02-02' }),
    event('2024-01-06', 4, []),
  ],
  targets: [target(1, '2023'), target(2, '2023-04-30'), target(3)],
  duties: [
    {
      body: 'ban-to-chuc',
      document: '2022/a',
      section: 'iv-2',
      heading: '2. Ban Tổ chức',
      anchor: 'iv-2-g1',
      text: 'a',
    },
    {
      body: 'ban-to-chuc',
      document: '2022/a',
      section: 'iv-2',
      heading: '2. Ban Tổ chức',
      anchor: 'iv-2-g2',
      text: 'b',
    },
  ],
  conflicts: [],
  months: ['2023-01', '2023-04', '2024-01', '2024-02'],
  years: ['2022', '2023', '2024'],
};
