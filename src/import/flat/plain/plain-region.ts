import type { SourceLine } from '../../source-line.ts';
import { unsure } from '../../programme/doubtful-row.ts';
import type { GridCell, GridRow } from '../../grid/grid.ts';
import { readColumnLabel } from '../../grid/column-label.ts';
import type { TableRegion } from '../../tables/table-region.ts';
import type { PlainLines } from './plain-lines.ts';
import type { PlainRow } from './plain-row.ts';
import type { Token } from './plain-token.ts';

/** The rows of a table parted into cells. */
export interface PlainCells {
  readonly labels: readonly string[];
  readonly rows: readonly PlainRow[];
  readonly doubtful: readonly boolean[];
  readonly tokens: readonly (readonly Token[])[];
  /** Index of the line behind its last one. */
  readonly to: number;
}

/** A table of any kind as a region with its cells. */
export function regionOf(
  { rows, from, isNumbered }: PlainLines,
  read: PlainCells,
  line: SourceLine,
): TableRegion {
  const { labels } = read;
  const cell = (own: readonly SourceLine[], column: number, row: number): GridCell[] =>
    own.length === 0 ? [] : [{ lines: own, from: column, to: column + 1, row, rows: 1 }];
  const wordsAt = (text: string, at: SourceLine): SourceLine => ({ ...at, text, raw: text });
  const head: GridRow = { at: 0, cells: labels.flatMap((text, at) => cell([wordsAt(text, line)], at, 0)) };
  const body = read.rows.map((row, index): GridRow => {
    const at = index + 1;
    const tokens = read.tokens[index]!;
    const { mark, lines } = rows[index]!;
    const first = lines[0] ?? line;
    const shift = isNumbered ? 1 : 0;
    const cells = labels.slice(shift).flatMap((_, column) => {
      const own = cellLines(tokens.slice(row.cuts[column], row.cuts[column + 1]));
      // The words of a row of sums stand over the first two columns.
      return cell(own, mark === '' && column === 0 ? 0 : column + shift, at);
    });
    const number = mark === '' ? [] : cell([wordsAt(mark, first)], 0, at);
    return { at, cells: [...number, ...cells], ...(read.doubtful[index] && { doubts: [unsure] }) };
  });
  return {
    ...{ kind: 'table', from, to: read.to, columns: labels.map(() => 'other' as const), heads: new Set() },
    grid: {
      columns: labels.map((label, at) => ({
        ...{ column: at === 0 && isNumbered ? 'number' : (readColumnLabel(label) ?? 'other') },
        ...{ from: at, to: at + 1, label },
      })),
      ...{ head: [head], rows: body, isGuessed: true },
    },
  };
}

/** The words of a cell, line by line. */
function cellLines(tokens: readonly Token[]): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const { line, text, isFirst } of tokens) {
    const last = lines.at(-1);
    if (last && !isFirst) {
      const whole = `${last.text} ${text}`;
      lines[lines.length - 1] = { ...last, text: whole, raw: whole };
    } else lines.push({ ...line, text, raw: text });
  }
  return lines;
}
