import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Body } from '../domain/entities.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { bodyLabels } from './body-labels.ts';
import { formFields } from './form-fields.ts';
import { readValues, writeValues } from './form-values.ts';
import { saveFields } from './save-fields.ts';

const held = `---
# của văn thư
symbol: 07-TB/TU
kind: notice
subject: Kết luận # theo sổ
letterhead:
  issuer: TỈNH ỦY HÀ TĨNH
  motto:
    - ĐẢNG CỘNG SẢN VIỆT NAM
issuers:
  - tinh-uy-ha-tinh
signatories:
  - authority: T/M BAN THƯỜNG VỤ
    name: Nguyễn Văn An
access: intranet
source:
  file: 07-tb-tu.txt
  sha256: ${'a'.repeat(64)}
---

Giao các cơ quan thực hiện.

Đoạn hai.
`;

const registry = [
  ['tinh-uy-ha-tinh', 'Tỉnh ủy Hà Tĩnh'],
  ['ban-to-chuc-tinh-uy-ha-tinh', 'Ban Tổ chức Tỉnh ủy Hà Tĩnh'],
].map(([id, name]): Body => ({ id: id!, name: name!, aliases: [], kind: 'party-committee', members: [] }));
const labels = bodyLabels(registry);
const bodies = new Set(registry.map(({ id }) => id));
const save = (boxes: Record<string, string>, mdx = held) =>
  saveFields(mdx, new Map(Object.entries(boxes)), { id: '2024/07-tb-tu', bodies, labels });
const saved = (boxes: Record<string, string>): string => save(boxes).mdx ?? 'refused';

test('changes what was changed, and keeps comments and body', () => {
  const mdx = saved({ subject: 'Kết luận phiên họp', issuedOn: '2024-03-05', 'signatories.0.name': '' });
  expect(mdx).toContain('# của văn thư');
  expect(mdx).toContain('# theo sổ');
  expect(mdx).toContain('subject: Kết luận phiên họp');
  expect(mdx).toContain('issuedOn: 2024-03-05');
  expect(mdx).not.toContain('Nguyễn Văn An');
  expect(mdx.split('---\n')[2]).toBe(held.split('---\n')[2]);
});

test('a form sent as it was shown changes nothing', () => {
  const shown = writeValues(
    parse(splitFrontMatter(held).yaml!) as Record<string, unknown>,
    formFields,
    labels,
  );
  expect(saved(Object.fromEntries(shown))).toBe(held);
});

test('entries can be added and taken out', () => {
  const mdx = saved({
    'signatories.0.authority': '',
    'signatories.0.position': '',
    'signatories.0.name': '',
    signatories: '0\nn1',
    'signatories.n1.position': 'BÍ THƯ',
    'signatories.n1.name': 'Trần Văn Bình',
    recipients: 'n7\nn8',
    'recipients.n7.text': 'Ban Tổ chức Tỉnh ủy,',
    'recipients.n7.bodies': 'Ban Tổ chức Tỉnh ủy Hà Tĩnh\n',
  });
  const fields = parse(splitFrontMatter(mdx).yaml!) as Record<string, unknown>;
  expect(fields['signatories']).toEqual([{ position: 'BÍ THƯ', name: 'Trần Văn Bình' }]);
  expect(fields['recipients']).toEqual([
    { text: 'Ban Tổ chức Tỉnh ủy,', bodies: ['ban-to-chuc-tinh-uy-ha-tinh'] },
  ]);
});

test('lists are read line by line, bodies by their names or ids', () => {
  const fields = readValues(
    {},
    new Map([
      ['title', 'THÔNG BÁO\r\nKết luận\r\n'],
      ['issuers', 'tỉnh ủy hà tĩnh\nban-to-chuc-tinh-uy-ha-tinh\nAi đó'],
    ]),
    formFields,
    labels,
  );
  expect(fields).toMatchObject({
    title: ['THÔNG BÁO', 'Kết luận'],
    issuers: ['tinh-uy-ha-tinh', 'ban-to-chuc-tinh-uy-ha-tinh', 'Ai đó'],
  });
});

test.each([
  ['a day that is none', { issuedOn: '2024-02-30' }, 'is not a day'],
  ['a kind that is none', { kind: 'poem' }, 'kind'],
  ['a symbol that is none', { symbol: 'abc' }, 'is not a symbol'],
  ['a number that nothing counts', { symbol: '15' }, 'is not a symbol'],
  ['a missing subject', { subject: '' }, 'subject'],
  ['a body that is not in the registry', { issuers: 'so-khong-co' }, 'is not in the registry'],
  ['access that is neither', { access: 'everyone' }, 'Write "public" or "intranet"'],
  ['a legal basis that does not stand in the text', { legalBases: 'Căn cứ Luật Đất đai;' }, 'does not stand'],
  ['a month that is none', { period: '2024-13' }, 'is not a period'],
  ['an id that is no id', { issuers: '../../x' }, 'is not in the registry'],
])('refuses %s, in the words of the schema', (_, boxes, message) => {
  const { problems } = save(boxes as unknown as Record<string, string>);
  expect(problems?.map((one) => one.message).join()).toMatch(message);
});

test('takes no field that the form does not have', () => {
  expect(
    saved({
      'source.file': '../../../etc/passwd',
      __proto__: 'x',
      'tasks.99999999.text': 'x',
      tasks: '99999999\n../x\nn99999\n3',
    }),
  ).toBe(held);
});

test('code in a box stays text', () => {
  const mdx = saved({ subject: '{process.env} <script> --- \n---\nx: "1' });
  const fields = parse(splitFrontMatter(mdx).yaml!) as Record<string, unknown>;
  expect(fields['subject']).toContain('{process.env} <script>');
  expect(Object.keys(fields)).not.toContain('x');
});

const calendar = readFileSync('src/content/van-ban/2024/chuong-trinh-cong-tac-thang-01-nam-2024.mdx', 'utf8');
const fieldsOf = (mdx: string) =>
  parse(splitFrontMatter(mdx).yaml!) as Record<'events' | 'targets', Record<string, unknown>[]>;
const events = fieldsOf(calendar).events;
const registered = new Set([...calendar.matchAll(/- ([a-z0-9-]+)$/gm)].map(([, id]) => id!));
const saveCalendar = (boxes: Record<string, string>) =>
  saveFields(calendar, new Map(Object.entries(boxes)), { id: '2024/lich', bodies: registered, labels });
const tokens = [...events.keys()].map(String);

test('rows are moved and taken out, and nothing else is touched', () => {
  const order = [tokens[1]!, tokens[0]!, ...tokens.slice(3)];
  const { mdx } = saveCalendar({ events: order.join('\n') });
  expect(fieldsOf(mdx!).events).toEqual(order.map((at) => events[Number(at)]));
  const gone = calendar.split('\n').length - mdx!.split('\n').length;
  expect(gone).toBeGreaterThan(0);
  expect(mdx!.split('\n').every((line) => calendar.includes(line))).toBe(true);
});

test('a new row gets what a row must have, and the id of no row that is or was there', () => {
  const last = events.filter(({ id }) => String(id).startsWith('lich-05-')).at(-1)!;
  const { mdx, problems } = saveCalendar({
    // The last entry of the 5th goes in the same save: its id is not given again.
    events: ['n1', ...tokens.filter((at) => events[Number(at)] !== last)].join('\n'),
    'events.n1.from': '5/1/2024',
    'events.n1.text': 'Họp',
    'events.n1.time': '7h30',
  });
  expect(problems).toBeUndefined();
  const n = Number(String(last['id']).slice('lich-05-'.length));
  expect(fieldsOf(mdx!).events[0]).toEqual({
    ...{ id: `lich-05-${n + 1}`, from: '2024-01-05', to: '2024-01-05', time: '07:30', text: 'Họp' },
    ...{ hosts: [], hostsAsWritten: '', row: '5' },
  });
});

test('a wrong row is told by its name in the form, wherever it stands now', () => {
  const { problems } = saveCalendar({ events: ['n4', ...tokens].join('\n'), 'events.n4.text': 'Họp' });
  expect(problems?.map(({ box }) => box)).toEqual(expect.arrayContaining(['events.n4.from']));
});

test('the text below the front matter is changed as a whole, and only when it is', () => {
  expect(saved({ body: 'Giao các cơ quan thực hiện.\r\n\r\nĐoạn hai.\r\n' })).toBe(held);
  const mdx = saved({ body: '\r\nMột.\r\n\r\nHai.' });
  expect(mdx).toBe(held.slice(0, held.indexOf('Giao')) + 'Một.\n\nHai.\n');
});

test.each([
  ['code', 'Một {x}.', 1],
  ['an element', 'Một.\n\n<script>x</script>', 3],
  ['an import', 'Một.\n\nimport x from "y"', 3],
  ['a table that has no rows', 'Một.\n\n<Programme />', 1],
])('refuses a text with %s, with its line', (_, body, line) => {
  const { problems } = save({ body });
  expect(problems?.map((one) => [one.box, one.line])).toEqual([['body', line]]);
});

const folder = 'src/content/van-ban';
test.each(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx')))(
  'the form of %s, sent as shown, leaves the file as it is',
  (file) => {
    const mdx = readFileSync(`${folder}/${file}`, 'utf8');
    const fields = parse(splitFrontMatter(mdx).yaml!) as Record<string, unknown>;
    const values = [...writeValues(fields, formFields, labels)].map(([name, value]) => [
      name,
      value.replaceAll('\n', '\r\n'),
    ]);
    expect(readValues(fields, new Map(values as [string, string][]), formFields, labels)).toEqual(fields);
  },
);
