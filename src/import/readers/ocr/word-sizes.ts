import type { SeenWord } from './recogniser.ts';

/** Parts of the size of a type that letters without strokes above or below take, and capitals and figures. */
const smallLetters = 0.46;
const capitals = 0.66;

/**
 * Sizes of the letters of words, in points. What a picture shows is rough, so sizes that lie close are made one: the
 * most common first.
 *
 * @param words with heights in pixels
 */
export function sizeWords(
  words: readonly Pick<SeenWord, 'text' | 'height'>[],
  dpi: number,
): readonly number[] {
  const rough = words.map(({ text, height }) => {
    const isSmall = /[acemnorsuvxzăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]/u.test(text.normalize('NFC'));
    return (height * 72) / dpi / (isSmall ? smallLetters : capitals);
  });
  const counts = new Map<number, number>();
  rough.forEach((size, index) => {
    const step = Math.round(size);
    if (size > 4) counts.set(step, (counts.get(step) ?? 0) + words[index]!.text.length);
  });
  const common: number[] = [];
  for (const [size] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]))
    if (!common.some((other) => Math.abs(size - other) <= other * 0.2)) common.push(size);
  const main = common[0] ?? 12;
  return rough.map((size) => {
    if (size <= 4 || size > main * 3) return main;
    return common.find((other) => Math.abs(Math.round(size) - other) <= other * 0.2) ?? main;
  });
}
