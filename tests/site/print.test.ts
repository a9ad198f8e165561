import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../src/serve/server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { pagesOf } from '../support/dist.ts';
import { serveDist } from '../support/serve.ts';

let site: Served;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  site = await serveDist();
  browser = await openBrowser();
  context = await browser.newContext();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const visit = (path: string) => openPage(context, new URL(path, site.address).href);

test('every week prints on one sheet', async () => {
  const weeks = pagesOf().filter((path) => path.startsWith('/tuan/'));
  const sheets: [string, number][] = [];
  for (const path of weeks) {
    const page = await visit(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    sheets.push([path, pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0]);
    await page.close();
  }
  expect(weeks.length).toBeGreaterThan(0);
  expect(sheets.filter(([, count]) => count !== 1)).toEqual([]);
});

test.each([
  ['the bodies of a year', '/nam/2023/', '.matrix tbody .name', 18],
  ['the entries of a calendar', '/van-ban/2024/chuong-trinh-cong-tac-thang-01-nam-2024/', '.events li', 24],
  ['the entries of a month', '/thang/2024-01/', '.agenda td.text', 24],
  ['the entries of a body', '/co-quan/van-phong-tinh-uy-ha-tinh/', '.events td.text', 24],
  ['the tasks of a programme', '/van-ban/2022/23-ctr-tu/', '.programme td.text', 24],
])('on paper %s have lines of more than a few words', async (_, path, cells, letters) => {
  const page = await visit(path);
  const texts = await page.locator(cells).allInnerTexts();
  // What the lines of the paper begin with: as much of each text as stands on its first line.
  const paper = await print(page);
  await page.close();
  const starts = texts
    .map((text) => text.trim().replace(/\s+/g, ' ').slice(0, letters))
    .filter((text) => text.length === letters);
  expect(starts.length).toBeGreaterThan(0);
  const cut = starts.filter((start) => !paper.some((line) => line.includes(start)));
  expect(cut).toEqual([]);
});

/** The lines that a page has on paper, each as far as it stands on one line. */
async function print(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const reading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const paper = await reading.promise;
  const lines: string[] = [];
  for (let at = 1; at <= paper.numPages; at += 1) {
    const { items } = await (await paper.getPage(at)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    lines.push(...text.split('\n'));
  }
  await reading.destroy();
  return lines.map((line) => line.normalize('NFC').replace(/\s+/g, ' '));
}
