import { capitals } from '../../domain/letters.ts';
import type { Grid } from '../grid/grid.ts';
import type { SourceLine } from '../source-line.ts';
import { isName } from '../phrases/body-names.ts';
import { saysWhen } from '../phrases/says-when.ts';
import { endsHalf } from '../phrases/openings.ts';

/** Rows under a body whose cell, in front of their numbers, stands over all of them. */
export interface LiftedBodies {
  /** The lines without those of such cells. */
  readonly lines: readonly SourceLine[];
  /** Each cell, with the number of the row that it stands in front of. */
  readonly cells: readonly { readonly number: SourceLine; readonly lines: readonly SourceLine[] }[];
}

const longestName = 3;
const startsRow = new RegExp(String.raw`^\d{1,3}[.)]?(?:\s+[${capitals}“"(]|$)`, 'u');

/**
 * Take the names of bodies that stand in front of numbers out of the lines of a table: `Tháng 10`, `Ban Tổ chức`, `5`. Only
 * where what the last column says, a time, stands above can the name be no part of the row above it. `undefined` when the first
 * row has none.
 */
export function liftBodies(lines: readonly SourceLine[]): LiftedBodies | undefined {
  const taken = new Set<SourceLine>();
  const cells: { number: SourceLine; lines: readonly SourceLine[] }[] = [];
  for (const [at, number] of lines.entries()) {
    if (!startsRow.test(number.text)) continue;
    const from = startOfName(lines, at);
    if (from === undefined) continue;
    const own = lines.slice(from, at);
    for (const line of own) taken.add(line);
    cells.push({ number, lines: own });
  }
  return cells[0] && taken.has(lines[0]!)
    ? { lines: lines.filter((line) => !taken.has(line)), cells }
    : undefined;
}

/** Where the name that ends above a line begins. */
function startOfName(lines: readonly SourceLine[], to: number): number | undefined {
  for (let from = to - 1; from >= Math.max(0, to - longestName); from -= 1) {
    if (startsRow.test(lines[from]!.text)) return undefined;
    const words = lines
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
    const above = lines[from - 1];
    if ((!above || endsInTime(above.text)) && isName(words) && !endsHalf(words)) return from;
  }
  return undefined;
}

/** Whether a line ends with a time: alone, or behind the words of another cell. */
const endsInTime = (text: string): boolean =>
  saysWhen(text) === 'surely' ||
  /\s(?:Tháng \d{1,2}|Quý [IVX]{1,3}|(?:Hằng|Hàng) \p{Ll}+|Thường xuyên)$/u.test(text);

/** Put the cells in front of the rows again, as a first column; each stands over all rows down to the next one. */
export function withBodies(grid: Grid, { cells }: LiftedBodies, name: string): Grid {
  const at = new Map(cells.map(({ number, lines }) => [number.line, lines]));
  let over: readonly SourceLine[] = [];
  return {
    ...grid,
    columns: [
      { column: 'bodies', name, from: 0, to: 1 },
      ...grid.columns.map((one) => ({ ...one, from: one.from + 1, to: one.to + 1 })),
    ],
    rows: grid.rows.map((row) => {
      const moved = row.cells.map((cell) => ({ ...cell, from: cell.from + 1, to: cell.to + 1 }));
      const first = moved.find(({ from, to }) => from === 1 && to === 2)?.lines[0];
      over = (first && at.get(first.line)) ?? over;
      const isTitle = moved.length === 1 && moved[0]!.to - moved[0]!.from > 1;
      return isTitle || over.length === 0
        ? { ...row, cells: moved }
        : { ...row, cells: [{ lines: over, from: 0, to: 1, row: row.at, rows: 1 }, ...moved] };
    }),
  };
}
