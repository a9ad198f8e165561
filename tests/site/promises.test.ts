import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/serve/server.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { filesOf } from '../support/dist.ts';
import { pageKinds } from '../support/page-kinds.ts';
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

async function visit(path: string, options: BrowserContextOptions, look?: (page: Page) => void) {
  const context = await browser.newContext(options);
  const page = await openPage(context, new URL(path, site.address).href, look);
  return { page, close: () => context.close() };
}

describe.each(pageKinds)('%s', (kind, path) => {
  test('asks nothing of other hosts and breaks no rule of its own policy', async () => {
    const elsewhere: string[] = [];
    const told: string[] = [];
    const { close } = await visit(path, {}, (page) => {
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(site.address) && !/^(data|blob):/.test(url)) elsewhere.push(url);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') told.push(message.text());
      });
      page.on('pageerror', (error) => told.push(error.message));
    });
    await close();

    const faults = told.filter((text) => !(kind === 'missing page' && text.includes('404')));
    expect([...elsewhere, ...faults].join('\n')).toBe('');
  });

  test('can be read without JavaScript', async () => {
    const { page, close } = await visit(path, { javaScriptEnabled: false });
    const heading = await page.locator('main h1').innerText({ timeout: 5000 });
    const text = await page.locator('main').innerText();
    await close();

    expect(heading.trim()).not.toBe('');
    expect(text.length).toBeGreaterThan(heading.length + 20);
  });
});

const pages = filesOf().filter((file) => file.endsWith('.html'));

test('every page carries a strict policy', () => {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i;
  const lax = pages.filter((file) => {
    const rules = policy.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    return (
      !rules.includes("default-src 'self'") ||
      /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:/.test(rules)
    );
  });
  expect(lax).toEqual([]);
});

test('no page has a handler or a style in an attribute', () => {
  const found = pages.flatMap((file) => {
    const tags = readFileSync(file, 'utf8').match(/<[a-z][^>]*\s(?:on[a-z]+|style)=[^>]*>/gi) ?? [];
    return tags.map((tag) => `${file}: ${tag.slice(0, 120)}`);
  });
  expect(found).toEqual([]);
});

test('a page that is not there answers 404 with a page of ours', async () => {
  const response = await fetch(new URL('/khong-co-trang-nay/', site.address));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('<html lang="vi"');
});

test('the server forbids frames and guessing of types', async () => {
  const { headers } = await fetch(site.address);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
