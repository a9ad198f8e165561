import type { SourceLine } from './source-line.ts';
import { UnreadableSource } from './unreadable-source.ts';

/** Most lines and most letters of one line that a document has: some 4,000 pages, and a paragraph of 30. */
const maxLines = 150_000;
const maxLetters = 100_000;

function refuse(lines: number, longest: { readonly line: number; readonly letters: number }): void {
  if (longest.letters > maxLetters)
    throw new UnreadableSource(
      `Line ${longest.line} has ${longest.letters} letters; the limit is ${maxLetters}. It is no line of a document.`,
      'Export the text again, with its line breaks.',
      longest.line,
    );
  if (lines > maxLines)
    throw new UnreadableSource(
      `The file has ${lines} lines; the limit is ${maxLines}. It is no single document.`,
      'Cut out the document that is meant.',
    );
}

/** Refuse a text that is no single document before its lines are read, which takes time and memory. */
export function refuseHugeText(text: string): void {
  let lines = 0;
  let longest = { line: 1, letters: 0 };
  let from = 0;
  const end = (at: number) => {
    lines += 1;
    if (at - from > longest.letters) longest = { line: lines, letters: at - from };
  };
  for (const { index, 0: sign } of text.matchAll(/\r\n|\n|\r/g)) {
    end(index);
    from = index + sign.length;
  }
  if (from < text.length) end(text.length);
  refuse(lines, longest);
}

/** The same of what a reader of another format found. */
export function refuseHugeLines(lines: readonly SourceLine[]): void {
  const longest = lines.reduce(
    (most, { line, text }) => (text.length > most.letters ? { line, letters: text.length } : most),
    { line: 1, letters: 0 },
  );
  refuse(lines.length, longest);
}
