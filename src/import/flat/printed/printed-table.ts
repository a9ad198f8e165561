import { parseMarker } from '../../../markdown/marker.ts';
import { parseBullet } from '../../signs.ts';
import type { SourceLine } from '../../source-line.ts';
import { atomsOf, type Atom } from '../flat-atom.ts';
import { dropTextBelow } from '../search/flat-read.ts';
import type { FlatRow } from '../search/flat-row.ts';
import type { FlatPiece } from '../rows/flat-piece.ts';
import type { FlatColumn } from '../flat-column.ts';
import { partUpTo, type PrintedWay } from './printed-search.ts';
import type { PrintedRules, PrintedStretch } from './printed-rules.ts';
import type { PrintedContent } from './printed-content.ts';
import { timesWidth } from './times-width.ts';
import { countLawful } from './printed-lawful.ts';
import { doubtsOfPrinted } from './printed-doubts.ts';
import { readPrinted } from './printed-read.ts';

/**
 * Part the rows of a table that extraction printed cell by cell, by the laws of its page. `undefined` where the text doesn't show
 * how the page was set, or too many rows stay in doubt.
 */
export function readPrintedPieces(
  pieces: readonly FlatPiece[],
  columns: readonly FlatColumn[],
  breaks: ReadonlySet<SourceLine>,
  content: PrintedContent,
): { rows: FlatRow[]; last: SourceLine; leading?: undefined } | undefined {
  const read = partPieces(pieces, columns, breaks, content);
  return read?.isSure ? read : undefined;
}

/** The same with whether enough rows are sure. */
export function partPieces(
  pieces: readonly FlatPiece[],
  columns: readonly FlatColumn[],
  breaks: ReadonlySet<SourceLine>,
  content: PrintedContent,
): { rows: FlatRow[]; last: SourceLine; isSure: boolean } | undefined {
  const rowPieces = pieces.flatMap((piece) =>
    piece.type === 'rows' && piece.lines.length > 0 ? [piece] : [],
  );
  if (rowPieces.length !== pieces.filter(({ type }) => type === 'rows').length) return undefined;
  // Below a break the ends of several cells may stand on one line.
  const below = new Set([...breaks].map(({ text }) => text));
  const cut = (text: string, above: string) => (below.has(text) ? text.split(' ') : content.cut(text, above));
  const stretches = rowPieces.map(({ lines, number, isBehind }): PrintedStretch => ({
    atoms: atomsOf(lines, cut, breaks, isBehind, false, true),
    number,
  }));
  const read = readPrinted(stretches, columns, content);
  if (!read) return undefined;
  const { rules } = read;
  const counts = stretches.map((stretch, at) => countLawful(stretch, read.ways[at]!, rules));
  const lawful =
    counts.reduce((sum, one) => sum + one.lawful, 0) / counts.reduce((sum, one) => sum + one.all, 0);
  if (!(lawful > lawfulPage)) return undefined;
  const ways = [...read.ways];
  const last = stretches.length - 1;
  if (pieces.at(-1)!.type === 'rows') {
    const end = trimmed(stretches[last]!, ways[last]!, rules);
    stretches[last] = end.stretch;
    ways[last] = end.way;
  }
  let at = -1;
  const parts = pieces.map((piece): FlatRow[] => {
    if (piece.type === 'section') return [{ title: piece.lines }];
    at += 1;
    return rowsOf(stretches[at]!, ways[at]!, piece, rules);
  });
  dropTextBelow(parts, columns);
  const rows = parts.flat();
  const own = rows.flatMap((row) => ('cells' in row ? [row] : []));
  const sure = own.filter(({ doubts }) => doubts.length === 0).length;
  // Enough rows must be sure: the others are told, one by one.
  const end = own.at(-1)?.cells.flat().at(-1)?.line;
  const isSure = sure >= own.length * (content.isExact ? 0.6 : 0.45);
  return end && own.length > 1 ? { rows, last: end, isSure } : undefined;
}

/** The share of lines that must stand as the laws of a page say, or else extraction printed them by others. */
const lawfulPage = 0.87;

function rowsOf(stretch: PrintedStretch, way: PrintedWay, piece: FlatPiece, rules: PrintedRules): FlatRow[] {
  return Array.from({ length: (way.cells.at(-1)?.row ?? 0) + 1 }, (_, row): FlatRow => {
    const own = way.cells.filter((cell) => cell.row === row);
    const cells = rules.columns.map((_column, column) =>
      own.filter((cell) => cell.column === column).flatMap((cell) => stretch.atoms.slice(cell.from, cell.to)),
    );
    const doubts = doubtsOfPrinted(stretch, way, row, rules);
    const margin = way.margins[row];
    return { piece, number: stretch.number, cells, isSub: false, fits: doubts.length === 0, doubts, margin };
  });
}

/** Whether text of the page that may begin at a piece begins a page, or is a heading at the end of the one above it. */
const isAboveBreak = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.isBelowBreak ||
  (parseMarker(atoms[at]!.rest) !== undefined &&
    atoms.slice(at + 1).find(({ edge }) => edge === 'line')?.isBelowBreak === true);

/** How text as wide as a page weighs where it begins a page, and where it stands below rows: those may go on. */
const [topOfPage, besideRows] = [3, -1.5];

/** The last stretch without the text of the page below it: lines wider than every cell, and headings above them. */
function trimmed(
  stretch: PrintedStretch,
  way: PrintedWay,
  rules: PrintedRules,
): { stretch: PrintedStretch; way: PrintedWay } {
  const { atoms } = stretch;
  const text = rules.columns.find(({ kind }) => kind === 'text' || kind === 'leader')!;
  const ends: number[] = [];
  for (let to = atoms.length - 1; to > Math.max(0, atoms.length - 40); to -= 1)
    if (opensText(atoms, to, text.most)) ends.push(to);
  let best = { stretch, way, score: way.score };
  for (const [at, other] of partUpTo(stretch, rules, ends).entries()) {
    const score = (other?.score ?? -Infinity) + (isAboveBreak(atoms, ends[at]!) ? topOfPage : besideRows);
    if (!other || score <= best.score) continue;
    best = { stretch: { ...stretch, atoms: atoms.slice(0, ends[at]) }, way: other, score };
  }
  return best;
}

/**
 * Whether text of the page may begin at a piece: its line, or one of the next two, is wider than the cells of the text. Items of a
 * list of names stand above no paragraph.
 */
function opensText(atoms: readonly Atom[], at: number, width: number): boolean {
  if (atoms[at]!.edge !== 'line' || atoms[at]!.opens.isLower) return false;
  const wide = atoms
    .slice(at, at + 8)
    .find(({ edge, line }) => edge === 'line' && timesWidth(line.text) > width * 1.1);
  return wide !== undefined && (!isItem(atoms[at]!) || isItem(wide));
}

const isItem = ({ line }: Atom): boolean => parseBullet(line.text) !== undefined;
