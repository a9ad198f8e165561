import { expect, test } from 'vitest';
import { makeRobots, makeSitemap } from './sitemap.ts';

const at = (name: string) => `https://vk.example.vn/${name}`;

test('lists every page with its full address', () => {
  expect([...makeSitemap([at(''), at('tim-kiem/?q=a&b')], at)]).toEqual([
    [
      'sitemap.xml',
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '  <url><loc>https://vk.example.vn/</loc></url>',
        '  <url><loc>https://vk.example.vn/tim-kiem/?q=a&amp;b</loc></url>',
        '</urlset>',
        '',
      ].join('\n'),
    ],
  ]);
});

test('a large site has an index and parts', () => {
  const pages = Array.from({ length: 50_001 }, (_, n) => at(`${n}/`));
  const files = makeSitemap(pages, at);

  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(files.get('sitemap.xml')).toContain(`<sitemap><loc>${at('sitemap-2.xml')}</loc></sitemap>`);
  expect(files.get('sitemap-2.xml')).toContain(at('50000/'));
});

test.each([
  [true, 'Allow: /'],
  [false, 'Disallow: /'],
])('search engines may visit (%o): %s', (open, rule) => {
  expect(makeRobots(open, at('sitemap.xml'))).toContain(rule);
});
