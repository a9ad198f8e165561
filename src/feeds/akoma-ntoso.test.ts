import { describe, expect, test } from 'vitest';
import type { Citation, HeldDocument } from '../domain/entities.ts';
import { noRows } from '../domain/no-rows.ts';
import { makeRoutes } from '../domain/routes.ts';
import { readBody } from '../markdown/read.ts';
import type { AknContext } from './akn/context.ts';
import { akomaNtoso } from './akoma-ntoso.ts';

const bare: HeldDocument = {
  id: '2023/x',
  file: 'x.mdx',
  digest: '',
  blocks: [],
  kind: 'resolution',
  subject: 'Về phát triển văn hóa & thể thao',
  issuers: [],
  ...noRows,
  access: 'public',
  source: { file: 'x.txt', sha256: '' },
};

const context: AknContext = {
  citations: [],
  bodies: new Map([
    ['tinh-uy', { id: 'tinh-uy', name: 'Tỉnh ủy', aliases: [], kind: 'party-committee', members: [] }],
  ]),
  routes: makeRoutes('/'),
  absolute: (address) => `https://site.example${address}`,
  publisher: 'Văn Kiện',
};

const make = (body: string, fields: Partial<HeldDocument> = {}, more: Partial<AknContext> = {}) =>
  akomaNtoso({ ...bare, ...fields }, readBody(body, 'x.mdx').tree, { ...context, ...more });

/** The part of the XML inside an element, its lines without indent. */
function inside(text: string, name: string): string {
  const content = new RegExp(`<${name}[^>]*>(.*)</${name}>`, 's').exec(text)?.[1] ?? '';
  return content.replace(/\n\s*/g, '');
}

/** Whether every tag is closed in the order in which it was opened. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [, end, name, empty] of text.matchAll(/<(\/?)([\w]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (empty) continue;
    if (!end) open.push(name!);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

test('identifies the work by kind, day and symbol, and links its issuer', () => {
  const text = make('', { symbol: '5-NQ/TU', issuedOn: '2023-03-05', issuers: ['tinh-uy'] });
  expect(text).toContain('<FRBRuri value="/akn/vn/doc/resolution/2023-03-05/x"/>');
  expect(text).toContain('<FRBRdate date="2023-03-05" name="issued"/>');
  expect(text).toContain('<FRBRnumber value="5-NQ/TU"/>');
  expect(text).toContain(
    '<TLCOrganization eId="org-tinh-uy" href="https://site.example/co-quan/tinh-uy/" showAs="Tỉnh ủy"/>',
  );
  expect(text).toContain('<FRBRname value="Nghị quyết: Về phát triển văn hóa &amp; thể thao"/>');
});

test.each([
  [{}, 'date="0001-01-01" name="unknown"'],
  [{ signedAt: ['2023-04-20T11:10:29+07:00'] }, 'date="2023-04-20" name="signed"'],
])('a day that is not stated is not guessed: %o', (fields, date) => {
  const text = make('', fields);
  expect(text).toContain(`<FRBRdate ${date}/>`);
  expect(text).not.toContain('docDate');
  expect(text).toContain('href="#org-khong-ro"');
});

test('the head of the page names the issuer as printed, and who it is', () => {
  const letterhead = {
    superior: 'ĐẢNG BỘ',
    issuer: 'TỈNH ỦY HÀ TĨNH',
    number: 'Số 5-NQ/TU',
    motto: ['ĐẢNG'],
  };
  expect(inside(make('', { letterhead, issuers: ['tinh-uy'] }), 'preface')).toBe(
    '<p class="superior">ĐẢNG BỘ</p><p><organization refersTo="#org-tinh-uy">TỈNH ỦY HÀ TĨNH</organization></p>' +
      '<p class="motto">ĐẢNG</p><p><docNumber>Số 5-NQ/TU</docNumber></p>' +
      '<p><docType>Nghị quyết</docType></p><p><docTitle>Về phát triển văn hóa &amp; thể thao</docTitle></p>',
  );
});

test('headings become a hierarchy with the anchors of the page', () => {
  const text = make(
    'Mở đầu.\n\n## I. NHIỆM VỤ\n\nChung.\n\n### 1. Xây dựng\n\n- một\n  - hai\n\n## II. TỔ CHỨC',
  );
  expect(inside(text, 'mainBody')).toBe(
    '<p eId="d1">Mở đầu.</p>' +
      '<level eId="i"><num>I.</num><heading>NHIỆM VỤ</heading><intro><p eId="i-d1">Chung.</p></intro>' +
      '<level eId="i-1"><num>1.</num><heading>Xây dựng</heading><content><blockList eId="i-1-g1-ds">' +
      '<item eId="i-1-g1"><num>-</num><p>một</p><blockList eId="i-1-g1-1-ds">' +
      '<item eId="i-1-g1-1"><num>+</num><p>hai</p></item></blockList></item></blockList></content></level></level>' +
      '<level eId="ii"><num>II.</num><heading>TỔ CHỨC</heading><content><p/></content></level>',
  );
});

test.each([
  ['## Phần thứ nhất', 'part'],
  ['## Chương II', 'chapter'],
  ['## Mục 1. Chung', 'section'],
  ['## Điều 5. Phạm vi', 'article'],
  ['## Điều kiện', 'level'],
  ['## Mục tiêu', 'level'],
])('%o is a %s', (body, name) => {
  expect(inside(make(body), 'mainBody')).toMatch(new RegExp(`^<${name} eId=`));
});

test('legal bases are citations of the preamble, and not repeated in the body', () => {
  const text = make(
    'Căn cứ Điều lệ Đảng;\n\nCăn cứ Quy chế;\n\nBan Thường vụ ban hành:\n\n## I. A\n\nCăn cứ tình hình.',
  );
  expect(inside(text, 'preamble')).toBe(
    '<citations eId="can-cu"><citation eId="can-cu-1"><p>Căn cứ Điều lệ Đảng;</p></citation>' +
      '<citation eId="can-cu-2"><p>Căn cứ Quy chế;</p></citation></citations>',
  );
  expect(inside(text, 'mainBody')).not.toContain('Quy chế');
  expect(inside(text, 'mainBody')).toContain('Căn cứ tình hình.');
});

test('citations are references, also in a heading whose number stands apart', () => {
  const citation = (section: string, start: number, end: number) =>
    ({ section, start, end, to: '2022/28-nq-tw' }) as Citation;
  const text = make(
    '## I. Theo số 28\n\nTheo **số** 28.',
    {},
    { citations: [citation('i', 8, 13), citation('i-d1', 5, 10)] },
  );
  const ref = '<ref href="https://site.example/van-ban/2022/28-nq-tw/">';
  expect(text).toContain(`<num>I.</num>`);
  expect(text).toContain(`<heading>Theo ${ref}số 28</ref></heading>`);
  expect(text).toContain(`<p eId="i-d1">Theo <b>${ref}số</ref></b>${ref} 28</ref>.</p>`);
});

describe('tables', () => {
  test('tasks keep their ids and their month', () => {
    const tasks = [{ id: 'nv-4-1', month: '2023-04', text: 'Sơ kết.', bodies: [], bodiesAsWritten: 'Ban A' }];
    expect(make('<Programme />', { tasks })).toContain('<tr eId="nv-4-1">');
    expect(inside(make('<Programme />', { tasks }), 'mainBody')).toContain(
      '<td><p><span title="2023-04">4</span></p></td><td><p>Sơ kết.</p></td><td><p>Ban A</p></td>',
    );
  });

  test('each column has its head, as the paper prints it', () => {
    const task = { id: 'nv-1', month: '2023-04', text: 'Sơ kết.', bodies: [], bodiesAsWritten: 'Ban A' };
    const tasks = [{ ...task, whenAsWritten: 'Tháng 4', jointAsWritten: 'Ban B' }];
    const heads = { tasks: { when: 'Thời gian', joint: 'Đơn vị phối hợp' } };
    const text = inside(make('<Programme />', { tasks, heads }), 'mainBody');
    expect([...text.matchAll(/<th><p>(.*?)<\/p>/g)].map(([, own]) => own)).toEqual([
      ...['Thời gian', 'Nội dung', 'Cơ quan chuẩn bị', 'Đơn vị phối hợp'],
    ]);
    expect(text).toContain('<span title="2023-04">Tháng 4</span>');
  });

  test('events keep their day, words as printed', () => {
    const event = { id: 'lich-06-1', from: '2024-01-06', to: '2024-01-07', text: 'Đi cơ sở.', hosts: [] };
    const events = [{ ...event, hostsAsWritten: '', row: '6-7', lead: '(Thứ bảy)', lunar: '(ÂL)' }];
    expect(inside(make('<Calendar />', { events }), 'mainBody')).toContain(
      '<td><p><date date="2024-01-06">6-7</date> (ÂL)</p></td><td><p>(Thứ bảy) Đi cơ sở.</p></td>',
    );
  });

  test('cells of the text keep their anchors', () => {
    expect(inside(make('| a | b |\n|---|---|\n| 1 | 2 |'), 'mainBody')).toMatch(
      /^<table eId="b1"><tr><th eId="b1-1-1"><p>a<\/p>/,
    );
  });
});

test('signatures and recipients conclude it; nobody is named who did not sign', () => {
  const signed = make('', {
    signatories: [{ authority: 'T/M TỈNH ỦY', position: 'BÍ THƯ' }, { authority: 'TỈNH ỦY HÀ TĨNH' }],
    recipients: [{ text: 'Lưu.', bodies: [] }],
  });
  expect(inside(signed, 'conclusions')).toBe(
    '<blockList eId="noi-nhan"><listIntroduction>Nơi nhận:</listIntroduction><item eId="noi-nhan-1"><p>Lưu.</p></item></blockList>' +
      '<p><signature>T/M TỈNH ỦY<eol/><role refersTo="#role-1">BÍ THƯ</role></signature></p>' +
      '<p><signature>TỈNH ỦY HÀ TĨNH</signature></p>',
  );
  expect(signed).not.toContain('TLCPerson');
  expect(make('')).not.toContain('conclusions');
});

test('is well formed whatever the text says, and each id stands once', () => {
  const text = make(
    'a \\< b & c "d" [link](https://example.com/?a=1&b=2)[^1]\\\nx ~~y~~\n\n> - trích\n\n---\n\n1. một\n2. hai\n\n[^1]: chú *ý*\n',
    { title: ['NGHỊ <QUYẾT>', 'Về "x"'], letterhead: { motto: ['A & B'], superior: 'C' } },
  );
  expect(isBalanced(text)).toBe(true);
  const ids = [...text.matchAll(/eId="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(text).toContain(
    '<authorialNote eId="chu-thich-1" marker="1" placement="bottom"><p>chú <i>ý</i></p></authorialNote>',
  );
});

test('what stands below the signature is no part of the last article', () => {
  const text = make('## Điều 1. Một\n\n<Closing />\n\nỦY BAN\n\n# QUY CHẾ Làm việc\n\n## Điều 1. Phạm vi');
  expect(inside(text, 'mainBody')).toBe(
    '<article eId="dieu-1"><num>Điều 1.</num><heading>Một</heading><content><p/></content></article>' +
      '<p eId="d1">ỦY BAN</p>' +
      '<level eId="quy-che"><heading>QUY CHẾ Làm việc</heading>' +
      '<article eId="quy-che-dieu-1"><num>Điều 1.</num><heading>Phạm vi</heading><content><p/></content></article></level>',
  );
});
