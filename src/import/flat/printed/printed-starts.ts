import { lineWidth } from '../flat-atom.ts';
import { timeColumns } from '../flat-column.ts';
import { isCutBefore } from '../search/flat-weigh.ts';
import { hasRoom } from './printed-column.ts';
import type { Setting } from './printed-law.ts';
import { most, weighRow, type Walk, type Way } from './printed-walk.ts';

/** A way to open a cell behind others. */
export interface Start {
  readonly before: Way | undefined;
  /** How good the way is up to there, with what it costs to open a cell so. */
  readonly score: number;
  readonly isNew: boolean;
  /** The part of the cell on the page above. */
  readonly part: Way | undefined;
}

/** Ways to open a cell in a row, and in one that a page cuts: the best first. */
export interface Starts {
  readonly beside: readonly Start[];
  readonly below: readonly Start[];
}

/** Tells the ways to open a cell of each column at a piece to which some ways lead. */
export function startsAt(
  walk: Walk,
  from: number,
  ways: readonly (Way | undefined)[],
): (column: number) => Starts {
  const { atoms, kinds, number, skipped, rules } = walk;
  // Where each of those who lead has a column, a row begins in front of them.
  const lastOpening = kinds.includes('text') ? kinds.indexOf('text') : kinds.indexOf('leader') - 1;
  const mayOpen = number === undefined;
  const { isBelowBreak } = atoms[from]!;
  /** What it costs to end the row of each way. */
  const ends = ways.map((way) =>
    way && mayOpen
      ? { skips: way.goesOn ? 0 : skipped(way.column + 1, kinds.length), placed: weighRow(walk, way) }
      : undefined,
  );
  return (column) => {
    const beside: Start[] = [];
    const below: Start[] = [];
    const own = kinds[column] === 'text' && mayOpen ? rules.content.newRow(atoms[from]!) : 0;
    for (const [at, before] of ways.entries()) {
      if (!before) {
        beside.push({ before, score: skipped(0, column), isNew: true, part: undefined });
        continue;
      }
      if (column > before.column) {
        if (before.goesOn) below.push(goOnWith(walk, before, from, column, -0.1));
        else {
          const score = before.score + skipped(before.column + 1, column);
          beside.push({ before, score, isNew: false, part: undefined });
        }
      } else if (mayOpen && column <= lastOpening) {
        const { skips, placed } = ends[at]!;
        const score = before.score + (skips + skipped(0, column) + own - 0.5 + placed);
        beside.push({ before, score, isNew: true, part: undefined });
      }
      if (isBelowBreak)
        below.push(goOnWith(walk, before, from, column, -0.5 + skipped(before.column + 1, kinds.length)));
    }
    return { beside: withoutWorse(beside), below: below.toSorted((a, b) => b.score - a.score) };
  };
}

/** Ways without those that are worse than enough others, whatever cell follows: those behind a cell that stands alike. */
function withoutWorse(starts: Start[]): Start[] {
  if (starts.length < 2) return starts;
  const counts = new Map<number, number>();
  return starts
    .sort((a, b) => b.score - a.score)
    .filter((start) => {
      const key = standingOf(start);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= most;
    });
}

/** What of the way in front of a cell tells how well this stands, as a key. */
function standingOf({ before, isNew }: Start): number {
  if (isNew || !before) return -1;
  const { lines, isText, isLead } = before.standing;
  return lines * 4 + (isText ? 2 : 0) + (isLead ? 1 : 0);
}

/** A row that a page cuts goes on with a cell; what it costs that it lacks others is known where the page ends. */
function goOnWith(walk: Walk, before: Way, from: number, column: number, cost: number): Start {
  const part = partAbove(before, column);
  const isLate =
    part === undefined
      ? lateCell - walk.skipped(column, column + 1)
      : worthOfCut(walk, part, from, column) - linesLeft(part, before, walk.rules.setting);
  return { before, score: before.score + (cost + isLate), isNew: false, part };
}

/** How well a cell goes on below a break: what it was broken off inside must go on, what had ended need not. */
function worthOfCut({ atoms, rules, kinds }: Walk, part: Way, from: number, column: number): number {
  const last = atoms[part.to - 1]!;
  const isTime = timeColumns.has(kinds[column]!);
  // What had room for the next word had ended.
  const room = hasRoom(rules.columns[column]!, lineWidth(atoms, part.from, part.to - 1) + atoms[from]!.first);
  if (last.line.wraps === true && last.text.length > 1 && atoms[part.to]?.edge !== 'word') return 1;
  if (isCutBefore(last.text, atoms[from]!)) return 2;
  if (room && !last.isOpen) return -2;
  return last.isOpen || last.isHalf ? 0.5 : last.ends || isTime ? -1.5 : 0.3;
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
