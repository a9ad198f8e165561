import { smalls } from '../domain/letters.ts';

/** Widths in ems, by the letter without its marks. */
const widths = new Map(
  (
    [
      ["ijlItf.,:;'’|!()/-", 0.3],
      ['mMW%…—', 0.83],
      ['ABCDEFGHJKLNOPQRSTUVXYZĐ', 0.68],
      ['w', 0.72],
      ['acezsr', 0.43],
      [' ', 0.25],
    ] as const
  ).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

const base = (letter: string): string => letter.normalize('NFD')[0] ?? letter;

/** Width of a text in ems of a serif face such as Times: near enough to tell whether a word would have fitted. */
export const textWidth = measureOf((letter) => widths.get(base(letter)) ?? 0.5);

/** A measure of texts that adds up the widths of their letters; the lines around a line are measured again and again. */
export function measureOf(widthOf: (letter: string) => number): (text: string) => number {
  /** Widths of letters by their codes; most texts are measured before the engine has made their loop fast. */
  const letters = Array<number | undefined>(0x2800);
  const texts = new Map<string, number>();
  const measure = (text: string): number => {
    let width = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= letters.length) return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
      width += letters[code] ??= widthOf(text[at]!);
    }
    return width;
  };
  return (text) => {
    let width = texts.get(text);
    if (width === undefined) {
      width = measure(text);
      if (texts.size > 5000) texts.clear();
      if (text.length < 300) texts.set(text, width);
    }
    return width;
  };
}

/** Width that a line would have had with the first word of the next one on it. */
export function filledWidth(line: string, next: string): number {
  return textWidth(line) + 0.25 + textWidth(next.split(' ', 1)[0] ?? '');
}

const anySmall = new RegExp(String.raw`[${smalls}]`, 'u');

/** The width of a line, and whether it has small letters: one in capitals says little of the others. */
export interface MeasuredLine {
  readonly width: number;
  readonly isPlain: boolean;
}

export const measureLine = (text: string): MeasuredLine => ({
  width: textWidth(text),
  isPlain: anySmall.test(text),
});

/** Width of a full line among others: most of them stop just short of it. */
export function fullWidthOf(lines: readonly MeasuredLine[]): number {
  const plain = lines.filter(({ isPlain }) => isPlain);
  const sorted = (plain.length > 3 ? plain : lines).map(({ width }) => width).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.92)] ?? 0;
}

export const fullWidth = (lines: readonly string[]): number => fullWidthOf(lines.map(measureLine));
