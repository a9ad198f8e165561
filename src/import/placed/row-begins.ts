import { capitals, opensSmall, smalls } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { endsSentence, parseBullet } from '../signs.ts';
import { committeeAlone } from '../phrases/body-names.ts';
import type { Column } from '../grid/column-kind.ts';
import { wordsIn, type CellLine } from './cell-line.ts';
import { opensKey } from './placed-keys.ts';

/** Lines on which another day, month or time begins in a column that leads. */
export function keyOpeners(lines: readonly CellLine[], columns: readonly Column[]): ReadonlySet<CellLine> {
  const openers = new Set<CellLine>();
  for (const [at, column] of columns.slice(0, columns.indexOf('text')).entries()) {
    if (!keyColumns.includes(column)) continue;
    let above = '';
    for (const line of lines) {
      const words = wordsIn(line, at);
      const opens = opensKey(words, above, column);
      if (opens) openers.add(line);
      above = opens ? words : `${above} ${words}`.trim();
    }
  }
  return openers;
}

/** What all rows of a table tell of one. */
export interface RowMeasure {
  readonly sides: readonly Side[];
  /** Whether days or months stand on the first line of their rows, and not in the middle of them. */
  readonly isTop: boolean;
}

/** Measure the rows of a table, each stretch of lines between its section rows on its own. */
export function measureRows(
  stretches: readonly (readonly CellLine[])[],
  columns: readonly Column[],
): RowMeasure {
  const sides = sidesOf(stretches.flat(), columns.length);
  return { sides, isTop: stretches.length > 0 && keysLead(stretches, columns, sides) };
}

interface Side {
  readonly x0: number;
  readonly x1: number;
}

/** Left and right edge of the words of each column. */
const sidesOf = (lines: readonly CellLine[], columns: number): Side[] =>
  Array.from({ length: columns }, (_, column) => {
    const words = lines.flatMap(({ cells }) => cells[column] ?? []);
    return { x0: Math.min(...words.map(({ x0 }) => x0)), x1: Math.max(...words.map(({ x1 }) => x1)) };
  });

/** Columns that say when; in front of the text they lead, and hold for several rows. */
export const keyColumns: readonly Column[] = ['month', 'day', 'time', 'deadline'];

const lowerOrStop = new RegExp(String.raw`^[${smalls},;.)]`, 'u');

const cellStart = new RegExp(String.raw`^[${capitals}\d(“"+-]`, 'u');

/** Whether a row begins at a line: its text and what stands beside it begin anew, below cells that have ended. */
export function beginsRow(
  row: readonly CellLine[],
  line: CellLine,
  columns: readonly Column[],
  sides: readonly Side[],
  isTop: boolean,
  openers: ReadonlySet<CellLine>,
): boolean {
  const text = columns.indexOf('text');
  const own = wordsIn(line, text);
  const ended = hasEnded(row, text, line, sides[text]!);
  const opensAny = openers.has(line);
  const isAlone = line.cells.filter((words) => words.length > 0).length === 1;
  if (opensAny && saysHalf(line, columns) && row[0] && saysHalf(row[0], columns)) {
    // Halves of the day on the first line of their rows: each begins one.
    const besides = columns.flatMap((column, at) =>
      keyColumns.includes(column) ? [] : wordsIn(line, at) || [],
    );
    if (besides.length > 0 && besides.every((words) => cellStart.test(words))) return true;
  }
  if (opensAny && saysDay(line, columns)) {
    // "Ngày 12/5" with all other cells beginning anew beside it.
    const besides = columns.flatMap((column, at) => (keyColumns.includes(column) ? [] : [wordsIn(line, at)]));
    if (besides.length > 1 && besides.every((words) => cellStart.test(words))) return true;
  }
  if (opensAny && own === '' && !isAlone) {
    // The column of the text may be empty where another one says what happens.
    return columns.every((column, at) => {
      const words = wordsIn(line, at);
      return (
        keyColumns.includes(column) ||
        words === '' ||
        (/^[\p{Lu}(“"+-]/u.test(words) && hasEnded(row, at, line, sides[at]!))
      );
    });
  }
  if (opensAny && (own === '' ? ended : (isTop || ended) && !opensSmall(own))) return true;
  if (own === '' || lowerOrStop.test(own)) return false;
  const isMarked = ended && (parseBullet(own) !== undefined || parseMarker(own)?.kind === 'number');
  const closed = endsSentence(row.map((one) => wordsIn(one, text)).findLast(Boolean) ?? '');
  const begun = columns.map((column, at) => {
    if (column === 'text' || keyColumns.includes(column)) return false;
    const before = row.map((one) => wordsIn(one, at)).findLast(Boolean);
    const words = wordsIn(line, at);
    if (words === '' || lowerOrStop.test(words)) return false;
    if (before === undefined) return row.length > 1;
    return (
      hasEnded(row, at, line, sides[at]!) || ((closed || isMarked) && opensName(before, words, isMarked))
    );
  });
  const goesOn = columns.some(
    (column, at) =>
      column !== 'text' && wordsIn(line, at) !== '' && !begun[at] && !keyColumns.includes(column),
  );
  return begun.includes(true) && !goesOn && ended;
}

const saysHalf = (line: CellLine, columns: readonly Column[]): boolean =>
  columns.some((column, at) => column === 'time' && /^(?:Sáng|Chiều|Tối|Cả ngày)/u.test(wordsIn(line, at)));

const saysDay = (line: CellLine, columns: readonly Column[]): boolean =>
  columns.some((column, at) => keyColumns.includes(column) && /^ngày\s*\d/iu.test(wordsIn(line, at)));

/** Whether another name begins below one: "Tỉnh ủy" is the end of a name; beside a bullet any other may begin one. */
const opensName = (before: string, words: string, isMarked: boolean): boolean =>
  (isMarked || bodyStart.test(words)) &&
  !committeeAlone.test(words) &&
  !/(?:[,+–-]|\s(?:và|của|các|với))$/u.test(before);

/** Whether the last line of a cell can be its end: it closes a sentence, or the next word would have fitted. */
function hasEnded(row: readonly CellLine[], column: number, next: CellLine, { x1 }: Side): boolean {
  const last = row.findLast((line) => wordsIn(line, column) !== '');
  if (!last) return true;
  const words = wordsIn(last, column);
  if (/(?:[,+–-]|\s(?:và|của|các|với))$/u.test(words)) return false;
  const following = next.cells[column]?.[0];
  const below = wordsIn(next, column);
  const isMarked = parseBullet(below) !== undefined || /^\d{1,2}[.)]\s+\p{Lu}/u.test(below);
  if (endsSentence(words) || (following && isMarked)) return true;
  const end = last.cells[column]!.at(-1)!.x1;
  return !following || x1 - end > following.x1 - following.x0 + (following.x1 - following.x0) * 0.2;
}

/** Whether most lines on which a day or month begins begin a row, and the first line of each stretch has one. */
function keysLead(
  stretches: readonly (readonly CellLine[])[],
  columns: readonly Column[],
  sides: readonly Side[],
): boolean {
  const text = columns.indexOf('text');
  const hasKey = (line: CellLine) =>
    columns.some((column, at) => keyColumns.includes(column) && at < text && wordsIn(line, at) !== '');
  // "(Thứ Tư)" below "05/02" begins nothing.
  const openers = stretches.map((lines) => keyOpeners(lines, columns));
  if (stretches.filter(([first]) => first && hasKey(first)).length < stretches.length * 0.7) return false;
  const keyed = stretches.flatMap((lines, stretch) =>
    lines.flatMap((line, at) =>
      openers[stretch]!.has(line) && wordsIn(line, text) !== '' ? [{ line, above: lines.slice(0, at) }] : [],
    ),
  );
  const leading = keyed.filter(
    ({ line, above }) => !lowerOrStop.test(wordsIn(line, text)) && hasEnded(above, text, line, sides[text]!),
  );
  return leading.length > keyed.length * 0.65;
}
