import { opensSmall } from '../../domain/letters.ts';
import { asksForMore, isCapitals, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { isMotto } from './motto.ts';
import { restoreCase } from './restore-case.ts';

/** The subject of an official letter with its word: `V/v …`. */
const hasAboutWord = (text: string): boolean => /^(?:V\/v|Về việc)(?:[\s:]|$)/iu.test(text);

/** The same without a word for it, between the number and whom the letter is for: `Về cho học sinh nghỉ học`. */
const isBareAbout = (text: string, lines: readonly SourceLine[], at: number): boolean =>
  /^Về \p{Ll}/u.test(text) &&
  !/[.;:]$/.test(text) &&
  lines.slice(at + 1, at + 6).some(({ text }) => isAddress(text));

/**
 * Whether the subject of an official letter begins here.
 *
 * @param from the line where the words stand
 * @param isNumbered whether the number of the letter stands above
 */
export const isAbout = (
  text: string,
  lines: readonly SourceLine[],
  from: number,
  isNumbered: boolean,
): boolean => hasAboutWord(text) || (isNumbered && isBareAbout(text, lines, from));

/** Whether a piece of the head goes on with the subject above it: small letters, a word broken off, what that asks for. */
export const goesOnSubject = (above: string, text: string, line: SourceLine): boolean =>
  !isCapitals(text) || isBesideAbout(line) || asksForMore(above);

/** A subject from the lines below the number, without the word in front. */
export const subjectOfLetter = (about: readonly string[], lines: readonly SourceLine[]): string =>
  restoreCase(
    joinLines(about).replace(/^(V\/v|Về việc|Về(?=\s\p{Ll}))\s*:?\s+|(?<=[A-Za-zÀ-ỹ]{2})\.$/giu, ''),
    lines,
  );

/** Whether a line in capitals goes on with the subject of a letter: an abbreviation that a narrow column broke off. */
const isBesideAbout = ({ text, gap }: SourceLine): boolean => gap === 0 && !/\s/.test(text);

/** Whether a line goes on with the subject of a letter: it follows at once, in a column half as wide as the page. */
export const goesOnAbout = ({ text, gap }: Pick<SourceLine, 'text' | 'gap'>): boolean =>
  // The year in which a subject ends, alone on its line.
  /^\d{4}(?:\s*[-–]\s*\d{4})?$/.test(text) ||
  opensSmall(text) ||
  // A line set in the middle may stand below an empty one: "2 buổi/ngày".
  ((gap === 0 || (gap === 1 && /^\d{1,3}\s\p{Ll}/u.test(text))) &&
    text.length < 50 &&
    !isAddress(text) &&
    !/[:;]$/.test(text));

/** Whether nothing but a line of words stands between the subject of a letter and whom it is for: it ends that subject. */
export const isAboveAddress = (lines: readonly SourceLine[], at: number): boolean =>
  lines[at]!.text.length < 80 && !/[.:;]$/.test(lines[at]!.text) && isAddress(lines[at + 1]?.text ?? '');

/** Whether the right column of a letterhead is still to come: what stands above it in mixed letters is of the left one. */
export function isLeftOfMotto(lines: readonly SourceLine[], at: number): boolean {
  const below = lines.slice(at, at + 5);
  const motto = below.findIndex(({ text }) => isMotto(text));
  return (
    motto > 0 &&
    below.slice(0, motto).every(({ text }) => text.length < 60 && !isAddress(text) && !/[.:;]$/.test(text))
  );
}

/** Whom a letter is for. */
export const isAddress = (text: string): boolean => /^Kính g[ửở]i/iu.test(text);
