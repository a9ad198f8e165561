import { smalls } from '../../domain/letters.ts';
import { beginsSentence, goesOn } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { startsWithMark } from './starting-mark.ts';

/** First lines are set in by so many blanks: a program rounds 1 cm to four or six of them. */
const least = 2;
const most = 14;

const blanksOf = ({ raw }: SourceLine): number => raw.length - raw.trimStart().length;

/** Whether a line can tell where its column begins: plain text, of one stretch, that no reader has placed. */
const isPlain = ({ cell, opens, raw }: SourceLine): boolean =>
  !cell && opens === undefined && !/\S\s{3,}\S/.test(raw);

const letterMark = new RegExp(String.raw`^[${smalls}]{1,2}[).]`, 'u');

/** Where lines begin that go on with a sentence: the left edge of a page, `undefined` where they differ. */
function edgeOf(lines: readonly SourceLine[]): number | undefined {
  const starts = lines.filter(({ text }) => goesOn(text) && !letterMark.test(text)).map(blanksOf);
  const edge = Math.min(...starts);
  return starts.filter((start) => start < edge + least).length >= starts.length * 0.85 ? edge : undefined;
}

/**
 * Tell, for each line of a text, how its first letter stands: set in as the first line of a paragraph (`true`), at the
 * left edge as lines that go on (`false`). Programs that print a page to text keep the indents; a text without them,
 * or whose indents don't part sentences, says nothing (`undefined` for all).
 */
export function indentsOf(lines: readonly SourceLine[]): (boolean | undefined)[] {
  const plain = new Set(lines.filter(isPlain));
  const pages = Map.groupBy(plain, (line) => line.page);
  const edges = new Map([...pages].map(([page, own]) => [page, edgeOf(own)]));
  const found = lines.map((line) => {
    const edge = edges.get(line.page);
    if (edge === undefined || !Number.isFinite(edge) || !plain.has(line)) return undefined;
    const by = blanksOf(line) - edge;
    return by >= least && by <= most ? true : Math.abs(by) < least ? false : undefined;
  });
  const setIn = lines.filter((_, at) => found[at] === true);
  const begins = setIn.filter(({ text }) => beginsSentence(text) || startsWithMark('', text));
  const goingOn = lines.filter((line, at) => found[at] === false && goesOn(line.text));
  const isMarked = setIn.length > 4 && begins.length >= setIn.length * 0.85 && goingOn.length > 0;
  return isMarked ? found : lines.map(() => undefined);
}
