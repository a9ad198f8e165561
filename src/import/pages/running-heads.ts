import { stripMarks } from '../../domain/fold.ts';
import { isIssuedWith } from '../head/attached.ts';
import { parseKind } from '../head/kind-of.ts';
import { isMotto } from '../head/motto.ts';
import { isCapitals, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { mayBeginHead, parseTableHead } from '../grid/column-kind.ts';

/** Whether a line may stand on every page as no part of the text: words alone, no row, label of columns or title. */
const mayRun = ({ text, raw, cell }: SourceLine): boolean =>
  !cell &&
  /[A-Za-zÀ-ỹ]{2}/u.test(text) &&
  text.length > 8 &&
  !/\S\s{3,}\S/.test(raw.replace(/\s+\d{1,4}$/, '')) &&
  !parseTableHead(text) &&
  !headsText(text);

/**
 * Whether words are of the text wherever they stand, as annexes have them one like the other at the head of a page: a
 * title, a motto, with what an annex was issued, the number of a part or of a form.
 */
export const headsText = (text: string): boolean =>
  parseBullet(text) !== undefined ||
  (isCapitals(text) && parseKind(text) !== undefined) ||
  isMotto(text) ||
  isIssuedWith(text) ||
  /^(?:(?:Phần|Chương|Mục)\s+(?:[IVXLC]+|\d+|thứ)|Phụ lục|Biểu|Mẫu|Bảng|Nơi nhận|Kính g[ửở]i|Tháng|Quý|Tuần|Thứ)(?![A-Za-zÀ-ỹ])/iu.test(
    text,
  );

/** The same on each page, whatever number stands at its end. */
const keyOf = ({ text }: SourceLine): string => text.replace(/[\s|–-]*(?:Trang\s*)?\d{1,4}$/iu, '');

/**
 * The lines that head or foot the pages of a plain text: the same words first, or last, on two pages or more, and on
 * most of those behind the first page. By index.
 */
export function findRunningHeads(lines: readonly SourceLine[]): ReadonlySet<number> {
  const { pages, isGuessed } = pagesOf(lines);
  if (pages.size < 3) return new Set();
  const found = new Set<number>();
  for (const side of ['head', 'foot'] as const) {
    // A page number may stand outside the words.
    const edges = [...pages].flatMap(([page, own]) => {
      const worded = (side === 'head' ? own.slice(0, 2) : own.slice(-2).reverse()).find((at) =>
        /[A-Za-zÀ-ỹ]{2}/u.test(lines[at]!.text),
      );
      // The name of a body above a motto is of a letterhead: a text attached has one, too.
      const below = worded === undefined ? [] : lines.slice(worded + 1, worded + 5);
      const isIssuer =
        side === 'head' && below.some(({ text }) => isMotto(text)) && isCapitals(lines[worded!]!.text);
      return worded !== undefined &&
        !isIssuer &&
        mayRun(lines[worded]!) &&
        !(isGuessed && mayBeLabel(lines[worded]!))
        ? [{ ...lines[worded]!, at: worded, page }]
        : [];
    });
    for (const same of Map.groupBy(edges, keyOf).values())
      if (same.length >= Math.max(2, (pages.size - 1) * 0.6) && countPages(same) && !isOfTable(lines, same))
        for (const { at } of same) found.add(at);
  }
  return found;
}

/** Whether the numbers at the end of lines are one or count the pages: those of months, `x Tháng 3`, are neither. */
function countPages(edges: readonly SourceLine[]): boolean {
  const numbers = edges.map(({ text }) => Number(/\d{1,4}$/.exec(text)?.[0] ?? 0));
  const ahead = edges.map(({ page }, index) => page - numbers[index]!);
  return new Set(numbers).size === 1 || new Set(ahead).size === 1;
}

/** Whether lines at the edges of pages may be of the head of a table: it stands inside the page where the table begins, too. */
function isOfTable(lines: readonly SourceLine[], edges: readonly SourceLine[]): boolean {
  const first = edges[0]!;
  if (!mayBeginHead.test(stripMarks(first.text.slice(0, 16)))) return false;
  const key = keyOf(first);
  return lines.filter((line) => keyOf(line) === key).length > edges.length;
}

/** How many empty lines extraction leaves at least between pages where no other sign parts them. */
const gapOfPages = 4;

/** The lines of each page, by index; where no sign parts pages, the room that extraction leaves between them does. */
function pagesOf(lines: readonly SourceLine[]): { pages: Map<number, number[]>; isGuessed: boolean } {
  const pages = Map.groupBy(lines.keys(), (at) => lines[at]!.page);
  if (pages.size > 1) return { pages, isGuessed: false };
  let page = 1;
  const apart = Map.groupBy(lines.keys(), (at) => (lines[at]!.bareGap >= gapOfPages ? (page += 1) : page));
  return { pages: apart, isGuessed: true };
}

/** Whether a line may be of the head of a table, which pages have one like the other: few words, or those of a label. */
const mayBeLabel = ({ text }: SourceLine): boolean =>
  text.split(' ').length < 6 || mayBeginHead.test(stripMarks(text.slice(0, 16)));
