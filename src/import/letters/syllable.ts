import { stripMarks } from '../../domain/fold.ts';
import type { SourceLine } from '../source-line.ts';

const syllable =
  /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

/** Whether a word can be one of Vietnamese, whatever it says: `nghiêng`, `quý`; marks are not looked at. */
export const maySpell = (word: string): boolean => syllable.test(stripMarks(word).toLowerCase());

/** How many words tell whether a text is of Vietnamese, and how many are needed. */
const sample = 400;
const least = 50;

/** Abbreviations, names from abroad and words that run together are one word in five of the worst papers. */
const mostStrange = 0.5;

/** A word that is none of Vietnamese, of a text of which most words are such: its font says other letters than it shows. */
export function strangeSpelling(
  lines: readonly SourceLine[],
): { line: SourceLine; word: string } | undefined {
  let words = 0;
  let strange = 0;
  let first: { line: SourceLine; word: string } | undefined;
  for (const line of lines) {
    for (const [word] of line.text.matchAll(/[A-Za-zÀ-ỹ]{2,}/gu)) {
      words += 1;
      if (maySpell(word)) continue;
      strange += 1;
      first ??= { line, word };
    }
    if (words >= sample) break;
  }
  return words >= least && strange > words * mostStrange ? first : undefined;
}
