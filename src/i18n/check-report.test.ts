import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citationWarnings } from '../check/citations.ts';
import type { Problem } from '../domain/problem.ts';
import { readCorpus } from '../loaders/corpus.ts';
import { checkWords } from './check-report.ts';

const problem = (message: string, hint: string): Problem => ({
  ...{ severity: 'warning', file: 'src/content/van-ban/2025/x.mdx', line: 7, column: 3, message, hint },
});

test.each([
  [
    '"Nghị quyết số 02/NQ-CP" (#i-1) fits 2 documents: 2024/02-nq-cp, 2025/02-nq-cp.',
    '“Nghị quyết số 02/NQ-CP” (đoạn #i-1) hợp với 2 văn bản: 2024/02-nq-cp, 2025/02-nq-cp.',
  ],
  [
    'Its "done" names the entry "x#y", which nothing here has.',
    'Mục “done” ghi việc “x#y”, nhưng ở đây không có.',
  ],
  [
    '"Kế hoạch số 5": mentions of 2025/5-kh disagree about its day: "2025-01-02" (2), "2025-02-01" (1).',
    '“Kế hoạch số 5”: các chỗ viện dẫn 2025/5-kh không thống nhất về ngày ban hành: “2025-01-02” (2), “2025-02-01” (1).',
  ],
])('npm run check says %o in Vietnamese', (message, vietnamese) => {
  const hint = 'Compare the original; the text stays as printed.';
  expect(checkWords.vi.problem(problem(message, hint))).toContain(
    `cần xem: src/content/van-ban/2025/x.mdx, dòng 7, cột 3\n  ${vietnamese}\n  cần làm: So với bản gốc; lời văn giữ nguyên như in.`,
  );
  expect(checkWords.en.problem(problem(message, hint))).toBe(
    `warning: src/content/van-ban/2025/x.mdx:7:3\n  ${message}\n  hint: ${hint}`,
  );
});

test('a problem of a field names the field, which nothing else on the terminal does', () => {
  const missing = { ...problem('issuers: It is missing, and cannot be left out.', ''), field: 'issuers' };
  expect(checkWords.vi.problem(missing)).toContain('\n  issuers: Mục này bắt buộc, không được để trống.\n');
  expect(checkWords.en.problem(missing)).toContain('\n  issuers: It is missing');
  const told = { ...problem('"subjct" is not a field.', ''), field: 'subjct' };
  expect(checkWords.vi.problem(told)).toContain('\n  “subjct” không phải là mục của lý lịch.\n');
});

test('it counts what is wrong', () => {
  const problems = [problem('a', 'b'), { ...problem('a', 'b'), severity: 'error' as const }];
  expect(checkWords.vi.summary(5, problems)).toBe('Đã đọc 5 văn bản: 1 lỗi, 1 chỗ cần xem.');
  expect(checkWords.en.summary(5, problems)).toBe('Content: 5 texts read, 1 error, 1 warning.');
});

test('whatever it says of the content, it says in Vietnamese', async () => {
  const { corpus, problems } = await readCorpus({ root: process.cwd(), edition: 'intranet' });
  const told = [...problems, ...citationWarnings(corpus, (file) => readFileSync(file, 'utf8'))];
  expect(told.length).toBeGreaterThan(0);
  expect(told.map(checkWords.vi.problem).filter((text) => /(?:hint|Compare|disagree)/.test(text))).toEqual(
    [],
  );
});
