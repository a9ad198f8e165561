import { smalls } from '../../domain/letters.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SourceLine } from '../source-line.ts';
import { strangeSpelling } from './syllable.ts';

/** Letters of other languages, and signs in the middle of a word: what an encoding that is not known leaves. */
const strange =
  /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]|[A-Za-zÀ-ỹ][\u00A1-\u00AF\u00B1\u00B4-\u00B9\u00BB-\u00BF][A-Za-zÀ-ỹ]|\uFFFD/u;

/** A figure or a sign, which is rare, between small letters: a font that does not say what some of its signs are: `vi+c`, `b3o`. */
const mixed = new RegExp(String.raw`[\d+=<>#$%&*^~|\\](?=[${smalls}])(?<=[${smalls}].)`, 'u');

/** Units and formulas have such words, too, but few.*/
const leastMixed = 4;

/** Names from abroad may have some such letters; a text that was read wrong has them everywhere. */
const leastStrange = 5;

/** A Vietnamese text has a letter of its own in two words of three. */
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** What in the letters of a text says that it was not read as it was written. */
export function letterProblems(lines: readonly SourceLine[], file: string): Problem[] {
  const found = wordsWith(strange, lines);
  const damaged = found.find(({ word }) => word.includes('\uFFFD'));
  if (damaged || found.length >= leastStrange) return [strangeWords(found, damaged ?? found[0]!, file)];
  const apart = wordsWith(mixed, lines);
  if (apart.length >= leastMixed) return [strangeWords(apart, apart[0]!, file)];
  const misspelt = strangeSpelling(lines);
  if (misspelt) {
    const { line, word } = misspelt;
    return [
      {
        ...{ severity: 'warning', file, line: line.line, page: line.page, column: 1, text: line.text },
        message: `Most words are none that Vietnamese has, as "${word}": they were not read as they were written.`,
        hint: 'Compare the draft with what the source shows. Better: ask for the text, DOCX or digital original.',
      },
    ];
  }
  if (!hasHardlyOwn(lines)) return [];
  return [
    {
      ...{ severity: 'warning', file, line: lines[0]!.line, page: lines[0]!.page, column: 1 },
      message: 'The text has hardly a Vietnamese letter: its marks are lost, or it is in another language.',
      hint: 'Ask for a source with its marks, and import that.',
    },
  ];
}

/** A word and the line in which it stands. */
type LinedWord = SourceLine & { readonly word: string };

const wordsWith = (pattern: RegExp, lines: readonly SourceLine[]): LinedWord[] =>
  lines.flatMap((line) =>
    pattern.test(line.text)
      ? line.text.split(/\s+/).flatMap((word) => (pattern.test(word) ? [{ ...line, word }] : []))
      : [],
  );

const strangeWords = (found: readonly LinedWord[], first: LinedWord, file: string): Problem => ({
  ...{ severity: 'warning', file, line: first.line, page: first.page, column: 1, text: first.text },
  message: `${found.length} words have letters that no Vietnamese word has, as "${first.word}": they were not read as they were written.`,
  hint: 'Open the source in the program that made it, save it as Unicode (DOCX or UTF-8 text), and import that.',
});

/** Whether no word in ten has a Vietnamese letter. Words of the far East count as well. */
function hasHardlyOwn(lines: readonly SourceLine[]): boolean {
  // A word takes two letters and a blank: enough of them have one long before its end.
  const most = lines.reduce((sum, { text }) => sum + (text.length + 1) / 3, 0);
  let words = 0;
  let own = 0;
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/[A-Za-zÀ-ỹ\u3040-\uD7FF]{2,}/g)) {
      words += 1;
      if (vietnamese.test(word)) own += 1;
    }
    if (own > most / 10) return false;
  }
  return words >= 30 && own <= words / 10;
}
