import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../src/serve/server.ts';
import { openBrowser } from '../support/browser.ts';
import { bytesOf, filesOf, readData } from '../support/dist.ts';
import { documentText } from '../support/page-text.ts';
import { explain } from '../support/repairs.ts';
import { dist, serveDist } from '../support/serve.ts';
import { diffWords, wordsOf } from '../support/word-diff.ts';

const content = resolve(import.meta.dirname, '../../src/content/van-ban');

/** Every repair of the first five, counted by eye. `Ư for Ƣ` counts letters. */
const expected: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '2022/23-ctr-tu': { 'Ư for Ƣ': 3, 'repeated table head': 3 },
  '2023/thong-bao-ket-luan-hoi-nghi-lan-thu-vii-ban-chap-hanh-dang-bo-khoi': { 'digital signature': 2 },
  '2024/chuong-trinh-cong-tac-thang-01-nam-2024': {
    'Ư for Ƣ': 2,
    'seasonal greeting': 1,
    'page number': 3,
  },
  'chuong-trinh-hanh-dong-thuc-hien-nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-xix': {
    'Ư for Ƣ': 7,
    'bullet glued to its word': 1,
  },
  'chuong-trinh-hanh-dong-thuc-hien-nghi-quyet-so-28-nq-tw': {
    'Ư for Ƣ': 10,
    'rule below the title': 1,
    'word cut by a line end': 4,
    'page number': 2,
  },
};

/** In this one the signature stands on the line of "Nơi nhận", in the other column; the page shows it after. */
const signatureBeside = { id: '2024/chuong-trinh-cong-tac-thang-01-nam-2024', words: 'TỈNH ỦY HÀ TĨNH' };

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

const held = readData('van-ban').filter((document) => document.held);

function sourceOf({ id, source }: (typeof held)[number]): string {
  const text = readFileSync(join(content, id, '..', source!.file), 'utf8').normalize('NFC');
  if (id !== signatureBeside.id) return text;
  expect(text.split(signatureBeside.words)).toHaveLength(2);
  return `${text.replace(signatureBeside.words, '')}\n${signatureBeside.words}`;
}

async function readPage({ id, url }: (typeof held)[number]): Promise<string> {
  const { printedTitle } = JSON.parse(readFileSync(join(dist, `van-ban/${id}.json`), 'utf8')) as {
    printedTitle?: unknown;
  };
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(new URL(url, site.address).href);
  const text = await documentText(page, printedTitle !== undefined);
  await page.close();
  return text;
}

describe.each(held.filter(({ source }) => source!.file.endsWith('.txt')))('$id', (document) => {
  test('its page has every word of its source, in order', async () => {
    const source = sourceOf(document);
    const letters = source.match(/[Ƣƣ]/g)?.length ?? 0;
    const mended = source.replaceAll('Ƣ', 'Ư').replaceAll('ƣ', 'ư');
    const { counts, faults } = explain(diffWords(wordsOf(mended), wordsOf(await readPage(document))));

    expect(faults).toEqual([]);
    const all = letters > 0 ? { 'Ư for Ƣ': letters, ...counts } : counts;
    if (document.id in expected) expect(all).toEqual(expected[document.id]);
  });
});

test('the first five are all there', () => {
  expect(held.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(expected)));
});

test('the addresses of those who signed digitally are nowhere, the times of signing are', () => {
  const readable = filesOf().filter((file) => !/\.(woff2|png|wasm|js|css|pagefind)$/.test(file));
  const telling = readable.filter((file) =>
    /[\w.-]+@[\w-]+\.[\w.-]*vn\b/.test(bytesOf(file).toString('latin1')),
  );
  expect(telling).toEqual([]);

  const notice = held.find(({ signedAt }) => signedAt!.length > 0);
  expect(notice?.signedAt).toEqual(['2023-04-20T11:10:29+07:00', '2023-04-20T14:34:09+07:00']);
});
