import type { Recurrence } from './entities.ts';

/** How often something recurs; `as-needed` for "khi cần thiết". */
export type Frequency = Recurrence | 'as-needed';

const every = String.raw`(?:hằng|hàng|mỗi|từng|định kỳ)`;

const patterns: readonly (readonly [Frequency, RegExp])[] = [
  [
    'half-year',
    new RegExp(String.raw`^(?:định kỳ,? )?${every} (?:0?6|sáu) tháng(?: (?:một|1|01) lần)?[ ,:]`, 'iu'),
  ],
  ['quarter', new RegExp(String.raw`^(?:định kỳ,? )?${every} quý[ ,:]`, 'iu')],
  ['month', new RegExp(String.raw`^(?:định kỳ,? )?${every} tháng[ ,:]`, 'iu')],
  ['year', new RegExp(String.raw`^(?:định kỳ,? )?${every} năm[ ,:]`, 'iu')],
  ['as-needed', /khi cần thiết\.?$/iu],
];

/** Leading marks of a list or clause: `- `, `2. `, `a) `. */
const marker = /^\s*(?:[-+•]|\d+(?:\.\d+)*[.)]|[a-zđ]\))\s*/iu;

/** How often a clause says that it recurs, by its first words ("Định kỳ hằng quý, …") or "khi cần thiết" at its end. */
export function readFrequency(text: string): Frequency | undefined {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').replace(marker, '').trim();
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Order in which lists show them, the most frequent first. */
export const frequencies: readonly Frequency[] = ['month', 'quarter', 'half-year', 'year', 'as-needed'];

/** Months of a year in which something that recurs is laid out: the last of each quarter, half or year. */
const lastMonths: Readonly<Record<Frequency, readonly number[]>> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  'half-year': [6, 12],
  year: [12],
  'as-needed': [],
};

/** Whether something that recurs is laid out on a month, 1 to 12; the text itself names none. */
export const fallsIn = (frequency: Frequency, month: number): boolean =>
  lastMonths[frequency].includes(month);
