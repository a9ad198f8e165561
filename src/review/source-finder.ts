import type { SourceLine } from '../import/source-line.ts';

/** Where words stand in a source. */
export interface SourcePlace {
  readonly page: number;
  readonly from: number;
  readonly to: number;
}

/** How many letters at either end of a text are enough to know it by. */
const enough = 40;

/**
 * Finds texts in the lines of a source, whatever was done to their line ends and blanks.
 *
 * Call it in reading order: of several places the next one is taken.
 */
export function sourceFinder(lines: readonly SourceLine[]): (text: string) => SourcePlace | undefined {
  const starts: number[] = [];
  let all = '';
  for (const { text } of lines) {
    starts.push(all.length);
    all += lettersOf(text);
  }
  let next = 0;

  /** Index of the line in which a letter stands. */
  function lineAt(offset: number): number {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  const search = (letters: string, from: number) => {
    const behind = all.indexOf(letters, from);
    return behind >= 0 ? behind : all.indexOf(letters);
  };

  return (text) => {
    const letters = lettersOf(text);
    if (letters === '') return undefined;
    const whole = search(letters, next);
    const start = whole >= 0 ? whole : search(letters.slice(0, enough), next);
    if (start < 0) return undefined;
    const tail = whole >= 0 ? -1 : all.indexOf(letters.slice(-enough), start);
    const near = tail >= 0 && tail - start < letters.length * 2;
    const end = whole >= 0 ? start + letters.length : near ? tail + enough : start + enough;
    next = start;
    const first = lines[lineAt(start)]!;
    return { page: first.page, from: first.line, to: lines[lineAt(Math.max(start, end - 1))]!.line };
  };
}

const lettersOf = (text: string): string => text.replace(/\s+/g, '');
