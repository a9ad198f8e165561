/** Width of a text on one line at a size. */
export type Measure = (text: string, size: number) => number;

/** A word that must not be parted from the number behind it. */
const counted = /^(năm|khóa|khoá|tháng|quý|ngày|số|thứ|mục|điều|khoản|phần|chương|kỳ|giai)$/iu;

/** Words of a text; a number stays with its word, a dash with what stands in front of it. */
export function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (const word of text.normalize('NFC').split(/\s+/).filter(Boolean)) {
    const last = chunks.at(-1);
    const lastWord = last?.split(' ').at(-1) ?? '';
    const joined = /^[-–—]$/.test(word) || (counted.test(lastWord) && /^[\dIVXLC]/.test(word));
    if (last !== undefined && joined) chunks[chunks.length - 1] = `${last} ${word}`;
    else chunks.push(word);
  }
  return chunks;
}

/** Lines of at most this width, as few as it takes. */
export function linesOf(text: string, size: number, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const chunk of chunksOf(text)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${chunk}`, size) <= width)
      lines[lines.length - 1] = `${last} ${chunk}`;
    else lines.push(chunk);
  }
  return lines;
}

/** The same number of lines, about equally long: the narrowest width that needs no more of them. */
export function balancedLines(text: string, size: number, width: number, measure: Measure): string[] {
  const goal = linesOf(text, size, width, measure).length;
  let low = width / 2;
  let high = width;
  for (let n = 0; n < 8; n += 1) {
    const middle = (low + high) / 2;
    if (linesOf(text, size, middle, measure).length > goal) low = middle;
    else high = middle;
  }
  return linesOf(text, size, high, measure);
}

export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

/**
 * Set a text in a box: the first of the sizes at which it fits, or else the last one, cut behind a word.
 *
 * @param sizes from the largest to the smallest
 */
export function fitText(
  text: string,
  sizes: readonly number[],
  { width, lines: most }: { width: number; lines: number },
  measure: Measure,
): FittedText {
  const fits = (lines: readonly string[], size: number) =>
    lines.length <= most && lines.every((line) => measure(line, size) <= width);
  for (const size of sizes) {
    const lines = balancedLines(text, size, width, measure);
    if (fits(lines, size)) return { lines, size };
  }
  const size = sizes.at(-1)!;
  const kept = chunksOf(text);
  while (kept.length > 1) {
    kept.pop();
    const cut = `${kept.join(' ').replace(/[\s,;:.–-]+$/u, '')}…`;
    const lines = linesOf(cut, size, width, measure);
    if (fits(lines, size)) return { lines, size };
  }
  return { lines: kept, size };
}
