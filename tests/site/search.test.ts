import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/serve/server.ts';
import { openBrowser } from '../support/browser.ts';
import { serveDist } from '../support/serve.ts';

// The search page of the built site, in a real browser.
let site: Served;
let browser: Browser;
let page: Page;
const elsewhere: string[] = [];

beforeAll(async () => {
  site = await serveDist();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address) && !request.url().startsWith('data:')) {
      elsewhere.push(request.url());
    }
  });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const done = () => page.waitForSelector('#tim[data-done]', { state: 'attached' });

async function search(query: string, rest = ''): Promise<void> {
  await page.goto(`${site.address}tim-kiem/?q=${encodeURIComponent(query)}${rest}`);
  await done();
}

/** Page of each result, best first, from the root of the site. */
const pages = () =>
  page.$$eval('#ket-qua > li', (items) =>
    items.map((item) => new URL(item.querySelector('a')!.href).pathname),
  );
const links = () => page.$$eval('#ket-qua a', (all) => all.map((link) => link.getAttribute('href')!));
const marks = () => page.$$eval('#ket-qua mark', (all) => all.map((mark) => mark.textContent.toLowerCase()));

describe('a symbol typed in any usual way puts its page first', () => {
  test.each([
    '28-NQ/TW',
    '28-nq/tw',
    '28 nq tw',
    'nq 28',
    'nq28/tw',
    'nghị quyết 28',
    'nghi quyet so 28',
    '28',
    '28-NQ/TW 2022',
  ])('%s', async (query) => {
    await search(query);
    expect((await pages())[0]).toBe('/van-ban/2022/28-nq-tw/');
  });

  test.each([
    ['23-CTr/TU', '/van-ban/2022/23-ctr-tu/'],
    ['23 ctr tu', '/van-ban/2022/23-ctr-tu/'],
    ['chương trình 23', '/van-ban/2022/23-ctr-tu/'],
  ])('%s, of a document that is here', async (query, path) => {
    await search(query);
    expect((await pages())[0]).toBe(path);
  });
});

describe('names and times', () => {
  test.each([
    ['VPTU', '/co-quan/van-phong-tinh-uy-ha-tinh/'],
    ['ban to chuc', '/co-quan/ban-to-chuc-tinh-uy-ha-tinh/'],
    ['Ban Tổ chức Tỉnh uỷ', '/co-quan/ban-to-chuc-tinh-uy-ha-tinh/'],
    ['tháng 4 2023', '/thang/2023-04/'],
    ['t4/2023', '/thang/2023-04/'],
    ['quý II 2023', '/thang/2023-04/'],
    ['11/01/2024', '/thang/2024-01/'],
    ['2023', '/nam/2023/'],
    ['tháng tư năm 2023', '/thang/2023-04/'],
    ['quí II/2023', '/thang/2023-04/'],
    ['tuan 2/2024', '/tuan/2024-w02/'],
    ['hội trường tầng 6', '/dia-diem/hoi-truong-tang-6-vptu/'],
    ['vp tu', '/co-quan/van-phong-tinh-uy-ha-tinh/'],
    ['dieu le dang', '/van-ban/dieu-le-dang-cong-san-viet-nam/'],
  ])('%s leads to %s', async (query, path) => {
    await search(query);
    expect((await pages())[0]).toBe(path);
  });

  test('a quarter leads to its months', async () => {
    await search('quý II 2023');
    expect((await pages()).slice(0, 3)).toEqual(['/thang/2023-04/', '/thang/2023-05/', '/thang/2023-06/']);
  });
});

describe('words', () => {
  test.each([
    ['dao tao', 'đào tạo'],
    ['dang bo', 'đảng bộ'],
    ['nghi quyet dan van', 'dân vận'],
    ['kỉ luật', 'kỷ luật'],
    ['văn hoá', 'văn hóa'],
    ['cong tac dang', 'công tác đảng'],
  ])('%s finds %s', async (query, text) => {
    await search(query);
    expect(await marks()).toContain(text);
  });

  test.each([
    ['đào tạo bồi dưỡng', 'dao tao boi duong'],
    ['công tác tuyên giáo', 'cong tac tuyen giao'],
    ['phương thức lãnh đạo', 'phuong thuc lanh dao'],
    ['Công an', 'cong an'],
  ])('%s finds no page that it does not find without marks', async (withMarks, without) => {
    await search(withMarks);
    const expected = await pages();
    await search(without);
    const found = await pages();
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((path) => !found.includes(path))).toEqual([]);
  });

  test('typed with marks, no other word is marked where the word itself stands', async () => {
    await search('đường');
    const found = await marks();
    expect(found[0]).toBe('đường');
  });

  test('a phrase in quotation marks must stand there as it is', async () => {
    await search('"đào tạo, bồi dưỡng"');
    expect(await marks()).toContain('đào tạo, bồi dưỡng');
    await search('"bồi dưỡng, đào tạo nghề lãnh đạo"');
    expect(await pages()).toEqual([]);
  });

  test('a task is found at its place in the document', async () => {
    await search('cập nhật kiến thức mới cho Ủy viên Ban Chấp hành');
    expect((await links()).some((link) => link.startsWith('/van-ban/2022/23-ctr-tu/#nv-3-'))).toBe(true);
  });

  test('every anchor that a result leads to stands on its page', async () => {
    await search('công tác cán bộ');
    const anchored = (await links()).filter((link) => link.includes('#'));
    expect(anchored.length).toBeGreaterThan(3);
    for (const link of anchored.slice(0, 12)) {
      await page.goto(new URL(link, site.address).href);
      const anchor = decodeURIComponent(new URL(link, site.address).hash.slice(1));
      expect(await page.locator(`[id="${anchor}"]`).count(), link).toBe(1);
    }
  });

  test('a slip of typing is mended, and the page says so', async () => {
    await search('phuong thuc lanh dạoo');
    expect((await pages()).length).toBeGreaterThan(0);
    expect(await page.textContent('#goi-y')).toContain('lanh đạo');
  });

  test.each([
    ['nghij quyeets daan vaanj', 'nghị quyết dân vận'],
    ['nghi5 quye61t', 'nghị quyết'],
    ['nghịquyết dân vận', 'nghị quyết dân vận'],
  ])('%s is read as %s', async (typed, meant) => {
    await search(typed);
    expect((await pages()).length).toBeGreaterThan(0);
    expect(await page.textContent('#goi-y')).toContain(`“${meant}”`);
  });

  test('words that stand nowhere together are said to stand apart', async () => {
    await search('hoà giải');
    expect(await page.textContent('#goi-y')).toContain('liền nhau');
  });

  test('a word that no text has is named where places lack it', async () => {
    await search('xyzzyx cải cách tư pháp');
    expect((await pages()).length).toBeGreaterThan(0);
    expect(await page.textContent('#goi-y')).toContain('thiếu “xyzzyx”');
    expect(await page.textContent('#tom-tat')).toContain('“cải cách tư pháp”');
  });

  test.each([
    ['hội nghị tổng kết', 'Lịch'],
    ['cập nhật kiến thức mới cho Ủy viên', 'Nhiệm vụ'],
  ])('a row that answers %s says that it is one: %s', async (query, what) => {
    await search(query);
    const rows = await page.$$eval('#ket-qua .row-of', (all) => all.map((one) => one.textContent));
    expect(rows).toContain(what);
  });

  test('nothing found says what to leave out', async () => {
    await search('qwrtz xyzzyx');
    expect(await pages()).toEqual([]);
    expect(await page.textContent('#tom-tat')).toContain('Không tìm thấy');
    expect(await page.locator('#goi-y a').count()).toBe(2);
    expect(await page.isVisible('#danh-muc')).toBe(true);
  });
});

describe('filters', () => {
  test('narrow what is found, stand in the address, and go back', async () => {
    await search('đào tạo');
    const all = await pages();
    const box = page.locator('#bo-loc input[name="loai"][value="chuong-trinh"]');
    const count = Number(await box.locator('xpath=..').locator('.num').textContent());
    await box.check();
    await done();
    await page.waitForFunction(() => location.search.includes('loai=chuong-trinh'));
    await expect.poll(async () => (await pages()).length).toBeLessThan(all.length);
    expect(count).toBeGreaterThan(0);
    expect(await pages()).toEqual(['/van-ban/2022/23-ctr-tu/']);

    await page.goBack();
    await expect.poll(pages).toEqual(all);
    expect(await box.isChecked()).toBe(false);
  });

  test('are read from the address, and work before a word is typed', async () => {
    await page.goto(`${site.address}tim-kiem/?dang=nhiem-vu&thang=2023-04`);
    await done();
    expect(await pages()).toEqual(['/van-ban/2022/23-ctr-tu/']);
    expect(await page.isChecked('#bo-loc input[name="dang"][value="nhiem-vu"]')).toBe(true);
  });

  test('are there with their counts when nothing is asked yet', async () => {
    await page.goto(`${site.address}tim-kiem/`);
    await done();
    expect(await page.locator('#bo-loc fieldset').count()).toBeGreaterThan(4);
    expect(await page.isVisible('#danh-muc')).toBe(true);
  });
});

test('coming back from a page brings the query, the filter, all that was listed and the place', async () => {
  await search('nghị quyết', '&toan-van=chi-duoc-vien-dan');
  await page.click('#them');
  await expect.poll(async () => (await pages()).length).toBeGreaterThan(10);
  await done();
  const before = await pages();
  const last = page.locator('#ket-qua > li').last().locator('a').first();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(300);
  await last.click();
  await page.waitForURL('**/van-ban/**');
  await page.goBack();
  await expect.poll(pages).toEqual(before);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  expect(await page.inputValue('#tim-page')).toBe('nghị quyết');
  expect(await page.isChecked('#bo-loc input[value="chi-duoc-vien-dan"]')).toBe(true);
});

describe('the form', () => {
  test('of other pages offers symbols while one types, follows the one chosen, and Escape closes what is offered', async () => {
    await page.goto(`${site.address}co-quan/`);
    await page.keyboard.press('/');
    const field = page.locator('#tim-head');
    await field.pressSequentially('28 nq');
    const first = page.locator('[role="listbox"] [role="option"]').first();
    await first.waitFor();
    expect(await first.textContent()).toContain('28-NQ/TW');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.isVisible('[role="listbox"]')).toBe(false);
    await page.keyboard.press('ArrowDown');
    await first.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/van-ban/2022/28-nq-tw/');
  });

  test('of the search page lays nothing over its results: arrows lead into them, Escape back', async () => {
    await page.goto(`${site.address}tim-kiem/`);
    await done();
    await page.locator('#tim-page').pressSequentially('28 nq');
    await page.locator('#ket-qua .direct .symbol', { hasText: '28-NQ/TW' }).first().waitFor();
    expect(await page.locator('[role="listbox"]').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('28-NQ/TW');
    // The results of the words come below it; it keeps the focus.
    await page.locator('#ket-qua h2 a').first().waitFor();
    expect(await focused()).toBe('28-NQ/TW');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe('28-NQ/TW');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tim-page');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/van-ban/2022/28-nq-tw/');
  });

  test('types into the address', async () => {
    await page.goto(`${site.address}tim-kiem/`);
    await done();
    await page.locator('#tim-page').pressSequentially('dân vận');
    await page.waitForURL('**/tim-kiem/?q=d%C3%A2n+v%E1%BA%ADn');
    await expect.poll(marks).toContain('dân vận');
  });

  test.each(['/', 'Control+k'])('%s goes to it', async (key) => {
    await page.goto(`${site.address}tim-kiem/`);
    await done();
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tim-page');
    expect(await page.inputValue('#tim-page')).toBe('');
  });
});

test('without a script the page leads on by kind, body, year and symbol', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${site.address}tim-kiem/?q=dao+tao`);
  expect(await still.locator('#danh-muc a').count()).toBeGreaterThan(20);
  expect(await still.isVisible('#bo-loc')).toBe(false);
  expect(await still.locator('noscript').textContent()).toContain('JavaScript');
  const leads = await still.$$eval('#danh-muc a', (all) => all.map((link) => link.getAttribute('href')));
  expect(leads).toEqual(
    expect.arrayContaining([
      '/van-ban/loai/nghi-quyet/',
      '/van-ban/co-quan/bo-chinh-tri/',
      '/van-ban/2022/',
      '/co-quan/',
      '/tim-kiem/so-hieu/#ky-hieu-nq',
    ]),
  );
  await still.goto(`${site.address}tim-kiem/so-hieu/#ky-hieu-nq`);
  await still.click('#ky-hieu-nq + div >> text="28-NQ/TW"');
  expect(new URL(still.url()).pathname).toBe('/van-ban/2022/28-nq-tw/');
  await plain.close();
});

test('on a phone the filters are one line that opens', async () => {
  const phone = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await phone.goto(`${site.address}tim-kiem/?q=dao+tao`);
  await phone.waitForSelector('#tim[data-done]', { state: 'attached' });
  expect(await phone.isVisible('#bo-loc fieldset')).toBe(false);
  await phone.click('#loc > summary');
  await phone.locator('#bo-loc fieldset').first().waitFor(); // Fetched when they are opened.
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await phone.close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the results or the suggestions, %s',
  async (scheme) => {
    const context = await browser.newContext({ colorScheme: scheme, bypassCSP: true });
    const seen = await context.newPage();
    await seen.addInitScript(axe.source);
    const check = async (): Promise<string[]> => {
      const { violations } = (await seen.evaluate('axe.run()')) as AxeResults;
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    await seen.goto(`${site.address}tim-kiem/?q=${encodeURIComponent('đào tạo')}`);
    await seen.waitForSelector('#tim[data-done]', { state: 'attached' });
    expect(await check()).toEqual([]);
    await seen.locator('#tim-page').fill('28');
    await seen.locator('#ket-qua .direct').first().waitFor();
    expect(await check()).toEqual([]);
    await seen.goto(`${site.address}co-quan/`);
    await seen.locator('#tim-head').fill('28');
    await seen.locator('[role="listbox"]').waitFor();
    await seen.keyboard.press('ArrowDown');
    expect(await check()).toEqual([]);
    await context.close();
  },
);

test('no request leaves the site', () => {
  expect(elsewhere).toEqual([]);
});
