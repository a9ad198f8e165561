import type { SourceLine } from '../../source-line.ts';
import { lineWidth, timeColumns, type Atom } from '../flat-atom.ts';
import { isCutWord } from '../../phrases/cut-words.ts';
import { cellsOf, keepBest, type FlatWay } from '../flat-search.ts';
import { marginsOf } from '../row-margins.ts';
import type { FlatColumn } from '../flat-signs.ts';
import { hasRoom, type PrintedColumn } from './printed-column.ts';
import type { PrintedContent } from './printed-content.ts';
import {
  bestPlace,
  weighBelow,
  weighBeside,
  weighLeadOf,
  weighUp,
  type Setting,
  type Standing,
} from './printed-law.ts';
import { weighPlaces, type PlacedCell } from './printed-row.ts';
import { bestClose, closeCell, closeCut, goOn, openCell, overhang } from './printed-weigh.ts';

/** Pieces of a row, or of several that no number parts. */
export interface PrintedStretch {
  readonly atoms: readonly Atom[];
  readonly number: SourceLine | undefined;
}

/** What is known of a table when its cells are parted. */
export interface PrintedRules {
  readonly columns: readonly PrintedColumn[];
  readonly setting: Setting;
  readonly content: PrintedContent;
}

/** The best way to part a stretch, and how good it is. */
export interface PrintedWay extends FlatWay {
  readonly score: number;
}

interface Way {
  readonly score: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
  readonly goesOn: boolean;
  readonly isNew: boolean;
  readonly before: Way | undefined;
  /** The part of its cell on the page above, where the page cuts it. */
  readonly part: Way | undefined;
  /** How well the cells of its row stand beside one another, as far as it is known. */
  readonly place: number;
  /** How well its words end it. */
  readonly close: number;
}

/** What the words of a cell that a page cuts win, at most, beside those of its halves. */
const mostOfCut = 5.1;

/** How many pieces a cell has at most. */
const longestOf = (kind: FlatColumn): number => (kind === 'text' ? 70 : timeColumns.has(kind) ? 8 : 30);
const most = 3;
/** What is worse than the best by so much is not followed, and a cell that costs more is none; low rows part sooner. */
const limits = { loose: { beam: 11, worst: -14 }, exact: { beam: 8, worst: -9 } };

/** The ways to a place that may still be the best. */
function likely(lists: readonly (readonly Way[] | undefined)[], beam: number): Way[] {
  let top = -Infinity;
  for (const list of lists) if (list?.[0] && list[0].score > top) top = list[0].score;
  return lists.flatMap((list) => list?.filter(({ score }) => score > top - beam) ?? []);
}

/** How much better than the next best way one must be to be sure. */
const margin = 1;

/** Part a stretch into cells by the laws of its page: columns in order, row by row; below a break of the page a row may go on. */
export function partPrinted({ atoms, number }: PrintedStretch, rules: PrintedRules): PrintedWay | undefined {
  const { columns, setting, content } = rules;
  const { beam, worst } = content.isExact ? limits.exact : limits.loose;
  const kinds = columns.map(({ kind }) => kind);
  const isMany = number === undefined;
  const lines = linesUpTo(atoms);
  const firstOfLine = atoms.map((_, at) => {
    let first = at;
    while (first > 0 && atoms[first]!.edge !== 'line') first -= 1;
    return first;
  });
  const hasBreak = atoms.some(({ isBelowBreak }) => isBelowBreak);
  const best: (Way[] | undefined)[][] = Array.from({ length: atoms.length + 1 }, () => []);
  const skipped = skipsOf(columns);
  const isNumbered = (at: number) =>
    at === 0 && (number?.line === atoms[0]!.line.line || !atoms[0]!.startsLine);
  /** The score of the best way to each place so far: what is worse by the beam is not followed from there. */
  const tops = Array<number>(atoms.length + 1).fill(-Infinity);
  /** What a way to a place must be better than to be followed. */
  const floorOf = (to: number, kept: readonly Way[]): number =>
    Math.max(
      kept.length < most ? -Infinity : kept.at(-1)!.score,
      to < atoms.length ? tops[to]! - beam : -Infinity,
    );
  const placed = (way: Way) =>
    setting.stand === 'mixed' ? weighRow(way, atoms, firstOfLine, number, setting) : 0;
  for (let from = 0; from < atoms.length; from += 1) {
    const ways = from === 0 ? [undefined] : likely(best[from]!, beam);
    if (ways.length === 0) continue;
    const atom = atoms[from]!;
    const above = atoms[from > 0 ? firstOfLine[from - 1]! : 0]!;
    for (const [at, column] of columns.entries()) {
      const starts = startsOf(ways, at, atoms, from, rules, skipped, isMany, placed);
      if (starts.length === 0) continue;
      for (const goesOn of hasBreak ? [false, true] : [false]) {
        const own = starts.filter((start) => start.goesOn === goesOn);
        if (own.length === 0) continue;
        const list = (to: number) => (best[to]![at + (goesOn ? columns.length : 0)] ??= []);
        let inside = openCell(atoms, from, column, kinds, goesOn, content);
        /** Most that words win that a page cuts, beside what their first half lost. */
        const whole = goesOn ? Math.max(0, ...own.map(({ part }) => (part ? mostOfCut - part.close : 0))) : 0;
        const end = Math.min(atoms.length, from + longestOf(column.kind));
        const start = Math.max(...own.map(({ before, cost }) => (before?.score ?? 0) + cost));
        const hope = start + bestClose(column.kind) + bestPlace + whole;
        const add = (to: number, count: number, worth: number, close: number) => {
          const kept = list(to);
          const standing = { lines: count, isText: column.kind === 'text', isLead: isLead(columns, at) };
          for (const { before, isNew, cost, part } of own) {
            const hoped = (before?.score ?? 0) + cost + worth + bestPlace;
            if (part && hoped + mostOfCut - part.close <= floorOf(to, kept)) continue;
            const gain = part ? closeCut(atoms, part, from, to, column, rules) - part.close - close : 0;
            const sum = (before?.score ?? 0) + cost + worth + close + gain;
            if (sum + bestPlace <= floorOf(to, kept)) continue;
            const place = goesOn
              ? before!.goesOn
                ? weighUp(setting, above, atom, before!.standing.lines - 1)
                : 0
              : before === undefined
                ? number
                  ? weighLeadOf(setting, number, atom, standing)
                  : 0
                : isNew
                  ? weighBelow(setting, above, atom)
                  : weighBeside(setting, above, atom, standing, before.standing);
            const score = sum + place;
            if (score <= floorOf(to, kept)) continue;
            tops[to] = Math.max(tops[to]!, score);
            const beside = before === undefined ? place : isNew ? 0 : before.place + place;
            keepBest(
              kept,
              {
                score,
                column: at,
                from,
                to,
                standing,
                goesOn,
                isNew,
                before,
                part,
                place: beside,
                close: close + gain,
              },
              most,
            );
          }
        };
        let to = from + 1;
        for (; to <= end; to += 1) {
          if (to > from + 1)
            inside += goOn(
              atoms,
              from,
              to - 1,
              column,
              rules,
              atoms[firstOfLine[to - 2]!]!,
              firstOfLine[to - 2]! < from || isNumbered(firstOfLine[to - 2]!),
            );
          inside += overhang(atoms, from, to - 1, column, content);
          if (inside < worst) break;
          // Most cells are out of the question whatever their words say.
          if (hope + inside <= floorOf(to, list(to))) continue;
          const count = lines[to - 1]! - lines[from]! + 1;
          add(to, count, inside, closeCell(atoms, from, to, column, goesOn, rules));
        }
        // What no cell holds may be text of the page: one way leads through it.
        if (to <= atoms.length) add(atoms.length, lines.at(-1)! - lines[from]! + 1, worst - 8, 0);
      }
    }
  }
  const ends = best[atoms.length]!.flatMap((list) => list ?? [])
    .map((way) => ({
      way,
      score: way.score + placed(way) + (way.goesOn ? 0 : skipped(way.column + 1, columns.length)),
    }))
    .sort((a, b) => b.score - a.score);
  const [first] = ends;
  if (!first) return undefined;
  const cells = cellsOf(first.way);
  const margins = marginsOf(
    cells,
    ends,
    (way) => best[way.to]![way.column + (way.goesOn ? columns.length : 0)]!,
  );
  const doubtful = margins.flatMap((own, row) => (own < margin ? [row] : []));
  return { cells, doubtful: new Set(doubtful), margins, score: first.score };
}

/** How much worse the cells of a row stand than was thought while not all were known; no page tells that of a row it cuts. */
function weighRow(
  last: Way,
  atoms: readonly Atom[],
  firstOfLine: readonly number[],
  number: SourceLine | undefined,
  setting: Setting,
): number {
  const cells: PlacedCell[] = [];
  let first = last;
  for (let way: Way | undefined = last; way; way = way.isNew ? undefined : way.before) {
    if (way.goesOn) return 0;
    for (let at = way.from; at < way.to; at += 1) if (atoms[at]!.isBelowBreak) return 0;
    const above = atoms[way.from > 0 ? firstOfLine[way.from - 1]! : 0]!;
    cells.unshift({ atom: atoms[way.from]!, above, standing: way.standing });
    first = way;
  }
  return weighPlaces(cells, first.before ? undefined : number, setting) - last.place;
}

/** Whether the cells of a column may stand beside several rows: times in front of all others. */
export const isLead = (columns: readonly PrintedColumn[], at: number): boolean =>
  at === 0 && timeColumns.has(columns[at]!.kind);

/** On which printed line each piece stands, counted from one. */
export function linesUpTo(atoms: readonly Atom[]): number[] {
  let count = 0;
  return atoms.map(({ edge }, at) => (count += at === 0 || edge === 'line' ? 1 : 0));
}

/** What it costs that a row lacks columns from one to another. */
function skipsOf(columns: readonly PrintedColumn[]): (from: number, to: number) => number {
  const sums = [0];
  for (const { skip } of columns) sums.push(sums.at(-1)! + skip);
  return (from, to) => sums[to]! - sums[from]!;
}

interface Start {
  readonly before: Way | undefined;
  readonly cost: number;
  readonly goesOn: boolean;
  readonly isNew: boolean;
  /** The part of the cell on the page above. */
  readonly part: Way | undefined;
}

function startsOf(
  ways: readonly (Way | undefined)[],
  column: number,
  atoms: readonly Atom[],
  from: number,
  { columns, content, setting }: PrintedRules,
  skips: (from: number, to: number) => number,
  isMany: boolean,
  placed: (way: Way) => number,
): Start[] {
  const kinds = columns.map(({ kind }) => kind);
  // Where each of those who lead has a column, a row begins in front of them.
  const lastOpening = kinds.includes('text') ? kinds.indexOf('text') : kinds.indexOf('leader') - 1;
  const starts: Start[] = [];
  /** A row that a page cuts goes on with a cell; what it costs that it lacks others is known where the page ends. */
  const goOnWith = (before: Way, cost: number): void => {
    const part = partAbove(before, column);
    const isLate =
      part === undefined
        ? lateCell - skips(column, column + 1)
        : worthOfCut(part) - linesLeft(part, before, setting);
    starts.push({ before, cost: cost + isLate, goesOn: true, isNew: false, part });
  };
  for (const before of ways) {
    if (!before) {
      starts.push({ before, cost: skips(0, column), goesOn: false, isNew: true, part: undefined });
      continue;
    }
    if (column > before.column) {
      if (before.goesOn) goOnWith(before, -0.1);
      else
        starts.push({
          ...{ before, cost: skips(before.column + 1, column) },
          ...{ goesOn: false, isNew: false, part: undefined },
        });
    } else if (isMany && column <= lastOpening) {
      const rest = before.goesOn ? 0 : skips(before.column + 1, kinds.length);
      const own = kinds[column] === 'text' ? content.newRow(atoms[from]!) : 0;
      starts.push({
        before,
        cost: rest + skips(0, column) + own - 0.5 + placed(before),
        ...{ goesOn: false, isNew: true, part: undefined },
      });
    }
    if (atoms[from]!.isBelowBreak) goOnWith(before, -0.5 + skips(before.column + 1, kinds.length));
  }
  return starts;

  function worthOfCut(part: Way): number {
    const last = atoms[part.to - 1]!;
    const isTime = timeColumns.has(kinds[column]!);
    // What had room for the next word had ended.
    const room = hasRoom(columns[column]!, lineWidth(atoms, part.from, part.to - 1) + atoms[from]!.first);
    if (last.line.wraps === true && last.text.length > 1 && atoms[part.to]?.edge !== 'word') return 1;
    if (isCutWord(last.text, atoms[from]!.text)) return 2;
    if (room && !last.isOpen) return -2;
    return last.isOpen || last.isHalf ? 0.5 : last.ends || isTime ? -1.5 : 0.3;
  }
}

/**
 * What it costs that a cell goes on below a page that has fewer lines above it than another of its row: the page ends below the
 * last line of each cell that goes on. In the middle of its row one may stand with lines to spare.
 */
function linesLeft(
  { standing: { lines, isText, isLead: mayReach } }: Way,
  before: Way,
  { stand }: Setting,
): number {
  if (mayReach || stand === 'middle' || (stand === 'mixed' && !isText)) return 0;
  let most = 0;
  for (let way: Way | undefined = before; way; way = way.isNew ? undefined : way.before)
    if (!way.goesOn && !way.standing.isLead) most = Math.max(most, way.standing.lines);
  return Math.min(5, (most - lines) * 2.5);
}

/** What it costs that a cell of a row begins below the page that cuts it. */
const lateCell = -0.7;

/** The cell of a column in a row that goes on below a page. */
function partAbove(before: Way, column: number): Way | undefined {
  for (let way: Way | undefined = before; way && !(way.goesOn && way.column === column); way = way.before) {
    if (way.column === column) return way;
    if (way.isNew) return undefined;
  }
  return undefined;
}
