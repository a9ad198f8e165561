import { wholeLine, type Printed, type PrintedLine } from './printed-lines.ts';

/** A note as text, in front of it what calls it: `[1] Theo …`. */
export interface Note {
  readonly mark: string;
  readonly text: string;
}

/** The lines of a page above its notes, and these. */
export interface PageNotes {
  readonly lines: readonly PrintedLine[];
  readonly notes: readonly Note[];
}

/** What calls a note: a number, or the small Roman one of a note at the end of the text. */
const sign = String.raw`\d{1,3}|[ivxl]{1,6}`;
const call = new RegExp(String.raw` \[(${sign})\]`, 'g');
const opening = new RegExp(String.raw`^\s*(?:\[(${sign})\]|(${sign})(?=\s))\s*`);

/**
 * Part the notes from the pages: small lines at the foot of one, from the first that begins with a raised sign, or with
 * one that calls a note on this page or before it. Notes that are called on a page before go there.
 *
 * @param bodySize the size in which most letters are set
 */
export function takeNotes(pages: readonly (readonly PrintedLine[])[], bodySize: number): PageNotes[] {
  const calls = pages.map(callsOf);
  const called = new Set<string>();
  const parted = pages.map((lines, page) => {
    for (const one of calls[page]!) called.add(one);
    return partNotes(lines, bodySize, called);
  });
  const notes = parted.map((): Note[] => []);
  for (const [page, { notes: own }] of parted.entries())
    for (const note of own) {
      const caller = calls[page]!.has(note.mark)
        ? page
        : calls.findIndex(
            (marks, at) => at < page && marks.has(note.mark) && !hasNote(parted[at]!.notes, note),
          );
      notes[caller < 0 ? page : caller]!.push(note);
    }
  return parted.map(({ lines }, page) => ({ lines, notes: notes[page]! }));
}

const hasNote = (notes: readonly Note[], { mark }: Note): boolean => notes.some((note) => note.mark === mark);

const callsOf = (lines: readonly PrintedLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap((parts) => [...wholeLine(parts).text.matchAll(call)].map((found) => found[1]!)));

function partNotes(lines: readonly PrintedLine[], bodySize: number, called: ReadonlySet<string>): PageNotes {
  const openingOf = ({ text }: Printed): { mark: string; length: number } | undefined => {
    const found = opening.exec(text);
    const mark = found?.[1] ?? (found && called.has(found[2]!) ? found[2] : undefined);
    return mark === undefined ? undefined : { mark, length: found![0].length };
  };
  let from = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = wholeLine(lines[at]!);
    if (sizeOfLetters(lines[at]!) >= bodySize * 0.93) break;
    if (openingOf(line)) from = at;
  }
  const notes: Note[] = [];
  for (const parts of lines.slice(from)) {
    const line = wholeLine(parts);
    const found = openingOf(line);
    const words = line.text
      .slice(found?.length ?? 0)
      .trim()
      .replace(/\s+/g, ' ');
    if (found) notes.push({ mark: found.mark, text: `[${found.mark}] ${words}` });
    else notes[notes.length - 1] = { ...notes.at(-1)!, text: `${notes.at(-1)!.text} ${words}` };
  }
  return { lines: lines.slice(0, from), notes };
}

/** The size of most letters of a line: the number in front of a note may be larger than its words. */
function sizeOfLetters(parts: PrintedLine): number {
  const pieces = parts.flatMap((part) => part.pieces ?? [part]);
  return pieces.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most)).size;
}
