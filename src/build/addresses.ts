import { closeSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodes } from '../domain/sort.ts';
import { makeRobots, makeSitemap } from '../feeds/sitemap.ts';
import { absolute, site } from '../site.ts';

/** Write the sitemap and `robots.txt` of a built site, from the pages that are there. Returns how many it lists. */
export function writeAddresses(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$/.test(path) && isOpen(join(folder, path)))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort(compareCodes);

  const at = (path: string) => absolute(`${site.base}${path}`);
  for (const [name, text] of makeSitemap(pages.map(at), at)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'robots.txt'), makeRobots(site.edition === 'public', at('sitemap.xml')));
  return pages.length;
}

/** Whether search engines may list a page; those that may not say so in their head. */
function isOpen(file: string): boolean {
  const head = Buffer.alloc(4096);
  const descriptor = openSync(file, 'r');
  const length = readSync(descriptor, head);
  closeSync(descriptor);
  return !head.toString('utf8', 0, length).includes('<meta name="robots" content="noindex"');
}
