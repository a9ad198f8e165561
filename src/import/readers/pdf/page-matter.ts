import { isSecrecy } from '../../../domain/handling-mark.ts';
import { readDayCell } from '../../calendar/calendar-days.ts';
import { anyYear } from '../../calendar/calendar-year.ts';
import { beginsMotto } from '../../head/motto.ts';
import { parsePeriod } from '../../phrases/period.ts';
import type { RepairLog } from '../../repair-log.ts';
import { parseRomanPage } from '../../pages/roman-page.ts';
import { headsText } from '../../pages/running-heads.ts';
import type { Printed, PrintedLine } from './printed-lines.ts';

/** A page as lines, before running matter is left out. */
export interface PageLines {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
}

const numberAlone = /^(?:trang\s*)?[-–—\s]*(\d{1,4})[-–—\s]*(?:\/\s*\d{1,4})?$/iu;

/** The number of a page that stands alone, in figures or in Roman signs. */
function numberOf(text: string): number | undefined {
  const figures = numberAlone.exec(text.trim())?.[1];
  return figures === undefined ? parseRomanPage(text) : Number(figures);
}

/** How many lines at the head and at the foot of a page may be running matter. */
const edge = 3;

/**
 * Leave out what stands in the same place of several pages: page numbers, running heads, the head of the gazette.
 * Words count with their figures left open, so that "Công báo số 238, trang 92" is the same on every page. A line
 * goes only if it is running matter as a whole, and nothing but running matter stands outside it.
 */
export function dropPageMatter(pages: readonly PageLines[], log: RepairLog): PrintedLine[][] {
  const seen = new Map<string, Map<number, Printed>>();
  const numbers = new Map<number, Set<number>>();
  for (const { page, height, lines } of pages)
    for (const line of [...outermost(lines, height, 'head'), ...outermost(lines, height, 'foot')])
      for (const part of line) {
        const { text } = part;
        seen.set(keyOf(text), (seen.get(keyOf(text)) ?? new Map<number, Printed>()).set(page, part));
        const number = numberOf(text);
        if (number === undefined) continue;
        const offset = number - page;
        numbers.set(offset, (numbers.get(offset) ?? new Set()).add(page));
      }

  // A text attached has a letterhead of its own, in the same place as the first.
  const mottos = new Map(
    pages.map(({ page, height, lines }) => {
      const line = outermost(lines, height, 'head').find((parts) =>
        parts.some(({ text }) => beginsMotto(text)),
      );
      return [page, line?.[0]!.y] as const;
    }),
  );
  const isLetterhead = ([part]: PrintedLine, page: number): boolean => {
    const y = mottos.get(page);
    return y !== undefined && part!.y > y - 2 * part!.size;
  };
  return pages.map(({ page, height, lines }) => {
    const dropped = new Set<PrintedLine>();
    for (const side of ['head', 'foot'] as const)
      for (const line of outermost(lines, height, side)) {
        const isNumber = line.every(({ text }) => numberOf(text) !== undefined);
        if (side === 'head' && !isNumber && isLetterhead(line, page)) break;
        const kinds = line.map((part) => kindOf(part, page));
        if (kinds.includes(undefined)) break;
        dropped.add(line);
        for (const kind of kinds) log.add(kind!, page);
      }
    return lines.filter((line) => !dropped.has(line));
  });

  function kindOf({ text, y }: Printed, page: number): string | undefined {
    const number = numberOf(text);
    if (number !== undefined) {
      const offset = number - page;
      return offset === 0 || (numbers.get(offset)?.size ?? 0) > 1 ? 'page number' : undefined;
    }
    if (isSecrecy(text) || headsText(text.trim())) return undefined;
    if (/^CÔNG BÁO\s*\/\s*Số/u.test(text.trim())) return 'head of the gazette';
    const places = [...(seen.get(keyOf(text)) ?? [])];
    const again = places.filter(
      ([other, part]) => Math.abs(part.y - y) < 3 && isSameHead(text, page, part.text, other),
    ).length;
    return again >= Math.max(2, Math.min(3, pages.length / 3)) ? 'running head' : undefined;
  }
}

/** Lines in the margin of a page, from its edge inwards. */
function outermost(lines: readonly PrintedLine[], height: number, side: 'head' | 'foot'): PrintedLine[] {
  return side === 'head'
    ? lines.slice(0, edge).filter(([part]) => part!.y < height * 0.12)
    : lines
        .slice(-edge)
        .filter(([part]) => part!.y > height * 0.88)
        .reverse();
}

/** Whether two lines of the same words differ by no more than their pages do: a heading `Tháng 3` is of the text. */
function isSameHead(text: string, page: number, other: string, otherPage: number): boolean {
  if (text.trim() === other.trim()) return true;
  if (parsePeriod(text, undefined) || readDayCell(text, anyYear)) return false;
  const [own, others] = [text, other].map((words) => words.match(/\d+/g)?.map(Number) ?? []);
  return own!.every((number, at) => number === others![at] || number - page === others![at]! - otherPage);
}

const keyOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
