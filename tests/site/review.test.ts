import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { filesOf } from '../support/dist.ts';
import { copyProject, type Project } from '../support/project.ts';

test('a build has nothing of the review page, and no page leads to one', () => {
  const files = filesOf().map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => file.includes('/soat/'))).toEqual([]);
  // Its address, its hidden fields, its script and its words: in no file of any kind that is text.
  const traces = /\/soat\/|van-kien-review|data-unsaved|Lưu vào tệp|Soát văn bản|Việc cần xem/;
  for (const file of files.filter((name) => /\.(?:html|js|css|json|xml|txt|csv|ics)$/.test(name)))
    expect(traces.exec(readFileSync(file, 'utf8'))?.[0], file).toBeUndefined();
});

const source = `TỈNH ỦY HÀ TĨNH
Số 12-CTr/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Tĩnh, ngày 08 tháng 01 năm 2024

CHƯƠNG TRÌNH
công tác năm 2024
-----
Tỉnh ủy ban hành chương trình như sau:

Tháng      Nội dung                                        Cơ quan chuẩn bị

01         - Sơ kết <b>công tác</b> dân vận.               Sở Địa chất

02         - Kiểm tra {quý I} tại các huyện.               VPTU

Nơi nhận:
- Sở Địa chất,
- Lưu Văn phòng Tỉnh ủy.
`;

describe('from a file to a checked draft, in npm run dev', () => {
  let project: Project;
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let address: string;
  const faults: string[] = [];
  const held = () => readFileSync(join(project.root, 'src/content/van-ban/2024/12-ctr-tu.mdx'), 'utf8');

  beforeAll(async () => {
    project = copyProject();
    cpSync('src/content/co-quan', join(project.root, 'src/content/co-quan'), { recursive: true });
    writeFileSync(join(project.root, 'chuong-trinh.txt'), source);
    const port = await freePort();
    server = spawn(process.execPath, [join(project.root, 'scripts/dev.ts'), '--port', String(port)], {
      cwd: project.root,
      // What Vitest says of itself switches off Astro's eye on the files.
      env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, TEST: undefined },
      stdio: 'ignore',
    });
    address = `http://localhost:${port}/`;
    [browser] = await Promise.all([openBrowser(), answered(`${address}soat/`)]);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => {
      faults.push(dialog.message());
      void dialog.dismiss();
    });
  });
  afterAll(async () => {
    await browser.close();
    server.kill();
    project.remove();
  });

  test('a clerk takes a file in, settles a doubt, adds a task, saves, and sees it on its page', async () => {
    await page.goto(`${address}soat/`);
    await page.getByLabel('Tệp gốc').setInputFiles(join(project.root, 'chuong-trinh.txt'));
    await page.getByRole('button', { name: 'Đọc tệp' }).click();
    await page.getByText('Đã đưa văn bản vào.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/soat/2024/12-ctr-tu/');
    expect(held()).toContain('access: intranet');

    const doubt = page.locator('.unknown', { hasText: 'Sở Địa chất' });
    await doubt.locator('summary').click();
    await doubt.getByLabel('Tên đầy đủ').fill('Sở Địa chất tỉnh Hà Tĩnh');
    await doubt.getByLabel('Loại cơ quan').selectOption('state');
    await doubt.getByRole('button', { name: 'Thêm cơ quan mới và lưu' }).click();
    await page.getByText('Đã thêm vào danh bạ cơ quan và lưu văn bản.').waitFor();
    expect(existsSync(join(project.root, 'src/content/co-quan/so-dia-chat-tinh-ha-tinh.yaml'))).toBe(true);
    expect(held()).toContain('- so-dia-chat-tinh-ha-tinh');
    await expect(page.locator('.unknown', { hasText: 'Sở Địa chất' }).count()).resolves.toBe(0);

    const first = page.locator('#o-tasks\\.0');
    await first.getByRole('button', { name: 'Thêm dòng dưới đây' }).click();
    // The new row has the focus: a keyboard is enough.
    await page.keyboard.type('13/2024');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tổng kết {năm} <i>2024</i>');
    await page.keyboard.press('Control+s');
    await page.getByText('“13/2024” không phải là tháng').waitFor();
    expect(held()).not.toContain('Tổng kết');
    await page.locator('.outcome').getByRole('link', { name: 'ô cần sửa' }).click();
    await page.locator('[aria-invalid]').fill('12/2024');
    await page.keyboard.press('Control+s');
    await page.getByText('Đã lưu.').waitFor();
    expect(held()).toContain('  - id: nv-12-1\n    month: 2024-12\n    text: Tổng kết {năm} <i>2024</i>\n');

    // The watcher hears of the file a moment later.
    const row = page.locator('#nv-12-1', { hasText: 'Tổng kết {năm} <i>2024</i>' });
    const shown = async () => {
      await page.goto(`${address}van-ban/2024/12-ctr-tu/`);
      return row.count();
    };
    await expect.poll(shown, { timeout: 20_000, interval: 300 }).toBe(1);
    expect(faults).toEqual([]);
  });

  test('two tabs: what the other one saved is not written over', async () => {
    const other = await browser.newPage();
    await other.goto(`${address}soat/2024/12-ctr-tu/`);
    await page.goto(`${address}soat/2024/12-ctr-tu/`);
    await page.getByLabel('Trích yếu, không kèm tên loại').fill('Của thẻ thứ nhất');
    await page.keyboard.press('Control+s');
    await page.getByText('Đã lưu.').waitFor();
    await other.getByLabel('Trích yếu, không kèm tên loại').fill('Của thẻ thứ hai');
    await other.keyboard.press('Control+s');
    await other.getByText('tệp đã bị sửa ở nơi khác').waitFor();
    const differs = other.locator('.outcome li', { hasText: 'Trích yếu' });
    expect(await differs.textContent()).toMatch(
      /ở trang này “Của thẻ thứ hai”; trong tệp “Của thẻ thứ nhất”/,
    );
    await expect(other.locator('.outcome li').count()).resolves.toBe(1);
    expect(await other.getByLabel('Trích yếu, không kèm tên loại').inputValue()).toBe('Của thẻ thứ hai');
    expect(held()).toContain('subject: Của thẻ thứ nhất');
    await other.close({ runBeforeUnload: false });
  });

  test('on a phone the answer to a save is in sight, and the box that was written in has the focus', async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await phone.goto(`${address}soat/2024/12-ctr-tu/`);
    const subject = phone.getByLabel('Trích yếu, không kèm tên loại');
    for (const [text, answer] of [
      ['Của điện thoại', 'Đã lưu.'],
      ['', 'Chưa lưu: còn chỗ sai.'],
    ] as const) {
      // Whatever part of the page was asked for before.
      await phone.getByRole('navigation').getByRole('link', { name: 'Lý lịch' }).click();
      await subject.fill(text);
      await phone.keyboard.press('Control+s');
      const said = phone.getByText(answer);
      await said.waitFor();
      const top = (await said.boundingBox())?.y ?? -1;
      expect(top >= 0 && top < 844, `${answer} stands at ${top}`).toBe(true);
      const focused = await phone.evaluate(() => document.activeElement?.matches('#o-subject, .outcome'));
      expect(focused, answer).toBe(true);
    }
    expect(held()).toContain('subject: Của điện thoại');
    await phone.close({ runBeforeUnload: false });
  });

  test('on a phone and for a keyboard, what wants a look comes before the source, and nothing is hidden by the bar', async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await phone.goto(`${address}soat/2024/12-ctr-tu/`);
    const top = async (id: string) => (await phone.locator(id).boundingBox())!.y;
    expect(await top('#xem')).toBeLessThan(240);
    expect(await top('#lylich')).toBeLessThan(await top('#goc'));
    const visited: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await phone.keyboard.press('Tab');
      const place = await phone.evaluate(() => {
        const one = document.activeElement!;
        const bar = document.querySelector('.bar')!;
        const isHidden = !bar.contains(one) && one.getBoundingClientRect().top < bar.clientHeight - 1;
        const part = one.closest('.bar, #xem, #lylich, #goc, #nhap');
        return `${part?.id || (part ? 'bar' : 'work')}${isHidden ? ` hides ${one.outerHTML.slice(0, 90)}` : ''}`;
      });
      if (place !== visited.at(-1)) visited.push(place);
    }
    expect(visited).toEqual(['bar', 'work', 'xem', 'lylich']);
    await phone.close();
  });

  test('axe finds nothing on it', async () => {
    for (const path of ['soat/', 'soat/2024/12-ctr-tu/']) {
      // Its policy lets no script of a test in.
      const context = await browser.newContext({ bypassCSP: true });
      const looked = await context.newPage();
      await looked.goto(address + path);
      expect(await axeFindings(looked)).toEqual([]);
      await context.close();
    }
  });
});

/** Wait until an address answers. */
async function answered(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch {
      await wait(100);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
