import type { Problem } from '../../domain/problem.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import type { PageContent } from './pdf-page.ts';

/** Letters of pages, as far as they can be seen or not. */
const lettersOf = (pages: readonly PageContent[]): string =>
  pages
    .flatMap(({ fragments }) => fragments.map(({ text }) => text.replace(/[^\p{L}]/gu, '')))
    .join('')
    .normalize('NFC');

const covers = (page: PageContent): boolean => page.picture > 0.4;

/** A page that shows a picture and hardly a word: a scan, with a stamp at most. */
export const isPicture = (page: PageContent): boolean => covers(page) && lettersOf([page]).length < 150;

/** A picture with words that nobody sees: another program has recognised them. */
export const isRecognised = (page: PageContent): boolean =>
  covers(page) && page.hidden > 0.5 && lettersOf([page]).length >= 150;

/** Whether pages have many letters and hardly one that only Vietnamese has. */
export function isForeign(pages: readonly PageContent[]): boolean {
  const letters = lettersOf(pages);
  const marked = letters.match(/[À-ỹđĐƢƣ]/gu)?.length ?? 0;
  return letters.length > 300 && marked / letters.length < 0.05;
}

/** The pages that only recognition can read. */
export function pagesToRecognise(pages: readonly PageContent[]): PageContent[] {
  const found = pages.filter((page) => isPicture(page) || isRecognised(page));
  const rest = pages.filter((page) => !found.includes(page));
  return isForeign(rest) ? [...pages] : found;
}

/** `1, 3–5, 9`. */
export function pageList(pages: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const page of pages) {
    const last = spans.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else spans.push([page, page]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** Refuse a PDF whose words cannot be read as text; the hint names `--ocr`. */
export function refuseScan(pages: readonly PageContent[]): void {
  if (pages.length > 0 && pages.every(isPicture))
    throw new UnreadableSource(
      `The PDF is a scan: its pages (${pages.length}) are pictures without words.`,
      'Add --ocr to have them recognised (some seconds a page), then read the draft word by word. Better: ask for the text, DOCX or digital original.',
    );
  if (lettersOf(pages).length < 20)
    throw new UnreadableSource(
      'The PDF has no words in its text layer.',
      'Ask for the text, DOCX or digital original.',
    );
  if (isForeign(pages))
    throw new UnreadableSource(
      'The text layer of the PDF has hardly a Vietnamese letter: it was recognised for another language, or its fonts hide the letters.',
      'Add --ocr to have the pages recognised from what they show, then read the draft word by word. Better: ask for the text, DOCX or digital original.',
    );
}

/** What a person must know about pages that are pictures. */
export function pictureProblems(pages: readonly PageContent[], file: string): Problem[] {
  const tell = (which: readonly PageContent[], say: (list: string) => string, hint: string): Problem[] =>
    which.length === 0
      ? []
      : [
          {
            ...{ severity: 'warning', file, page: which[0]!.page, line: 1, column: 1 },
            message: say(pageList(which.map(({ page }) => page))),
            hint,
          },
        ];
  return [
    ...tell(
      pages.filter(({ seen }) => seen),
      (list) =>
        `Recognised in pictures (OCR), page ${list} of ${pages.length}. Of a good scan about one word in a hundred is wrong, mostly by a mark, and more than half of those look certain.`,
      'Read every line against the paper, names and figures above all. The lines named below come first.',
    ),
    ...tell(
      pages.filter(isPicture),
      (list) => `Pictures, whose words are not in the draft: page ${list} of ${pages.length}.`,
      'Add --ocr to have them recognised, type what they say, or import a copy that has it as text.',
    ),
    ...tell(
      pages.filter(isRecognised),
      (list) =>
        `The words of page ${list} of ${pages.length} lie unseen over a picture: another program has recognised them.`,
      'Read them word by word. If they are bad, add --ocr to have the pages recognised anew.',
    ),
  ];
}
