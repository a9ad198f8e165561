import { parsePeriod } from '../../../phrases/period.ts';
import type { PageTable } from './pdf-tables.ts';

/** How many numbers of rows one cell holds at least where no rules part these rows. */
const fewest = 4;

/**
 * Whether only upright rules part a table, below its head or not: one of its cells holds the numbers of all rows, `1`, `2`,
 * `3`, `4`, or their days. Its rows are told by where the words stand, as in a table without rules; but not where months stand in the middle of
 * several rows, since no rule says of which.
 */
export function lacksLevelRules({ cells }: PageTable): boolean {
  if (Math.max(...cells.map(({ row, rows }) => row + rows)) > 2) return false;
  const texts = cells.map(({ lines }) => lines.map(({ text }) => text.trim()));
  if (texts.some(areDays)) return true;
  const numbered = texts.map(numbersOf).find((numbers) => numbers.length >= fewest);
  if (!numbered) return false;
  return texts.every((own) => {
    const periods = own.filter((text) => parsePeriod(text, undefined)).length;
    // A title over the rows may be one, in the column of their words.
    return periods < own.length / 2 || periods >= numbered.length;
  });
}

/** Whether a cell holds the days of several rows and not much else: `Thứ Hai`, `12/5`, `Thứ Ba`, `13/5`, … */
function areDays(lines: readonly string[]): boolean {
  const words = lines.join(' ');
  const days = new Set([...words.matchAll(oneDay)].map(([day]) => day.toLowerCase()));
  return (
    days.size >= fewest && words.replace(oneDay, '').replace(/[^A-Za-zÀ-ỹ\d]+/gu, '').length < days.size * 6
  );
}

const oneDay =
  /(?<![A-Za-zÀ-ỹ])(?:Thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|Chủ nhật)(?![A-Za-zÀ-ỹ])|(?<![\d/])\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?(?![\d/])/giu;

/** The numbers of rows one below the other that a cell holds; they may begin anew. None where it holds much else. */
function numbersOf(lines: readonly string[]): number[] {
  const numbers = lines.flatMap((text) => /^(\d{1,3})[.)]?$/u.exec(text)?.[1] ?? []).map(Number);
  const isCounted = numbers.every(
    (number, at) => number === 1 || number === numbers[at - 1]! + 1 || at === 0,
  );
  return isCounted && numbers.length >= lines.length - 1 ? numbers : [];
}
