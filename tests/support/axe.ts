import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };

/** What axe finds on an open page, and what scrolls sideways: on a phone and a desktop, light and dark. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found: string[] = [];
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await findings(page)).map((finding) => `${screen}, ${colorScheme}: ${finding}`));
    }
  }
  return found;
}

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
