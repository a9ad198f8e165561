import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../src/serve/server.ts';
import { axeFindings } from '../support/axe.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { missingShapes, pageKinds } from '../support/page-kinds.ts';
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

test('a page of each kind is looked at', () => {
  expect(missingShapes()).toEqual([]);
});

test.each(pageKinds)('axe finds nothing on the %s, and it never scrolls sideways', async (_, path) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await openPage(context, new URL(path, site.address).href);
  const found = await axeFindings(page);
  await context.close();

  expect(found.join('\n')).toBe('');
});
