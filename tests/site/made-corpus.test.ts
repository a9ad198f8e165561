import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePages } from '../../src/build/pages.ts';
import type { Served } from '../../src/serve/server.ts';
import { axeFindings } from '../support/axe.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { filesOf, pagesOf } from '../support/dist.ts';
import { heldCorpus } from '../support/made-corpus.ts';
import { madeProject, type Project } from '../support/project.ts';
import { serveDist } from '../support/serve.ts';

// Pages alone, of a corpus large enough to part lists: PDFs, pictures and search have tests of their own.
const count = 60;
let project: Project;
let site: Served;
let browser: Browser;
beforeAll(async () => {
  project = madeProject({ count });
  await writePages({
    root: project.root,
    folder: project.dist,
    report: { say: console.log, step: () => Promise.reject(new Error('not used')) },
    signal: AbortSignal.timeout(240_000),
  });
  site = await serveDist(project.dist);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  project.remove();
});

const heavy = {
  'a year with four programmes': '/nam/2023/',
  'a year of a body with two hundred tasks': '/co-quan/van-phong-uy-ban-nhan-dan-tinh-an-hai/2023/',
  'a month with a day of nine entries': '/thang/2023-11/',
};

test.each(Object.entries(heavy))('axe finds nothing on %s', async (_, path) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const found = await axeFindings(await openPage(context, new URL(path, site.address).href));
  await context.close();
  expect(found.join('\n')).toBe('');
});

test('every link leads to a page or file, and every fragment to a place on it', () => {
  const texts = new Map(
    pagesOf(project.dist).map((page) => [page, readFileSync(join(project.dist, page, 'index.html'), 'utf8')]),
  );
  const anchors = new Map(
    [...texts].map(([page, text]) => [
      page,
      new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  const made = (path: string) => texts.has(path) || existsSync(join(project.dist, decodeURI(path)));
  const broken = [...texts].flatMap(([page, text]) =>
    [...text.matchAll(/<a [^>]*?href="([^"#:?]*)(?:\?[^"#]*)?(?:#([^"]+))?"/g)]
      .filter(([, path, anchor]) => {
        const to = path === '' ? page : path!;
        if (to.endsWith('.pdf')) return false;
        return !made(to) || (anchor !== undefined && !anchors.get(to)?.has(decodeURIComponent(anchor)));
      })
      .map(([link]) => `${page}: ${link}`),
  );
  expect(texts.size).toBeGreaterThan(count);
  expect(broken).toEqual([]);
});

test('no page is heavier than a phone takes', () => {
  const large = filesOf(project.dist).filter(
    (file) => file.endsWith('.html') && statSync(file).size > 300_000,
  );
  expect(large).toEqual([]);
});

test('the lists of search stay light, and hold every symbol once', () => {
  const pages = filesOf(project.dist).filter((file) => /\/tim-kiem\/.*\.html$/.test(file));
  expect(pages.filter((file) => statSync(file).size > 100_000)).toEqual([]);
  const listed = pages
    .filter((file) => file.includes('/so-hieu/'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/<a class="(?:held|cited)" href="([^"]+)"/g)])
    .map(([, href]) => href);
  const data = JSON.parse(readFileSync(join(project.dist, 'du-lieu/van-ban.json'), 'utf8')) as {
    symbol?: string;
    url: string;
  }[];
  const wanted = data
    .filter(({ symbol }) => symbol !== undefined)
    .map(({ url }) => new URL(url, site.address).pathname);
  expect(wanted.length).toBeGreaterThan(40);
  expect(listed.sort()).toEqual(wanted.sort());
});

test('nothing of closed documents is there', () => {
  const { documents } = heldCorpus({ count });
  const textsOf = (access: string) =>
    documents
      .filter((document) => document.access === access)
      .flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const open = textsOf('public').join('\n');
  const closed = textsOf('intranet')
    .map((text) => text.slice(0, 90))
    .filter((text) => text.length > 60 && !open.includes(text));
  expect(closed.length).toBeGreaterThan(20);

  const files = filesOf(project.dist).map((file) => readFileSync(file, 'utf8'));
  const told = closed.filter((text) => files.some((file) => file.includes(text)));
  expect(told).toEqual([]);
});

test.each([
  [390, false],
  [1440, true],
])(
  'the filters of a list at %i wide show at once: %o; without JavaScript they open',
  async (width, shows) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(new URL('/van-ban/loai/chuong-trinh/', site.address).href);
    const filters = page.locator('nav.filters');
    const choice = filters.getByRole('link', { name: '2023', exact: true });
    expect(await choice.isVisible()).toBe(shows);
    const summary = filters.locator('summary').first();
    expect(await summary.isVisible()).toBe(!shows);
    if (!shows) {
      expect(await summary.innerText()).toContain('Chương trình');
      await summary.click();
      expect(await choice.isVisible()).toBe(true);
    }
    await context.close();
  },
);

test('a reader without JavaScript narrows a list by kind and year, and takes it along as a table', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('/van-ban/', site.address).href);
  const filters = page.locator('nav.filters');
  await filters.getByRole('link', { name: 'Chương trình', exact: true }).click();
  await filters.getByRole('link', { name: '2023', exact: true }).click();
  await page.waitForURL('**/van-ban/loai/chuong-trinh/2023/');

  const entries = await page.locator('.entries > li').allInnerTexts();
  expect(entries.length).toBeGreaterThan(5);
  expect(entries.every((entry) => entry.includes('Chương trình') && entry.includes('/2023'))).toBe(true);
  const table = readFileSync(join(project.dist, 'van-ban/loai/chuong-trinh/2023.csv'), 'utf8');
  expect(table.trim().split('\r\n')).toHaveLength(entries.length + 1);
  await context.close();
});
