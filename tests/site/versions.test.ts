import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePages } from '../../src/build/pages.ts';
import { lineReport } from '../../src/build/report.ts';
import type { Served } from '../../src/serve/server.ts';
import { axeFindings } from '../support/axe.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { copyProject, type Project } from '../support/project.ts';
import { serveDist } from '../support/serve.ts';

// Two versions of the programme of a year and of the calendar of a month: pages alone, without PDFs and pictures.
const programmes = '/van-ban/2023/01-ctr-tu/so-sanh/2023/09-ctr-tu/';
const calendars = '/van-ban/2024/lich-thang-01/so-sanh/2024/lich-thang-01-dieu-chinh/';

let project: Project;
let site: Served;
let browser: Browser;
beforeAll(async () => {
  project = copyProject('versions');
  const told: string[] = [];
  const report = lineReport((line) => told.push(line));
  const signal = new AbortController().signal;
  await writePages({ root: project.root, folder: project.dist, report, signal });
  expect(told).toEqual([]);
  site = await serveDist(project.dist);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  project.remove();
});

const htmlOf = (path: string) => readFileSync(join(project.dist, path, 'index.html'), 'utf8');

const textOf = (html: string) =>
  html
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

test('two versions stand side by side, with what was added, moved, dropped, reworded and given to others', () => {
  const html = htmlOf(programmes);
  const groups = [
    ...html.matchAll(/<h2 id="([a-z-]+)"[^>]*>(?:(?!<\/h2>).)*?<span class="num count"[^>]*>(\d+)/gs),
  ];
  expect(groups.map(([, id, count]) => `${id!} ${count!}`)).toEqual([
    'them 1',
    'doi 2',
    'sua-loi 1',
    'co-quan 1',
    'ban-truoc 1',
  ]);
  expect(html).toMatch(/chất lượng<ins[^>]*>, hiệu quả<\/ins> sinh hoạt/);
  expect(htmlOf(calendars)).toMatch(/<ins[^>]*>, thị ủy<\/ins>/);
});

test('the tables of a document are headed as its paper is, those of a month and of a body in neutral words', () => {
  const headsOf = (path: string, of: RegExp) =>
    [...(of.exec(htmlOf(path))?.[0] ?? '').matchAll(/role="columnheader"[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
  const programme = /<table class="programme.*?<\/thead>/s;
  const calendar = /<div class="calendar-head".*?<div class="calendar-row"/s;
  expect(headsOf('/van-ban/2023/09-ctr-tu/', programme)).toEqual([
    ...['Thời gian', 'Nhiệm vụ trọng tâm', 'Cơ quan tham mưu'],
  ]);
  expect(headsOf('/van-ban/2023/01-ctr-tu/', programme)).toEqual([
    ...['Tháng', 'Nội dung', 'Cơ quan chuẩn bị'],
  ]);
  expect(headsOf('/van-ban/2024/lich-thang-01/', calendar)).toEqual([
    ...['Ngày, tháng', 'Nội dung làm việc', 'Chủ trì', 'Nơi họp'],
  ]);
  for (const path of ['/thang/2024-01/', '/thang/2023-06/', '/co-quan/ban-to-chuc-tinh-uy-an-hai/']) {
    expect(htmlOf(path)).toContain('role="columnheader"');
    expect(htmlOf(path)).not.toMatch(/Nơi họp|Nhiệm vụ trọng tâm|Cơ quan tham mưu/);
  }
});

test.each(['/van-ban/2023/01-ctr-tu/', '/van-ban/2023/09-ctr-tu/'])('%s leads to the comparison', (path) => {
  expect(htmlOf(path)).toContain(`href="${programmes}"`);
});

test('a task of two versions is told once, with where it was moved from and what came of it', () => {
  const june = htmlOf('/thang/2023-06/');
  expect(textOf(june)).toContain('Dời từ tháng 3/2023, 01-CTr/TU · so sánh hai bản');
  expect(textOf(june)).toContain('Đã ban hành 15-NQ/TU, ngày 15/08/2023, sau hạn 2 tháng');
  expect(textOf(htmlOf('/thang/2023-01/')).match(/Ban hành Kế hoạch kiểm tra, giám sát/g)).toHaveLength(1);
  expect(textOf(htmlOf('/thang/2023-03/'))).toContain('Dời sang tháng 6/2023, 09-CTr/TU');
  expect(textOf(htmlOf('/thang/2024-01/')).match(/giao ban tuần/g)!.length).toBeLessThanOrEqual(2);
});

test('what was not seen as done stands folded on later months, and carries over into the next year', () => {
  expect(textOf(htmlOf('/thang/2023-07/'))).toMatch(/Từ những tháng trước: 5 nhiệm vụ/);
  expect(htmlOf('/thang/2023-07/')).not.toMatch(/<details[^>]* open/);
  expect(textOf(htmlOf('/thang/2024-02/'))).toContain('Chuyển tiếp từ tháng 9/2023, 09-CTr/TU');
  expect(textOf(htmlOf('/co-quan/ban-to-chuc-tinh-uy-an-hai/'))).toContain(
    'Đến ngày 06/01/2024, ngày của văn bản mới nhất ở đây, 1 nhiệm vụ đã đến hạn mà chưa thấy kết quả.',
  );
});

test('the data say what came of each task', () => {
  const tasks = JSON.parse(readFileSync(join(project.dist, 'du-lieu/nhiem-vu.json'), 'utf8')) as {
    readonly id: string;
  }[];
  expect(tasks.find(({ id }) => id === '2023/09-ctr-tu#nv-6-1')).toMatchObject({
    state: 'done',
    chain: [{ type: 'document', id: '2023/15-nq-tu', late: 2, confirmed: true }],
    plans: ['2023/01-ctr-tu#nv-3-1'],
  });
});

test.each([programmes, calendars])('every link of %s leads somewhere', (path) => {
  const links = [...htmlOf(path).matchAll(/ href="(\/[^"#]*)(?:#([^"]+))?"/g)];
  expect(links.length).toBeGreaterThan(10);
  for (const [, to, anchor] of links) {
    const file = join(project.dist, to!.endsWith('/') ? `${to!}index.html` : to!);
    expect(existsSync(file) || to === '/tim-kiem/', to).toBe(true);
    if (anchor !== undefined)
      expect(readFileSync(file, 'utf8'), `${to!}#${anchor}`).toContain(` id="${anchor}"`);
  }
});

test.each([programmes, '/thang/2023-06/'])('axe finds nothing on %s', async (path) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await openPage(context, new URL(path, site.address).href);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const found = await axeFindings(page);
  await context.close();
  expect(found.join('\n')).toBe('');
});
