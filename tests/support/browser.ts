import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Open the browser that the machine has (`CHROME_PATH`, then the usual names), else the one from npm. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: installedBrowser() ?? (await bundledBrowser()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/**
 * Open a page and wait until nothing more will change: its scripts have run, its fonts are there, and of a search
 * its results.
 *
 * @param look called before the page is asked for, to listen to it
 */
export async function openPage(
  context: BrowserContext,
  address: string,
  look?: (page: Page) => void,
): Promise<Page> {
  const page = await context.newPage();
  look?.(page);
  await page.goto(address, { waitUntil: address.includes('?q=') ? 'networkidle' : 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

function installedBrowser(): string | undefined {
  const given = process.env['CHROME_PATH'];
  if (given) return given;

  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacks itself to the temporary folder at first use. */
async function bundledBrowser(): Promise<string> {
  const { default: bundled } = await import('@sparticuz/chromium');
  bundled.setGraphicsMode = false;
  return bundled.executablePath();
}
