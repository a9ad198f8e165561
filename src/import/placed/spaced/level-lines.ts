import { parseMarker } from '../../../markdown/marker.ts';
import { asksForMore, goesOn, parseBullet } from '../../signs.ts';
import type { Column } from '../../grid/column-kind.ts';
import { filledWidth } from '../../text-width.ts';
import { wordsIn, type CellLine } from '../cell-line.ts';
import { rowNumber } from './opens-cell.ts';

/** What one column says on one printed line of a table. */
export interface LevelCell {
  readonly text: string;
  /** Whether it goes on inside a sentence, and whether it asks for more below it. */
  readonly isLower: boolean;
  readonly asks: boolean;
  /** Whether a bullet or a number with its stop opens it. */
  readonly isMarked: boolean;
  /** Whether it opens what each row has once: its number, or its clock time. */
  readonly isOnce: boolean;
  /** Whether the first word below it in its column would have fitted on it: what it says has ended. */
  readonly endsHere: boolean;
}

/** A printed line with the cells of the columns by which rows are told. */
export interface LevelLine {
  readonly line: CellLine;
  readonly page: number | undefined;
  readonly cells: readonly (LevelCell | undefined)[];
}

/** A clock time at the beginning of a cell. */
export const clock = /^(?:[-–+•*]\s*)?(?:lúc\s+)?\d{1,2}\s*(?:h|g(?:iờ)?|:)(?:\s*\d{2})?(?![A-Za-zÀ-ỹ])/iu;

/**
 * Lines with what tells where rows begin: those that have words in one column at least that no cell over several rows stands in.
 *
 * @param rooms how wide a line of each column can be, in ems
 */
export function levelLines(
  lines: readonly CellLine[],
  columns: readonly Column[],
  keys: ReadonlySet<number>,
  rooms: readonly number[],
  pageOf: (at: number) => number | undefined,
): LevelLine[] {
  const own = lines.filter(({ cells }) =>
    cells.some((words, column) => words.length > 0 && !keys.has(column)),
  );
  const texts = own.map((line) =>
    columns.map((_, column) => (keys.has(column) ? '' : wordsIn(line, column))),
  );
  const below = columns.map((): string | undefined => undefined);
  const found: LevelLine[] = [];
  for (let at = own.length - 1; at >= 0; at -= 1) {
    const cells = columns.map((column, index): LevelCell | undefined => {
      const text = texts[at]![index]!;
      if (text === '') return undefined;
      const next = below[index];
      below[index] = text;
      return {
        text,
        isLower: goesOn(text),
        asks: asksForMore(text),
        isMarked: parseBullet(text) !== undefined || parseMarker(text) !== undefined,
        isOnce:
          column === 'number'
            ? rowNumber.test(text)
            : column === 'time' || column === 'text'
              ? clock.test(text)
              : false,
        endsHere: next !== undefined && filledWidth(text, next) < rooms[index]! - 0.4,
      };
    });
    found.unshift({ line: own[at]!, page: pageOf(own[at]!.at), cells });
  }
  return found;
}
