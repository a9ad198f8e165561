/** Lines of a narrow column as they come out of a table, next to a wide one. */
import type { SourceLine } from '../source-line.ts';
import { endsSentence, joinLines } from '../signs.ts';
import { textWidth } from '../text-width.ts';

/** Text of the lines of one cell. */
export const cellText = (lines: readonly SourceLine[]): string => joinLines(lines.map(({ text }) => text));

/** The width that parts lines of the wide column from those of narrow ones. */
export function narrowLimit(lines: readonly SourceLine[]): number {
  const sorted = lines.map(({ text }) => textWidth(text)).sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * 0.95)] ?? 0) * 0.5;
}

/** Whether one line can be the end of a cell and the next the beginning of another one. */
export function cellsCanPart(before: string, next: string): boolean {
  if (/^[\p{Ll}+]/u.test(next) || /(?:[,+]|\s(?:và|của|các|với))$/u.test(before)) return false;
  return endsSentence(before) || !/[-/]$/.test(before);
}
