import type { SourceLine } from '../../source-line.ts';

/** The numbers of its columns that a table may print below their labels: `(1) (2) (3)`, `A B 1 2`. */
export interface ColumnNumbers {
  /** Index of their first line, and of the line behind the last. */
  readonly from: number;
  readonly to: number;
  /** How many columns they number. */
  readonly count: number;
  /** Whether they stand in brackets, as nothing else does that counts. */
  readonly isBracketed: boolean;
}

const fewest = 3;
const firstOnes = /^(?:\(1\)|1|A)(?:\s(?:\(2\)|2|B)(?:\s|$)|$)/u;

/** The numbers of columns that begin at a line: one behind another, on one line or on several. */
export function columnNumbersAt(lines: readonly SourceLine[], from: number): ColumnNumbers | undefined {
  const first = lines[from]?.text ?? '';
  if (!firstOnes.test(first)) return undefined;
  const isBracketed = first.startsWith('(');
  const counted: string[] = [];
  let to = from;
  for (; to < lines.length; to += 1) {
    const words = lines[to]!.text.split(' ');
    const bare = words.map((word) => (isBracketed ? (/^\((\d{1,2})\)$/.exec(word)?.[1] ?? '') : word));
    if (!isCount([...counted, ...bare])) break;
    counted.push(...bare);
  }
  return counted.length >= fewest ? { from, to, count: counted.length, isBracketed } : undefined;
}

/** Whether words count: letters first, if any, and figures from one on. */
function isCount(words: readonly string[]): boolean {
  const figures = words.findIndex((word) => /\d/.test(word));
  const letters = figures < 0 ? words.length : figures;
  return words.every((word, at) => word === (at < letters ? 'ABCD'[at] : String(at - letters + 1)));
}

/** The first such numbers below a line. */
export function columnNumbersBelow(
  lines: readonly SourceLine[],
  at: number,
  most: number,
): ColumnNumbers | undefined {
  for (let from = at + 1; from < Math.min(lines.length, at + most); from += 1) {
    const numbers = columnNumbersAt(lines, from);
    if (numbers) return numbers;
  }
  return undefined;
}
