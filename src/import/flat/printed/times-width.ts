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
const widths = new Map<string, number>();
/** The lines around a line are measured again and again. */
const measured = new Map<string, number>();

/** Width of a text in ems of Times and the faces set like it, to a hundredth: whether a word would have fitted on its line. */
export function timesWidth(text: string): number {
  let width = measured.get(text);
  if (width === undefined) {
    width = measure(text);
    if (measured.size > 5000) measured.clear();
    if (text.length < 300) measured.set(text, width);
  }
  return width;
}

function measure(text: string): number {
  let sum = 0;
  for (const letter of text) {
    let width = widths.get(letter);
    if (width === undefined) {
      const parts = [...letter.normalize('NFD')];
      const base = parts.includes('\u031b') ? parts[0]! + '\u031b' : parts[0]!;
      width = widthOf.get(base.normalize('NFC')) ?? 0.5;
      widths.set(letter, width);
    }
    sum += width;
  }
  return sum;
}
