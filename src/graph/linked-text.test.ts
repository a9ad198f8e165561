import { expect, test } from 'vitest';
import type { Citation } from '../domain/entities.ts';
import { textPieces } from './linked-text.ts';

const text = 'Sửa đổi Quy định số 11-QĐ/TU và Quy chế số 05-QC/TU.';

const citation = (words: string, start = text.indexOf(words)): Citation => ({
  id: words,
  from: 'x',
  section: 'nv-2-3',
  text: words,
  start,
  end: start + words.length,
  sentence: text,
  relation: 'amends',
  candidates: [],
  reason: '',
});

test('citations are cut out where they stand', () => {
  expect(
    textPieces(text, [citation('Quy chế số 05-QC/TU'), citation('Quy định số 11-QĐ/TU')]).map((piece) => [
      piece.text,
      piece.citation?.id,
    ]),
  ).toEqual([
    ['Sửa đổi ', undefined],
    ['Quy định số 11-QĐ/TU', 'Quy định số 11-QĐ/TU'],
    [' và ', undefined],
    ['Quy chế số 05-QC/TU', 'Quy chế số 05-QC/TU'],
    ['.', undefined],
  ]);
});

test('overlaps and places that do not fit are left out, and no word is lost', () => {
  const pieces = textPieces(text, [
    citation('Quy định số 11-QĐ/TU'),
    citation('số 11-QĐ/TU'),
    citation('Quy chế', 3),
  ]);
  expect(pieces.filter((piece) => piece.citation)).toHaveLength(1);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});
