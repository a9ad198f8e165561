/**
 * Small questions about how a line begins and ends; every part of the importer asks them.
 *
 * A letter is `[A-Za-zÀ-ỹ]` in the patterns that most papers meet, not `\p{L}`: the engine writes code for each of its 680 ranges
 * at each place, a fifth of the first read of a paper and 16 ms for the dearest pattern. From À to ỹ stand all Vietnamese
 * letters and all marks that a letter may carry apart; of signs only × and ÷. The largest patterns go without the flag `u`, too,
 * which doubles what it takes to compile `.` and `[^…]`. Capitals and small letters: `domain/letters.ts`.
 */

import { capitals, smalls } from '../domain/letters.ts';

/**
 * Sign of a list item: `- `, `+ `, `•`. The dash may touch its word, never a number: `-Xây dựng`, but `-5`. Word prints
 * the items below others with a ring, or with the letter `o` for one.
 */
const bullet = new RegExp(String.raw`^([-–−+•●▪■*◦○]|o(?=\s+[${capitals}]))\s*(?=\S)`, 'u');

/** Read the bullet of a line: its sign, and the words behind it. */
export function parseBullet(text: string): { readonly sign: string; readonly rest: string } | undefined {
  const match = bullet.exec(text);
  if (!match) return undefined;
  const sign = match[1]!;
  const rest = text.slice(match[0].length);
  if (/^[-–−]$/.test(sign) && match[0].length === 1 && !/^[A-Za-zÀ-ỹ“"(]/u.test(rest)) return undefined;
  if (sign === '*' && rest === '') return undefined;
  return { sign: /[-–−•●▪■*]/u.test(sign) ? '-' : '+', rest };
}

/** Whether a line can be the last of a sentence. */
export const endsSentence = (text: string): boolean => /(?:[.;:!?…]|\.\/\.?)["”’)]*$/u.test(text);

/** Whether a line ends with a sign or a word behind which its sentence goes on: `cán bộ, công chức của`. */
export const asksForMore = (text: string): boolean =>
  /(?:[-–/(,]|(?<![A-Za-zÀ-ỹ])(?:và|của|các|với|theo|về|cho|là|(?<!tồn |hiện )tại|từ|hoặc|những|nhằm|(?<!đạt )được))$/iu.test(
    text,
  );

const sentenceStart = new RegExp(String.raw`^["“‘(]*[${capitals}\d]`, 'u');

/** Whether a line can be the first of a sentence. */
export const beginsSentence = (text: string): boolean => sentenceStart.test(text);

const goingOn = new RegExp(String.raw`^[${smalls},;.:)”]`, 'u');

/** Whether a line goes on with what stands above it. */
export const goesOn = (text: string): boolean => goingOn.test(text);

const twoCapitals = new RegExp(String.raw`[${capitals}]{2}`, 'u');

const anySmall = new RegExp(String.raw`[${smalls}]`, 'u');

/** Whether all letters are capitals, and there are some. */
export const isCapitals = (text: string): boolean => !anySmall.test(text) && twoCapitals.test(text);

/** A rule of signs below a title or a name: `-----`, `*`, `_____`. */
export const isOrnament = (text: string): boolean =>
  (/^[-–—_*=.|[\]\s]+$/u.test(text) && !/^\.{1,3}$/.test(text)) ||
  /^[-–—_*=.~]{2,}\s*(?:o0o|oOo|ooo|OOO|[&§#~+]{1,5})\s*[-–—_*=.~]{2,}$/iu.test(text);

/** Join the lines of one paragraph; a code cut behind its hyphen or slash stays one word, and so does a year cut in two. */
export function joinLines(lines: readonly string[]): string {
  const pieces: string[] = [];
  for (const line of lines) {
    const above = pieces.at(-1);
    const isCut = above !== undefined && cutCode.test(above.slice(-3)) && /^[A-Za-zÀ-ỹ\d]/u.test(line);
    if (above !== undefined && !isCut && !isYearCut(above, line) && !isWordCut(above, line)) pieces.push(' ');
    if (above !== undefined || line !== '') pieces.push(line);
  }
  return pieces.join('');
}

/** Whether a narrow cell cut the year of a date in two: `13/5/202` with `4` below it, `01/20` with `25` alone below it. */
function isYearCut(above: string, line: string): boolean {
  const rest = /^\d{1,3}(?![\d/.])/u.exec(line)?.[0];
  if (rest === undefined) return false;
  const year = (/\d[/.-]\d{1,2}[/.-]([12]\d{0,2})$/u.exec(above.slice(-10)) ??
    (rest === line ? /(?:^|\s)(?:0?[1-9]|1[0-2])\/(20\d?)$/u.exec(above.slice(-8)) : null))?.[1];
  return year !== undefined && year.length + rest.length === 4;
}

/** Whether a narrow cell cut a word in two: `thá` with `ng)` below it, where no word is without a vowel. */
const isWordCut = (above: string, line: string): boolean =>
  // No word is `g` or `h`: "Thán" with "g" below it.
  (line === 'g' && above.endsWith('n')) ||
  (line === 'h' && /[cn]$/u.test(above)) ||
  (/^(?:(?:ng|nh|ch)(?=$|[\s,.;)])|[cmnpt](?=$|[\s,]))/u.test(line) &&
    /[aeiouy]$/.test(
      above
        .slice(-4)
        .normalize('NFD')
        .replace(/[\u0300-\u036f]+/g, ''),
    ));

/** The end of a line within a code. */
const cutCode = /[A-Za-zÀ-ỹ\d][-/]$/u;
