import { wholeLine, type Printed, type PrintedLine } from './printed-lines.ts';

/** The lines of a page above its footnotes, and these, one text each. */
export interface PageNotes {
  readonly lines: readonly PrintedLine[];
  readonly notes: readonly string[];
}

/** Part the footnotes from a page: small lines at its foot, from the first that begins with a raised number. */
export function takeNotes(lines: readonly PrintedLine[], bodySize: number): PageNotes {
  const isSmall = ({ size }: Printed) => size < bodySize * 0.93;
  let from = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = wholeLine(lines[at]!);
    if (!isSmall(line)) break;
    if (beginsNote(line)) from = at;
  }
  const notes: string[] = [];
  for (const parts of lines.slice(from)) {
    const line = wholeLine(parts);
    const text = line.text.trim();
    if (beginsNote(line)) notes.push(text);
    else notes[notes.length - 1] += ` ${text}`;
  }
  return { lines: lines.slice(0, from), notes };
}

const beginsNote = ({ text }: Printed): boolean => /^\s*\[\d{1,3}\]/.test(text);
