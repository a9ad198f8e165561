import type { SourceLine } from '../source-line.ts';
import { opensClosing } from '../phrases/closing-words.ts';

/** How many empty lines extraction leaves in front of the number at the head of a page: one ends the page, one its last words. */
const gapOfPage = 2;
/** How many lines a letterhead takes at most: room stands around its parts, too. */
const letterhead = 20;

/**
 * Tell the pages of a text that marks no breaks but has the number of each page at its head, as PDFBox prints them: `2`, `3`
 * and so on, each below two empty lines or more, while such room stands above nothing else between letterhead and closing.
 * In a text set with more room, or with other figures below it, a figure alone may be a day or a month.
 *
 * @returns the lines, those from each number on with the page that it tells
 */
export function partCountedPages(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (lines.at(-1)?.page !== 1) return lines;
  const end = lines.findIndex(({ text }) => opensClosing(text));
  let page = 1;
  const paged: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    const isInBody = end < 0 || index < end;
    if (line.bareGap >= gapOfPage && index > 0) {
      if (line.text === String(page + 1)) page += 1;
      else if (/^\d{1,3}$/.test(line.text) || (index > letterhead && isInBody)) return lines;
    }
    paged.push(page === line.page ? line : { ...line, page });
  }
  return page > 1 ? paged : lines;
}
