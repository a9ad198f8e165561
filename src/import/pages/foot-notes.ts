import { parseMarker } from '../../markdown/marker.ts';
import type { Passage } from '../paragraphs/join-paragraphs.ts';
import type { RepairLog } from '../repair-log.ts';
import { endsSentence, goesOn, isCapitals, joinLines, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { bracketCalls, findCalls, findLooseCalls, isBefore, type NoteCall } from './note-calls.ts';
import { isPageNumber } from './page-numbers.ts';

/** A footnote as a paragraph, with the line of the source that calls it. */
export interface FootNote extends Passage {
  readonly calledAt: number;
}

/** A text without its footnotes, and these. */
export interface NotedText {
  readonly lines: readonly SourceLine[];
  readonly notes: readonly FootNote[];
}

/**
 * Take the footnotes out of a plain text, where they stand at the foot of a page, often within a sentence, and write their
 * calls as the other readers do: `văn bản1` becomes `văn bản [1]`.
 *
 * A line that begins with a number is as a rule a row of a table. It is a note only where a number that touches a word
 * calls it, where the notes of its page count on without a gap and each is called once, in this order, and where the text
 * shows how far they reach.
 *
 * @param tell says what is not sure of the note at a line: message and hint
 */
export function takeFootNotes(
  lines: readonly SourceLine[],
  log: RepairLog,
  tell: (line: number, message: string, hint: string) => void,
): NotedText {
  const touching = lines.flatMap(findCalls);
  const greatest = Math.max(0, ...touching.map(({ number }) => number));
  const calls: NoteCall[] = [];
  const notes: FootNote[] = [];
  const taken = new Set<number>();
  let next = 1;
  for (let at = 1; at < lines.length && touching.length > 0; at += 1) {
    const number = noteNumber(lines[at]!);
    if (number === undefined) continue;
    const used = calls.at(-1);
    const above = touching.filter((call) => call.at < at && (!used || isBefore(used, call)));
    const isCalled = above.some((call) => call.number === number);
    // Other pages show whether the numbers of notes go on from here.
    const mayBeCalled = number === next && (used !== undefined || number <= greatest);
    if (!isCalled && !mayBeCalled) continue;
    const block = readBlock(lines, at, number);
    const own = block && callsOf(block, above, lines, used);
    if (!own) {
      if (isCalled)
        tell(
          lines[at]!.line,
          `A footnote seems to stand here: the number ${number} calls it above.`,
          'Set it below the paragraph that calls it, with [1] in front and at the call, and join the sentence which it cuts.',
        );
      continue;
    }
    next = number + own.length;
    calls.push(...own);
    for (const [index, from] of block.starts.entries()) {
      const printed = lines.slice(from, block.starts[index + 1] ?? block.end);
      notes.push(noteOf(printed, number + index, lines[own[index]!.at]!.line));
      log.add('footnote → below its paragraph', lines[from]!.line);
    }
    if (mayGoOn(lines, block))
      tell(
        lines[block.end - 1]!.line,
        'The footnote may go on at the foot of the next page, where nothing in the text tells it from the sentence above it.',
        'Look at the paper, and set the rest of the note behind it.',
      );
    // A text hardly shows that its first page ends where nothing but the number of that page stands.
    const below = lines[block.end];
    const isFirst = below !== undefined && isPageNumber(below.text) && /^\D*1\D*$/.test(below.text);
    if (isFirst) log.add('page number', below.line);
    for (; at < block.end + Number(isFirst); at += 1) taken.add(at);
    at -= 1;
  }
  return { lines: bracketCalls(lines, calls).filter((_, at) => !taken.has(at)), notes };
}

/** The number in front of a note, never one of a list: `1 Nghị quyết …`, `2Theo …`, not `1. Nghị quyết`. */
const opening = /^(\d{1,3})(?:\s+(?=[A-Za-zÀ-ỹ“"(])|(?=[A-ZĐ“"]))/u;

function noteNumber({ text, cell }: SourceLine): number | undefined {
  const found = cell ? null : opening.exec(text);
  return found ? Number(found[1]) : undefined;
}

function noteOf(printed: readonly SourceLine[], number: number, calledAt: number): FootNote {
  const [first] = printed;
  const texts = printed.map(({ text }, index) => (index === 0 ? text.replace(opening, '') : text));
  return {
    text: `[${number}] ${joinLines(texts)}`,
    ...{ from: first!.line, to: printed.at(-1)!.line, page: first!.page, length: printed.length, calledAt },
  };
}

/** The notes of a page: where each begins, and the first line behind them. */
interface NoteBlock {
  readonly starts: readonly number[];
  readonly end: number;
  readonly first: number;
}

/** How many lines a note may take. */
const longest = 15;

/** The notes from a line to the foot of its page; else to the line that goes on with the sentence which they cut, or the end. */
function readBlock(lines: readonly SourceLine[], at: number, first: number): NoteBlock | undefined {
  const isFoot = (index: number): boolean =>
    isPageNumber(lines[index]!.text) ||
    lines[index]!.page > lines[index - 1]!.page ||
    lines[index]!.bareGap >= 3;
  const isCut = !endsSentence(lines[at - 1]!.text);
  const goesOnBelow = (index: number): boolean =>
    isCut && /\.["”)]?$/u.test(lines[index - 1]!.text) && goesOn(lines[index]!.text);
  return read(isFoot) ?? read((index) => isFoot(index) || goesOnBelow(index), true);

  function read(isEnd: (index: number) => boolean, atEnd = false): NoteBlock | undefined {
    const starts = [at];
    for (let end = at + 1; end < lines.length; end += 1) {
      if (isEnd(end)) return { starts, end, first };
      const number = noteNumber(lines[end]!);
      if (number === first + starts.length) starts.push(end);
      // A row of a table that has the number of a note further down.
      else if (number !== undefined && number >= first && number < first + starts.length) return undefined;
      else if (end - starts.at(-1)! >= longest || isOther(lines[end]!)) return undefined;
    }
    return atEnd ? { starts, end: lines.length, first } : undefined;
  }
}

/** Whether the last note of a page breaks off: its last line is full, and ends no sentence. Notes are set in smaller letters. */
function mayGoOn(lines: readonly SourceLine[], { starts, end }: NoteBlock): boolean {
  const last = lines[end - 1]!.text;
  const widest = Math.max(
    ...lines.slice(Math.max(0, starts[0]! - 40), end - 1).map(({ text }) => text.length),
  );
  return end < lines.length && !endsSentence(last) && last.length >= widest - 6;
}

/** Whether a line is no part of a note: an item, a title, a cell, the closing. */
const isOther = ({ text, cell }: SourceLine): boolean =>
  cell !== undefined ||
  isCapitals(text) ||
  parseBullet(text) !== undefined ||
  parseMarker(text) !== undefined ||
  /^Nơi nhận/iu.test(text);

/** The call of each note of a block, in order; one that is set apart from its word only where it is the only one. */
function callsOf(
  { starts, first }: NoteBlock,
  above: readonly NoteCall[],
  lines: readonly SourceLine[],
  used: NoteCall | undefined,
): NoteCall[] | undefined {
  const found = starts.map((_, index) => above.filter(({ number }) => number === first + index));
  if (found.some((own) => own.length > 1)) return undefined;
  const calls: NoteCall[] = [];
  for (const [index, [touching]] of found.entries()) {
    const call = touching ?? looseCall(index);
    const before = calls.at(-1);
    if (!call || (before && !isBefore(before, call))) return undefined;
    calls.push(call);
  }
  return calls;

  function looseCall(index: number): NoteCall | undefined {
    const before = calls.at(-1) ?? used ?? { at: 0, from: 0 };
    const behind = found.slice(index).flat()[0] ?? { at: starts[0]!, from: 0 };
    const loose = lines
      .slice(before.at, behind.at + 1)
      .flatMap((line, below) => findLooseCalls(line, before.at + below, first + index))
      .filter((call) => isBefore(before, call) && isBefore(call, behind));
    return loose.length === 1 ? loose[0] : undefined;
  }
}
