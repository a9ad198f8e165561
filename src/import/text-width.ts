const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijlItf.,:;'’|!()/-]/, 0.3],
  [/[mMW%…—]/, 0.83],
  [/[A-ZĐ]/, 0.68],
  [/[w]/, 0.72],
  [/[acezsr]/, 0.43],
  [/ /, 0.25],
];

const widths = new Map<string, number>();
/** The lines around a line are measured again and again. */
const measured = new Map<string, number>();

/** Width of a text in ems of a serif face such as Times: near enough to tell whether a word would have fitted. */
export function textWidth(text: string): number {
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
      const base = letter.normalize('NFD')[0] ?? letter;
      width = classes.find(([pattern]) => pattern.test(base))?.[1] ?? 0.5;
      widths.set(letter, width);
    }
    sum += width;
  }
  return sum;
}

/** Width that a line would have had with the first word of the next one on it. */
export function filledWidth(line: string, next: string): number {
  return textWidth(line) + 0.25 + textWidth(next.split(' ', 1)[0] ?? '');
}

/** Width of a full line among others: most of them stop just short of it. */
export function fullWidth(lines: readonly string[]): number {
  const plain = lines.filter((line) => /\p{Ll}/u.test(line));
  const sorted = (plain.length > 3 ? plain : lines).map(textWidth).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.92)] ?? 0;
}
