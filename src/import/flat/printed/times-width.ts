import { measureOf } from '../../text-width.ts';

/** Letters by their width in thousandths of an em, as Times and the faces that are set like it have them. */
const letters: readonly (readonly [number, string])[] = [
  [250, ' ,.'],
  [278, ':;/\\ijlt'],
  [333, '‘’!()-I[]`fr'],
  [350, '•'],
  [389, 'Js'],
  [408, '"'],
  [444, '“”?acez'],
  [500, 'đ–#$*0123456789_bdghknopquvxy'],
  [529, 'ơ'],
  [542, 'ư'],
  [556, 'FPS'],
  [564, '+<=>'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ĐADGHKNOQUVXYƠƯw'],
  [778, '&m'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
  [1000, '—…'],
];

const widthOf = new Map(letters.flatMap(([width, own]) => [...own].map((letter) => [letter, width / 1000])));

/** Width of a text in ems of Times and the faces set like it, to a hundredth: whether a word would have fitted on its line. */
export const timesWidth = measureOf((letter) => {
  const parts = [...letter.normalize('NFD')];
  const base = parts.includes('\u031b') ? parts[0]! + '\u031b' : parts[0]!;
  return widthOf.get(base.normalize('NFC')) ?? 0.5;
});
