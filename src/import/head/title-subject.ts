import { isCapitalised } from '../../domain/letters.ts';
import { isCapitals, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { restoreCase } from './restore-case.ts';

/** A subject as a sentence: a stretch of it in capitals and one in small letters are each written as they must be. */
export function subjectOf(
  rest: string,
  below: readonly string[],
  lines: readonly SourceLine[],
): string | undefined {
  const stretches: string[][] = [];
  for (const text of [rest, ...below].filter(Boolean)) {
    const last = stretches.at(-1);
    if (last && isCapitals(last[0]!) === isCapitals(text)) last.push(text);
    else stretches.push([text]);
  }
  const [first, ...others] = stretches.map((own) => joinLines(own));
  if (first === undefined) return undefined;
  const small = others.map((text) =>
    isCapitals(text)
      ? lowerFirst(restoreCase(text, lines))
      : text.replace(/^(?:Tháng|Quý|Năm|Của)(?= )/u, (word) => word.toLowerCase()),
  );
  return joinLines([restoreCase(first, lines), ...small]);
}

/** Without the capital of a sentence, unless an abbreviation or a name that the text writes so begins it. */
const lowerFirst = (text: string): string =>
  isCapitalised(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
