import type { Browser, Page } from 'playwright-core';

/** What the search page answered. */
export interface AskedPage {
  /** Paths of the pages listed, best first. */
  readonly paths: readonly string[];
  /** From the change of the address to the last result, in milliseconds. */
  readonly took: number;
}

/** The search page of a site, ready to be asked again and again as one who types would. */
export async function openSearchPage(
  browser: Browser,
  address: string,
): Promise<{ readonly page: Page; readonly ask: (query: string) => Promise<AskedPage> }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${address}tim-kiem/`);
  await page.waitForSelector('#tim[data-done]', { state: 'attached' });
  const ask = (query: string): Promise<AskedPage> =>
    page.evaluate(async (q) => {
      const root = document.getElementById('tim')!;
      const start = performance.now();
      history.replaceState(null, '', `?q=${encodeURIComponent(q)}`);
      dispatchEvent(new PopStateEvent('popstate'));
      while (root.dataset['done'] === undefined) await new Promise((go) => setTimeout(go, 1));
      const took = performance.now() - start;
      const items = [...document.querySelectorAll('#ket-qua > li')];
      const paths = items.map((item) => new URL(item.querySelector('a')!.href).pathname);
      return { paths, took };
    }, query);
  return { page, ask };
}
