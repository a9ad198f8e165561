import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../src/serve/server.ts';
import { openBrowser } from '../support/browser.ts';
import { serveDist } from '../support/serve.ts';

// What the page of a directive does besides being read.
let site: Served;
let browser: Browser;

beforeAll(async () => {
  site = await serveDist();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const programme = 'van-ban/2022/23-ctr-tu/';

async function open(path: string, width = 1440, today?: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  if (today) await page.clock.setFixedTime(new Date(today));
  await page.goto(site.address + path);
  return page;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('¶ copies the address of its paragraph and says so', async () => {
  const page = await open(programme);
  await page.hover('#i-g2');
  await page.click('#i-g2 > .anchor');
  await page.waitForFunction(() => document.querySelector('.copied')?.textContent !== '');
  expect(await clipboard(page)).toBe(`${site.address}${programme}#i-g2`);
  await page.context().close();
});

test('the citing panel names the paragraph that the reader came to', async () => {
  const page = await open(`${programme}#nv-4-5`);
  await page.click('.cite > summary');
  await page.click('[data-copy="citation"]');
  await page.waitForFunction(() => document.querySelector('.said')?.textContent.trim() !== '');
  expect(await clipboard(page)).toMatch(/^Chương trình số 23-CTr\/TU, .*, tháng 4, nhiệm vụ 5\.$/);
  await page.context().close();
});

test('the contents show where the reader is, beside the text or as a bar', async () => {
  for (const [width, shown] of [
    [1440, '.side'],
    [390, '.contents-bar'],
  ] as const) {
    const page = await open(`${programme}#iii`, width);
    await page.locator(`${shown} [aria-current="location"][href="#iii"]`).waitFor({ state: 'attached' });
    expect(await page.locator(shown).isVisible()).toBe(true);
    await page.context().close();
  }
});

test('a theme once chosen stays on the device', async () => {
  const page = await open('');
  await page.click('[data-theme-choice="dark"]');
  await page.reload();
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  await page.click('[data-theme-choice="auto"]');
  expect(await page.getAttribute('html', 'data-theme')).toBeNull();
  await page.context().close();
});

test.each([
  ['2024-01-08T01:00:00Z', ['2024-01-08', '2024-01-09', '2024-01-10', '2024-01-11']],
  ['2024-01-30T01:00:00Z', ['2024-01-30', '2024-01-31']],
  ['2030-01-01T01:00:00Z', ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04']],
])('on %s the front page opens with the days at hand', async (today, days) => {
  const page = await open('', 1440, today);
  const shown = page.locator('.front-calendar .day-row:visible');
  expect(await shown.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-day')))).toEqual(days);
  expect(await page.locator('.front-calendar [aria-current="date"]').count()).toBe(
    days[0] === today.slice(0, 10) ? 1 : 0,
  );
  await page.context().close();
});

test.each([390, 820, 900, 999, 1000, 1180, 1440])('nothing scrolls sideways at %i', async (width) => {
  const page = await open('', width);
  for (const path of [
    '',
    programme,
    'van-ban/',
    'van-ban/2022/28-nq-tw/',
    'van-ban/2024/chuong-trinh-cong-tac-thang-01-nam-2024/',
  ]) {
    await page.goto(site.address + path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
  await page.context().close();
});

test('no name of a body reaches out of its column', async () => {
  const page = await open(programme, 1440);
  const out = await page.evaluate(() =>
    [...document.querySelectorAll('.programme .unit')]
      .filter(
        (unit) => unit.getBoundingClientRect().right > unit.closest('td')!.getBoundingClientRect().right,
      )
      .map(({ textContent }) => textContent),
  );
  expect(out).toEqual([]);
  await page.context().close();
});

test('a citation tells what it leads to, on hover and on focus, until Escape', async () => {
  const page = await open(programme);
  const card = page.locator('.citation-card:visible');
  await page.hover('#can-cu-4 a.citation');
  await card.waitFor();
  expect(await card.innerText()).toMatch(/05-QC\/TU.*30\/10\/2022[^]*chưa có toàn văn/);
  await card.hover();
  expect(await card.count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await card.count()).toBe(0);

  await page.focus('#can-cu-1 a.citation');
  await card.waitFor();
  const described = await page.getAttribute('#can-cu-1 a.citation', 'aria-describedby');
  expect(await card.getAttribute('id')).toBe(described);
  await page.focus('#can-cu-1 ~ .anchor, .anchor >> nth=0');
  expect(await card.count()).toBe(0);
  await page.context().close();
});
