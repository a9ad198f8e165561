import type { Problem } from '../../../domain/problem.ts';
import { UnreadableSource } from '../../unreadable-source.ts';
import type { PageContent } from './pdf-page.ts';

/** Letters of pages, as far as they can be seen or not. */
const lettersOf = (pages: readonly PageContent[]): string =>
  pages
    .flatMap(({ fragments }) => fragments.map(({ text }) => text.replace(/[^\p{L}]/gu, '')))
    .join('')
    .normalize('NFC');

const covers = (page: PageContent): boolean => page.picture > 0.4;

/** A page that shows a picture and hardly a word: a scan, with a stamp at most. */
const isPicture = (page: PageContent): boolean => covers(page) && lettersOf([page]).length < 150;

/** A picture with words that nobody sees: another program has recognised them. */
export const isRecognised = (page: PageContent): boolean =>
  covers(page) && page.hidden > 0.5 && lettersOf([page]).length >= 150;

/** Signs that no text has: what a font shows is not what it says, where it doesn't name its letters. */
const strange = /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s\uE000-\uF8FF\u00AD\u200B-\u200F\uFEFF]/gu;

/** Whether a good part of the signs of pages are none of a text: control codes, letters of other scripts. */
function hidesLetters(pages: readonly PageContent[]): boolean {
  const text = pages.flatMap(({ fragments }) => fragments.map((fragment) => fragment.text)).join('');
  const signs = text.replace(/\s/g, '').length;
  return signs > 100 && (text.match(strange)?.length ?? 0) > signs * 0.1;
}

/** Whether some words of a page are none: its fonts don't name the letters of a heading, say. */
const lacksLetters = ({ fragments }: PageContent): boolean =>
  fragments.reduce((sum, { text }) => sum + (text.match(strange)?.length ?? 0), 0) >= few;

/** A sign or two that no text has may be a bullet. */
const few = 6;

/** Whether pages have many letters and hardly one that only Vietnamese has, or signs that stand for other ones. */
function isForeign(pages: readonly PageContent[]): boolean {
  if (hidesLetters(pages)) return true;
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
      pages.filter((page) => !page.seen && lacksLetters(page)),
      (list) =>
        `Some words of page ${list} of ${pages.length} cannot be read: the font in which they are set does not say which letters it shows.`,
      'Compare these pages with what they show, and type what is missing. Better: ask for the text, DOCX or digital original.',
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
