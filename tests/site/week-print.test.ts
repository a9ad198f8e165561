import { expect, test } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';
import { pagesOf } from '../support/dist.ts';
import { serveDist } from '../support/serve.ts';

test('every week prints on one sheet', async () => {
  const site = await serveDist();
  const browser = await openBrowser();
  const context = await browser.newContext();
  const weeks = pagesOf().filter((path) => path.startsWith('/tuan/'));
  const sheets: [string, number][] = [];
  for (const path of weeks) {
    const page = await openPage(context, new URL(path, site.address).href);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    sheets.push([path, pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0]);
    await page.close();
  }
  await browser.close();
  await site.close();

  expect(weeks.length).toBeGreaterThan(0);
  expect(sheets.filter(([, count]) => count !== 1)).toEqual([]);
});
