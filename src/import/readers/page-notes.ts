import { wholeLine, type Printed, type PrintedLine } from './printed-lines.ts';

/** The lines of a page above its footnotes, and these, one text each. */
export interface PageNotes {
  readonly lines: readonly PrintedLine[];
  readonly notes: readonly string[];
}

/**
 * Part the footnotes from a page: small lines at its foot, from the first that begins with a raised number, or with
 * the number that a raised one in the text above calls.
 */
export function takeNotes(lines: readonly PrintedLine[], bodySize: number): PageNotes {
  const isSmall = ({ size }: Printed) => size < bodySize * 0.93;
  const calls = new Set(
    lines.flatMap((parts) => [...wholeLine(parts).text.matchAll(/ \[(\d{1,3})\]/g)].map((call) => call[1]!)),
  );
  const markOf = ({ text }: Printed): string | undefined => {
    const mark = /^\s*(?:\[(\d{1,3})\]|(\d{1,3})(?=\s))/.exec(text);
    return mark?.[1] ?? (mark && calls.has(mark[2]!) ? mark[2] : undefined);
  };
  let from = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = wholeLine(lines[at]!);
    if (!isSmall(line)) break;
    if (markOf(line) !== undefined) from = at;
  }
  const notes: string[] = [];
  for (const parts of lines.slice(from)) {
    const line = wholeLine(parts);
    const text = line.text.trim().replace(/\s+/g, ' ');
    const mark = markOf(line);
    if (mark !== undefined) notes.push(`[${mark}] ${text.replace(/^\[?\d+\]?\s*/, '')}`);
    else notes[notes.length - 1] += ` ${text}`;
  }
  return { lines: lines.slice(0, from), notes };
}
