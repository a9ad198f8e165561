import { parseMarker } from '../../markdown/marker.ts';
import { joinLines, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../table-regions.ts';
import { textWidth } from '../text-width.ts';
import { atomsOf, partWords, saysWhen, timeColumns, type Atom } from './flat-atom.ts';
import { unsure } from '../doubtful-row.ts';
import { partCells, type FlatCell, type FlatMeasure, type FlatWay } from './flat-cells.ts';
import { partStretches, type Stretch } from './flat-measure.ts';
import { programmeSigns } from './flat-signs.ts';
import type { FlatPiece } from './flat-rows.ts';

/** A title over rows, or the cells of a row. */
export type FlatRow =
  | { readonly title: readonly SourceLine[] }
  | {
      readonly number?: SourceLine | undefined;
      readonly cells: readonly (readonly Atom[])[];
      /** Whether its number and text are those of the row above. */
      readonly isSub: boolean;
      readonly doubts: readonly string[];
    };

/** The rows, and the last line of the source that is theirs. */
export function readPieces(
  pieces: readonly FlatPiece[],
  columns: readonly Column[],
  breaks: ReadonlySet<SourceLine>,
): { rows: FlatRow[]; last: SourceLine } | undefined {
  const hasTime = columns.some((column) => timeColumns.has(column));
  const stretches = pieces.flatMap((piece): Stretch[] =>
    piece.type === 'rows'
      ? [
          {
            atoms: atomsOf(piece.lines, (text) => partWords(text, hasTime), breaks),
            isMany: piece.number === undefined,
          },
        ]
      : [],
  );
  const parted = stretches.length > 0 ? partStretches(stretches, columns, programmeSigns) : undefined;
  if (!parted) return undefined;
  const { measure } = parted;
  let at = 0;
  const read = pieces.map((piece, index): FlatRow[] => {
    if (piece.type === 'section') return [{ title: piece.lines }];
    const way = parted.ways[at]!;
    const stretch = stretches[at]!;
    at += 1;
    const rows = rowsOf(stretch, way, piece.number, columns, measure);
    return index < pieces.length - 1 ? rows : (trimmed(stretch, piece.number, columns, measure) ?? rows);
  });
  // What stands below a title and is no row is text of the page.
  const isText = (own: readonly FlatRow[]) =>
    own.every((row) => 'title' in row || (row.number === undefined && !isSure(row)));
  while (read.length > 1 && isText(read.at(-1)!)) read.pop();
  const rows = read.flat().flatMap((row) => ('cells' in row ? [row] : []));
  const last = rows.at(-1)?.cells.flat().at(-1)?.line;
  const sure = rows.filter(isSure).length;
  return last && rows.length > 1 && sure >= rows.length * 0.5 && isFilled(rows, columns)
    ? { rows: read.flat(), last }
    : undefined;
}

/** Whether nearly each row has what every task has: who does it, and when, where a column says so behind its text. */
function isFilled(
  rows: readonly { readonly cells: readonly (readonly Atom[])[] }[],
  columns: readonly Column[],
): boolean {
  const text = columns.indexOf('text');
  return columns.every((column, at) => {
    if (column !== 'bodies' && (!timeColumns.has(column) || at < text)) return true;
    return rows.filter(({ cells }) => cells[at]![0]).length >= rows.length * 0.6;
  });
}

const isSure = (row: FlatRow): boolean => 'cells' in row && row.doubts.length === 0;

/** The rows at the end of a table without the text of the page that follows, where only so the last one is whole. */
function trimmed(
  { atoms, isMany }: Stretch,
  number: SourceLine | undefined,
  columns: readonly Column[],
  measure: FlatMeasure,
): FlatRow[] | undefined {
  for (let to = atoms.length; to > Math.max(1, atoms.length - 12); to -= 1) {
    const next = atoms[to];
    if (next && !isText(atoms, to, measure.widths[columns.indexOf('text')]!)) continue;
    const stretch = { atoms: atoms.slice(0, to), isMany };
    const way = partCells(stretch.atoms, { columns, measure, isMany, signs: programmeSigns });
    const rows = way ? rowsOf(stretch, way, number, columns, measure) : [];
    const last = rows.at(-1);
    const isWhole = measure.skips.every(
      (skip, at) => skip > -1 || (last && 'cells' in last && last.cells[at]![0]),
    );
    if (last && isSure(last) && isWhole) return rows;
  }
  return undefined;
}

/** Whether a paragraph or a heading of the page may begin at a piece: it is marked, or wider than a cell. */
function isText(atoms: readonly Atom[], at: number, full: number): boolean {
  const { text, edge, opens } = atoms[at]!;
  if (edge !== 'line' || opens.isLower) return false;
  const isMarked = parseMarker(text) !== undefined || parseBullet(text) !== undefined;
  return (
    isMarked || atoms.slice(at).some(({ line, width }) => Math.max(width, textWidth(line.text)) > full * 1.2)
  );
}

function rowsOf(
  { atoms }: Stretch,
  { cells, doubtful }: FlatWay,
  number: SourceLine | undefined,
  columns: readonly Column[],
  measure: FlatMeasure,
): FlatRow[] {
  return Array.from({ length: (cells.at(-1)?.row ?? 0) + 1 }, (_, row): FlatRow => {
    const own = cells.filter((cell) => cell.row === row);
    const filled = columns.map((_column, column) =>
      own.filter((cell) => cell.column === column).flatMap((cell) => atoms.slice(cell.from, cell.to)),
    );
    const isSub = number !== undefined && row > 0;
    const isSafe = isFitting(filled, own, columns, measure, isSub) && !doubtful.has(row);
    return { number, cells: filled, isSub, doubts: isSafe ? [] : [unsure] };
  });
}

/** Whether the cells of a row hold what their columns say, and are no wider. */
function isFitting(
  cells: readonly (readonly Atom[])[],
  own: readonly FlatCell[],
  columns: readonly Column[],
  { widths }: FlatMeasure,
  isSub: boolean,
): boolean {
  const isOnce = new Set(own.map(({ column }) => column)).size === own.length;
  return (
    isOnce &&
    columns.every((column, at) => {
      const [first] = cells[at]!;
      if (!first) return isSub || (column !== 'text' && column !== 'bodies');
      if (cells[at]!.some(({ width }) => width > widths[at]! * 1.25)) return false;
      if (timeColumns.has(column)) return saysWhen(wordsOf(cells[at]!), column) !== 'no';
      if (column === 'bodies' || column === 'joint')
        return (
          (first.opens.isBody || first.opens.isPerson) &&
          cells[at]!.every(({ text }) => saysWhen(text) === 'no')
        );
      return !first.opens.isLower;
    })
  );
}

const wordsOf = (atoms: readonly Atom[]): string => joinLines(atoms.map(({ text }) => text));
