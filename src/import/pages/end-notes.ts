import type { RepairLog } from '../repair-log.ts';
import { endsSentence, goesOn, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { FootNote, NotedText } from './foot-notes.ts';

/** The number in front of a note as web pages print it: `[1] Công văn số …`. */
const opening = /^\[(\d{1,3})\]\s*(?=\S)/u;

const numberOf = ({ text, cell }: SourceLine): number | undefined => {
  const found = cell ? null : opening.exec(text);
  return found ? Number(found[1]) : undefined;
};

/**
 * Take the notes off the end of a plain text, below signature and annexes, where web pages print them all, to set each below
 * the paragraph that calls it. They are notes only where they count on from 1 and the text above calls every one.
 */
export function takeEndNotes({ lines, notes }: NotedText, log: RepairLog): NotedText {
  const from = lines.findLastIndex((line) => numberOf(line) === 1);
  if (from < 1) return { lines, notes };
  const printed = blocksFrom(lines, from);
  const calls = printed.map((_, at) =>
    lines.findIndex(({ text }, index) => index < from && text.includes(`[${at + 1}]`)),
  );
  if (calls.includes(-1)) return { lines, notes };
  const own = printed.map((block, at): FootNote => {
    const [first] = block;
    log.add('footnote → below its paragraph', first!.line);
    return {
      text: joinLines(block.map(({ text }) => text)).replace(opening, (mark) => `${mark.trim()} `),
      ...{ from: first!.line, to: block.at(-1)!.line, page: first!.page, length: block.length },
      calledAt: lines[calls[at]!]!.line,
    };
  });
  const taken = new Set(printed.flat());
  return {
    lines: lines.filter((line) => !taken.has(line)),
    notes: [...notes, ...own].sort((a, b) => a.calledAt - b.calledAt),
  };
}

/** Whether a line goes on with the note above it: in small letters, or close below a line that ends no sentence. */
const goesOnIn = (note: readonly SourceLine[], { text, gap, cell }: SourceLine): boolean =>
  !cell && (goesOn(text) || (gap === 0 && !endsSentence(note.at(-1)!.text)));

/** The lines of each note, from the first on as long as they count on; what begins anew below the last is none. */
function blocksFrom(lines: readonly SourceLine[], from: number): SourceLine[][] {
  const blocks: SourceLine[][] = [];
  for (const line of lines.slice(from)) {
    const open = blocks.at(-1);
    const number = numberOf(line);
    if (number === blocks.length + 1) blocks.push([line]);
    else if (open && number === undefined && goesOnIn(open, line)) open.push(line);
    else break;
  }
  return blocks;
}
