import type { RepairLog } from '../repair-log.ts';
import type { PrintedLine } from './printed-lines.ts';

/** A page as lines, before running matter is left out. */
export interface PageLines {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
}

const numberAlone = /^(?:trang\s*)?[-–—\s]*(\d{1,4})[-–—\s]*(?:\/\s*\d{1,4})?$/iu;

/** How many lines at the head and at the foot of a page may be running matter. */
const edge = 3;

/**
 * Leave out what stands in the same place of several pages: page numbers, running heads, the head of the gazette.
 * Words count with their figures left open, so that "Công báo số 238, trang 92" is the same on every page.
 */
export function dropPageMatter(pages: readonly PageLines[], log: RepairLog): PrintedLine[][] {
  const seen = new Map<string, Set<number>>();
  const numbers = new Map<number, Set<number>>();
  for (const { page, height, lines } of pages)
    for (const [index, line] of lines.entries())
      for (const { text, y } of line) {
        if (!atEdge(index, lines.length, y, height)) continue;
        const key = keyOf(text);
        seen.set(key, (seen.get(key) ?? new Set()).add(page));
        const number = numberAlone.exec(text.trim());
        if (number) {
          const offset = Number(number[1]) - page;
          numbers.set(offset, (numbers.get(offset) ?? new Set()).add(page));
        }
      }
  return pages.map(({ page, height, lines }) =>
    lines.flatMap((line, index): PrintedLine[] => {
      const kept = line.filter(({ text, y }) => {
        if (!atEdge(index, lines.length, y, height)) return true;
        const number = numberAlone.exec(text.trim());
        const offset = number ? Number(number[1]) - page : undefined;
        const isNumber = offset !== undefined && (offset === 0 || (numbers.get(offset)?.size ?? 0) > 1);
        const isHead =
          !number && (seen.get(keyOf(text))?.size ?? 0) >= Math.max(2, Math.min(3, pages.length / 3));
        const isGazette = /^CÔNG BÁO\s*\/\s*Số/u.test(text.trim());
        if (!isNumber && !isHead && !isGazette) return true;
        log.add(isNumber ? 'page number' : isGazette ? 'head of the gazette' : 'running head', page);
        return false;
      });
      return kept.length > 0 ? [kept] : [];
    }),
  );
}

const atEdge = (index: number, count: number, y: number, height: number): boolean =>
  (index < edge && y < height * 0.12) || (index >= count - edge && y > height * 0.88);

const keyOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
