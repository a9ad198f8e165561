import { parseMarker } from '../../../markdown/marker.ts';
import { parseBullet } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';
import { textWidth } from '../../text-width.ts';
import { atomsOf, type Atom } from '../flat-atom.ts';
import { partCells, partUpTo } from './flat-search.ts';
import type { FlatWay } from './flat-rules.ts';
import { partStretches } from './flat-measure.ts';
import type { Stretch } from './stretch.ts';
import type { Leading } from './flat-gaps.ts';
import type { FlatSigns } from '../flat-signs.ts';
import type { FlatColumn } from '../flat-column.ts';
import type { FlatPiece } from '../rows/flat-piece.ts';
import { partUnnumbered } from './unnumbered-rows.ts';
import { isSure, rowsOf, type RowPiece, type Rules } from './way-rows.ts';
import type { FlatRow } from './flat-row.ts';

/**
 * The rows, and the last line of the source that is theirs.
 *
 * @param areLists whether the lines of each piece are one row whose cells are lists
 * @param rounds how often the columns are measured anew
 */
export function readPieces(
  pieces: readonly FlatPiece[],
  columns: readonly FlatColumn[],
  breaks: ReadonlySet<SourceLine>,
  signs: FlatSigns,
  areLists = false,
  rounds?: number,
): { rows: FlatRow[]; last: SourceLine; leading: Leading | undefined } | undefined {
  const stretches = pieces.flatMap((piece): Stretch[] =>
    piece.type === 'rows'
      ? [
          {
            atoms: atomsOf(
              piece.lines,
              (text, above) => signs.partLine(text, columns, above),
              breaks,
              piece.isBehind,
              signs.readsLeading,
            ),
            isMany: piece.number === undefined && !areLists,
          },
        ]
      : [],
  );
  const parted =
    stretches.length > 0 ? partStretches(stretches, columns, signs, areLists, rounds) : undefined;
  if (!parted) return undefined;
  const rules = { columns, measure: parted.measure, signs, leading: parted.leading, areLists };
  let at = 0;
  const read = pieces.map((piece, index): FlatRow[] => {
    if (piece.type === 'section') return [{ title: piece.lines }];
    const way = parted.ways[at]!;
    const stretch = stretches[at]!;
    at += 1;
    const rows = rowsOf(stretch, way, piece, rules);
    if (index === pieces.length - 1) return trimmed(stretch, piece, rules) ?? rows;
    const isOne = rows.length === 1 && rows.every(isSure);
    return isOne ? rows : (partUnnumbered(stretch, piece, rules) ?? rows);
  });
  if (!signs.endsInText) dropTextBelow(read, columns);
  const rows = read.flat().flatMap((row) => ('cells' in row ? [row] : []));
  const last = rows.at(-1)?.cells.flat().at(-1)?.line;
  const fitting = rows.filter(({ fits }) => fits).length;
  const sure = rows.filter(isSure).length;
  const isRead = fitting >= rows.length * 0.6 && sure >= rows.length * signs.sure;
  return last && rows.length > 1 && isRead && isFilled(rows, rules)
    ? { rows: read.flat(), last, leading: parted.leading }
    : undefined;
}

/** Drop what stands below the last title and is no row: it is text of the page. A row with its time is one. */
export function dropTextBelow(read: FlatRow[][], columns: readonly FlatColumn[]): void {
  const time = columns.findIndex((column) => saysWhenOfRow.has(column));
  const isText = (own: readonly FlatRow[]) =>
    own.every(
      (row) => 'title' in row || (row.number === undefined && !isSure(row) && !row.cells[time]?.length),
    );
  while (read.length > 1 && isText(read.at(-1)!)) read.pop();
}

/** Columns with a cell of which words are a row of the table. */
const saysWhenOfRow: ReadonlySet<FlatColumn> = new Set<FlatColumn>([
  'time',
  'moment',
  'momentPlace',
  'placeMoment',
]);

/** Whether nearly each row has what every row has: who does it, and when, where a column says so behind its text. */
function isFilled(
  rows: readonly { readonly cells: readonly (readonly Atom[])[] }[],
  { columns, signs }: Rules,
): boolean {
  const text = columns.indexOf('text');
  return columns.every((column, at) => {
    if (columns.indexOf(column) < at || !signs.mostly.has(column) || (!signs.always.has(column) && at < text))
      return true;
    return rows.filter(({ cells }) => cells[at]![0]).length >= rows.length * 0.6;
  });
}

/** The rows at the end of a table without the text of the page that follows, where only so the last one is whole. */
function trimmed({ atoms, isMany }: Stretch, piece: RowPiece, rules: Rules): FlatRow[] | undefined {
  const { columns, measure } = rules;
  const full = measure.widths[columns.indexOf('text')]!;
  const ends: number[] = [];
  const areItems = atoms.slice(0, atoms.length / 2).filter(isItem).length > 1;
  for (let to = atoms.length - 1; to > Math.max(1, atoms.length - rules.signs.trims); to -= 1)
    if (!(areItems && isItem(atoms[to]!)) && isText(atoms, to, full)) ends.push(to);
  const rowsTo = (to: number, way: FlatWay | undefined): FlatRow[] | undefined => {
    const rows = way ? rowsOf({ atoms: atoms.slice(0, to), isMany }, way, piece, rules) : [];
    const last = rows.at(-1);
    const isWhole = measure.skips.every(
      (skip, at) => skip > -1 || (last && 'cells' in last && last.cells[at]![0]),
    );
    return last && isSure(last) && isWhole ? rows : undefined;
  };
  const own = { ...rules, isMany };
  const whole = atoms.length > 1 ? rowsTo(atoms.length, partCells(atoms, own)) : undefined;
  if (whole) return whole;
  for (const [at, way] of partUpTo(atoms, own, ends).entries()) {
    const rows = rowsTo(ends[at]!, way);
    if (rows) return rows;
  }
  return undefined;
}

/** Whether an item of a list begins with a piece: where the tasks are items, they are no text of the page. */
const isItem = ({ rest, edge }: Atom): boolean => edge === 'line' && parseBullet(rest) !== undefined;

/** Whether a paragraph or a heading of the page may begin at a piece: it is marked, or wider than a cell. */
function isText(atoms: readonly Atom[], at: number, full: number): boolean {
  const { rest, edge, opens } = atoms[at]!;
  if (edge !== 'line' || opens.isLower) return false;
  const isMarked = parseMarker(rest) !== undefined || parseBullet(rest) !== undefined;
  return (
    isMarked || atoms.slice(at).some(({ line, width }) => Math.max(width, textWidth(line.text)) > full * 1.2)
  );
}
