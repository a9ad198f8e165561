import { describe, expect, test } from 'vitest';
import { fromTelex, nearestSpelling, readSyllables, typingDistance } from './nearest-spelling.ts';

describe('Telex typed with the input method off', () => {
  test.each([
    ['nghij', 'nghị'],
    ['quyeets', 'quyết'],
    ['ddangr', 'đảng'],
    ['dduwowngf', 'đường'],
    ['tuyeen', 'tuyên'],
    ['ban', 'ban'],
  ])('%s is %s', (typed, meant) => {
    expect(fromTelex(typed)).toBe(meant);
  });
});

test.each([
  ['nghi', 'nghi', 0],
  ['nghi', 'ngi', 1],
  ['nghi', 'nhgi', 1],
  ['quyet', 'quyett', 1],
  ['cong', 'tac', 4],
])('from %s to %s are %i steps', (a, b, steps) => {
  expect(typingDistance(a, b)).toBe(steps);
});

describe('the nearest spelling', () => {
  const syllables = readSyllables(
    ['nghi 90', 'quyet 80', 'dao 70', 'tao 30', 'truyen 25', 'tuyen 40', 'cong 99', 'lanh 50', 'ky 1'].join(
      '\n',
    ),
  );

  test.each([
    ['ngi', 'nghi'],
    ['quyett', 'quyet'],
    ['truyenn', 'truyen'],
    ['daoo', 'dao'],
    ['nghij', 'nghị'],
    ['cogn', 'cong'],
    ['lnah', 'lanh'],
  ])('of %s is %s', (word, meant) => {
    expect(nearestSpelling(word, syllables)).toBe(meant);
  });

  test.each(['x', 'xyzzy', '28', 'kyy', ''])('of %o is none', (word) => {
    expect(nearestSpelling(word, syllables)).toBeUndefined();
  });
});
