import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFile } from './import-files.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'van-kien-import-'));
  cpSync('src/content/co-quan', join(root, 'src/content/co-quan'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const source = (text: string | Uint8Array, name = 'nguon.txt'): string => {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
};

const text = (words = 'Giao các cơ quan thực hiện.') => `TỈNH ỦY HÀ TĨNH
Số 07-TB/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Tĩnh, ngày 05 tháng 3 năm 2024

THÔNG BÁO
Kết luận của Thường trực Tỉnh ủy
-----
${words}
`;

const files = () =>
  readdirSync(join(root, 'src/content'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /van-ban.*\.\w+$/.test(file))
    .sort();

test('writes the draft beside its source, byte for byte, and nothing else', async () => {
  const path = source(text());
  expect(await importFile(path, { root, dryRun: false })).toMatchObject({
    status: 'written',
    target: 'src/content/van-ban/2024/07-tb-tu.mdx',
  });
  expect(files()).toEqual(['van-ban/2024/07-tb-tu.mdx', 'van-ban/2024/07-tb-tu.txt']);
  expect(readFileSync(join(root, 'src/content/van-ban/2024/07-tb-tu.txt'))).toEqual(readFileSync(path));
  const mdx = readFileSync(join(root, 'src/content/van-ban/2024/07-tb-tu.mdx'), 'utf8');
  expect(mdx).toContain('access: intranet');
  expect(mdx).toContain('kind: notice');
});

test('importing again changes nothing', async () => {
  const path = source(text());
  await importFile(path, { root, dryRun: false });
  const before = readFileSync(join(root, 'src/content/van-ban/2024/07-tb-tu.mdx'));
  expect((await importFile(path, { root, dryRun: false })).status).toBe('unchanged');
  expect(readFileSync(join(root, 'src/content/van-ban/2024/07-tb-tu.mdx'))).toEqual(before);
});

test('leaves alone what a person has edited, also under another name', async () => {
  const path = source(text());
  await importFile(path, { root, dryRun: false });
  const folder = join(root, 'src/content/van-ban/2024');
  const edited = readFileSync(join(folder, '07-tb-tu.mdx'), 'utf8').replace(
    'access: intranet',
    'access: public',
  );
  writeFileSync(join(folder, 'thong-bao.mdx'), edited);
  rmSync(join(folder, '07-tb-tu.mdx'));
  expect(await importFile(path, { root, dryRun: false })).toMatchObject({
    status: 'edited',
    target: 'src/content/van-ban/2024/thong-bao.mdx',
  });
  expect(readFileSync(join(folder, 'thong-bao.mdx'), 'utf8')).toBe(edited);
});

test('refuses another source of a document that is there', async () => {
  await importFile(source(text()), { root, dryRun: false });
  const second = await importFile(source(text('Một văn bản khác.'), 'khac.txt'), { root, dryRun: false });
  expect(second.status).toBe('failed');
  expect(second.problem?.message).toContain('is there already');
  expect(files()).toHaveLength(2);
});

test('writes over no file that lies where its source would', async () => {
  const folder = join(root, 'src/content/van-ban/2024');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '07-tb-tu.txt'), 'Ghi chép của ai đó.\n');
  const { status, problem } = await importFile(source(text()), { root, dryRun: false });
  expect(status).toBe('failed');
  expect(problem?.message).toContain('07-tb-tu.txt is there already');
  expect(files()).toEqual(['van-ban/2024/07-tb-tu.txt']);
  expect(readFileSync(join(folder, '07-tb-tu.txt'), 'utf8')).toBe('Ghi chép của ai đó.\n');
  // The source itself may wait there.
  writeFileSync(join(folder, '07-tb-tu.txt'), text());
  expect((await importFile(source(text()), { root, dryRun: false })).status).toBe('written');
});

test('a dry run tells that another text stands there already; of the same one it says nothing', async () => {
  await importFile(source(text()), { root, dryRun: false });
  const problems = async (path: string) =>
    (await importFile(path, { root, dryRun: true })).draft?.problems.map(({ message }) => message);
  expect(await problems(source(text()))).toEqual([]);
  expect(await problems(source(text('Một văn bản khác.'), 'khac.txt'))).toEqual([
    expect.stringContaining('is there already, made from another source'),
  ]);
});

test('a dry run writes nothing', async () => {
  expect(await importFile(source(text()), { root, dryRun: true })).toMatchObject({ status: 'draft' });
  expect(files()).toEqual([]);
});

test.each([
  ['empty', '', 'The file is empty.'],
  ['blank', ' \n\n\t\n', 'no words'],
  ['a DOCX', 'PK\u0003\u0004…', 'a ZIP archive'],
  ['a PDF', '%PDF-1.7', 'PDF'],
  ['binary', Uint8Array.from([0, 1, 0, 2, 200, 0, 0, 7]), 'zero bytes'],
])('says what is wrong with a source that is %s', async (_, bytes, message) => {
  const { status, problem } = await importFile(source(bytes), { root, dryRun: false });
  expect(status).toBe('failed');
  expect(problem?.message).toContain(message);
  expect(problem?.hint).not.toBe('');
});

test('a text that is not UTF-8 is told by its line, and what stands there', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode(`${text()}Chủ t`), 0xe1, 0xbb, 0x20, 0x74]);
  expect((await importFile(source(bytes), { root, dryRun: false })).problem).toMatchObject({
    line: 10,
    text: 'Chủ t� t',
  });
});

test('says so when there is no such file, or a folder', async () => {
  expect((await importFile(join(root, 'khong-co.txt'), { root, dryRun: false })).problem?.message).toBe(
    'There is no such file.',
  );
  expect((await importFile(root, { root, dryRun: false })).problem?.message).toBe('It is a folder.');
  const inside = join(source(text()), 'nguon.txt');
  expect((await importFile(inside, { root, dryRun: false })).problem?.message).toBe('There is no such file.');
  const opened = source('\u0007Nguyen Van A', '~$cong-van.docx');
  expect((await importFile(opened, { root, dryRun: false })).problem?.message).toContain('what Word keeps');
});

test('leaves no half-written file behind when a name is taken by a folder', async () => {
  const path = source(text());
  mkdirSync(join(root, 'src/content/van-ban/2024/07-tb-tu.txt'), { recursive: true });
  expect((await importFile(path, { root, dryRun: false })).status).toBe('failed');
  expect(files()).toEqual(['van-ban/2024/07-tb-tu.txt']);
});

test('an issuer named by hand decides whose abbreviations are meant', async () => {
  const path = source(
    'Giao các cơ quan thực hiện Thông báo này.\nNơi nhận:\n- Các ban Đảng, UBKT,\n- Lưu VPTU.\n',
  );
  const recipients = async (issuers?: string[]) =>
    (await importFile(path, { root, dryRun: true, issuers })).draft?.fields.recipients.map(
      ({ bodies }) => bodies.length,
    );
  expect(await recipients()).toEqual([0, 0]);
  expect(await recipients(['tinh-uy-ha-tinh'])).toEqual([2, 1]);
  expect((await importFile(path, { root, dryRun: true, issuers: ['khong-co'] })).problem?.message).toContain(
    'no body',
  );
});
