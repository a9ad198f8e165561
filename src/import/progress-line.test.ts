import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';

function terminal(isTTY: boolean, columns = 60) {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text.replace('\r\u001B[K', '')) };
}

test('says which page of which file is recognised, and takes the line back', () => {
  const out = terminal(true);
  const progress = progressLine(out, 2);
  progress.file(1, 'a.pdf');
  progress.page({ step: 'recognise', page: 2, pages: 7 });
  progress.clear();
  progress.clear();
  expect(out.written).toEqual(['1/2 a.pdf', '1/2 a.pdf: đang nhận dạng trang 2/7', '']);
});

test('says every tenth page of a long text, and nothing of a short one', () => {
  const out = terminal(true);
  const progress = progressLine(out, 1);
  progress.file(1, 'a.pdf');
  for (let page = 1; page <= 25; page += 1) progress.page({ step: 'read', page, pages: 25 });
  expect(out.written).toEqual([10, 20, 25].map((page) => `a.pdf: đang đọc trang ${page}/25`));
  for (let page = 1; page <= 5; page += 1) progress.page({ step: 'read', page, pages: 5 });
  expect(out.written).toHaveLength(3);
});

test('cuts a long name in front, so that the line is not broken', () => {
  const out = terminal(true, 30);
  progressLine(out, 2).file(1, `${'x'.repeat(60)}/van-ban.pdf`);
  expect(out.written[0]).toHaveLength(29);
  expect(out.written[0]).toMatch(/^….*van-ban\.pdf$/);
});

test('writes nothing where nobody watches', () => {
  const out = terminal(false);
  const progress = progressLine(out, 9);
  progress.file(1, 'a.pdf');
  progress.page({ step: 'recognise', page: 1, pages: 2 });
  progress.clear();
  expect(out.written).toEqual([]);
});
