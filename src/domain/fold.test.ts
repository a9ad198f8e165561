import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldKey, slugify, stripMarks } from './fold.ts';

test.each([
  ['Đảng ủy Khối', 'dang uy khoi'],
  ['ĐẢNG BỘ', 'dang bo'],
  ['  Ban  Tổ chức, Tỉnh ủy.', 'ban to chuc tinh uy'],
  ['NÐ-CP', 'nd cp'],
  ['Ệ ễ ữ', 'e e u'],
  ['', ''],
])('folds %o to %o', (text, key) => {
  expect(foldKey(text)).toBe(key);
});

test.each([
  ['23-CTr/TU', '23-ctr-tu'],
  ['30/2020/NĐ-CP', '30-2020-nd-cp'],
  ['Bộ Giáo dục và Đào tạo', 'bo-giao-duc-va-dao-tao'],
  ['…', ''],
])('slug of %o is %o', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('strips the marks of all letters, also of those that hang on others', () => {
  expect(stripMarks('ΟΔΌΣ – 𝐀 Đường')).toBe('οδος – 𝐀 duong');
});

test('decomposed and composed letters fold alike, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(stripMarks(text.normalize('NFD'))).toBe(stripMarks(text.normalize('NFC')));
      expect(foldKey(foldKey(text))).toBe(foldKey(text));
      expect(slugify(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
    }),
  );
});
