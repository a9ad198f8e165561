import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
const site = () => ({ root, home: '/soat/', site: '/' });
const path = '2024/07-tb-tu/';
const get = (of: string, headers: ReviewRequest['headers'] = own) =>
  answer({ method: 'GET', path: of, query: '', headers, body: new Uint8Array() }, site());
const post = (boxes: Record<string, string>, headers: ReviewRequest['headers'] = own, of = path) =>
  answer(
    {
      method: 'POST',
      path: of,
      query: '',
      headers,
      body: Buffer.from(new URLSearchParams(boxes).toString()),
    },
    site(),
  );
const held = () => readFileSync(file, 'utf8');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'van-kien-review-'));
  cpSync('src/content/co-quan', join(root, 'src/content/co-quan'), { recursive: true });
  const read = ['review.css', 'review-panes.css', 'review-form.css', 'review-client.js'];
  for (const own of ['src/styles/tokens.css', ...read.map((name) => `src/review/${name}`)]) {
    mkdirSync(join(root, own, '..'), { recursive: true });
    cpSync(own, join(root, own));
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
  expect(body).not.toContain('<script>alert');
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
    confirm: 'yes',
  });
  expect([status, headers['Location']]).toEqual([303, '/soat/2024/07-tb-tu/?da-luu']);
  expect(held()).toContain('subject: Kết luận mới');
  expect(held()).toContain('access: public');
  expect(held().split('---\n')[2]).toBe(before.split('---\n')[2]);
});

test('refuses a bad value, shows why and what was written, leads to the box, and leaves the file alone', async () => {
  const before = held();
  const { status, body } = await post({ state: stateOf(before), issuedOn: '31/2/2024' });
  expect(status).toBe(422);
  expect(body).toContain('“31/2/2024” không phải là ngày');
  expect(body).toContain('href="#o-issuedOn"');
  expect(body).toMatch(/id="o-issuedOn"\s+value="31\/2\/2024"[^>]*aria-invalid="true"/);
  expect(held()).toBe(before);
});

test('opens nothing to the public without a word that it may be', async () => {
  const before = held();
  const closed = before.replace('access: public', 'access: intranet');
  writeFileSync(file, closed);
  const { status, body } = await post({ state: stateOf(closed), access: 'public' });
  expect(status).toBe(422);
  expect(body).toContain('href="#o-confirm"');
  expect(held()).toBe(closed);
});

test('refuses a form of an older state of the file, shows what was written, and refuses it again', async () => {
  const before = held();
  const state = stateOf('khác');
  const { status, body } = await post({ state, subject: 'Gõ dở' });
  expect(status).toBe(409);
  expect(body).toContain('Gõ dở');
  expect(body).toContain(`name="state" value="${state}"`);
  expect(body).toMatch(/Trích yếu[^<]*<\/strong>: ở trang này “Gõ dở”; trong tệp “/);
  expect(held()).toBe(before);
});

test('a doubt that a person has looked at is done, counted, and stays so when the source is read again', async () => {
  const page = String((await get(path)).body);
  const keys = [...page.matchAll(/name="seen"\s+value="([0-9a-f]{8})"/g)].map(([, key]) => key!);
  expect(keys.length).toBeGreaterThan(1);
  expect(page).toContain(`Còn ${keys.length} trong ${keys.length} chỗ chưa xem`);

  const boxes = { state: stateOf(held()), doubts: keys.join(' '), seen: keys[0]! };
  expect((await get('')).body).toContain(`còn ${keys.length} chỗ chưa xem`);
  expect((await post(boxes)).status).toBe(303);
  expect((await get('')).body).toContain(`còn ${keys.length - 1} trong ${keys.length} chỗ chưa xem`);
  expect(held()).toMatch(new RegExp(`^  seen: "?${keys[0]}"?$`, 'm'));
  const after = String((await get(path)).body);
  expect(after).toContain(`Còn ${keys.length - 1} trong ${keys.length} chỗ chưa xem`);

  const kept = await importFile(join(root, 'nguon.txt'), { root, dryRun: false, update: true });
  expect(kept.status).not.toBe('failed');
  expect(held()).toMatch(new RegExp(`^  seen: "?${keys[0]}"?$`, 'm'));
});

test('where the file cannot be written, the page says why and keeps what was typed', async () => {
  const before = held();
  mkdirSync(`${file}.tmp`);
  const { status, body } = await post({ state: stateOf(before), subject: 'Một trích yếu khác' });
  rmSync(`${file}.tmp`, { recursive: true });
  expect(status).toBe(422);
  expect(body).toContain('Chưa lưu được:');
  expect(body).toContain('Một trích yếu khác');
  expect(held()).toBe(before);
});

test('a text with code is refused, with its line in the box', async () => {
  const before = held();
  const { status, body } = await post({ state: stateOf(before), body: 'Đoạn một.\n\nĐoạn {hai}.' });
  expect(status).toBe(422);
  expect(body).toContain('Chữ trong {…} là mã lệnh');
  expect(body).toContain('lời văn, dòng 3');
  expect(held()).toBe(before);
});

test('a name that the registry lacks becomes a body, and the rows that name it are found', async () => {
  const body = (await get(path)).body as string;
  const at = /name="new\.(\d+)\.printed" value="Sở Địa chất"/.exec(body)![1]!;
  const form = {
    state: stateOf(held()),
    do: `add.${at}`,
    [`new.${at}.printed`]: 'Sở Địa chất',
    [`new.${at}.name`]: 'Sở Địa chất tỉnh Hà Tĩnh',
    [`new.${at}.parent`]: 'Tỉnh ủy Hà Tĩnh',
  };
  const co = join(root, 'src/content/co-quan/so-dia-chat-tinh-ha-tinh.yaml');
  const refused = await post(form);
  expect([refused.status, existsSync(co)]).toEqual([422, false]);
  expect(refused.body).toContain('Chọn loại cơ quan');
  expect((await post({ ...form, [`new.${at}.kind`]: 'state' })).headers['Location']).toContain('da-them');
  expect(readFileSync(co, 'utf8')).toBe(
    'name: Sở Địa chất tỉnh Hà Tĩnh\naliases:\n  - Sở Địa chất\nkind: state\nparent: tinh-uy-ha-tinh\n',
  );
  expect(held()).toContain('- so-dia-chat-tinh-ha-tinh');
  expect((await get(path)).body).not.toContain('value="Sở Địa chất"');
  const again = await post({ ...form, state: stateOf(held()), [`new.${at}.kind`]: 'state' });
  expect(again.body).toContain('Danh bạ đã có cơ quan ấy');
});

test('names are added all or none, in any order; the ticks and words of a refused page stay', async () => {
  const bodies = () => readdirSync(join(root, 'src/content/co-quan'));
  const before = [held(), bodies()];
  const form = {
    state: stateOf(held()),
    do: 'add',
    'new.0.printed': 'Trạm Thủy văn',
    'new.0.name': 'Trạm Thủy văn huyện Bình An',
    'new.0.kind': 'state',
    'new.0.parent': 'Chi cục Thủy văn Bình An',
    'new.1.printed': 'Chi cục Thủy văn',
    'new.1.name': 'Chi cục Thủy văn Bình An',
    'new.1.kind': '',
    'new.2.printed': 'CCTV',
    'new.2.name': 'Chi cục Thủy văn Bình An',
    'new.2.kind': 'state',
  };
  const send = (kind: string) =>
    answer(
      {
        ...{ method: 'POST', path, query: '', headers: own },
        body: Buffer.from(
          new URLSearchParams([
            ...Object.entries({ ...form, 'new.1.kind': kind }),
            ...['0', '1'].map((at) => ['pick', at]),
          ]).toString(),
        ),
      },
      site(),
    );
  const refused = await send('');
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('“Chi cục Thủy văn”: Chọn loại cơ quan.');
  expect(refused.body).toContain('href="#o-new.1.kind"');
  expect([held(), bodies()]).toEqual(before);

  expect((await send('state')).headers['Location']).toContain('da-them');
  expect(readFileSync(join(root, 'src/content/co-quan/tram-thuy-van-huyen-binh-an.yaml'), 'utf8')).toContain(
    'parent: chi-cuc-thuy-van-binh-an',
  );
  const state = stateOf(held());
  expect((await post({ ...form, state, do: 'add.2' })).headers['Location']).toContain('da-them');
  expect(readFileSync(join(root, 'src/content/co-quan/chi-cuc-thuy-van-binh-an.yaml'), 'utf8')).toBe(
    'name: Chi cục Thủy văn Bình An\naliases:\n  - Chi cục Thủy văn\n  - CCTV\nkind: state\n',
  );
});

test.each([
  ['../../../x', 'Danh bạ không có'],
  ['Không có đâu', 'Danh bạ không có'],
  ['Sở Địa chất tỉnh Hà Tĩnh', 'đã là tên của'],
])('notes no other name for %s', async (same, message) => {
  const form = { state: stateOf(held()), do: 'alias.0', 'new.0.same': same, 'new.0.printed': 'Sở Địa chất' };
  expect((await post(form)).body).toContain(message);
});

test('notes another name of a body, and keeps its file as it is otherwise', async () => {
  const co = join(root, 'src/content/co-quan/van-phong-tinh-uy-ha-tinh.yaml');
  writeFileSync(co, readFileSync(co, 'utf8').replace('kind:', '# của chị Lan\nkind:   '));
  const before = readFileSync(co, 'utf8');
  const form = { 'new.0.same': 'Văn phòng Tỉnh ủy Hà Tĩnh', 'new.0.printed': 'VP.TU (số 1)' };
  const { status } = await post({ state: stateOf(held()), do: 'alias.0', ...form });
  expect(status).toBe(303);
  expect(readFileSync(co, 'utf8')).toBe(before.replace('# của', '  - VP.TU (số 1)\n# của'));
});

test('shows the file that it was made of, as text and nothing else', async () => {
  const { status, headers, body } = await get(`${path}goc`);
  expect([status, headers['Content-Type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
  expect(Buffer.from(body as Uint8Array).toString('utf8')).toContain('<script>alert(1)</script>');
  expect((await get('2024/khong-co/goc')).status).toBe(404);
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

async function handIn(name: string, text: string, headers: ReviewRequest['headers'] = own) {
  const form = new FormData();
  form.set('tep', new File([text], name));
  const sent = new Request('http://localhost/', { method: 'POST', body: form });
  const type = { 'content-type': sent.headers.get('content-type')! };
  const body = new Uint8Array(await sent.arrayBuffer());
  return answer({ method: 'POST', path: '', query: '', headers: { ...headers, ...type }, body }, site());
}
const other = `TỈNH ỦY HÀ TĨNH\nSố 08-TB/TU\nHà Tĩnh, ngày 06 tháng 3 năm 2024\n\nTHÔNG BÁO\nVề một việc khác\n-----\nGiao các cơ quan thực hiện.\n`;

test('takes a file in, closed to the public, and knows it again', async () => {
  expect((await handIn('../../thong bao.txt', other)).headers['Location']).toBe(
    '/soat/2024/08-tb-tu/?da-dua-vao',
  );
  expect(readFileSync(join(root, 'src/content/van-ban/2024/08-tb-tu.mdx'), 'utf8')).toContain(
    'access: intranet',
  );
  expect((await handIn('b.txt', other)).headers['Location']).toBe('/soat/2024/08-tb-tu/?da-co');
});

test.each([
  ['no file', '', '', 'Chưa chọn tệp nào'],
  ['an empty file', 'a.txt', '', 'Tệp trống.'],
  ['a file that is no text', 'a.docx', '{\\rtf1 Thông báo}', 'Tệp này là tệp RTF'],
  [
    'another text with the symbol of one that is there',
    'a.txt',
    `${other}Đoạn nữa.\n`,
    'làm từ một bản gốc khác',
  ],
])('refuses %s, and says in Vietnamese why', async (_, name, text, why) => {
  const { status, body } = await handIn(name, text);
  expect(status).toBe(422);
  expect(body).toContain(why);
  expect(String(body).includes('Mở văn bản đang có</a>')).toBe(why.startsWith('làm từ'));
});

test('a name that was added for another text is offered to this one, and what a person edited stays', async () => {
  const text = other.replace('08-TB/TU', '09-TB/TU') + 'Nơi nhận:\n- Sở Khí hậu,\n- Lưu Văn phòng Tỉnh ủy.\n';
  expect((await handIn('c.txt', text)).status).toBe(303);
  const of = '2024/09-tb-tu/';
  const mdx = () => readFileSync(join(root, 'src/content/van-ban/2024/09-tb-tu.mdx'), 'utf8');
  expect((await get(of)).body).not.toContain('Đọc lại bản gốc');
  writeFileSync(
    join(root, 'src/content/co-quan/so-khi-hau-tinh-ha-tinh.yaml'),
    'name: Sở Khí hậu tỉnh Hà Tĩnh\naliases:\n  - Sở Khí hậu\nkind: state\n',
  );
  expect((await get(of)).body).toMatch(/Đọc lại bản gốc bây giờ thì khác ở:\s+Nơi nhận\./);
  const sent = await post({ state: stateOf(mdx()), subject: 'Việc đã sửa', do: 'match' }, own, of);
  expect(sent.headers['Location']).toContain('da-nhan');
  expect(mdx()).toContain('- so-khi-hau-tinh-ha-tinh');
  expect(mdx()).toContain('subject: Việc đã sửa');
  expect((await get(of)).body).not.toContain('Đọc lại bản gốc');
});

test('a body added under the name that issues a text issues it', async () => {
  const text = other.replace('TỈNH ỦY HÀ TĨNH', 'HỘI KHUYẾN NÔNG').replace('08-TB/TU', '10-TB/HKN');
  expect((await handIn('d.txt', text)).status).toBe(303);
  const mdx = () => readFileSync(join(root, 'src/content/van-ban/2024/10-tb-hkn.mdx'), 'utf8');
  expect(mdx()).toContain('issuers: []');
  const form = {
    'new.0.printed': 'HỘI KHUYẾN NÔNG',
    'new.0.name': 'Hội Khuyến nông tỉnh Bình An',
    'new.0.kind': 'association',
  };
  await post({ state: stateOf(mdx()), do: 'add.0', ...form }, own, '2024/10-tb-hkn/');
  expect(mdx()).toContain('issuers:\n  - hoi-khuyen-nong-tinh-binh-an\n');
});

test('a file too large to be read is told on the page, with what to do', async () => {
  const { status, headers, body } = await answer(
    { method: 'POST', path: '', query: '', headers: own, body: undefined },
    site(),
  );
  expect([status, headers['Content-Type']]).toEqual([413, 'text/html; charset=utf-8']);
  expect(body).toContain('Tệp nặng quá mức 64 MB.');
  expect(body).toContain('Tách riêng văn bản cần đưa vào rồi làm lại.');
});

test('takes no file from a foreign page', async () => {
  expect((await handIn('a.txt', other, { ...own, origin: 'https://evil.example' })).status).toBe(403);
});

test('reads nothing out to a name that only leads here', async () => {
  const { status, body } = await get(path, { host: 'evil.example' });
  expect(status).toBe(403);
  expect(body).not.toContain('ĐÁNH GIÁ');
});

test('the page runs its own script and no other', async () => {
  const { body, headers } = await get(path);
  const nonce = /'nonce-([^']+)'/.exec(headers['Content-Security-Policy']!)![1]!;
  expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|\*|https?:/);
  expect([...(body as string).matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
    `<script nonce="${nonce}">`,
  ]);
  expect(body).not.toMatch(/ on[a-z]+=| style=/);
  const next = (await get(path)).headers['Content-Security-Policy'];
  expect(next).not.toContain(nonce);
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
  expect(body).toContain('Không thấy bản gốc “07-tb-tu.txt”');
});
