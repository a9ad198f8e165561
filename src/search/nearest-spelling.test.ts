import { describe, expect, test } from 'vitest';
import {
  fromTelex,
  fromVni,
  nearSpellings,
  readingsOf,
  readSyllables,
  soundsLike,
  splitWord,
  typingDistance,
} from './nearest-spelling.ts';
import { exactKey, looseKey } from './spelling.ts';

/** Where a tone stands on a vowel does not matter. */
const looseAndExact = (word: string): string => `${looseKey(word)} ${exactKey(word)}`;

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

describe('VNI typed with the input method off', () => {
  test.each([
    ['nghi5', 'nghị'],
    ['quye6t1', 'quyết'],
    ['quye61t', 'quyết'],
    ['quyet61', 'quyết'],
    ['d9ang3', 'đảng'],
    ['dang93', 'đảng'],
    ['d9u7o7ng2', 'đường'],
    ['d9uo72ng', 'đường'],
    ['bo65', 'bộ'],
    ['d9a8c5', 'đặc'],
    ['giam1', 'giám'],
    ['to6', 'tô'],
  ])('%s is %s', (typed, meant) => {
    expect(looseAndExact(fromVni(typed))).toBe(looseAndExact(meant));
  });

  test.each(['qh15', '28', 'ban', 'nq28', 'covid19', 'xii', 't10', 'b12c3'])('%s is none', (word) => {
    expect(fromVni(word)).toBe(word);
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
    ['cogn', 'cong'],
    ['lnah', 'lanh'],
  ])('of %s is %s', (word, meant) => {
    expect(nearSpellings(word, syllables)[0]?.text).toBe(meant);
  });

  test.each(['x', 'xyzzy', '28', 'kyy', ''])('of %o is none', (word) => {
    expect(nearSpellings(word, syllables)).toEqual([]);
  });
});

describe('what a word was meant for', () => {
  const syllables = readSyllables(
    ['nghi 90', 'quyet 80', 'va 99', 'thuc 50', 'dang 70', 'chi 60', 'suat 5', 'xuat 30', 'tri 40'].join(
      '\n',
    ),
  );

  test.each([
    ['nghi5', 'nghị'],
    ['quyeets', 'quyết'],
    ['nghịquyết', 'nghị quyết'],
    ['vathuc', 'va thuc'],
    ['dagn', 'dang'],
  ])('%s: %s', (word, meant) => {
    expect(readingsOf(word, syllables)[0]?.text).toBe(meant);
  });

  test.each(['qh15', 'zzzz', 'xyzzyxy', '28'])('%s: nothing', (word) => {
    expect(readingsOf(word, syllables)).toEqual([]);
  });

  test('two syllables without a blank are parted where both are in use', () => {
    expect(splitWord('vàthực', syllables).map(({ text }) => text)).toEqual(['và thực']);
    expect(splitWord('vathung', syllables)).toEqual([]);
  });

  test.each([
    ['trí', ['chí']],
    ['suất', ['xuất']],
    ['nghị', []],
  ])('%s sounds like %o', (word, found) => {
    expect(soundsLike(word, syllables)).toEqual(found);
  });
});
