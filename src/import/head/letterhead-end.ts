import { capitals } from '../../domain/letters.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { readDayHead } from '../calendar/calendar-days.ts';
import { isMarkedEntry } from '../calendar/calendar-entries.ts';
import { anyYear } from '../calendar/calendar-year.ts';
import { findPerson } from '../phrases/persons.ts';
import { isCapitals, isOrnament } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { headNumber, isPlaceAndDay, type HeadPiece } from './head-pieces.ts';
import { goesOnAbout, isAboveAddress, isAbout, isAddress, isLeftOfMotto } from './letter-subject.ts';
import { isHandlingMark } from './letterhead-names.ts';
import { isMotto } from './motto.ts';

/** A number that is still to be written in: `Số:      /TTr-UBND`. */
export const blankNumber = new RegExp(
  String.raw`^Số\s*:?\s*[.…_]*\s*[/-]{1,2}\s*(?:\d{4}\s*/\s*)?[${capitals}][A-Za-zÀ-ỹ\d/&.-]*$`,
  'u',
);

/** Where a letterhead without a title below it ends: at the first line of text. */
export function letterheadEnd(pieces: readonly HeadPiece[], lines: readonly SourceLine[]): number {
  let about = false;
  let numbered = false;
  for (const { text, from } of pieces.slice(pageWordsAbove(pieces))) {
    // The first day of a calendar is no place and day of issue: "Thứ Hai, ngày 12/5/2025".
    if (opensCalendar(lines, from)) return from;
    const continued: boolean =
      about &&
      !isAddress(text) &&
      (goesOnAbout({ text, gap: lines[from]!.gap }) ||
        isLeftOfMotto(lines, from) ||
        isAboveAddress(lines, from));
    const isHead = isHeadPiece(text, numbered);
    numbered ||= headNumber.test(text);
    about = isAbout(text, lines, from, numbered) || continued || (about && isHead);
    if (!about && !isHead) return from;
  }
  return lines.length;
}

/** Whether a piece is of a letterhead; below the number a subject in capitals may stand, too. */
const isHeadPiece = (text: string, isNumbered: boolean): boolean =>
  isOrnament(text) ||
  isMotto(text) ||
  headNumber.test(text) ||
  isPlaceAndDay(text) ||
  blankNumber.test(text) ||
  isHandlingMark(text) ||
  (isCapitals(text) && !parseMarker(text) && text.length < (isNumbered ? 260 : 90));

/** Most pieces that a letterhead takes down to its number. */
const headReach = 8;

/**
 * How many pieces in front of a letterhead are words of the page that prints it: its name, or the title once more, in small
 * letters and without a stop. What stands below them must be a letterhead: capitals at once, a motto and a number.
 */
function pageWordsAbove(pieces: readonly HeadPiece[]): number {
  const at = pieces.findIndex(({ text }) => isHeadPiece(text, false));
  if (at < 1 || at > 3 || pieces.slice(0, at).some(({ text }) => /[.;:]$/.test(text))) return 0;
  const below = pieces.slice(at, at + headReach);
  const isLetterhead =
    isCapitals(below[0]!.text) &&
    below.some(({ text }) => isMotto(text)) &&
    below.some(({ text }) => headNumber.test(text));
  return isLetterhead ? at : 0;
}

/** Whether the first day of a calendar stands at a line: another one follows, or an entry at once; a web page has its day, too. */
function opensCalendar(lines: readonly SourceLine[], at: number): boolean {
  if (!readDayHead(lines, at, anyYear)?.isNamed) return false;
  const below = lines[at + 1]?.text ?? '';
  return (
    isMarkedEntry(below) ||
    findPerson(below) !== undefined ||
    lines.some((_, index) => index > at && readDayHead(lines, index, anyYear)?.isNamed)
  );
}
