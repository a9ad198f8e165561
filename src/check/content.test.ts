import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkWords } from '../i18n/check-report.ts';
import { runCheck } from './content.ts';

test('an error of the content is told once, and nothing of the code, which may be right', async () => {
  const root = mkdtempSync(join(tmpdir(), 'van-kien-check-'));
  mkdirSync(join(root, 'src/content/van-ban/2024'), { recursive: true });
  writeFileSync(
    join(root, 'src/content/van-ban/2024/lich.mdx'),
    `---
kind: programme
subject: Tuần 1
access: intranet
source:
  file: lich.txt
  sha256: ${'a'.repeat(64)}
events:
  - id: lich-02-1
    from: 2024-01-32
    to: 2024-01-02
    text: Giao ban.
    row: "2"
---

<Calendar />
`,
  );
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  const code = await runCheck(root, checkWords.vi);
  log.mockRestore();
  rmSync(root, { recursive: true });

  expect(code).toBe(1);
  expect(said.filter((line) => line.startsWith('lỗi:'))).toHaveLength(1);
  expect(said[0]).toContain('dòng 10, cột 5\n  events.0.from: “2024-01-32” không phải là ngày.');
  expect(said.at(-1)).toBe(checkWords.vi.typesLeft);
});
