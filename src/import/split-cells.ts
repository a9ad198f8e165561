import { bodyStart } from '../domain/body-start.ts';
import { isPlace } from './calendar-cells.ts';
import { cellsCanPart } from './columns.ts';
import { parsePeriod } from './period.ts';
import { endsSentence, joinLines } from './signs.ts';
import type { SourceLine } from './source-line.ts';
import type { Column } from './table-regions.ts';
import { filledWidth, textWidth } from './text-width.ts';

export const committeeAlone = /^(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) [uủ][yỷ][.,]?$/iu;

/** A post or a person that hosts: `Phó Chủ tịch Nguyễn Văn A`, `Đ/c Bí thư`, `PCT Mai Xuân Liêm`. */
const person =
  /^(?:Đ\/c|Đồng chí|Ông|Bà|Phó |P\. ?Chủ tịch|Chủ tịch|PCT|PCTTT|CT |Giám đốc|Bí thư|PBT|CVP|Chánh|Lãnh đạo|Thường trực|TT )/u;

/** One row cut into cells. */
export interface Cells {
  /** Lines of each column, in the order of the columns; empty where a cell is. */
  readonly cells: readonly (readonly SourceLine[])[];
  /** How sure the cut is: the best way against the next best that differs. */
  readonly margin: number;
}

/**
 * Part the lines of one row among its columns: all lines of a cell follow one another, cells stand in order.
 *
 * Every way is weighed by what the columns hold (names of bodies, times), by where lines break early, and the
 * heaviest wins. That is all that plain text has left of a table.
 *
 * @param wide full width of the column with the text
 * @param mayCut whether a cell may begin at a line, where something else than the words tells
 */
export function splitCells(
  lines: readonly SourceLine[],
  columns: readonly Column[],
  wide: number,
  mayCut: (next: SourceLine) => boolean = () => true,
): Cells | undefined {
  if (lines.length === 0 || lines.length > 120 || columns.length > 8) return undefined;
  interface Way {
    readonly score: number;
    readonly cuts: readonly number[];
  }
  let ways: (Way[] | undefined)[] = [[{ score: 0, cuts: [] }]];
  for (const column of columns) {
    const next: (Way[] | undefined)[] = [];
    ways.forEach((list, from) => {
      for (const way of list ?? []) {
        for (let to = from; to <= lines.length; to += 1) {
          if (to > from && to < lines.length && !(mayCut(lines[to]!) && canCut(lines, to))) continue;
          if (to === from && column === 'text') continue;
          const score = way.score + weigh(lines, from, to, column, wide);
          const known = (next[to] ??= []);
          known.push({ score, cuts: [...way.cuts, to] });
          known.sort((a, b) => b.score - a.score);
          known.length = Math.min(known.length, 2);
        }
      }
    });
    ways = next;
  }
  const [best, second] = ways[lines.length] ?? [];
  if (!best) return undefined;
  let from = 0;
  const cells = best.cuts.map((to) => {
    const cell = lines.slice(from, to);
    from = to;
    return cell;
  });
  return { cells, margin: best.score - (second?.score ?? -Infinity) };
}

const canCut = (lines: readonly SourceLine[], at: number): boolean =>
  cellsCanPart(lines[at - 1]!.text, lines[at]!.text);

/** How well some lines fit a column. */
function weigh(lines: readonly SourceLine[], from: number, to: number, column: Column, wide: number): number {
  if (to === from) return column === 'bodies' ? -4 : column === 'note' ? 0 : -2;
  if (column === 'note') return -6;
  if (column === 'other') return -1;
  const cell = lines.slice(from, to);
  const text = joinLines(cell.map((line) => line.text));
  let score = 0;
  cell.slice(1).forEach((line, index) => {
    const before = cell[index]!;
    // A capital below a line that broke early, or without the usual gap, looks like another cell.
    if (/^\p{Lu}/u.test(line.text) && !/[,;+]$/.test(before.text)) {
      if (column === 'text' && filledWidth(before.text, line.text) < wide * 0.8) score -= 2;
      if (endsSentence(before.text)) score -= column === 'text' ? 0.5 : 2;
      if (line.gap < (lines[1]?.gap ?? 0)) score -= 1.5;
    }
  });
  if (column === 'text')
    return (
      score +
      (endsSentence(text) ? 1.5 : 0) +
      cell.filter((line) => textWidth(line.text) > wide * 0.6).length * 1.5
    );
  const tooWide = cell.filter((line) => textWidth(line.text) > wide * 0.85).length;
  score -= tooWide * 3;
  const when = parsePeriod(text, '2000') !== undefined;
  if (column === 'deadline' || column === 'time' || column === 'month') return score + (when ? 5 : -5);
  if (when) score -= 4;
  if (column === 'place') return score + (isPlace(text) ? 3 : -2);
  if (isPlace(text) && !bodyStart.test(text)) score -= 2;
  if (person.test(text)) return score + 3;
  // "Ban Tổ chức" with "Huyện ủy" below it is one name; no other cell begins with its second half.
  const opensName = /^Đảng/u.test(cell[0]!.text) && cell[1] !== undefined && bodyStart.test(cell[1].text);
  if (committeeAlone.test(cell[0]!.text) && !opensName && from > 0) score -= 4;
  return (
    score +
    (bodyStart.test(text) ? 3 : -3) -
    cell.slice(opensName ? 2 : 1).filter((line) => bodyStart.test(line.text)).length * 0.5
  );
}
