import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../src/serve/server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { missingShapes, pageKinds } from '../support/page-kinds.ts';
import { serveDist } from '../support/serve.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };

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
  await page.evaluate(axeSource);

  const found: string[] = [];
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await findings(page)).map((finding) => `${screen}, ${colorScheme}: ${finding}`));
    }
  }
  await context.close();

  expect(found.join('\n')).toBe('');
});

async function findings(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(async (values) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    return inPage.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  }, rules);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(sideways > 0 ? [`${sideways} pixels to scroll sideways`] : []),
  ];
}
