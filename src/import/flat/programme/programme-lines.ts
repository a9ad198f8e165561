import { opensCapital } from '../../../domain/letters.ts';
import { isTailOfName, opensCellName, opensName } from '../../phrases/body-names.ts';
import { opensPerson } from '../../phrases/persons.ts';
import { saysWhen } from '../../phrases/says-when.ts';
import { behindTime, opensTime } from '../../phrases/time-words.ts';
import type { ProgrammeColumns } from './programme-columns.ts';
import { incomplete, isMark, opensItem, opensSpan } from './programme-words.ts';

/** Parts a line in front of each word with which a cell of one of the columns may begin. */
export function partLine(text: string, columns: ProgrammeColumns): string[] {
  const words = text.split(' ');
  const cuts = words.flatMap((_, at) => (at > 0 && mayBegin(text, words, at, columns) ? [at] : []));
  return [0, ...cuts].map((from, index) => words.slice(from, cuts[index]).join(' '));
}

/** Whether a cell of one of the columns may begin inside a line, with the word at an index. */
function mayBegin(
  text: string,
  words: readonly string[],
  at: number,
  { hasTime, hasPersons, hasSpans, hasPlaces, isLed, hasWords, hasMarks, hasJoint }: ProgrammeColumns,
): boolean {
  const before = words.slice(0, at).join(' ');
  const rest = words.slice(at).join(' ');
  if (isLed && at === 1 && /^\d{1,2}$/.test(before) && /^[\p{Lu}“"-]/u.test(rest)) return true;
  if (isLed && behindTime(text) === rest) return true;
  if (hasTime && opensTime.test(rest) && (behindTime(rest) !== undefined || saysWhen(rest) !== 'no'))
    return true;
  if (hasTime && opensTime.test(rest) && at >= words.length - 4) return true;
  // Behind a whole day another cell may begin with a figure: `31/10/2026` in front of `18 lớp`.
  if (hasTime && hasWords && /\/20\d\d$/u.test(before) && /^\d{1,3} \p{Ll}/u.test(rest)) return true;
  if (hasMarks && isMark.test(rest)) return true;
  if (hasSpans && opensSpan.test(rest)) return true;
  if (hasJoint && opensItem.test(rest) && !incomplete.test(before)) return true;
  if (incomplete.test(before)) return false;
  if (opensName.test(rest) && !isTailOfName(rest)) return true;
  if (opensCellName(rest)) return true;
  if (hasPersons && opensPerson.test(rest)) return true;
  if ((hasWords || hasPlaces) && opensCapital(rest)) return true;
  return false;
}
