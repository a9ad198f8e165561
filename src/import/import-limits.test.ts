import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeZip } from '../../tests/support/make-docx.ts';
import { importFile } from './import-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'van-kien-limits-'));
  mkdirSync(join(root, 'src/content/co-quan'), { recursive: true });
});
afterEach(() => {
  chmodSync(root, 0o755);
  rmSync(root, { recursive: true, force: true });
});

const notice = `THÔNG BÁO
Kết luận về công tác năm 2024
-----
Giao các cơ quan thực hiện.
`;

function write(text: string, name = 'nguon.txt'): string {
  writeFileSync(join(root, name), text);
  return join(root, name);
}
const run = (file: string) => importFile(file, { root, dryRun: false });

test('a file of 200 MB is refused at once, by its size', async () => {
  const path = join(root, 'lon.txt');
  const file = openSync(path, 'w');
  ftruncateSync(file, 200 * 1024 * 1024);
  closeSync(file);
  const began = performance.now();
  const { status, problem } = await run(path);
  expect(status).toBe('failed');
  expect(problem?.message).toContain('200 MB; the limit is 64 MB');
  expect(performance.now() - began).toBeLessThan(500);
});

test('a text of too many lines, or with one that never ends, is refused', async () => {
  expect((await run(write('Giao các cơ quan thực hiện.\n'.repeat(160_000)))).problem?.message).toContain(
    '160000 lines; the limit is 150000',
  );
  expect((await run(write('Giao các cơ quan '.repeat(200_000)))).problem?.message).toContain('Line 1 has');
}, 60_000);

test('an archive that unpacks to more than memory should hold is told as such', async () => {
  const path = join(root, 'bom.docx');
  writeFileSync(path, makeZip({ 'word/document.xml': 'a'.repeat(65 * 1024 * 1024) }, true));
  expect((await run(path)).problem?.message).toBe(
    'The Word file is damaged (it unpacks to more than 64 MB, in word/document.xml).',
  );
});

test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
  const path = join(root, 'ong.txt');
  spawnSync('mkfifo', [path]);
  expect((await run(path)).problem?.message).toBe('It is no file, but a pipe or a device.');
});

// Root may write anywhere.
test.skipIf(process.getuid?.() === 0)(
  'a folder that may not be written is told, and nothing is left',
  async () => {
    const folder = join(root, 'src/content/van-ban');
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o555);
    const { status, problem } = await run(write(notice));
    expect(status).toBe('failed');
    expect(problem?.message).toContain('may not be');
    chmodSync(folder, 0o755);
    expect(readdirSync(folder)).toEqual([]);
  },
);

test.skipIf(process.getuid?.() === 0)('a source that may not be read is told', async () => {
  const path = write(notice);
  chmodSync(path, 0o000);
  expect((await run(path)).problem?.message).toContain('may not be read');
});

test('one bad file of a call does not stop the others, and the exit code tells of it', () => {
  const good = write(notice);
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'scripts/import.ts'), join(root, 'khong-co.txt'), good, '--json'],
    { cwd: root, encoding: 'utf8' },
  );
  const results = JSON.parse(stdout) as { status: string }[];
  expect(results.map((one) => one.status)).toEqual(['failed', 'written']);
  expect(status).toBe(1);
});

// Windows has no signals to send.
test.skipIf(process.platform === 'win32')(
  'whoever stops a call in the middle stops it, and no document is left without its source',
  async () => {
    const files = Array.from({ length: 400 }, (_, at) =>
      write(`Số ${at + 1}-TB/TU\nHà Tĩnh, ngày 05 tháng 3 năm 2024\n\n${notice}`, `${at + 1}.txt`),
    );
    const child = spawn(process.execPath, [join(process.cwd(), 'scripts/import.ts'), ...files], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.once('data', () => child.kill('SIGINT'));
    child.stdout.resume();
    child.stderr.setEncoding('utf8');
    let said = '';
    child.stderr.on('data', (text: string) => (said += text));
    expect(await once(child, 'close')).toEqual([130, null]);
    expect(said).toContain('Đã dừng.');
    const left = readdirSync(join(root, 'src/content/van-ban/2024')).sort();
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(800);
    expect(left.filter((name) => name.endsWith('.mdx')).map((name) => name.replace('.mdx', '.txt'))).toEqual(
      left.filter((name) => !name.endsWith('.mdx')),
    );
  },
);

test.each([
  ['that is none', ['--khong-co'], {}, 'không có lựa chọn --khong-co'],
  ['that lacks its value', ['--into'], {}, 'lựa chọn --into'],
  ['that goes with another', ['--into', '2024/x'], {}, '[--update [--into ID] [--keep-edits]]'],
  ['that npm kept for itself', [], { npm_config_dry_run: 'true' }, 'npm giữ mất lựa chọn --dry-run'],
])('an option %s ends the command before anything is written', (_, options, env, message) => {
  const good = write(notice);
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'scripts/import.ts'), good, ...options],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});
