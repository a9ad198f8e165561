import { breakCost } from './sense.ts';

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

/** Two lines, about equally long and broken by sense; nothing where no two will do. */
export function twoLines(text: string, size: number, width: number, measure: Measure): string[] | undefined {
  const chunks = chunksOf(text);
  let best: { readonly lines: string[]; readonly cost: number } | undefined;
  for (let n = 1; n < chunks.length; n += 1) {
    const lines = [chunks.slice(0, n).join(' '), chunks.slice(n).join(' ')];
    const [first, second] = lines.map((line) => measure(line, size));
    if (first! > width || second! > width) continue;
    const cost = Math.abs(first! - second!) / width + breakCost(chunks[n - 1]!, chunks[n]!);
    if (!best || cost < best.cost) best = { lines, cost };
  }
  return best?.lines;
}

export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

/**
 * Set a text in a box of one or two lines: at the first of the sizes at which it fits, or else at the last one, cut
 * behind a word.
 *
 * @param sizes from the largest to the smallest
 * @param box.single the smallest size for which one line is better than two
 */
export function fitText(
  text: string,
  sizes: readonly number[],
  { width, lines: most, single = Infinity }: { width: number; lines: 1 | 2; single?: number },
  measure: Measure,
): FittedText {
  const whole = chunksOf(text).join(' ');
  const one = (size: number) => measure(whole, size) <= width;
  const alone = sizes.find((size) => size >= single && one(size));
  if (alone !== undefined) return { lines: [whole], size: alone };
  for (const size of sizes) {
    if (one(size)) return { lines: [whole], size };
    const lines = most === 2 ? twoLines(text, size, width, measure) : undefined;
    if (lines) return { lines, size };
  }
  return cutText(text, sizes.at(-1)!, width, most, measure);
}

function cutText(text: string, size: number, width: number, most: number, measure: Measure): FittedText {
  const kept = chunksOf(text);
  for (;;) {
    const lines = linesOf(`${kept.join(' ').replace(/[\s,;:.–-]+$/u, '')}…`, size, width, measure);
    if (lines.length <= most || kept.length === 1) return { lines, size };
    const gone = kept.pop()!;
    if (kept.length > 1 && breakCost(kept.at(-1)!, gone) >= 1) kept.pop(); // not in the middle of a word
  }
}
