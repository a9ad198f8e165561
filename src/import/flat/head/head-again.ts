import type { SourceLine } from '../../source-line.ts';

/**
 * How many lines from one on are the head of a table again: its words, however they break on this page; 0 when they are not.
 *
 * @param printed the words of the head, a blank between its lines
 */
export function headAgain(lines: readonly SourceLine[], at: number, printed: string): number {
  let text = '';
  for (let length = 1; at + length <= lines.length; length += 1) {
    text = `${text} ${lines[at + length - 1]!.text}`.trimStart();
    if (text === printed) return length;
    if (!printed.startsWith(`${text} `)) return 0;
  }
  return 0;
}
