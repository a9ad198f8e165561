import { describe, expect, test } from 'vitest';
import { fontFile, type FontName } from './font-files.ts';
import { readFace } from './true-type.ts';

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Every letter of Vietnamese in both cases, composed. */
const alphabet = [...vowels]
  .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
  .concat([...'bcdđghklmnpqrstvxfjwz'])
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .join('');

const faces: FontName[] = [
  'Tinos 400',
  'Tinos 400 italic',
  'Tinos 700',
  'Tinos 700 italic',
  'Source Serif 4 400',
  'Source Serif 4 600',
  'Be Vietnam Pro 400',
];

describe.each(faces)('%s', (name) => {
  const face = readFace(fontFile(name));

  test('has all 186 letters of Vietnamese and the signs of official texts', () => {
    expect([...alphabet]).toHaveLength(186);
    expect(face.missing(alphabet)).toEqual([]);
    expect(face.missing('0123456789 “”‘’«»…–—-/.,;:()[]%&+*°§₫²³½')).toEqual([]);
  });

  test('tells what it lacks, each sign once', () => {
    expect(face.missing('漢a字漢')).toEqual(['漢', '字']);
  });

  test('takes a decomposed letter for the composed one', () => {
    expect(face.missing('e\u0323\u0302')).toEqual([]);
    expect(face.width('e\u0323\u0302', 10)).toBe(face.width('ệ', 10));
  });

  test('measures in proportion to size, and adds up', () => {
    expect(face.width('Ban Tổ chức', 20)).toBeCloseTo(2 * face.width('Ban Tổ chức', 10));
    expect(face.width('ab', 10)).toBeCloseTo(face.width('a', 10) + face.width('b', 10));
    expect(face.width('m', 100)).toBeGreaterThan(face.width('i', 100));
  });
});
