import { parseMarker } from '../../markdown/marker.ts';
import { goesOn, isCapitals, parseBullet } from '../signs.ts';
import { filledWidth, textWidth } from '../text-width.ts';
import { wordsIn, type CellLine } from './cell-line.ts';
import type { Piece } from './placed-piece.ts';

interface Found {
  readonly pieces: Piece[];
  readonly to: number;
  readonly strange: number[];
}

/** What was found of a table without the lines below its last row that are set in as far as one of its columns. */
export function withoutTextBelow(found: Found): Found {
  const rows = found.pieces.findLast((piece) => piece.type === 'rows');
  if (!rows) return found;
  const kept = [...rows.lines];
  while (kept.length > 1 && standsBelow(kept.at(-1)!, kept)) kept.pop();
  const to = rows.lines[kept.length]?.at;
  if (to === undefined) return found;
  return {
    pieces: found.pieces.map((piece) => (piece === rows ? { ...rows, lines: kept } : piece)),
    to,
    strange: found.strange.filter((at) => at < to),
  };
}

/** Whether a line has words in one column only, and they begin something, or had fitted on the line above them. */
function standsBelow(line: CellLine, lines: readonly CellLine[]): boolean {
  const [column, ...others] = line.cells.flatMap((words, at) => (words.length > 0 ? [at] : []));
  if (column === undefined || others.length > 0) return false;
  const text = wordsIn(line, column);
  if (goesOn(text)) return false;
  if (parseMarker(text) ?? parseBullet(text) ?? (isCapitals(text) || undefined)) return true;
  const own = lines.map((one) => wordsIn(one, column));
  const widest = Math.max(...own.slice(0, -1).map(textWidth));
  const above = own.at(-2)!;
  return above === '' || textWidth(text) > widest * 1.1 || filledWidth(above, text) < widest * 0.97;
}
