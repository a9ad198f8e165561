/** Words with which a time begins, and that narrow columns cut. */
const ofTimes = new Set(['tháng', 'thường', 'xuyên', 'hằng', 'hàng', 'trước', 'ngày', 'quý', 'năm']);

/** What a line begins with below a word that was cut: the end of such a word, letters that are no word, or figures of a year. */
const opensEnd = new RegExp(
  `^(?:${['g', 'ng', 'nh', ...[...ofTimes].flatMap((word) => [...word].map((_, at) => word.slice(at + 1)).filter(Boolean))].join('|')}|\\d{1,4}|/20\\d\\d)(?![\\p{L}\\d])`,
  'iu',
);

/** Ends of words that are no words themselves. */
const isEnd = /^(?:g|ng|nh)$/iu;

/**
 * Whether a column narrower than a word cut it at the end of a line: `Thán` over `g 3`, `Thườn` over `g xuyên`, `11/202` over `5`,
 * `Trước 21/3/20` over `26`, `16/05` over `/2022`.
 */
export function isCutWord(above: string, below: string): boolean {
  const end = endOfCut(below);
  return end !== undefined && isCutBy(end, above);
}

/** What may be the end of a word that was cut, where words begin with it. */
export const endOfCut = (below: string): string | undefined => opensEnd.exec(below)?.[0];

/** Whether some words end with a word that was cut, by what stands below it. */
export function isCutBy(end: string, above: string): boolean {
  const last = above.slice(-10);
  if (end.startsWith('/')) return /(?:^|\D)\d{1,2}$/u.test(last);
  if (/^\d/.test(end)) return isCutYear.test(`${last}\n${end}`);
  const start = /\p{L}+$/u.exec(last)?.[0];
  if (!start) return false;
  return isEnd.test(end) ? start.length > 1 : ofTimes.has((start + end).toLowerCase());
}

/** The year of a date, or of a month or quarter, on two lines. */
const isCutYear = /\/(?:\n20\d\d|2\n0\d\d|20\n\d\d|20\d\n\d)$|(?:^|\s)20\d\n\d$/u;
