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
  for (const { text, from } of pieces) {
    // The first day of a calendar is no place and day of issue: "Thứ Hai, ngày 12/5/2025".
    if (opensCalendar(lines, from)) return from;
    const continued: boolean =
      about &&
      !isAddress(text) &&
      (goesOnAbout(lines[from]!) || isLeftOfMotto(lines, from) || isAboveAddress(lines, from));
    const isHead =
      isOrnament(text) ||
      isMotto(text) ||
      headNumber.test(text) ||
      isPlaceAndDay(text) ||
      blankNumber.test(text) ||
      isHandlingMark(text) ||
      (isCapitals(text) && !parseMarker(text) && text.length < (numbered ? 260 : 90));
    numbered ||= headNumber.test(text);
    about = isAbout(text, lines, from, numbered) || continued || (about && isHead);
    if (!about && !isHead) return from;
  }
  return lines.length;
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
