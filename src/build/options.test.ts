import { expect, test } from 'vitest';
import { environmentOf, parseOptions, UsageError } from './options.ts';

test('without anything asked, the site decides', () => {
  const options = parseOptions([]);
  expect(options).toMatchObject({ out: 'dist', port: 4321, help: false });
  expect(environmentOf(options)).toEqual({});
});

test.each([
  ['/vk/', '/vk/'],
  ['vk', '/vk/'],
  ['/vk', '/vk/'],
  ['a/b', '/a/b/'],
  ['/', '/'],
  ['', '/'],
])('takes the base %o for %o', (given, base) => {
  expect(parseOptions(['--base', given]).base).toBe(base);
});

test('hands the choices to the site', () => {
  const args = ['--edition', 'intranet', '--base=/vk', '--url', 'https://vk.example.vn/'];
  expect(environmentOf(parseOptions(args))).toEqual({
    VAN_KIEN_EDITION: 'intranet',
    VAN_KIEN_BASE: '/vk/',
    VAN_KIEN_URL: 'https://vk.example.vn',
  });
});

test.each([
  [['--edition', 'secret'], '"secret"'],
  [['--url', 'example.vn'], 'https://example.vn'],
  [['--url', 'https://example.vn/vk/'], '--base'],
  [['--base', '/a b/'], '"/a b/"'],
  [['--port', 'x'], '4321'],
  [['--bse', '/vk/'], '--bse'],
  [['vk'], 'vk'],
])('refuses %o and says what to write', (args, words) => {
  expect(() => parseOptions(args)).toThrow(UsageError);
  expect(() => parseOptions(args)).toThrow(words);
});
