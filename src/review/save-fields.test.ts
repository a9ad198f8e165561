import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../markdown/front-matter.ts';
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

const bodies = new Set(['tinh-uy-ha-tinh', 'ban-to-chuc-tinh-uy-ha-tinh']);
const save = (boxes: Record<string, string>, mdx = held) =>
  saveFields(mdx, new Map(Object.entries(boxes)), { id: '2024/07-tb-tu', bodies });
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
  const shown = writeValues(parse(splitFrontMatter(held).yaml!) as Record<string, unknown>, formFields);
  expect(saved(Object.fromEntries(shown))).toBe(held);
});

test('entries can be added and taken out', () => {
  const mdx = saved({
    'signatories.0.authority': '',
    'signatories.0.position': '',
    'signatories.0.name': '',
    'signatories.1.position': 'BÍ THƯ',
    'signatories.1.name': 'Trần Văn Bình',
    'recipients.0.text': 'Ban Tổ chức Tỉnh ủy,',
    'recipients.0.bodies': 'ban-to-chuc-tinh-uy-ha-tinh',
  });
  const fields = parse(splitFrontMatter(mdx).yaml!) as Record<string, unknown>;
  expect(fields['signatories']).toEqual([{ position: 'BÍ THƯ', name: 'Trần Văn Bình' }]);
  expect(fields['recipients']).toEqual([
    { text: 'Ban Tổ chức Tỉnh ủy,', bodies: ['ban-to-chuc-tinh-uy-ha-tinh'] },
  ]);
});

test('lists are read line by line, ids by commas', () => {
  const fields = readValues(
    {},
    new Map([
      ['title', 'THÔNG BÁO\r\nKết luận\r\n'],
      ['issuers', 'a, b'],
    ]),
    formFields,
  );
  expect(fields).toMatchObject({ title: ['THÔNG BÁO', 'Kết luận'], issuers: ['a', 'b'] });
});

test.each([
  ['a day that is none', { issuedOn: '2024-02-30' }, 'is not a day'],
  ['a kind that is none', { kind: 'poem' }, 'kind'],
  ['a missing subject', { subject: '' }, 'subject'],
  ['a body that is not in the registry', { issuers: 'so-khong-co' }, 'is not in the registry'],
  ['access that is neither', { access: 'everyone' }, 'Write "public" or "intranet"'],
  ['a legal basis that does not stand in the text', { legalBases: 'Căn cứ Luật Đất đai;' }, 'does not stand'],
  ['an id that is no id', { issuers: '../../x' }, 'not an id'],
])('refuses %s, in the words of the schema', (_, boxes, message) => {
  const { problems } = save(boxes as unknown as Record<string, string>);
  expect(problems?.map((one) => one.message).join()).toMatch(
    message.startsWith('not an id') ? /is not/ : message,
  );
});

test('takes no field that the form does not have', () => {
  expect(saved({ 'source.file': '../../../etc/passwd', __proto__: 'x', 'tasks.99999999.text': 'x' })).toBe(
    held,
  );
});

test('code in a box stays text', () => {
  const mdx = saved({ subject: '{process.env} <script> --- \n---\nx: "1' });
  const fields = parse(splitFrontMatter(mdx).yaml!) as Record<string, unknown>;
  expect(fields['subject']).toContain('{process.env} <script>');
  expect(Object.keys(fields)).not.toContain('x');
});

const folder = 'src/content/van-ban';
test.each(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx')))(
  'the form of %s, sent as shown, leaves the file as it is',
  (file) => {
    const mdx = readFileSync(`${folder}/${file}`, 'utf8');
    const fields = parse(splitFrontMatter(mdx).yaml!) as Record<string, unknown>;
    const values = [...writeValues(fields, formFields)].map(([name, value]) => [
      name,
      value.replaceAll('\n', '\r\n'),
    ]);
    expect(readValues(fields, new Map(values as [string, string][]), formFields)).toEqual(fields);
  },
);
