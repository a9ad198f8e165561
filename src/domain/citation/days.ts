import type { Day } from '../entities.ts';

/** Blanks inside a citation: none to a few, since tables and line ends leave doubled ones. */
export const blanks = ' {0,4}';
/** The same, at least one. */
export const gap = ' {1,4}';

/** A day in any form that people write, on lower-case text; groups day, month, year. */
export const dayPattern =
  `(?<d>[0-3]?\\d)${blanks}(?:tháng${blanks}(?<m>[01]?\\d)${blanks},?${blanks}năm${blanks}(?<y>\\d{4})` +
  `|[-/.]${blanks}(?<m2>[01]?\\d)${blanks}[-/.]?${blanks}(?<y2>\\d{4}|20 \\d{2}(?= (?:của|về|ban|do)(?![\\p{L}])|[,;)])|(?<=[-/.])(?:4[5-9]|[5-9]\\d)(?![/-])))(?!\\d)`;

/** The day of a match of `dayPattern`, or `undefined` where no calendar has it. */
export function dayOf(groups: Record<string, string | undefined> | undefined): Day | undefined {
  if (!groups) return undefined;
  const day = Number(groups['d']);
  const month = Number(groups['m'] ?? groups['m2']);
  // A stray blank within: `16/7/20 21 của …`.
  const written = Number((groups['y'] ?? groups['y2'])?.replace(' ', ''));
  // Until the nineties papers write two figures: `18-12-46`.
  const year = written < 100 ? 1900 + written : written;
  if (year < 1930 || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const words = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** A number as people write ordinals: `XIII`, `13`, `sáu`, `mười ba`; arabic digits out. */
export const ordinalPattern = `(?:[ivxl]{1,6}|\\d{1,2}|(?:mười${gap})?(?:nhất|một|hai|ba|tư|bốn|năm|lăm|sáu|bảy|bẩy|tám|chín|mười))(?![\\p{L}\\d])`;

/** The value of what `ordinalPattern` matched, or `undefined`. */
export function ordinalValue(text: string): number | undefined {
  const lower = text.trim().toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (/^[ivxl]+$/.test(lower)) return romanValue(lower);
  const [first, second] = lower.split(/ +/);
  if (second) return first === 'mười' ? 10 + unit(second) : undefined;
  return unit(first!) || undefined;
}

function unit(word: string): number {
  const like: Record<string, string> = { một: 'nhất', bốn: 'tư', lăm: 'năm', bẩy: 'bảy' };
  return words.indexOf(like[word] ?? word) + 1;
}

function romanValue(roman: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
  return [...roman].reduce((sum, letter, at) => {
    const value = values[letter]!;
    return value < (values[roman[at + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}

/** 13 becomes `XIII`, as congresses and terms are printed. */
export function roman(value: number): string {
  const steps: [number, string][] = [
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = value;
  let text = '';
  for (const [size, letters] of steps) {
    while (left >= size) {
      text += letters;
      left -= size;
    }
  }
  return text;
}
