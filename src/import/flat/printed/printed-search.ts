import { isMarkedEntry } from '../../calendar-entries.ts';
import { endsHalf, lineWidth, timeColumns, type Atom } from '../flat-atom.ts';
import type { FlatCell, FlatWay } from '../flat-search.ts';
import type { FlatColumn } from '../flat-signs.ts';
import { wordsOf } from '../flat-weigh.ts';
import type { SourceLine } from '../../source-line.ts';
import { hasRoom, isTooWide, type PrintedColumn } from './printed-column.ts';
import { weighInside, weighOpening, weighWords } from './printed-content.ts';
import {
  isApart,
  isStretchedLine,
  weighBelow,
  weighBeside,
  weighNext,
  type Setting,
  type Standing,
} from './printed-law.ts';

/** Pieces of a row, or of several that no number parts. */
export interface PrintedStretch {
  readonly atoms: readonly Atom[];
  readonly number: SourceLine | undefined;
}

/** What is known of a table when its cells are parted. */
export interface PrintedRules {
  readonly columns: readonly PrintedColumn[];
  readonly setting: Setting;
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
}

/** How many pieces a cell has at most. */
const longestOf = (kind: FlatColumn): number => (kind === 'text' ? 70 : timeColumns.has(kind) ? 8 : 30);
const most = 3;
/** What is worse than the best by so much is not followed, and a cell that costs more is none. */
const beam = 11;
const worst = -14;

/** The ways to a place that may still be the best. */
function likely(lists: readonly (readonly Way[] | undefined)[]): Way[] {
  let top = -Infinity;
  for (const list of lists) if (list?.[0] && list[0].score > top) top = list[0].score;
  return lists.flatMap((list) => list?.filter(({ score }) => score > top - beam) ?? []);
}

/** How much better than the next best way one must be to be sure. */
const margin = 1;

/** Part a stretch into cells by the laws of its page: columns in order, row by row; below a break of the page a row may go on. */
export function partPrinted({ atoms, number }: PrintedStretch, rules: PrintedRules): PrintedWay | undefined {
  const { columns, setting } = rules;
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
  for (let from = 0; from < atoms.length; from += 1) {
    const ways = from === 0 ? [undefined] : likely(best[from]!);
    if (ways.length === 0) continue;
    const atom = atoms[from]!;
    const above = atoms[from > 0 ? firstOfLine[from - 1]! : 0]!;
    for (const [at, column] of columns.entries()) {
      const starts = startsOf(ways, at, atoms, from, columns, skipped, isMany);
      if (starts.length === 0) continue;
      for (const goesOn of hasBreak ? [false, true] : [false]) {
        const own = starts.filter((start) => start.goesOn === goesOn);
        if (own.length === 0) continue;
        const list = (to: number) => (best[to]![at + (goesOn ? columns.length : 0)] ??= []);
        let inside = openCell(atoms, from, column, kinds, goesOn);
        const end = Math.min(atoms.length, from + longestOf(column.kind));
        const add = (to: number, count: number, worth: number) => {
          const kept = list(to);
          const standing = { lines: count, isText: column.kind === 'text' };
          for (const { before, isNew, cost } of own) {
            const place = goesOn
              ? 0
              : before === undefined
                ? weighLead(number, atom, count, setting)
                : isNew
                  ? weighBelow(setting, above, atom)
                  : weighBeside(setting, above, atom, standing, before.standing);
            const score = (before?.score ?? 0) + cost + worth + place;
            if (kept.length >= most && score <= kept.at(-1)!.score) continue;
            keepBest(kept, { score, column: at, from, to, standing, goesOn, isNew, before });
          }
        };
        let to = from + 1;
        for (; to <= end; to += 1) {
          if (to > from + 1)
            inside += goOn(atoms, from, to - 1, column, setting, atoms[firstOfLine[to - 2]!]!);
          inside += overhang(atoms, from, to - 1, column);
          if (inside < worst) break;
          const count = lines[to - 1]! - lines[from]! + 1;
          add(to, count, inside + closeCell(atoms, from, to, column, goesOn, setting));
        }
        // What no cell holds may be text of the page: one way leads through it.
        if (to <= atoms.length) add(atoms.length, lines.at(-1)! - lines[from]! + 1, worst - 8);
      }
    }
  }
  const [first, second] = best[atoms.length]!.flatMap((list) => list ?? [])
    .map((way) => ({ way, score: way.score + (way.goesOn ? 0 : skipped(way.column + 1, columns.length)) }))
    .sort((a, b) => b.score - a.score);
  if (!first) return undefined;
  const cells = cellsOf(first.way);
  const other = new Set(
    second && first.score - second.score < margin ? cellsOf(second.way).map(placeOf) : [],
  );
  const doubtful = cells.filter((cell) => other.size > 0 && !other.has(placeOf(cell)));
  return { cells, doubtful: new Set(doubtful.map(({ row }) => row)), score: first.score };
}

/** The share of printed lines that stand as the laws of the page say, by the way that a stretch was parted. */
export function countLawful(
  { atoms }: PrintedStretch,
  { cells }: PrintedWay,
  { setting, columns }: PrintedRules,
): { lawful: number; all: number } {
  const lines = linesUpTo(atoms);
  const starts = new Map(cells.map((cell, at) => [cell.from, at]));
  const standing = ({ from, to, column }: FlatCell) => ({
    lines: lines[to - 1]! - lines[from]! + 1,
    isText: columns[column]!.kind === 'text',
  });
  let lawful = 0;
  let all = 0;
  let above = 0;
  for (let at = 1; at < atoms.length; at += 1) {
    const atom = atoms[at]!;
    if (atom.isBelowBreak) above = at;
    const opened = starts.get(at);
    const cell = opened === undefined ? undefined : cells[opened]!;
    const before = opened === undefined ? undefined : cells[opened - 1]!;
    if (atom.edge === 'line' || cell) {
      const isOfRow = cell && before && before.row === cell.row && before.column < cell.column;
      const weight = !cell
        ? weighNext(setting, atoms[above]!, atom, false, undefined)
        : isOfRow
          ? weighBeside(setting, atoms[above]!, atom, standing(cell), standing(before))
          : weighBelow(setting, atoms[above]!, atom);
      if (weight !== 0 && (cell || columns.every(({ isCentred }) => isCentred === false) || setting.isWide)) {
        all += 1;
        if (weight > -1.5) lawful += 1;
      }
    }
    if (atom.edge === 'line') above = at;
  }
  return { lawful, all };
}

/** On which printed line each piece stands, counted from one. */
function linesUpTo(atoms: readonly Atom[]): number[] {
  let count = 0;
  return atoms.map(({ edge }, at) => (count += at === 0 || edge === 'line' ? 1 : 0));
}

const placeOf = ({ column, from, to }: FlatCell): string => `${column} ${from} ${to}`;

function cellsOf(last: Way): FlatCell[] {
  const path: Way[] = [];
  for (let way: Way | undefined = last; way; way = way.before) path.unshift(way);
  let row = 0;
  return path.map(({ column, from, to, isNew }, at): FlatCell => {
    if (isNew && at > 0) row += 1;
    return { row, column, from, to };
  });
}

function keepBest(list: Way[], one: Way): void {
  let at = list.length;
  while (at > 0 && one.score > list[at - 1]!.score) at -= 1;
  if (at >= most) return;
  list.splice(at, 0, one);
  if (list.length > most) list.pop();
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
}

function startsOf(
  ways: readonly (Way | undefined)[],
  column: number,
  atoms: readonly Atom[],
  from: number,
  columns: readonly PrintedColumn[],
  skips: (from: number, to: number) => number,
  isMany: boolean,
): Start[] {
  const kinds = columns.map(({ kind }) => kind);
  const starts: Start[] = [];
  for (const before of ways) {
    if (!before) {
      starts.push({ before, cost: skips(0, column), goesOn: false, isNew: true });
      continue;
    }
    if (column > before.column)
      starts.push({
        before,
        cost: before.goesOn ? -0.1 + worthOfCut(before, column) : skips(before.column + 1, column),
        goesOn: before.goesOn,
        isNew: false,
      });
    else if (isMany && column <= kinds.indexOf('text')) {
      const rest = before.goesOn ? 0 : skips(before.column + 1, kinds.length);
      starts.push({ before, cost: rest + skips(0, column) - 0.5, goesOn: false, isNew: true });
    }
    if (atoms[from]!.isBelowBreak)
      starts.push({ before, cost: -0.5 + worthOfCut(before, column), goesOn: true, isNew: false });
  }
  return starts;

  function worthOfCut(before: Way, at: number): number {
    for (let way: Way | undefined = before; way; way = way.before) {
      if (way.column === at) {
        const last = atoms[way.to - 1]!;
        // What had room for the next word had ended.
        const room = hasRoom(columns[at]!, lineWidth(atoms, way.from, way.to - 1) + atoms[from]!.first);
        if (room && !last.isOpen) return -2;
        return last.isOpen || last.isHalf ? 1 : last.ends || timeColumns.has(kinds[at]!) ? -1.5 : 0.3;
      }
      if (way.isNew) break;
    }
    return -0.7;
  }
}

/** How well the first cell of a row stands beside its number. */
function weighLead(number: SourceLine | undefined, atom: Atom, lines: number, setting: Setting): number {
  if (!number || atom.isBelowBreak) return 0;
  const isJoined = number.line === atom.line.line;
  const up = setting.stand === 'top' ? 0 : (lines - 1) / 2;
  if (isJoined) return up === 0 ? 0.4 : -3;
  if (up === 0) return setting.stand === 'mixed' ? -0.5 : -2.5;
  const isFar = setting.isWide ? up > 0.7 : up > 1.2;
  return isApart(atom) === (isFar || number.gap === 0) ? 0.2 : -2;
}

function openCell(
  atoms: readonly Atom[],
  at: number,
  { kind }: PrintedColumn,
  kinds: readonly FlatColumn[],
  goesOn: boolean,
): number {
  const atom = atoms[at]!;
  const opening = weighOpening(atom, kind, kinds);
  if (goesOn) {
    const inside = atom.edge === 'line' ? 0 : atom.opens.isLower ? -1.2 : -0.6;
    return inside + (atom.opens.isLower ? 0.5 : opening * 0.3);
  }
  return opening + (at > 0 && atom.edge !== 'line' ? weighInside(atom, kind) : 0);
}

/** How well a piece goes on with the cell of the one before it. */
function goOn(
  atoms: readonly Atom[],
  from: number,
  at: number,
  column: PrintedColumn,
  setting: Setting,
  above: Atom,
): number {
  const before = atoms[at - 1]!;
  const atom = atoms[at]!;
  if (atom.edge !== 'line') return 0.3;
  const width = lineWidth(atoms, from, at - 1);
  const room = atom.isBelowBreak ? undefined : hasRoom(column, width + atom.first);
  const shift = column.isCentred === false ? undefined : (width - widthOfLine(atoms, at)) / 2;
  const isParagraph = room === true && !atom.opens.isLower;
  const gap = weighNext(setting, above, atom, isParagraph, shift);
  const place = column.isCentred === undefined ? gap / 2 : gap;
  const isLed = before.isOpen || (before.isHalf && atom.opens.isTail);
  const wraps =
    (before.line.wraps === true ? 1 : 0) + (setting.isStretched && isStretchedLine(before) ? 1.5 : 0);
  if (atom.isBelowBreak)
    return place + (atom.opens.isLower || isLed ? 0.8 : column.kind === 'text' ? -0.2 : -0.6);
  if (atom.opens.isLower) return place + wraps + (room ? -2.5 : 0.8);
  if (room === undefined) return place + wraps + (isLed ? 0.3 : -0.6);
  if (!room) return place + wraps + (isLed ? 0.6 : before.ends ? -0.6 : 0.1);
  const isList = isMarkedEntry(atom.text) || /[,;]$/u.test(before.text);
  return place + wraps + (isList ? -0.5 : column.paragraph);
}

/** Width of what stands on the printed line of a piece from there on. */
function widthOfLine(atoms: readonly Atom[], at: number): number {
  let last = at;
  while (atoms[last + 1] && atoms[last + 1]!.edge !== 'line') last += 1;
  return lineWidth(atoms, at, last);
}

/** What a piece costs with which its line becomes wider than the column: letters set closer may win it a little room. */
function overhang(atoms: readonly Atom[], from: number, at: number, column: PrintedColumn): number {
  const cost = costOfWidth(column, lineWidth(atoms, from, at));
  if (cost === 0 || at === from || atoms[at]!.edge === 'line') return cost;
  return cost - costOfWidth(column, lineWidth(atoms, from, at - 1));
}

const costOfWidth = (column: PrintedColumn, width: number): number =>
  isTooWide(column, width) ? (isTooWide(column, width / 1.07) ? -6 : -2.5) : 0;

function closeCell(
  atoms: readonly Atom[],
  from: number,
  to: number,
  { kind, known, names }: PrintedColumn,
  goesOn: boolean,
  { isStretched }: Setting,
): number {
  const last = atoms[to - 1]!;
  const next = atoms[to];
  const isCut = next?.isBelowBreak === true || goesOn;
  // The words of a long text say no more of it than that it is one.
  const isPlain = kind === 'text' && to - from > 8;
  const words = isPlain ? '' : wordsOf(atoms, from, to);
  let score = isPlain ? 0.3 : weighCell(atoms, from, to, kind, isCut);
  const count = isPlain ? 0 : (known.get(words) ?? 0);
  if (kind !== 'text' && count > 1) score += Math.min(1.5, 0.4 + 0.2 * count);
  if (names && names.size > 0 && endsInName(atoms, from, to, names)) score -= 1.5;
  if (next?.isBelowBreak) return score;
  if (asksFor(last)) score -= next?.edge === 'line' ? 1 : 2.5;
  if (last.isOpen) score -= next === undefined ? 1.5 : 3.5;
  else if (last.isHalf && (isPlain || endsHalf(words))) score -= kind === 'text' ? 0.3 : 1.8;
  if (last.line.wraps === true && next?.edge === 'line') score -= 2.5;
  if (isStretched && (!next || next.edge === 'line') && isStretchedLine(last)) score -= 3;
  return score + (kind === 'text' && last.ends ? 0.3 : 0);
}

/** Each piece ends cells in every round. */
const asking = new WeakMap<Atom, boolean>();

function asksFor(atom: Atom): boolean {
  let asks = asking.get(atom);
  if (asks === undefined) asking.set(atom, (asks = asksForName.test(atom.text)));
  return asks;
}

/** Whether a text ends with a name that cells of other columns hold. */
function endsInName(
  atoms: readonly Atom[],
  from: number,
  to: number,
  names: ReadonlyMap<string, number>,
): boolean {
  for (let at = to - 1; at > Math.max(from, to - 5); at -= 1)
    if ((names.get(wordsOf(atoms, at, to)) ?? 0) > 1) return true;
  return false;
}

/** What the name of a place or an office follows. */
const asksForName =
  /(?<!(?:UBND|HĐND|MTTQ|[uủ][yỷ]|[Cc]ác|[Bb]an|dân|an|quân sự|tịch|thư) )(?<!\p{L})(?:phường|xã|thị trấn|thôn|buôn|bản|ấp|quận|huyện|đường|tại|chợ|hồ|cầu)$/u;

/** What the words of cells tell, by their pieces and column: each is asked for in every round. */
const weighed = new WeakMap<readonly Atom[], Map<FlatColumn, Map<number, number>>>();

function weighCell(
  atoms: readonly Atom[],
  from: number,
  to: number,
  kind: FlatColumn,
  isCut: boolean,
): number {
  let byKind = weighed.get(atoms);
  if (!byKind) weighed.set(atoms, (byKind = new Map()));
  let known = byKind.get(kind);
  if (!known) byKind.set(kind, (known = new Map()));
  const key = (from * (atoms.length + 1) + to) * 2 + (isCut ? 1 : 0);
  let weight = known.get(key);
  if (weight === undefined) known.set(key, (weight = weighWords(wordsOf(atoms, from, to), kind, isCut)));
  return weight;
}
