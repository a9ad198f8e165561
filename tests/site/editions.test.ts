import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type Project } from '../support/project.ts';

/** Words that stand in the closed document only, one for each place where they could come out. */
const closed = {
  subject: 'Đồng Sậy',
  text: 'NHIỆM VỤ MẬT',
  task: 'Lục Bình',
  place: 'Mã Não',
  signatory: 'Tử Yến',
  'what only it cites': '88-CT/TU',
  'the address of what only it cites': '88-ct-tu',
};

let project: Project;
const out = (edition: string) => join(project.root, edition);
beforeAll(async () => {
  project = copyProject('editions');
  // The closed edition first: the second build finds its caches and must take nothing from them.
  for (const edition of ['intranet', 'public']) {
    const { ok, output } = await project.run('build', '--edition', edition, '--out', edition);
    expect(ok, output).toBe(true);
  }
});
afterAll(() => {
  project.remove();
});

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Whether any file holds the words in its bytes; texts in JSON and in addresses may be escaped, so these too. */
function holders(folder: string, words: string): string[] {
  const forms = [
    words,
    words.normalize('NFD'),
    encodeURIComponent(words),
    JSON.stringify(words).slice(1, -1),
  ];
  return filesOf(folder).filter((file) => {
    const bytes = unpacked(readFileSync(file));
    return forms.some((form) => bytes.includes(form));
  });
}

/** The search index is packed file by file. */
function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

test('the intranet edition holds the closed document', () => {
  expect(existsSync(join(out('intranet'), 'van-ban/2024/02-kh-sct/index.html'))).toBe(true);
  expect(existsSync(join(out('intranet'), 'van-ban/2024/02-kh-sct.pdf'))).toBe(true);
});

test.each(Object.entries(closed))('the public edition has no trace of its %s', (_, words) => {
  expect(holders(out('intranet'), words)).not.toEqual([]);
  expect(holders(out('public'), words)).toEqual([]);
});

test('in the public edition it is a document that is only cited, as if we had never had it', () => {
  const documents: unknown = JSON.parse(readFileSync(join(out('public'), 'du-lieu/van-ban.json'), 'utf8'));
  expect(documents).toContainEqual(
    expect.objectContaining({ id: '2024/02-kh-sct', held: false, symbol: '02/KH-SCT' }),
  );
  expect(existsSync(join(out('public'), 'van-ban/2024/02-kh-sct.pdf'))).toBe(false);
});

test('no file of either edition is a source', () => {
  const sources = ['01-qd-sct.txt', '02-kh-sct.txt', '01-qd-sct.mdx', '02-kh-sct.mdx'];
  const names = [...filesOf(out('public')), ...filesOf(out('intranet'))];
  expect(names.filter((file) => sources.some((source) => file.endsWith(source)))).toEqual([]);
});
