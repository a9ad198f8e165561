import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../src/serve/server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { readData } from '../support/dist.ts';
import { serveDist } from '../support/serve.ts';

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

const months = Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`);

// On a phone its rows are laid out as blocks, and browsers then forget a table that doesn't say that it is one.
test.each([
  ['phone', 390],
  ['desktop', 1440],
])('a screen reader on a %s can walk the year as a table of bodies by months', async (_, width) => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await openPage(context, new URL('/nam/2023/', site.address).href);
  const table = page.getByRole('table', { name: /^Nhiệm vụ theo cơ quan và tháng/ });
  const [head, ...rows] = (await table.ariaSnapshot()).split(/^\s*- row /m).slice(1);
  const namesOf = (role: string, row: string) =>
    [...row.matchAll(new RegExp(`- ${role} "([^"]*)"`, 'g'))].map(([, name]) => name!);

  expect(namesOf('columnheader', head!)).toEqual(['Cơ quan chuẩn bị', ...months, 'Cả năm']);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    expect(namesOf('rowheader', row)).toHaveLength(1);
    const cells = namesOf('cell', row).map((name) => Number.parseInt(name, 10));
    expect(cells).toHaveLength(13);
    expect(cells.slice(0, 12).reduce((sum, count) => sum + count, 0)).toBe(cells[12]);
  }
  await context.close();
});

test('each count leads to what it counts, on the page of the body', async () => {
  const context = await browser.newContext();
  const page = await openPage(context, new URL('/nam/2023/', site.address).href);
  const link = page
    .getByRole('table')
    .first()
    .getByRole('link', { name: /nhiệm vụ, Tháng 4$/ })
    .first();
  const count = Number(/^\d+/.exec((await link.getAttribute('aria-label'))!)![0]);
  const href = (await link.getAttribute('href'))!;
  const [, body] = /co-quan\/([^/]+)\/#thang-2023-04$/.exec(href)!;
  await link.click();
  const rows = page.locator(`[id="thang-2023-04"]`).getByRole('row');
  expect(await rows.count()).toBe(count);
  expect(
    readData('nhiem-vu').filter(({ month, bodies }) => month === '2023-04' && bodies.includes(body!)),
  ).toHaveLength(count);
  await context.close();
});
