import type { SourceLine } from '../../source-line.ts';
import { headAgain } from '../head/head-again.ts';
import { endOf } from './body-end.ts';
import { columnNumbersAt, columnNumbersBelow } from '../head/column-numbers.ts';
import { asksForRoom } from '../../phrases/asks-for-figure.ts';
import { closingWords } from '../../phrases/closing-words.ts';

/** The lines of a table below its head. */
export interface FlatBody {
  readonly lines: readonly { readonly line: SourceLine; readonly index: number }[];
  /** Lines above which a page breaks. */
  readonly breaks: ReadonlySet<SourceLine>;
  /** Indexes of the lines of its head, and of those printed again on later pages. */
  readonly heads: ReadonlySet<number>;
  /** Index of the line behind its last one. */
  readonly to: number;
}

const closing = new RegExp(String.raw`^(?:${closingWords}|Trên đây là |PHỤ LỤC|Phụ lục|Ghi chú\s*:)`, 'u');

/**
 * Find the lines of a table from its head on.
 *
 * @param isWhole whether it goes on to the limit, whatever its lines look like
 */
export function findBody(
  lines: readonly SourceLine[],
  from: number,
  head: number,
  limit: number,
  isWhole = false,
): FlatBody {
  const heads = new Set<number>();
  const addHead = (at: number, length: number) => {
    for (let index = at; index < at + length; index += 1) heads.add(index);
  };
  addHead(from, head);
  // The numbers of its columns need not be printed again.
  const numbers = columnNumbersBelow(lines.slice(from, from + head), 0, head);
  const printed = textOf(lines.slice(from, from + (numbers?.from ?? head)));
  const own: { line: SourceLine; index: number }[] = [];
  const breaks = new Set<SourceLine>();
  let isBroken = false;
  let isHeadedAgain = false;
  let to = from + head;
  for (; to < limit; to += 1) {
    const line = lines[to]!;
    const above = lines[to - 1]!;
    if (closing.test(line.text) || line.cell || line.line - above.line > 8 * (line.gap + 2)) break;
    const labels = headAgain(lines, to, printed);
    if (labels > 0) {
      const below = numbers && columnNumbersAt(lines, to + labels);
      const again = labels + (below?.count === numbers?.count ? (below?.to ?? 0) - (below?.from ?? 0) : 0);
      addHead(to, again);
      dropPageNumber(own, heads);
      to += again - 1;
      isBroken = true;
      isHeadedAgain ||= line.page > above.page;
      continue;
    }
    const isTop = line.page > above.page;
    // A table that has its head on each page ends where a page begins without it.
    if (isTop && !isBroken && isHeadedAgain) break;
    if (isBroken || isTop) breaks.add(line);
    isBroken = false;
    own.push({ line, index: to });
  }
  // So does that of the last page, above lines left empty at its end.
  if (lines[to] && lines[to]!.bareGap >= emptyAtEnd) dropPageNumber(own, heads);
  const end = isWhole ? own.length : endOf(own.map(({ line }) => line));
  return { lines: own.slice(0, end), breaks, heads: upTo(heads, own[end]?.index), to: own[end]?.index ?? to };
}

const textOf = (lines: readonly SourceLine[]): string => lines.map(({ text }) => text).join(' ');

const upTo = (indexes: ReadonlySet<number>, end = Infinity): Set<number> =>
  new Set([...indexes].filter((index) => index < end));

/** How many lines extraction leaves empty, at least, at the end of a page. */
const emptyAtEnd = 4;

/** The number of a page stands above its head; what the line above it asks for is none. */
function dropPageNumber(own: { line: SourceLine; index: number }[], heads: Set<number>): void {
  const last = own.at(-1);
  if (!last || !/^\d{1,3}$/.test(last.line.text)) return;
  if (asksForRoom.test(own.at(-2)?.line.text ?? '')) return;
  heads.add(last.index);
  own.pop();
}
