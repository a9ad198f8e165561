import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { chooseLanguage, reportWords } from '../i18n/import-report.ts';
import { makeDraft } from './draft.ts';
import { readSource } from './readers/read-source.ts';
import { readRegistry } from './registry.ts';
import { reportImport } from './report.ts';

const file = 'tests/fixtures/import/printed/ubnd-lam-dong-lich-tuan-15-2022.pdf';
const draft = makeDraft(await readSource(readFileSync(file), file), {
  ...{ file, sha256: '' },
  registry: readRegistry('src/content/co-quan'),
});
const imported = { file, status: 'written', target: `src/content/van-ban/${draft.id}.mdx`, draft } as const;

test('the report of a file says what was found, what is open and what comes next, in Vietnamese', () => {
  const report = reportImport(imported);
  expect(report).toContain('(đã ghi bản nháp)');
  expect(report).toMatch(/nhận ra: .*9 việc trong lịch/);
  expect(report).not.toMatch(/(?<!\d)0 /);
  expect(report).toContain('bản gốc không ghi, hoặc máy không thấy: số, ký hiệu, ngày ban hành');
  expect(report).toMatch(/việc tiếp theo: .*http:\/\/localhost:4321\/soat\/2022\//);
  const english = /\b(?:written|headings|paragraphs|warning|hint|repairs|stated|registry|next|line)\b/;
  expect(report.replaceAll(file, '')).not.toMatch(english);
});

test('a failure says the file, why, and what to do', () => {
  const problem: Problem = {
    ...{ severity: 'error', file: 'a.docx', line: 1, column: 1 },
    ...{ message: 'There is no such file.', hint: 'Check the path.' },
  };
  const failed = { file: 'a.docx', status: 'failed', problem } as const;
  expect(reportImport(failed)).toBe('lỗi: a.docx\n  Không có tệp này.\n  cần làm: Xem lại đường dẫn.');
  expect(reportImport(failed, reportWords.en)).toBe(
    'error: a.docx:1:1\n  There is no such file.\n  hint: Check the path.',
  );
});

test('a doubt shows the line that it is about, once', () => {
  const about = (text: string, message: string) =>
    reportImport({
      ...imported,
      draft: {
        ...draft,
        problems: [{ severity: 'warning', file, line: 7, column: 1, text, message, hint: '' }],
      },
    });
  expect(about('Ngày 32/4', 'A strange row.')).toContain(
    '\n  cần xem: dòng 7\n    > Ngày 32/4\n    A strange row.',
  );
  expect(about('Ngày 32/4', 'The row "Ngày 32/4" is strange.')).not.toContain('> Ngày');
});

test('many labels and many lines are told in few words', () => {
  const labels = [1, 2, 3, 4, 5].map((at) => ({ what: `label "Tháng ${at}"`, count: 2, lines: [at] }));
  const report = reportImport({
    ...imported,
    draft: {
      ...{ ...draft, repairs: labels },
      unknownBodies: new Map([['Sở Địa chất', Array.from({ length: 30 }, (_, at) => at + 1)]]),
    },
  });
  expect(report).toContain('máy đã tự sửa: bỏ 5 loại nhãn như “Tháng 1”, nội dung đã vào ô ×10\n');
  expect(report).toContain('Sở Địa chất (dòng 1, 2, 3, 4, 5, 6, … +24)\n');
});

test('both sides of an edit are told as words, not as code', () => {
  const row = { id: 'nv-1', month: '2024-01', text: 'Thăm đơn vị.', bodies: [] };
  const kept = [
    { path: 'tasks[1]', ours: [], theirs: row },
    { path: 'body', ours: '## I. MỘT\n\nHai.', theirs: '## I. MỘT' },
  ];
  const report = reportImport({
    ...imported,
    status: 'updated',
    update: { changed: [], conflicts: [], kept },
  });
  expect(report).toContain(
    '    Nhiệm vụ 2\n      trong tệp: (không có gì)\n      vừa đọc:  Thăm đơn vị. (nv-1)\n',
  );
  expect(report).toContain(
    '    Lời văn\n      trong tệp: ## I. MỘT\n        Hai.\n      vừa đọc:  ## I. MỘT\n',
  );
});

test.each([
  [undefined, undefined, 'vi'],
  [undefined, '', 'vi'],
  [undefined, 'en', 'en'],
  ['vi', 'en', 'vi'],
  ['fr', undefined, undefined],
])('the language of --lang %o and VAN_KIEN_LANG %o is %o', (option, environment, language) => {
  expect(chooseLanguage(option, environment)).toBe(language);
});

test('a text that is there already takes two lines, so that what is new is seen among many', () => {
  for (const status of ['unchanged', 'edited'] as const)
    expect(reportImport({ ...imported, status }).split('\n')).toHaveLength(2);
});

test('the last line names the files that failed', () => {
  expect(reportWords.vi.summary(3, 1, ['a.pdf', 'b.doc'])).toBe(
    'Tổng cộng: đọc được 3 tệp (ghi 1 tệp), không đưa vào được 2 tệp:\n  a.pdf\n  b.doc',
  );
  expect(reportWords.vi.summary(3, 3, [])).toBe(
    'Tổng cộng: đọc được 3 tệp (ghi 3 tệp), không đưa vào được 0 tệp.',
  );
});
