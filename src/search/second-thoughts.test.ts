import { describe, expect, test } from 'vitest';
import { readSyllables } from './nearest-spelling.ts';
import { readQuery } from './query.ts';
import { secondThoughts } from './second-thoughts.ts';

const syllables = readSyllables(
  [
    ...[
      'nghi 900',
      'quyet 800',
      'dan 300',
      'van 400',
      'ho 50',
      'tro 60',
      'lai 30',
      'suat 4',
      'sut 2',
      'cho 70',
    ],
    ...['ngay 90', 'sinh 20', 'dong 200', 'chi 300', 'tri 100', 'trong 500', 'so 900', 'thuong 90'],
  ].join('\n'),
);

describe('another word by a slip', () => {
  test('that sounds alike is tried', () => {
    expect(secondThoughts(readQuery('đồng trí '), syllables).map(({ meant }) => meant)).toEqual(['đồng chí']);
  });

  test('is left out: one of the rarest, and places are held against the whole query', () => {
    const thoughts = secondThoughts(readQuery('ho tro lai sut cho '), syllables);
    const left = thoughts
      .filter(({ meant }) => meant === undefined)
      .map(({ words, as }) => [words.terms.map(({ text }) => text).join(' '), as.terms.length]);
    expect(left[0]).toEqual(['ho tro lai cho', 5]);
    expect(left.length).toBe(3);
    expect(thoughts.find(({ left: word }) => word !== undefined)?.left).toBe('sut');
  });

  test.each(['nghị', '"đồng trí trong"', ''])('nothing is tried for %s', (typed) => {
    expect(secondThoughts(readQuery(typed), syllables)).toEqual([]);
  });
});
