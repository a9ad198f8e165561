import type { RawLine } from './raw-line.ts';

/** A cell of a table with the lines in it; the corner of a merged one. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly span: number;
  readonly lines: readonly RawLine[];
  /** Whether no rule of the page says so. */
  readonly isGuessed?: boolean | undefined;
}

export interface RawTable {
  readonly columns: number;
  /** In reading order: row by row. */
  readonly cells: readonly RawCell[];
}

/** Words that stand in the letterhead and the closing, which people lay out with tables. */
const layout =
  /^(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H[ÒO][ÀA]? XÃ HỘI CHỦ NGHĨA VIỆT NAM|N[ơƠ][iI] [nN][hH][ậẬ][nN]\s*(?::|$)|T\/M\s|TM\.|K\/T\s|KT\.|T\/L\s|TL\.)/u;

/**
 * Lines of a table in reading order. Those of a real table know their cell; a table that only sets columns side by
 * side, as in a letterhead or beside a signature, is read column by column as plain text.
 */
export function linesOfTable(table: RawTable, number: number): RawLine[] {
  const filled = table.cells.filter(({ lines }) => lines.length > 0);
  const rows = new Set(filled.map(({ row }) => row));
  const columns = new Set(filled.map(({ column }) => column));
  const texts = filled.flatMap(({ lines }) => lines.map(({ text }) => text.trim().normalize('NFC')));
  const isLayout =
    columns.size < 2 || rows.size < 2 || (columns.size < 4 && texts.some((text) => layout.test(text)));
  if (!isLayout)
    return filled.flatMap(({ lines, ...cell }) =>
      lines.map((line) => ({
        ...line,
        cell: {
          table: number,
          row: cell.row,
          column: cell.column,
          rows: cell.rows,
          span: cell.span,
          columns: table.columns,
          isGuessed: cell.isGuessed,
        },
      })),
    );
  return bandsOf(filled, table.columns).flatMap((band) =>
    band.sort((a, b) => a.column - b.column || a.row - b.row).flatMap(({ lines }) => lines),
  );
}

/** Rows between cells that go over the whole width: each band is read column by column. */
function bandsOf(cells: readonly RawCell[], columns: number): RawCell[][] {
  const bands: RawCell[][] = [];
  let open: RawCell[] | undefined;
  for (const cell of cells) {
    if (cell.span >= columns) {
      bands.push([cell]);
      open = undefined;
    } else if (open) open.push(cell);
    else bands.push((open = [cell]));
  }
  return bands;
}
