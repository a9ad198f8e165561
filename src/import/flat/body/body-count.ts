import { parsePeriod } from '../../phrases/period.ts';
import { saysWhen } from '../../phrases/says-when.ts';
import { endsInTime } from '../../phrases/time-at-end.ts';
import { isSectionTitle } from '../../programme/section-rows.ts';
import { isCapitals } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';

/**
 * Up to which line the numbers of rows count on without a gap: the table goes on to there at least. They are printed alike: with a
 * stop or without. Below a title they may count from one again: one that says when, as that of the first row, or where
 * a row of the table says what others of it said.
 */
export function countsOn(lines: readonly SourceLine[]): number {
  const numbers = lines.flatMap(({ text }, at) => {
    // A narrow column sets the stop on the next line.
    const below = /^\d{1,3}$/.test(text)
      ? (/^[.)/](?=\s|$)/u.exec(lines[at + 1]?.text ?? '')?.[0] ?? '')
      : '';
    const [, value, stop] = numberOfRow.exec(text + below) ?? [];
    return value === undefined ? [] : [{ at, value: Number(value), stop }];
  });
  const first = numbers.find(({ value }) => value === 1);
  if (!first || first.at > 3) return 0;
  let last = first;
  let count = 1;
  for (const [index, number] of numbers.entries()) {
    if (number.at - last.at > longestRow) break;
    if (number.stop !== first.stop || number.at <= last.at) continue;
    const isNext = number.value === last.value + 1;
    if (!isNext && (number.value !== 1 || !isBelowTitle(lines, number.at))) continue;
    const isAlike = isBelowTime(lines, first.at) && isBelowTime(lines, number.at);
    if (!isNext && !isAlike && !saysAgain(lines, first.at, number.at, numbers[index + 1]?.at)) continue;
    last = number;
    count += 1;
  }
  return count > 3 ? last.at : 0;
}

/** The number of a row, in front of the first words of its text or of a day. */
const numberOfRow = /^(\d{1,3})([.)/]?)(?=\s+(?:[\p{Lu}“"(+–-]|\d{1,2}[/-]\d)|$)/u;

const isBelowTime = (lines: readonly SourceLine[], at: number): boolean =>
  at > 0 && parsePeriod(lines[at - 1]!.text, '2000') !== undefined;

const isBelowTitle = (lines: readonly SourceLine[], at: number): boolean =>
  isBelowTime(lines, at) ||
  lines
    .slice(Math.max(0, at - 2), at)
    .some(({ text }) => isSectionTitle(text) || /^[IVX]{1,5}[.)]?\s+\p{Lu}/u.test(text) || isCapitals(text));

/** Whether one of the lines of a row, or its end, stood in rows above as a whole line: a time, or a name. */
function saysAgain(lines: readonly SourceLine[], first: number, from: number, to = from + 8): boolean {
  const known = new Set(lines.slice(first, from - 1).map(({ text }) => text));
  return lines
    .slice(from, Math.min(to, from + 8))
    .some(
      ({ text }) =>
        !/^\d{0,3}[.)]?$/.test(text) &&
        (known.has(text) || saysWhen(text) === 'surely' || endsInTime.test(text)),
    );
}

/** How many lines a row takes at most. */
const longestRow = 60;
