import { expect, test } from 'vitest';
import { fullWidth, fullWidthOf, measureLine, textWidth } from './text-width.ts';

test('a text is as wide as its letters, their marks take no room', () => {
  expect(textWidth('ủy ban')).toBe(textWidth('uy ban'));
  expect(textWidth('mm')).toBeCloseTo(2 * textWidth('m'));
});

test('a sign far from Latin letters is one letter, also where it takes two codes', () => {
  expect(textWidth('a■')).toBeCloseTo(textWidth('a') + 0.5);
  expect(textWidth('a𝒜')).toBeCloseTo(textWidth('a') + 0.5);
});

test('lines in capitals say nothing of a full line where there are others', () => {
  const lines = ['một dòng', 'một dòng dài', 'một dòng dài hơn', 'dòng', 'ỦY BAN NHÂN DÂN THÀNH PHỐ'];
  expect(fullWidth(lines)).toBe(textWidth('một dòng dài hơn'));
  expect(fullWidthOf(lines.map(measureLine))).toBe(fullWidth(lines));
});
