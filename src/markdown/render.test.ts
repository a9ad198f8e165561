import { expect, test } from 'vitest';
import type { Citation, HeldDocument } from '../domain/entities.ts';
import { noRows } from '../domain/no-rows.ts';
import { makeRoutes } from '../domain/routes.ts';
import type { DocumentNode } from '../graph/graph.ts';
import type { RenderContext } from './context.ts';
import { readBody } from './read.ts';
import { renderBody } from './render.ts';

const document: HeldDocument = {
  id: '2022/23-ctr-tu',
  file: 'x.mdx',
  digest: '',
  kind: 'programme',
  subject: 'X',
  issuers: [],
  ...noRows,
  access: 'public',
  source: { file: 'x.txt', sha256: '' },
  tasks: [
    { id: 'nv-1-1', month: '2023-01', text: 'Ban hành Chỉ thị.', bodies: ['ubkt'], bodiesAsWritten: 'UBKT' },
    { id: 'nv-1-2', month: '2023-01', text: 'Sơ kết.', bodies: [], bodiesAsWritten: 'Các ban' },
  ],
  blocks: [],
};

const cited: DocumentNode = {
  id: '2022/28-nq-tw',
  held: false,
  symbol: '28-NQ/TW',
  issuedOn: '2022-11-17',
  issuers: [],
  issuerAsCited: 'Ban Chấp hành Trung ương Đảng',
  title: 'Nghị quyết số 28-NQ/TW',
};

const citation = (section: string, start: number, end: number): Citation => ({
  id: `x#${section}~1`,
  from: document.id,
  section,
  text: '',
  start,
  end,
  sentence: '',
  relation: 'implements',
  to: cited.id,
  candidates: [cited.id],
  reason: '',
});

function render(body: string, citations: Citation[] = [], fields: Partial<HeldDocument> = {}): string {
  const context: RenderContext = {
    document: { ...document, ...fields },
    citations,
    targets: new Map([[cited.id, cited]]),
    bodies: new Map([
      ['ubkt', { id: 'ubkt', name: 'Ủy ban Kiểm tra', aliases: [], kind: 'party-agency', members: [] }],
    ]),
    routes: makeRoutes('/'),
  };
  return renderBody(readBody(body, 'x.mdx').tree, context);
}

test('a paragraph has its address, its link and its note', () => {
  expect(render('Theo Nghị quyết số 28-NQ/TW.', [citation('d1', 19, 27)])).toMatchInlineSnapshot(
    `"<div class="clause"><div class="clause-text"><p id="d1">Theo Nghị quyết số <a href="/van-ban/2022/28-nq-tw/" class="citation cited"><span class="whole">28-NQ/TW</span></a>.</p></div><a class="anchor" href="#d1" aria-label="Liên kết tới “Theo Nghị quyết số 28-NQ/TW.”">¶</a><div class="notes" role="note" aria-label="Viện dẫn"><p class="relation">Thực hiện</p><ul role="list"><li><span class="square cited"><span class="visually-hidden">chỉ viện dẫn: </span></span><a href="/van-ban/2022/28-nq-tw/"><b>28-NQ/TW</b></a> 17/11/2022<span class="issuer">Ban Chấp hành Trung ương Đảng</span></li></ul></div></div>"`,
  );
});

test('the second paragraph of an item counts on from the first', () => {
  const html = render('- một\n\n  theo 28-NQ/TW', [citation('g1', 9, 17)]);
  expect(html).toContain(
    'theo <a href="/van-ban/2022/28-nq-tw/" class="citation cited"><span class="whole">28-NQ/TW</span></a>',
  );
});

test('neighbouring legal bases keep their addresses and share one note', () => {
  const html = render('Căn cứ Điều lệ;\n\nCăn cứ 28-NQ/TW;\n\nBan hành:', [citation('can-cu-2', 7, 15)]);
  expect(html.match(/class="clause bases"/g)).toHaveLength(1);
  expect(html.match(/<p id="can-cu-\d">/g)).toHaveLength(2);
  expect(html.match(/class="notes"/g)).toHaveLength(1);
  expect(html).toContain('<p id="d1">');
});

test('text can never become markup', () => {
  expect(render('5 \\< 6 & \\<script> "x"')).toContain('5 &#x3C; 6 &#x26; &#x3C;script> "x"');
});

test('a programme shows its month once, and links a body that stands alone', () => {
  const html = render('<Programme />');
  expect(html.match(/<th scope="rowgroup"[^>]*rowspan="2"[^>]*>1<\/th>/g)).toHaveLength(1);
  expect(html).toContain('<tr id="nv-1-2" role="row">');
  expect(html).toContain('<a href="/co-quan/ubkt/">UBKT</a>');
});

test('the heads of tables are those of the paper', () => {
  const heads = { tasks: { when: 'Thời hạn' }, events: { day: 'Thứ, ngày', hosts: 'Chủ trì' } };
  expect(render('<Programme />', [], { heads })).toMatch(/>Thời hạn<\/th>.*>Nội dung<\/th>/);
  expect(render('<Calendar />', [], { heads })).toMatch(
    />Thứ, ngày<\/div>.*>Nội dung công việc<\/div>.*>Chủ trì<\/div>/,
  );
});

test('bodies that help have a column of their own, with its head', () => {
  const [first, ...others] = document.tasks;
  const tasks = [{ ...first!, joint: [], jointAsWritten: 'Văn phòng' }, ...others];
  const html = render('<Programme />', [], { tasks });
  const cells = (row: string) =>
    (html.match(new RegExp(`<tr${row}.*?</tr>`))![0].match(/<t[hd]/g) ?? []).length;
  expect(html).toContain('>Cơ quan phối hợp</th>');
  expect(cells('')).toBe(cells(' id="nv-1-1"'));
});

test('a task beside a section stands apart from it, with its month once more', () => {
  const [first] = document.tasks;
  const task = (id: string, sections?: string[]) => ({ ...first!, id, ...(sections && { sections }) });
  const section = ['1. Họp cho ý kiến'];
  const tasks = [task('nv-1-1', section), task('nv-1-2', section), task('nv-1-3')];
  const html = render('<Programme />', [], { tasks });
  expect(html.match(/<tbody/gu)).toHaveLength(3);
  expect(html.match(/rowspan="\d"/giu)).toEqual(['rowspan="2"', 'rowspan="1"']);
});
