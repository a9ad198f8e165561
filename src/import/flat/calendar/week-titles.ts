import type { SourceLine } from '../../source-line.ts';

/** A week of a month over the rows of its days: `Tuần 1`, `TUẦN THỨ HAI`, `Tuần 3 (từ 15/6 đến 21/6)`. */
const weekTitle =
  /^(?:[IVX]{1,3}[.)]\s*)?tuần\s+(?:thứ\s+)?(?:\d{1,2}|[ivx]{1,3}|nhất|hai|ba|tư|bốn|năm)(?![A-Za-zÀ-ỹ\d])\s*(?:[:.]?$|[:(,–-].{0,45}$)/iu;

/** The lines of a calendar without the titles of its weeks, and those by the line below each. */
export function partWeekTitles(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly titles: ReadonlyMap<SourceLine, SourceLine>;
} {
  const isTitle = (line: SourceLine | undefined) => line !== undefined && weekTitle.test(line.text);
  // One alone may be words of an entry.
  if (lines.filter(isTitle).length < 2) return { lines, titles: new Map() };
  return {
    lines: lines.filter((line) => !isTitle(line)),
    titles: new Map(
      lines.flatMap((line, at) => {
        const next = lines[at + 1];
        return isTitle(line) && next && !isTitle(next) ? [[next, line] as const] : [];
      }),
    ),
  };
}
