import { unsure } from '../../programme/doubtful-row.ts';
import { timeColumns, lineWidth, type Atom } from '../flat-atom.ts';
import type { FlatCell } from '../flat-search.ts';
import type { FlatColumn } from '../flat-signs.ts';
import { joinWords, wordsOf } from '../flat-weigh.ts';
import { wordCounts } from '../word-counts.ts';
import {
  hasRoomForBlank,
  linesOfCell,
  measureWidth,
  type CellLine,
  type PrintedColumn,
} from './printed-column.ts';
import { isMark, type PrintedContent } from './printed-content.ts';
import { goesOnBelow, isApart, isSetWide, tellStretched, type Setting } from './printed-law.ts';
import { partPrinted, type PrintedRules, type PrintedStretch, type PrintedWay } from './printed-search.ts';

/** A stretch with the way it was parted. */
export interface PrintedRead {
  readonly ways: readonly PrintedWay[];
  readonly rules: PrintedRules;
  readonly score: number;
}

/** Part the stretches of a table by the laws of its page, and measure its columns by what comes out, until that changes nothing. */
export function readPrinted(
  stretches: readonly PrintedStretch[],
  columns: readonly FlatColumn[],
  content: PrintedContent,
): PrintedRead | undefined {
  const all = stretches.flatMap(({ atoms }) => atoms);
  const isWide = isSetWide(all, !content.isExact);
  if (isWide === undefined) return undefined;
  const isStretched = tellStretched(all);
  const sample = beginningOf(stretches, content.isExact ? enough.exact : enough.loose);
  const read = (own: Pick<Setting, 'stand' | 'isTight'>): PrintedRead[] => {
    const setting = { isWide, isStretched, ...own };
    const way = readAs(sample, { setting, content, columns: firstColumns(stretches, columns, content) }, 2);
    return way ? [way] : [];
  };
  const best = bestOf(
    (['top', 'middle', 'mixed'] as const).flatMap((stand) => read({ stand, isTight: false })),
  );
  // Only beside lines set close a cell half a line off is on their line.
  const stand = best?.rules.setting.stand;
  const tight = isWide || !stand || stand === 'top' ? [] : read({ stand, isTight: true });
  const rules = bestOf([...(best ? [best] : []), ...tight])?.rules;
  return rules && readAs(stretches, rules, 4);
}

const bestOf = (reads: readonly PrintedRead[]): PrintedRead | undefined =>
  reads.reduce<PrintedRead | undefined>(
    (best, one) => (!best || one.score > best.score ? one : best),
    undefined,
  );

/** How many pieces tell how cells stand in their rows: fewer where rows are low. */
const enough = { loose: 260, exact: 120 };

/** The first stretches of a table, or of one without numbers the lines above the first row that begins below so many. */
function beginningOf(stretches: readonly PrintedStretch[], most: number): readonly PrintedStretch[] {
  const own: PrintedStretch[] = [];
  let count = 0;
  for (const stretch of stretches) {
    if (count > most) break;
    const { atoms } = stretch;
    const end =
      stretch.number === undefined && atoms.length > most * 1.5
        ? atoms.findIndex(({ edge, opens }, at) => at > most && edge === 'line' && opens.isTask)
        : -1;
    own.push(end < 0 ? stretch : { ...stretch, atoms: atoms.slice(0, end) });
    count += end < 0 ? atoms.length : end;
  }
  return own;
}

/** Part the stretches some times, and measure the columns by each way for the next one. */
function readAs(
  stretches: readonly PrintedStretch[],
  from: PrintedRules,
  rounds: number,
): PrintedRead | undefined {
  let rules = from;
  let ways: PrintedWay[] = [];
  let before = '';
  for (let round = 0; round < rounds; round += 1) {
    ways = [];
    for (const stretch of stretches) {
      const way = partPrinted(stretch, rules);
      if (!way) return undefined;
      ways.push(way);
    }
    const cuts = JSON.stringify(ways.map(({ cells }) => cells));
    if (cuts === before) break;
    before = cuts;
    if (round < rounds - 1 || rounds === 2)
      rules = {
        ...rules,
        columns: withClasses(
          withNames(rules.columns.map(({ kind }, at) => measure(stretches, ways, kind, at, rules.content))),
          stretches,
          ways,
          rules.content,
        ),
      };
  }
  return { ways, rules, score: ways.reduce((sum, { score }) => sum + score, 0) };
}

/** The names of bodies are the same in all columns that name them. */
function withNames(columns: readonly PrintedColumn[]): readonly PrintedColumn[] {
  const counts = new Map<string, number>();
  for (const { kind, known } of columns)
    if (kind === 'bodies' || kind === 'joint')
      for (const [words, count] of known.all) counts.set(words, (counts.get(words) ?? 0) + count);
  const names = wordCounts(counts);
  return columns.map((column) =>
    column.kind === 'bodies' || column.kind === 'joint'
      ? { ...column, known: names }
      : column.kind === 'text'
        ? { ...column, names }
        : column,
  );
}

/** What the cells of each column beside the text begin with, beside those of the others. */
function withClasses(
  columns: readonly PrintedColumn[],
  stretches: readonly PrintedStretch[],
  ways: readonly PrintedWay[],
  { classOf }: PrintedContent,
): readonly PrintedColumn[] {
  if (!classOf) return columns;
  const own = columns.map(() => new Map<string, number>());
  const all = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [at, { cells }] of ways.entries())
    for (const { column, from } of cells) {
      if (!sides.has(columns[column]!.kind)) continue;
      const name = classOf(stretches[at]!.atoms[from]!);
      add(own[column]!, name);
      add(all, name);
    }
  const sum = [...all.values()].reduce((total, count) => total + count, 0);
  return columns.map((column, at) => {
    if (!sides.has(column.kind)) return column;
    const counts = [...own[at]!.values()];
    const cells = counts.reduce((total, count) => total + count, 0);
    // What stood once in a column makes it likelier that something new does; where all are alike, it hardly does.
    const news = 0.7 + 1.2 * counts.filter((count) => count === 1).length;
    const classes = new Map(
      [...all].map(([name, count]) => {
        const share = ((own[at]!.get(name) ?? 0) + (news * count) / sum) / (cells + news);
        return [name, Math.max(-2, Math.min(1.5, Math.log(share / (count / sum))))];
      }),
    );
    return { ...column, classes };
  });
}

const sides: ReadonlySet<FlatColumn> = new Set<FlatColumn>([
  'bodies',
  'organs',
  'place',
  'participants',
  'other',
]);

const firstSkips: Partial<Record<FlatColumn, number>> = {
  text: -30,
  bodies: -2.5,
  joint: -1.3,
  persons: -2,
  products: -1.3,
  organs: -2,
  other: -1.3,
  note: -0.3,
  leader: -0.5,
};

/** What is known before the rows are: lines that go on in small letters are mostly those of the text. */
function firstColumns(
  stretches: readonly PrintedStretch[],
  columns: readonly FlatColumn[],
  { isExact }: PrintedContent,
): PrintedColumn[] {
  const isWhole: boolean[] = [];
  const lines = stretches.flatMap(({ atoms }) =>
    atoms.flatMap((atom, at): CellLine[] => {
      if (at === 0 || atom.edge !== 'line' || !atom.opens.isLower || atom.isBelowBreak) return [];
      let first = at - 1;
      while (first > 0 && atoms[first]!.edge !== 'line') first -= 1;
      const width = lineWidth(atoms, first, at - 1);
      // A line between two that go on in small letters is all of one cell.
      isWhole.push(first > 0 && atoms[first]!.opens.isLower);
      return [{ width, filled: width + atom.first }];
    }),
  );
  const whole = isExact ? lines.filter((_, at) => isWhole[at]) : [];
  const text = widestOften(whole.length > 3 ? whole : lines);
  return columns.map((kind) => ({
    kind,
    ...(kind === 'text' ? text : { least: Infinity, most: Infinity, ...(isExact && { limit: text.most }) }),
    isCentred: undefined,
    paragraph: -2.5,
    skip: firstSkips[kind] ?? -2,
    isTicked: kind === 'ticks',
    known: wordCounts(new Map()),
  }));
}

/** The width to which most lines that go on keep: those much narrower are of other columns. */
function widestOften(lines: readonly CellLine[]): { least: number; most: number } {
  const sorted = lines.map(({ width }) => width).toSorted((a, b) => a - b);
  const high = sorted[Math.floor((sorted.length - 1) * 0.85)] ?? Infinity;
  return measureWidth(lines.filter(({ width }) => width > high * 0.75));
}

function measure(
  stretches: readonly PrintedStretch[],
  ways: readonly PrintedWay[],
  kind: FlatColumn,
  column: number,
  { isExact }: PrintedContent,
): PrintedColumn {
  // Text of the page may stand behind the last row: nothing is measured by it.
  const isLast = (at: number, { row }: FlatCell) =>
    at === ways.length - 1 && row === ways[at]!.cells.at(-1)!.row;
  const cells = ways.flatMap(({ cells: own }, at) =>
    own
      .filter((cell) => cell.column === column && !isLast(at, cell))
      .map((cell) => ({ ...cell, atoms: stretches[at]!.atoms, row: `${at} ${cell.row}` })),
  );
  const rows = ways.reduce((sum, way) => sum + (way.cells.at(-1)?.row ?? 0) + 1, -1);
  const filled = new Set(cells.map(({ row }) => row)).size;
  const lines = cells.map(({ atoms, from, to }) => linesOfCell(atoms, from, to));
  const width = lines.length === 0 ? { least: Infinity, most: Infinity } : measureWidth(lines.flat());
  const known = new Map<string, number>();
  for (const { atoms, from, to } of cells) {
    const words = wordsOf(atoms, from, to);
    known.set(words, (known.get(words) ?? 0) + 1);
  }
  const breaks = lines.flat().filter((line) => line.filled !== undefined);
  const early = breaks.filter((line) => line.filled! < width.least * 0.988).length;
  const own = {
    kind,
    ...width,
    isCentred: tellCentred(cells, isExact),
    paragraph: Math.max(-4, Math.min(-0.8, Math.log((early + 0.3) / (breaks.length + 6)))),
    isTicked:
      cells.length > 2 && cells.filter(({ atoms, from }) => isMark(atoms[from]!)).length > cells.length * 0.6,
    skip: kind === 'text' ? -30 : Math.max(-4, 1.3 * Math.log((rows - filled + 0.4) / (rows + 1))),
    known: wordCounts(known),
  };
  return isExact ? { ...own, marksWraps: tellWraps(cells, own) } : own;
}

/** Whether lines of a column that surely go on below end with blanks, where they are not full. */
function tellWraps(cells: readonly FlatCellOf[], column: PrintedColumn): boolean {
  let marked = 0;
  let bare = 0;
  for (const { atoms, from, to } of cells)
    for (let at = from + 1; at < to; at += 1) {
      const { edge, isBelowBreak, opens } = atoms[at]!;
      if (edge !== 'line' || isBelowBreak || !opens.isLower) continue;
      if (!hasRoomForBlank(column, lineWidth(atoms, from, at - 1))) continue;
      if (goesOnBelow(atoms[at - 1]!)) marked += 1;
      else bare += 1;
    }
  return marked > 1 && bare < marked * 0.15;
}

/** Whether an empty line stands inside cells of a column, above lines that are shorter or longer: in one set to the left none does. */
function tellCentred(cells: readonly FlatCellOf[], isExact: boolean): boolean | undefined {
  let apart = 0;
  let all = 0;
  for (const { atoms, from, to } of cells)
    for (let at = from + 1; at < to; at += 1) {
      const atom = atoms[at]!;
      if (atom.edge !== 'line' || atom.isBelowBreak || !atom.opens.isLower) continue;
      // Below a line that begins with another cell an empty line says nothing of this one.
      let first = at - 1;
      while (first >= from && atoms[first]!.edge !== 'line') first -= 1;
      if (first < from) continue;
      if (isExact && (!atoms[first]!.startsLine || isApart(atoms[first]!))) continue;
      all += 1;
      if (isApart(atom)) apart += 1;
    }
  if (all < 3) return undefined;
  return apart > all * 0.08;
}

type FlatCellOf = Pick<FlatCell, 'from' | 'to'> & { readonly atoms: readonly Atom[] };

/** What speaks against a row: another way nearly as good, a cell that is missing, or one that cannot be what its column says. */
export function doubtsOfPrinted(
  { atoms }: PrintedStretch,
  way: PrintedWay,
  row: number,
  { columns, content }: PrintedRules,
): readonly string[] {
  if (way.doubtful.has(row)) return [unsure];
  const own = way.cells.filter((cell) => cell.row === row);
  const isOdd = own.some((cell, at) => {
    const { kind } = columns[cell.column]!;
    const first = atoms[cell.from]!;
    const isRest = own.slice(0, at).some(({ column }) => column === cell.column);
    if (!timeColumns.has(kind))
      return first.opens.isLower && !first.isBelowBreak && !isRest && !isMark(first);
    const parts = own.filter(({ column }) => column === cell.column);
    const words = parts.map(({ from, to }) => wordsOf(atoms, from, to)).reduce(joinWords);
    return content.saysTime(words, kind) === 'no';
  });
  const lacks = columns.some(
    ({ skip, kind }, at) =>
      (content.always.has(kind) || skip < -3) && !own.some(({ column }) => column === at),
  );
  return isOdd || lacks ? [unsure] : [];
}
