/** How many addresses one sitemap may hold (sitemaps.org). */
const limit = 50_000;

/**
 * The sitemap of a site: its files by name. One file as a rule; beyond the limit an index and its parts.
 *
 * @param addresses full addresses of the pages
 * @param at full address of a file of the site
 */
export function makeSitemap(
  addresses: readonly string[],
  at: (name: string) => string,
): ReadonlyMap<string, string> {
  if (addresses.length <= limit) return new Map([['sitemap.xml', list('urlset', 'url', addresses)]]);

  const parts = new Map<string, string>();
  for (let n = 0; n * limit < addresses.length; n++)
    parts.set(`sitemap-${n + 1}.xml`, list('urlset', 'url', addresses.slice(n * limit, (n + 1) * limit)));
  return new Map([['sitemap.xml', list('sitemapindex', 'sitemap', [...parts.keys()].map(at))], ...parts]);
}

/** What search engines may visit: all of a public site, nothing of one on an intranet. */
export function makeRobots(open: boolean, sitemap: string): string {
  return open ? `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n` : 'User-agent: *\nDisallow: /\n';
}

function list(element: string, item: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `  <${item}><loc>${escape(address)}</loc></${item}>`);
  const open = `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', open, ...lines, `</${element}>`, ''].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
