import { committeeAlone } from '../split-cells.ts';
import type { Column } from '../table-regions.ts';
import { lineWidth, timeColumns, type Atom } from './flat-atom.ts';
import type { FlatSigns } from './flat-signs.ts';

/** A cell: pieces from one to another, in a column of a row. */
export interface FlatCell {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What the rows read so far tell of the columns. */
export interface FlatMeasure {
  /** Full width of the lines of each column. */
  readonly widths: readonly number[];
  /** What a row without a cell in a column costs. */
  readonly skips: readonly number[];
  /** How often the same words stand in cells of each column. */
  readonly known: readonly ReadonlyMap<string, number>[];
}

/** How pieces may be parted into cells. */
export interface FlatRules {
  readonly columns: readonly Column[];
  readonly measure: FlatMeasure;
  /** Whether they are several rows, not one; one may still have a second line of cells beside its text. */
  readonly isMany: boolean;
  readonly signs: FlatSigns;
}

/** The best way to part pieces. */
export interface FlatWay {
  readonly cells: readonly FlatCell[];
  /** Rows that the next best way, not much worse, parts otherwise. */
  readonly doubtful: ReadonlySet<number>;
}

interface Way {
  readonly score: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** Whether it goes on with a row that a page break cuts. */
  readonly goesOn: boolean;
  readonly isNew: boolean;
  readonly before: Way | undefined;
}

/** How a cell may follow another: what it costs, and whether it opens a row. */
interface Step {
  readonly cost: number;
  readonly goesOn: boolean;
  readonly isNew: boolean;
}

/**
 * Part pieces into cells that follow one another, each in a column, the columns in order; behind the break of a page a row
 * may go on with all its columns.
 *
 * Every way is weighed by what the columns hold (names of bodies, times), by their width, and by where lines break before they
 * are full; the heaviest wins.
 */
export function partCells(atoms: readonly Atom[], rules: FlatRules): FlatWay | undefined {
  const { columns, measure } = rules;
  /** Two best ways to each place, by the column of their last cell; those that go on below a break stand apart. */
  const best: (Way[] | undefined)[][] = Array.from({ length: atoms.length + 1 }, () => []);
  const hasBreak = atoms.some(({ isBelowBreak }) => isBelowBreak);
  for (let from = 0; from < atoms.length; from += 1) {
    const ways: (Way | undefined)[] = from === 0 ? [undefined] : best[from]!.flatMap((list) => list ?? []);
    if (ways.length === 0) continue;
    for (const [column, kind] of columns.entries()) {
      const opened = startsOf(ways, column, atoms[from]!, rules);
      for (const goesOn of hasBreak ? [false, true] : [false]) {
        const starts = goesOn ? opened.below : opened.beside;
        if (starts.length === 0) continue;
        const until = Math.min(atoms.length, from + (rules.signs.longest[kind] ?? 20));
        const isTime = timeColumns.has(kind);
        let inside = openCell(atoms, from, kind, goesOn, rules.signs);
        for (let to = from + 1; to <= until; to += 1) {
          if (to > from + 1) {
            if (atoms[to - 1]!.isBelowBreak && kind !== 'text') inside -= 0.5;
            inside += goOn(atoms, from, to - 1, kind, measure.widths[column]!);
            if (!isTime && rules.signs.isAlone(atoms[to - 1]!)) inside -= 6;
          }
          inside += overhang(atoms, from, to - 1, measure.widths[column]!);
          const worth = inside + closeCell(atoms, from, to, column, goesOn, rules);
          const list = (best[to]![column + (goesOn ? columns.length : 0)] ??= []);
          for (const { before, step, score } of starts) {
            if (list.length > 1 && score + worth <= list[1]!.score) break;
            keepBest(list, { score: score + worth, column, from, to, goesOn, isNew: step.isNew, before });
          }
        }
      }
    }
  }
  const [first, second] = best[atoms.length]!.flatMap((list) => list ?? [])
    .map((way) => ({ way, score: way.score + costOfRest(way, rules) }))
    .sort((a, b) => b.score - a.score);
  if (!first) return undefined;
  const cells = cellsOf(first.way);
  const other = new Set(
    second && first.score - second.score < rules.signs.margin ? cellsOf(second.way).map(placeOf) : [],
  );
  const doubtful = cells.filter((cell) => other.size > 0 && !other.has(placeOf(cell)));
  return { cells, doubtful: new Set(doubtful.map(({ row }) => row)) };
}

/** A way to open a cell behind others. */
interface Start {
  readonly before: Way | undefined;
  readonly step: Step;
  readonly score: number;
}

/** The two best ways to open a cell of a column at a piece: in a row, and in one that goes on below a break. */
function startsOf(
  ways: readonly (Way | undefined)[],
  column: number,
  atom: Atom,
  rules: FlatRules,
): { beside: Start[]; below: Start[] } {
  const beside: Start[] = [];
  const below: Start[] = [];
  for (const before of ways)
    for (const step of stepsTo(before, column, atom, rules))
      keepBest(step.goesOn ? below : beside, { before, step, score: (before?.score ?? 0) + step.cost });
  return { beside, below };
}

/** Put one of two best into their list, the best first; of equals the earlier one. */
function keepBest<One extends { readonly score: number }>(list: One[], one: One): void {
  const [first, second] = list;
  if (first && one.score > first.score) list.splice(0, 2, one, first);
  else if (!first) list.push(one);
  else if (!second || one.score > second.score) list[1] = one;
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

function costOfSkips({ columns, measure }: FlatRules, from: number, to: number): number {
  let sum = 0;
  for (let column = from; column < to; column += 1)
    sum += columns[column] === 'text' ? -30 : measure.skips[column]!;
  return sum;
}

const costOfRest = (way: Way, rules: FlatRules): number =>
  way.goesOn ? 0 : costOfSkips(rules, way.column + 1, rules.columns.length);

function stepsTo(before: Way | undefined, column: number, atom: Atom, rules: FlatRules): Step[] {
  const text = rules.columns.indexOf('text');
  const open = (from: number) => costOfSkips(rules, from, column);
  if (!before) return [{ cost: open(0), goesOn: false, isNew: true }];
  const steps: Step[] = [];
  if (column > before.column)
    steps.push({ cost: before.goesOn ? -0.1 : open(before.column + 1), goesOn: before.goesOn, isNew: false });
  else if (rules.isMany ? column <= text : column > text && before.column > column) {
    const below = rules.isMany
      ? open(0) + (column === text ? rules.signs.newRow(atom) : 0)
      : open(text + 1) - 9;
    steps.push({ cost: costOfRest(before, rules) + below, goesOn: false, isNew: true });
  }
  // Behind a break the row goes on with any of its columns.
  if (atom.isBelowBreak) steps.push({ cost: -0.5, goesOn: true, isNew: false });
  return steps;
}

/** Whether a line is the committee of the post above it: `Đ/c Bí thư` with `Đảng ủy` below it. */
const isOfPost = (before: Atom | undefined, { text, edge }: Atom): boolean =>
  before !== undefined && edge === 'line' && committeeAlone.test(text) && /Bí thư$/u.test(before.text);

/** Whether a piece ends with half a name; the committee of a post is a whole one. */
const isHalfName = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.isHalf && !isOfPost(atoms[at - 1], atoms[at]!);

/** How well a piece opens a cell of a column. */
function openCell(
  atoms: readonly Atom[],
  at: number,
  column: Column,
  goesOn: boolean,
  signs: FlatSigns,
): number {
  const atom = atoms[at]!;
  const inLine =
    at === 0
      ? 0
      : atom.edge === 'word'
        ? /^(?:BTV|BCH|BTT|BCT)(?:$|,)/u.test(atoms[at]!.text)
          ? -1
          : -4
        : atom.edge === 'blank'
          ? 1
          : 0;
  if (atom.opens.isLower) return inLine + (goesOn ? 0.5 : at === 0 ? -2 : -5);
  if (isOfPost(atoms[at - 1], atom)) return inLine - 4;
  return inLine + (goesOn ? 0.3 : 1) * signs.opens(atom, column);
}

/** A kind of place whose name follows; behind an office it may stand alone: `UBND xã`. */
const asksForName =
  /(?<!(?:UBND|HĐND|MTTQ|[uủ][yỷ]|[Cc]ác|[Bb]an|dân|an|quân sự|tịch|thư) )(?<!\p{L})(?:phường|xã|thị trấn|thôn|buôn|bản|ấp|quận|huyện|đường)$/u;

/** Whether a line begins with the bullet of a list. */
const isItem = ({ text, edge }: Atom): boolean => edge === 'line' && /^[-–+•]\s/u.test(text);

/** How well a piece goes on with the cell of the one above it. */
function goOn(atoms: readonly Atom[], from: number, at: number, column: Column, full: number): number {
  const before = atoms[at - 1]!;
  const { opens, edge, first } = atoms[at]!;
  if (edge === 'word') return 0.3;
  if (edge === 'blank') return -0.5;
  if (isItem(atoms[from]!) && isItem(atoms[at]!)) return 0.2;
  if (isOfPost(before, atoms[at]!)) return 0.8;
  const isEarly = Number.isFinite(full) && lineWidth(atoms, from, at - 1) + first < full * 0.88;
  if (
    opens.isLower ||
    before.isOpen ||
    opens.isTail ||
    isHalfName(atoms, at - 1) ||
    asksForName.test(before.text)
  )
    return isEarly ? 0 : 0.8;
  let score = isEarly ? -2.5 : -0.2;
  if (before.ends) score -= column === 'text' || !/;$/u.test(before.text) ? 0.7 : 0.1;
  if (opens.isTask) score -= column === 'text' ? 0.5 : 1.5;
  if (opens.isBody) score -= column === 'text' ? 0.8 : 0.4;
  return score;
}

/** What a piece costs with which its line becomes wider than the column. */
function overhang(atoms: readonly Atom[], from: number, at: number, full: number): number {
  const above =
    at > from && atoms[at]!.edge !== 'line' ? costOfWidth(lineWidth(atoms, from, at - 1), full) : 0;
  return costOfWidth(lineWidth(atoms, from, at), full) - above;
}

const costOfWidth = (width: number, full: number): number =>
  width > full * 1.3 ? -6 : width > full * 1.08 ? -3 : 0;

/** How well a cell ends in front of a piece, and whether its words fit a column. */
function closeCell(
  atoms: readonly Atom[],
  from: number,
  to: number,
  at: number,
  goesOn: boolean,
  { columns, signs, measure }: FlatRules,
): number {
  const last = atoms[to - 1]!;
  const next = atoms[to];
  const column = columns[at]!;
  const isCut = next?.isBelowBreak === true;
  const score = isCut ? 0 : last.isOpen ? (next ? -4 : -1) : isHalfName(atoms, to - 1) ? -1.5 : 0;
  if (column === 'text') return score + (last.ends ? 0.7 : 0);
  const isKnown = signs.known !== 0 && (measure.known[at]!.get(wordsOf(atoms, from, to)) ?? 0) > 1;
  return score + (isKnown ? signs.known : 0) + fitOf(atoms, from, to, column, goesOn || isCut, signs);
}

/** How well the words of cells fit their columns, by pieces and column: each is asked for in every round. */
const fitted = new WeakMap<readonly Atom[], Map<string, Map<number, number>>>();

function fitOf(
  atoms: readonly Atom[],
  from: number,
  to: number,
  column: Column,
  isCut: boolean,
  signs: FlatSigns,
): number {
  let known = fitted.get(atoms);
  if (!known) fitted.set(atoms, (known = new Map()));
  let fits = known.get(column);
  if (!fits) known.set(column, (fits = new Map()));
  const key = (from * (atoms.length + 1) + to) * 2 + (isCut ? 1 : 0);
  let fit = fits.get(key);
  if (fit === undefined) {
    fit = signs.fits(wordsOf(atoms, from, to), column, isCut);
    fits.set(key, fit);
  }
  return fit;
}

/** Words of cells of some pieces, by where they begin and end: each is asked for in every round. */
const joined = new WeakMap<readonly Atom[], Map<number, string>>();

export function wordsOf(atoms: readonly Atom[], from: number, to: number): string {
  let known = joined.get(atoms);
  if (!known) joined.set(atoms, (known = new Map()));
  const key = from * (atoms.length + 1) + to;
  let words = known.get(key);
  if (words === undefined) {
    words = atoms
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
    known.set(key, words);
  }
  return words;
}
