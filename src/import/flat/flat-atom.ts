import { capitals, smalls } from '../../domain/letters.ts';
import { endsSentence } from '../signs.ts';
import { endsHalf, endsOpen, openingOf, type Opening } from '../phrases/openings.ts';
import { postBehindDash } from '../phrases/persons.ts';
import type { SourceLine } from '../source-line.ts';
import { noNotes, type PieceNotes } from './search/piece-notes.ts';
import { textWidth } from '../text-width.ts';
import { timesWidth } from './printed/times-width.ts';
import { isStretched } from '../paragraphs/wrapped-lines.ts';

/** A printed line of a table whose cells stand one below the other, or a piece of one that may hold two cells. */
export interface Atom {
  readonly line: SourceLine;
  readonly text: string;
  /** What parts it from the piece before: a line, a wide blank in one, or a single blank in one. */
  readonly edge: 'line' | 'blank' | 'word';
  readonly width: number;
  /** The words of its line from here on; behind one word, the first of the line below, too. */
  readonly rest: string;
  /** Width of what stands in front of it on its line, with the blank. */
  readonly offset: number;
  /** Width of its first word with the blank in front. */
  readonly first: number;
  readonly opens: Opening;
  /** Whether it breaks off behind a comma, a dash or a small word: what follows belongs to it. */
  readonly isOpen: boolean;
  /** Whether it ends with half a name: "Văn phòng", "Ủy ban". */
  readonly isHalf: boolean;
  readonly ends: boolean;
  /** Whether a page breaks in front of it. */
  readonly isBelowBreak: boolean;
  /** Whether its printed line begins with it. */
  readonly startsLine: boolean;
  /** What the search whose piece it is has found out of it. */
  readonly notes: PieceNotes;
}

/**
 * Cut the lines of a table into pieces: at wide blanks, and where two cells may have been joined on a line.
 *
 * @param partLine parts the words of a line where a cell may begin
 * @param breaks lines in front of which a page breaks
 * @param isBehind whether words that were cut off stand in front of the first line
 * @param hasSides whether the first lines of cells often stand side by side on one line
 * @param isPrinted whether they are lines of a page: blanks in them justify them, and their widths are told to the letter
 */
export function atomsOf(
  lines: readonly SourceLine[],
  partLine: (text: string, above: string) => readonly string[],
  breaks: ReadonlySet<SourceLine>,
  isBehind = false,
  hasSides = false,
  isPrinted = false,
): Atom[] {
  const wide = lines.some(isStretched) ? /\s{3,}/u : /\s{2,}/u;
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const above = before?.wraps && !breaks.has(line) ? before.text : '';
    const next = lines[index + 1]?.text.split(' ', 1)[0] ?? '';
    let offset = 0;
    const parts = line.raw
      .trim()
      .split(wide)
      .map((part) => part.trim().replace(/\s+/gu, ' '))
      .filter(Boolean);
    const whole = !isPrinted && parts.join(' ') === line.text ? parts : [line.text];
    return whole.flatMap((part, at) =>
      partLine(part, at === 0 ? above : '').map((text, piece, all): Atom => {
        const own = all.slice(piece).join(' ');
        const rest = own.includes(' ') ? own : `${own} ${next}`.trim();
        const edge = piece > 0 ? 'word' : at > 0 ? 'blank' : 'line';
        const atom = atomOf(line, text, edge, isPrinted ? timesWidth : textWidth);
        const isOpen =
          atom.isOpen ||
          (endsInPost.test(text) && opensOffice.test(own === text ? next : own.slice(text.length + 1))) ||
          (line.wraps === true && at === whole.length - 1 && piece === all.length - 1);
        const start = offset;
        offset += atom.width + 0.25;
        return {
          ...atom,
          // The second half of a name ends its line.
          opens: {
            ...atom.opens,
            isTail:
              (atom.opens.isTail && (own === text || !hasSides)) ||
              (edge === 'line' && postBehindDash.test(text) && endsInName.test(before?.text ?? '')),
          },
          isOpen,
          rest,
          offset: start,
          isBelowBreak: piece === 0 && at === 0 && breaks.has(line),
          startsLine: piece === 0 && at === 0 && !(isBehind && index === 0),
          notes: noNotes(),
        };
      }),
    );
  });
}

/** A short post, and the office that it is of: `Đ/c Thân - PCT` with `UBND` below it. */
const endsInPost = /(?<![A-Za-zÀ-ỹ])P?CT$/u;
const opensOffice = /^(?:UBND|HĐND|UBMTTQ|MTTQ|Hội|LĐLĐ)(?![A-Za-zÀ-ỹ])/u;

/** The end of a name with its title, behind which a post follows: `Đ/c Thân` with `- PCT UBND` below it. */
const endsInName = new RegExp(
  String.raw`(?:Đ/[cC]|Đồng chí|[ÔôBb](?:ng|à))\s*:?\s*(?:[${capitals}][${smalls}]+\s*){1,4}$`,
  'u',
);

function atomOf(
  line: SourceLine,
  text: string,
  edge: Atom['edge'],
  widthOf: (text: string) => number,
): Omit<Atom, 'isBelowBreak' | 'offset' | 'rest' | 'startsLine' | 'notes'> {
  return {
    ...{ line, text, edge },
    width: widthOf(text),
    first: widthOf(text.split(' ', 1)[0] ?? '') + 0.25,
    opens: openingOf(text),
    isOpen: endsOpen(text),
    isHalf: endsHalf(text),
    ends: endsSentence(text),
  };
}

/** Width that pieces of one cell take on the line of the last of them. */
export function lineWidth(atoms: readonly Atom[], from: number, at: number): number {
  const last = atoms[at]!;
  const first = atoms[from]!;
  return last.offset + last.width - (first.line === last.line ? first.offset : 0);
}
