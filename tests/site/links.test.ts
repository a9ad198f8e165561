import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { beforeAll, expect, test } from 'vitest';
import { pagesOf } from '../support/dist.ts';
import { dist, serveDist } from '../support/serve.ts';

// linkinator follows every link from the front page, fragments included, as a visitor without JavaScript would.
let links: readonly LinkResult[];
let address: string;
beforeAll(async () => {
  const site = await serveDist();
  address = site.address;
  const checker = new LinkChecker();
  const result = await checker.check({
    path: address,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 20,
    linksToSkip: (url) => Promise.resolve(!url.startsWith(address)),
  });
  links = result.links;
  await site.close();
});

const told = ({ url, parent, status }: LinkResult) => `${url} on ${parent ?? '?'}: ${status ?? 'no answer'}`;

test('no link and no fragment is broken', () => {
  expect(links.filter(({ state }) => state === LinkState.BROKEN).map(told)).toEqual([]);
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(pagesOf().length);
});

// linkinator compares a page only with the fragments that it has met before that page, so all are compared here.
test('every fragment that a page links to is on the page it names', () => {
  const texts = new Map(
    pagesOf().map((page) => [page, readFileSync(join(dist, page, 'index.html'), 'utf8')]),
  );
  const anchors = new Map(
    [...texts].map(([page, text]) => [
      page,
      new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  const lost = [...texts].flatMap(([page, text]) =>
    [...text.matchAll(/ href="([^"#:]*)#([^"]+)"/g)]
      .filter(
        ([, path, anchor]) => !anchors.get(path === '' ? page : path!)?.has(decodeURIComponent(anchor!)),
      )
      .map(([link]) => `${page}:${link}`),
  );
  expect(lost).toEqual([]);
});

test('every page can be reached by links from the front page', () => {
  const reached = new Set(links.map(({ url }) => new URL(url).pathname));
  // An address that a document had before its day was known only leads on.
  expect(pagesOf().filter((page) => !reached.has(page) && !isMoved(page))).toEqual([]);
});

test('an address that a document once had leads to the one of today', () => {
  const moved = pagesOf().filter(isMoved);
  expect(moved).toContain('/van-ban/28-nq-tw/');
  for (const page of moved) {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    const address = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)![1]!;
    expect(pagesOf()).toContain(address);
    expect(html).toContain(`<a href="${address}"`);
  }
});

const isMoved = (page: string): boolean =>
  readFileSync(join(dist, page, 'index.html'), 'utf8').includes('http-equiv="refresh"');

test('links that leave the site are only those to official texts, and their host is named', () => {
  const hosts = links
    .filter(({ url, state }) => state === LinkState.SKIPPED && !url.startsWith('mailto:'))
    .map(({ url }) => new URL(url).host);
  expect(hosts.filter((host) => host !== 'localhost:4321' && !host.endsWith('.vn'))).toEqual([]);
});

test('the picture that a page names for sharing exists, and its size is what networks ask for', () => {
  const missing = pagesOf().flatMap((page) => {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    const picture = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
    if (picture === undefined) return [`${page} names none`];
    const file = join(dist, decodeURI(new URL(picture).pathname));
    if (!existsSync(file)) return [`${page}: ${picture}`];
    const png = readFileSync(file);
    const size = `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
    return size === '1200x630' ? [] : [`${page}: ${size}`];
  });
  expect(missing).toEqual([]);
});
