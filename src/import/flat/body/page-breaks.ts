import type { SourceLine } from '../../source-line.ts';

/** Lines of a table without the numbers of its pages, and those above which a page breaks. */
export interface PagedLines {
  readonly lines: readonly SourceLine[];
  readonly breaks: ReadonlySet<SourceLine>;
  /** Those that hold nothing but the number of a page. */
  readonly numbers: ReadonlySet<SourceLine>;
}

const isNumber = ({ text }: SourceLine | undefined = nothing): boolean => /^\d{1,3}$/.test(text);
const nothing = { text: '' } as SourceLine;

/** Whether one of some lone figures is missing in the count of the others: of months `9` and `12` stand above and below `10`. */
function fillGaps(lines: readonly SourceLine[], places: readonly number[]): boolean {
  const others = lines.flatMap((line, at) => (isNumber(line) && !places.includes(at) ? [at] : []));
  const valueAt = (at: number | undefined) => (at === undefined ? undefined : Number(lines[at]!.text));
  return places.some((at) => {
    const value = valueAt(at)!;
    const above = valueAt(others.findLast((other) => other < at));
    const below = valueAt(others.find((other) => other > at));
    const isWhole = above !== undefined && (below === above + 1 || below === above);
    return !isWhole && (above === value - 1 || below === value + 1);
  });
}

/**
 * Find the pages of a table in a text that marks none: extraction leaves more lines empty at the end of a page than anywhere on
 * it. The numbers of the pages stand there, one higher from page to page.
 *
 * @param known lines above which a page is known to break
 * @param mayBeCell whether a figure alone may be a cell: a month
 */
export function partPages(
  lines: readonly SourceLine[],
  known: ReadonlySet<SourceLine>,
  mayBeCell: boolean,
): PagedLines {
  const gaps = lines
    .slice(1)
    .map(({ gap }) => gap)
    .toSorted((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length * 0.9)] ?? 0;
  const starts = lines.flatMap((line, at) => (at > 0 && line.bareGap >= Math.max(3, usual + 2) ? [at] : []));
  if (starts.length === 0 || starts.length > Math.max(1, lines.length / 12))
    return { lines, breaks: known, numbers: new Set() };
  const taken = new Set<number>();
  for (const shift of [0, -1]) {
    const places = starts.map((at) => at + shift).filter((at) => isNumber(lines[at]));
    const values = places.map((at) => Number(lines[at]!.text));
    const counts = values.every((value, at) => at === 0 || value === values[at - 1]! + 1);
    if (places.length < starts.length * 0.75 || !counts || values[0]! > 60) continue;
    // A single one may be a cell.
    if (places.length === 1 && (mayBeCell || values[0]! > 3)) continue;
    if (mayBeCell && fillGaps(lines, places)) continue;
    for (const at of places) taken.add(at);
    break;
  }
  const breaks = new Set(known);
  for (const at of starts) {
    const first = lines[taken.has(at) ? at + 1 : at];
    if (first) breaks.add(first);
  }
  return {
    lines: lines.filter((_, at) => !taken.has(at)),
    breaks,
    numbers: new Set(lines.filter((_, at) => taken.has(at))),
  };
}
