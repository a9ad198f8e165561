import { describe, expect, test } from 'vitest';
import type { Citation, HeldDocument } from '../../domain/entities.ts';
import { noRows } from '../../domain/no-rows.ts';
import { makeRoutes } from '../../domain/routes.ts';
import { readBody } from '../../markdown/read.ts';
import { pdfData, type PdfContext } from './data.ts';

const bare: HeldDocument = {
  id: '2025/x',
  file: 'x.mdx',
  digest: '',
  blocks: [],
  kind: 'resolution',
  subject: 'Về phát triển văn hóa',
  issuers: [],
  ...noRows,
  access: 'public',
  source: { file: 'x.txt', sha256: '' },
};

const context: PdfContext = {
  name: 'Văn Kiện',
  routes: makeRoutes('/'),
  absolute: (address) => `https://site.example${address}`,
  bodies: new Map(),
  citations: [],
};

const make = (body: string, fields: Partial<HeldDocument> = {}, more: Partial<PdfContext> = {}) =>
  pdfData({ ...bare, ...fields }, readBody(body, 'x.mdx').tree, { ...context, ...more });

const blocks = (body: string, fields: Partial<HeldDocument> = {}) => make(body, fields).blocks;

test('says nothing that is not known', () => {
  const data = make('');
  expect(data.letterhead).toBeUndefined();
  expect(data.recipients).toBeUndefined();
  expect(data.signedAt).toBeUndefined();
  expect(data.day).toBeUndefined();
  expect(data).toMatchObject({ authors: [], signatures: [], blocks: [] });
});

test('prints kind and subject as the paper does, and makes them of the fields where the lines are lost', () => {
  expect(make('', { title: ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 01'] }).lines).toEqual([
    'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 01',
  ]);
  expect(make('').lines).toEqual(['NGHỊ QUYẾT', 'Về phát triển văn hóa']);
});

test('the subject of an official letter stands below its number, not in the middle', () => {
  const letter = make('', { kind: 'official-letter', letterhead: { motto: [], number: 'Số: 125/SGDĐT-VP' } });
  expect(letter.lines).toEqual([]);
  expect(letter.letterhead).toMatchObject({ number: 'Số: 125/SGDĐT-VP', about: 'Về phát triển văn hóa' });
});

test.each([
  [['ĐẢNG CỘNG SẢN VIỆT NAM'], 'party'],
  [['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'], 'state'],
  [['ĐOÀN TNCS HỒ CHÍ MINH'], undefined],
  [[], undefined],
])('a letterhead with %o is of style %o', (motto, style) => {
  expect(make('', { letterhead: { motto } }).letterhead?.style).toBe(style);
});

test('recipients have one hyphen each, printed or not', () => {
  const recipients = ['- Như trên;', 'Lưu: VT.'].map((text) => ({ text, bodies: [] }));
  expect(make('', { recipients }).recipients?.lines).toEqual(['- Như trên;', '- Lưu: VT.']);
});

test('the time of a digital signature is told at its own zone', () => {
  expect(make('', { signedAt: ['2023-04-20T11:10:29+07:00'] }).signedAt).toContain(
    '11 giờ 10 phút, ngày 20/04/2023',
  );
});

describe('blocks', () => {
  test('levels of headings begin at 1 and skip none', () => {
    const levels = blocks('### 3. a\n\n###### b\n\n## II. c\n\n### 1. d').flatMap((block) =>
      block.type === 'heading' ? block.level : [],
    );
    expect(levels).toEqual([1, 2, 1, 2]);
  });

  test.each([
    ['## Chương II', true],
    ['## QUY ĐỊNH CHUNG', true],
    ['## I. NHIỆM VỤ', false],
    ['## Điều 1. Phạm vi', false],
    ['## Mục 2', true],
    ['## Mục tiêu', false],
    ['**QUYẾT ĐỊNH:**', true],
    ['Ngày 11 tháng 4', undefined],
    ['UBND', undefined],
    ['Mục 2, Chương I quy định như sau', undefined],
    ['I. TỔ CHỨC', undefined],
  ])('%o stands in the middle: %o', (body, centred) => {
    expect(blocks(body)).toEqual([
      expect.objectContaining(centred === undefined ? { type: 'paragraph' } : { centred }),
    ]);
    expect('centred' in blocks(body)[0]!).toBe(centred !== undefined);
  });

  test('items carry the marks of the paper, by depth', () => {
    const [list] = blocks('- a\n  - b\n    - c\n');
    expect(list).toMatchObject({
      items: [
        { mark: '-', blocks: [{}, { items: [{ mark: '+', blocks: [{}, { items: [{ mark: '•' }] }] }] }] },
      ],
    });
  });

  test('numbers of an ordered list go on from its start', () => {
    expect(blocks('3. a\n4. b\n')).toMatchObject([{ items: [{ mark: '3.' }, { mark: '4.' }] }]);
  });

  test('words keep their style, lines their end, notes their place', () => {
    expect(blocks('Căn **cứ** *Luật*\\\nhai[^1]\n\n[^1]: Ghi chú.\n')).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'Căn ' },
          { text: 'cứ', bold: true },
          { text: ' ' },
          { text: 'Luật', italic: true },
          { text: '', break: true },
          { text: 'hai' },
          { text: '', note: [{ text: 'Ghi chú.' }] },
        ],
      },
    ]);
  });
});

test('a citation becomes a link with a full address, inside emphasis and in later paragraphs of an item too', () => {
  const citation = (section: string, start: number, end: number) =>
    ({ section, start, end, to: '2022/28-nq-tw' }) as Citation;
  const { blocks: made } = make(
    'Theo *số 28*-NQ.\n\n- một\n\n  số 28\n',
    {},
    {
      citations: [citation('d1', 5, 13), citation('g1', 4, 9)],
    },
  );
  const href = 'https://site.example/van-ban/2022/28-nq-tw/';
  expect(made).toMatchObject([
    {
      runs: [{ text: 'Theo ' }, { text: 'số 28', italic: true, href }, { text: '-NQ', href }, { text: '.' }],
    },
    { items: [{ blocks: [{ runs: [{ text: 'một' }] }, { runs: [{ text: 'số 28', href }] }] }] },
  ]);
});

describe('tables', () => {
  test('months of a programme span their tasks; a duty that recurs is named so', () => {
    const task = { bodies: [], bodiesAsWritten: 'VPTU' };
    const [table] = blocks('<Programme />', {
      tasks: [
        { ...task, id: 'nv-1-1', month: '2023-01', text: 'a' },
        { ...task, id: 'nv-1-2', month: '2023-01', text: 'b' },
        { ...task, id: 'nv-dk-1', recurrence: 'quarter', text: 'c' },
      ],
    });
    expect(table).toMatchObject({
      head: [{}, {}, {}],
      rows: [
        [{ rowspan: 2, paragraphs: [[{ text: 'Tháng 1' }]] }, { paragraphs: [[{ text: 'a' }]] }, {}],
        [{ paragraphs: [[{ text: 'b' }]] }, {}],
        [{ rowspan: 1, paragraphs: [[{ text: 'Hằng quý' }]] }, {}, {}],
      ],
    });
  });

  test('bodies that work together get a column where the paper has one', () => {
    const tasks = [{ id: 'nv-1', text: 'a', bodies: [], bodiesAsWritten: 'A', jointAsWritten: 'B' }];
    expect(blocks('<Programme />', { tasks })).toMatchObject([
      { widths: [{}, {}, {}, {}], head: [{}, {}, {}, {}] },
    ]);
  });

  test('the paper says what stands over the columns', () => {
    const task = { id: 'nv-1', month: '2023-01', whenAsWritten: 'Tháng 1', text: 'a', bodies: [] };
    const heads = { tasks: { when: 'Thời gian', bodies: 'Đơn vị thực hiện' } };
    expect(blocks('<Programme />', { tasks: [{ ...task, bodiesAsWritten: 'A' }], heads })).toMatchObject([
      {
        head: ['Thời gian', 'Nội dung', 'Đơn vị thực hiện'].map((text) => ({ paragraphs: [[{ text }]] })),
        rows: [[{ paragraphs: [[{ text: 'Tháng 1' }]] }, {}, {}]],
      },
    ]);
    const event = { id: 'lich-1', from: '2024-01-11', to: '2024-01-11', row: '11', text: 'Họp.', hosts: [] };
    const events = [{ ...event, hostsAsWritten: '', participants: 'Các sở' }];
    const ofEvents = { day: 'Thứ, ngày', participants: 'Đại biểu dự' };
    expect(blocks('<Calendar />', { events, heads: { events: ofEvents } })).toMatchObject([
      {
        // Nobody hosts, and nothing says where.
        widths: [{}, {}],
        head: [{ paragraphs: [[{ text: 'Thứ, ngày' }]] }, {}],
        rows: [[{}, { paragraphs: [[{ text: 'Họp.' }], [{ text: 'Đại biểu dự: Các sở' }]] }]],
      },
    ]);
  });

  test('entries of a calendar stand beside their own host and place', () => {
    const event = { from: '2024-01-11', to: '2024-01-11', hosts: [], row: '11', lunar: '(01/12 ÂL)' };
    const [table] = blocks('<Calendar />', {
      events: [
        { ...event, id: 'lich-11-1', lead: 'Sáng:', text: 'Họp.', hostsAsWritten: 'VPTU', place: 'Tầng 6' },
        { ...event, id: 'lich-11-2', lead: 'Chiều:', text: 'Đi.', hostsAsWritten: '' },
      ],
    });
    expect(table).toMatchObject({
      rows: [
        [
          { rowspan: 2, paragraphs: [[{ text: '11' }], [{ text: '(01/12 ÂL)' }]] },
          { paragraphs: [[{ text: 'Sáng: ' }, { text: 'Họp.' }]] },
          { paragraphs: [[{ text: 'VPTU' }]] },
          { paragraphs: [[{ text: 'Tầng 6' }]] },
        ],
        [{ paragraphs: [[{ text: 'Chiều: ' }, { text: 'Đi.' }]] }, { paragraphs: [[{ text: '' }]] }, {}],
      ],
    });
  });

  test('a row that lacks cells is filled up, so that its neighbours stay in their columns', () => {
    expect(blocks('| a | b |\n|---|:-:|\n| 1 |\n')).toMatchObject([{ rows: [[{}, {}]], widths: [{}, {}] }]);
  });
});

test('attached texts stand behind the signature, their letterhead and title in the middle', () => {
  const data = make('Một.\n\n<Closing />\n\nỦy ban\n\n# QUY CHẾ Làm việc\n\n## Điều 1. Phạm vi\n\nHai.');
  expect(data.blocks).toHaveLength(1);
  expect(data.attached).toMatchObject([
    { type: 'paragraph', centred: true },
    { type: 'heading', level: 1, centred: true },
    { type: 'heading', level: 2, centred: false },
    { type: 'paragraph', runs: [{ text: 'Hai.' }] },
  ]);
  expect(make('Một.').attached).toEqual([]);
  const [annex] = make('Một.\n\n<Closing />\n\nBiểu kèm theo.').attached;
  expect(annex).not.toHaveProperty('centred');
});
