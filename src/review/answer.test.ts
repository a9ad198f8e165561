import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFile } from '../import/import-files.ts';
import { answer, type ReviewRequest } from './answer.ts';
import { stateOf } from './save-fields.ts';

let root: string;
let file: string;
const own = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/x-www-form-urlencoded',
};
const site = () => ({ root, home: '/soat/' });
const path = '2024/07-tb-tu/';
const get = (of: string, headers: ReviewRequest['headers'] = own) =>
  answer({ method: 'GET', path: of, query: '', headers, body: '' }, site());
const post = (boxes: Record<string, string>, headers: ReviewRequest['headers'] = own, of = path) =>
  answer(
    { method: 'POST', path: of, query: '', headers, body: new URLSearchParams(boxes).toString() },
    site(),
  );
const held = () => readFileSync(file, 'utf8');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'van-kien-review-'));
  cpSync('src/content/co-quan', join(root, 'src/content/co-quan'), { recursive: true });
  for (const css of ['src/styles/tokens.css', 'src/review/review.css']) {
    mkdirSync(join(root, css, '..'), { recursive: true });
    cpSync(css, join(root, css));
  }
  const source = join(root, 'nguon.txt');
  writeFileSync(
    source,
    `TỈNH ỦY HÀ TĨNH
Số 07-TB/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Tĩnh, ngày 05 tháng 3 năm 2024

THÔNG BÁO
Kết luận của Thường trực Tỉnh ủy
-----
I- ĐÁNH GIÁ CHUNG
Giao các cơ quan <script>alert(1)</script> thực hiện tốt.
\f
II- NHIỆM VỤ CỦA SỞ ĐỊA CHẤT
Giao Sở Địa chất chủ trì.
Nơi nhận:
- Sở Địa chất,
- Lưu Văn phòng Tỉnh ủy.
`,
  );
  const { status } = await importFile(source, { root, dryRun: false });
  expect(status).toBe('written');
  file = join(root, 'src/content/van-ban/2024/07-tb-tu.mdx');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('shows source and draft side by side, each block with its page and lines', async () => {
  const { status, body, headers } = await get(path);
  expect(status).toBe(200);
  expect(body).toMatch(/id="i"[^>]*>\s*I- ĐÁNH GIÁ CHUNG\s*<small><a href="#d9">tr\. 1, dòng 9<\/a>/);
  expect(body).toMatch(/Giao Sở Địa chất chủ trì\.\s*<small><a href="#d13">tr\. 2, dòng 13<\/a>/);
  expect(body).toContain('Trang 2');
  expect(body).toMatch(/id="d15" class="line unsure"/);
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
});

test('text of a source never becomes markup', async () => {
  const { body } = await get(path);
  expect(body).not.toContain('<script>');
  expect(body).toContain('&lt;script&gt;');
});

test('lists the documents', async () => {
  expect((await get('')).body).toContain('href="/soat/2024/07-tb-tu/"');
});

test('saves what the schema takes, and answers with the page again', async () => {
  const before = held();
  const { status, headers } = await post({
    state: stateOf(before),
    subject: 'Kết luận mới',
    access: 'public',
  });
  expect([status, headers['Location']]).toEqual([303, '/soat/2024/07-tb-tu/?da-luu']);
  expect(held()).toContain('subject: Kết luận mới');
  expect(held()).toContain('access: public');
  expect(held().split('---\n')[2]).toBe(before.split('---\n')[2]);
});

test('refuses a bad value, shows why and what was written, and leaves the file alone', async () => {
  const before = held();
  const { status, body } = await post({ state: stateOf(before), issuedOn: '5/3/2024' });
  expect(status).toBe(422);
  expect(body).toContain('&quot;5/3/2024&quot; is not a day');
  expect(body).toMatch(/name="issuedOn"[^>]*>\s*5\/3\/2024<\/textarea/);
  expect(held()).toBe(before);
});

test('refuses a form of an older state of the file', async () => {
  const before = held();
  expect((await post({ state: stateOf('khác'), subject: 'x' })).status).toBe(409);
  expect(held()).toBe(before);
});

test.each([
  ['a foreign page', { ...own, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  [
    'a foreign page whose browser says little',
    { ...own, origin: 'https://evil.example', 'sec-fetch-site': undefined },
  ],
  [
    'another port of this machine',
    { ...own, origin: 'http://localhost:9999', 'sec-fetch-site': 'same-site' },
  ],
  ['a page without an origin', { ...own, origin: 'null' }],
  ['nobody knows where', { ...own, origin: undefined }],
  ['a name that only leads here', { ...own, host: 'evil.example:4321', origin: 'http://evil.example:4321' }],
  ['a script that sends something else', { ...own, 'content-type': 'text/plain' }],
])('takes no form from %s', async (_, headers) => {
  const before = held();
  expect((await post({ state: stateOf(before), subject: 'x' }, headers)).status).toBe(403);
  expect(held()).toBe(before);
});

test('reads nothing out to a name that only leads here', async () => {
  const { status, body } = await get(path, { host: 'evil.example' });
  expect(status).toBe(403);
  expect(body).not.toContain('ĐÁNH GIÁ');
});

test.each([
  '../../../etc/passwd',
  '2024/../../../x',
  '2024/07-tb-tu.mdx',
  '2024/%2e%2e/x',
  'khong-co',
  '2024',
])('finds no document at %s', async (of) => {
  expect((await get(of)).status).toBe(404);
  expect((await post({ state: '', subject: 'x' }, own, of)).status).toBe(404);
});

test('follows no link out of the folder of documents', async () => {
  const outside = join(root, 'ngoai.mdx');
  writeFileSync(outside, held());
  symlinkSync(outside, join(root, 'src/content/van-ban/2024/lien-ket.mdx'));
  expect((await get('2024/lien-ket/')).status).toBe(404);
});

test('shows a document whose source is missing, and says so', async () => {
  rmSync(join(root, 'src/content/van-ban/2024/07-tb-tu.txt'));
  const { status, body } = await get(path);
  expect(status).toBe(200);
  expect(body).toContain('Không đọc được bản gốc');
});
