import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  describe.each(Object.entries(screens))('%s', (_, viewport) => {
    test.each(pageKinds)('axe finds nothing on the %s', async (_kind, path) => {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      const page = await openPage(context, new URL(path, site.address).href);
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(async (values) => {
        const { axe: inPage } = window as unknown as { axe: typeof axe };
        return inPage.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
      }, rules);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      await context.close();

      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect(found.join('\n')).toBe('');
      expect(sideways, 'pixels to scroll sideways').toBe(0);
    });
  });
});
