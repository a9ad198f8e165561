import { stripMarks } from '../../src/domain/fold.ts';

/*
 * How Vietnamese goes wrong at the keyboard. Written from the typing methods and the spelling rules, without a look
 * at how search reads a word: it makes the queries that search is measured with.
 */

/** Telex and VNI keys of the tones, by the mark that they set. */
const toneKeys: Readonly<Record<string, readonly [telex: string, vni: string]>> = {
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
};

/** Keys of the other marks: circumflex, breve, horn. In Telex the circumflex is the letter once more. */
const letterKeys: Readonly<Record<string, readonly [telex: string, vni: string]>> = {
  '\u0302': ['', '6'],
  '\u0306': ['w', '8'],
  '\u031B': ['w', '7'],
};

/** A word as its keys are struck with the typing method off: `quyết` is `quyeets` or, in VNI, `quye6t1`. */
function keysOf(word: string, method: 0 | 1): string {
  let tone = '';
  let keys = '';
  for (const sign of word.normalize('NFD').toLowerCase()) {
    if (toneKeys[sign]) tone = toneKeys[sign][method];
    else if (letterKeys[sign]) keys += letterKeys[sign][method] || keys.at(-1)!;
    else if (sign === 'đ') keys += method === 0 ? 'dd' : 'd9';
    else keys += sign;
  }
  return keys + tone;
}

/** `nghị quyết` with Telex off: `nghij quyeets`. */
export const telexLeft = (text: string): string => eachWord(text, (word) => keysOf(word, 0));

/** `nghị quyết` with VNI off: `nghi5 quye6t1`. */
export const vniLeft = (text: string): string => eachWord(text, (word) => keysOf(word, 1));

/** Old places of the tone mark for new ones and the other way round: `hòa` is `hoà`, `uỷ` is `ủy`. */
export const otherTonePlace = (text: string): string =>
  eachWord(text, (word) =>
    word
      .normalize('NFD')
      .replace(/([oO])([\u0300\u0301\u0303\u0309\u0323])([aeAE])$/, '$1$3$2')
      .replace(/(?<![qQ])([uU])([\u0300\u0301\u0303\u0309\u0323])([yY])$/, '$1$3$2')
      .normalize('NFC'),
  );

/** The same where the text has the old places: `hoà` is `hòa`. */
export const newTonePlace = (text: string): string =>
  eachWord(text, (word) =>
    word
      .normalize('NFD')
      .replace(/([oO])([aeAE])([\u0300\u0301\u0303\u0309\u0323])$/, '$1$3$2')
      .replace(/(?<![qQ])([uU])([yY])([\u0300\u0301\u0303\u0309\u0323])$/, '$1$3$2')
      .normalize('NFC'),
  );

/** i for y where both are in use: `kỷ luật` is `kỉ luật`. */
export const iForY = (text: string): string =>
  eachWord(text, (word) =>
    /^(h|k|l|m|s|t|v)y$/.test(stripMarks(word))
      ? word.normalize('NFD').replace('y', 'i').replace('Y', 'I').normalize('NFC')
      : word,
  );

/** d for đ, all other marks kept: `dảng bộ`. */
export const plainD = (text: string): string => text.replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** The tone left out of one word: `nghị quyêt`. */
export const toneLost = (text: string, seed: number): string =>
  oneWord(
    text,
    seed,
    (word) => word !== withoutTone(word),
    (word) => withoutTone(word),
  );

const withoutTone = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

/** Hỏi for ngã and ngã for hỏi in one word, as they sound alike in Nghệ Tĩnh: `bồi dưởng`. */
export const hoiForNga = (text: string, seed: number): string =>
  oneWord(
    text,
    seed,
    (word) => /[\u0303\u0309]/.test(word.normalize('NFD')),
    (word) =>
      word
        .normalize('NFD')
        .replace(/[\u0303\u0309]/, (mark) => (mark === '\u0303' ? '\u0309' : '\u0303'))
        .normalize('NFC'),
  );

/** One consonant for another that sounds like it: `sử lý`, `truyển đổi`. */
export const soundAlike = (text: string, seed: number): string =>
  oneWord(
    text,
    seed,
    (word) => swapOf(word) !== undefined,
    (word) => swapOf(word)!,
  );

function swapOf(word: string): string | undefined {
  const pairs = [
    ['ch', 'tr'],
    ['tr', 'ch'],
    ['x', 's'],
    ['s', 'x'],
    ['gi', 'd'],
  ] as const;
  const lower = word.toLowerCase();
  const pair = pairs.find(([one]) => lower.startsWith(one) && lower.length > one.length);
  return pair && pair[1] + lower.slice(pair[0].length);
}

/** Two neighbouring letters of one word swapped, typed without marks: `nghi quyte`. */
export const lettersSwapped = (text: string, seed: number): string =>
  bareWord(text, seed, (word, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2));

/** A letter of one word left out, typed without marks: `nghi quyt`. */
export const letterLost = (text: string, seed: number): string =>
  bareWord(text, seed, (word, at) => word.slice(0, at) + word.slice(at + 1));

/** A letter of one word struck twice, typed without marks: `nghi quyeet`. */
export const letterDoubled = (text: string, seed: number): string =>
  bareWord(text, seed, (word, at) => word.slice(0, at + 1) + word[at]! + word.slice(at + 1));

const neighbours: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 's',
  e: 'r',
  g: 'h',
  h: 'j',
  i: 'o',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'i',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'a',
  t: 'y',
  u: 'i',
  v: 'c',
  x: 'z',
  y: 'u',
};

/** A letter of one word struck on the key beside it, typed without marks: `nghi quyrt`. */
const nextKey = (text: string, seed: number): string =>
  bareWord(
    text,
    seed,
    (word, at) => word.slice(0, at) + (neighbours[word[at]!] ?? word[at]!) + word.slice(at + 1),
  );

/** The blank between two words left out: `nghịquyết`. */
export function blankLost(text: string, seed: number): string {
  const words = text.split(' ');
  const at = 1 + (seed % (words.length - 1));
  return [...words.slice(0, at - 1), words[at - 1]! + words[at]!, ...words.slice(at + 1)].join(' ');
}

/** Every slip with what to call it. */
export const typingSlips: readonly (readonly [string, (text: string, seed: number) => string])[] = [
  ['telex', telexLeft],
  ['vni', vniLeft],
  ['tone place', (text) => (otherTonePlace(text) === text ? newTonePlace(text) : otherTonePlace(text))],
  ['i for y', iForY],
  ['d for đ', plainD],
  ['tone lost', toneLost],
  ['hỏi for ngã', hoiForNga],
  ['sounds alike', soundAlike],
  ['swapped', lettersSwapped],
  ['letter lost', letterLost],
  ['doubled', letterDoubled],
  ['next key', nextKey],
  ['blank lost', blankLost],
];

const eachWord = (text: string, change: (word: string) => string): string =>
  text.split(' ').map(change).join(' ');

/** Change one of the words that can be changed; the text as it is where none can. */
function oneWord(
  text: string,
  seed: number,
  can: (word: string) => boolean,
  change: (word: string) => string,
): string {
  const words = text.split(' ');
  const places = words.flatMap((word, at) => (can(word) ? [at] : []));
  const chosen = places[seed % Math.max(1, places.length)];
  return words.map((word, at) => (at === chosen ? change(word) : word)).join(' ');
}

/** Strip all marks and change one word of four letters or more at a place behind its first letter. */
function bareWord(text: string, seed: number, change: (word: string, at: number) => string): string {
  const can = (word: string) => /^[a-z]{4,}$/.test(word);
  return oneWord(stripMarks(text), seed, can, (word) => change(word, 1 + (seed % (word.length - 2))));
}
