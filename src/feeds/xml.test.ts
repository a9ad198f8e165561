import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escape, xml, xmlFile } from './xml.ts';

test('elements are indented, words are not touched', () => {
  expect(
    xmlFile(xml('a', { n: 1 }, xml('b'), xml('p', {}, 'x ', xml('i', {}, xml('b', {}, 'y')), ' z'))),
  ).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a n="1">\n  <b/>\n  <p>x <i><b>y</b></i> z</p>\n</a>\n');
});

test('a paragraph made of elements alone gets no blanks between them', () => {
  expect(xmlFile(xml('a', {}, xml('p', {}, xml('b', {}, 'x'), xml('i', {}, 'y'))))).toContain(
    '<p><b>x</b><i>y</i></p>',
  );
});

test('what is undefined, false or empty is left out', () => {
  expect(xmlFile(xml('a', { x: undefined }, undefined, false, '', [undefined]))).toContain('<a/>');
});

test.each([
  ['Nghị & quyết <b>"5" > 3</b>', 'Nghị &amp; quyết &lt;b&gt;&quot;5&quot; &gt; 3&lt;/b&gt;'],
  [']]>', ']]&gt;'],
  ['a\u0000b\u001fc\ufffe', 'abc'],
  ['😀', '😀'],
])('%o is written as %o', (text, written) => {
  expect(escape(text)).toBe(written);
});

test('no text can open a tag, end an attribute or begin an entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escape(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
    }),
  );
});
