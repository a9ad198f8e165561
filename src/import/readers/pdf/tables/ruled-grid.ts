import type { Rule } from '../path-rules.ts';

/** A cell between rules, as intervals of the grid and of the page. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly span: number;
}

/** A table drawn with rules. */
export interface RuledGrid {
  /** Places of the upright and of the level rules. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** Rules nearer than this touch. */
const near = 3;

/** Find the tables that rules draw on a page: at least two columns, whatever their rows. */
export function findGrids(rules: readonly Rule[]): RuledGrid[] {
  const level = merge(
    rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 > y1 - y0),
    false,
  );
  const upright = merge(
    rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 <= y1 - y0),
    true,
  );
  return connected(level, upright)
    .flatMap((group) => gridOf(group.level, group.upright) ?? [])
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}

/** Join the pieces of one line: borders are drawn cell by cell. */
function merge(rules: readonly Rule[], isUpright: boolean): Rule[] {
  const along = (rule: Rule) => (isUpright ? [rule.y0, rule.y1] : [rule.x0, rule.x1]) as [number, number];
  const across = (rule: Rule) => (isUpright ? (rule.x0 + rule.x1) / 2 : (rule.y0 + rule.y1) / 2);
  const sorted = [...rules].sort((a, b) => across(a) - across(b));
  const lines: { at: number; pieces: [number, number][] }[] = [];
  for (const rule of sorted) {
    const last = lines.at(-1);
    if (last && across(rule) - last.at < near) last.pieces.push(along(rule));
    else lines.push({ at: across(rule), pieces: [along(rule)] });
  }
  return lines.flatMap(({ at, pieces }) => {
    pieces.sort((a, b) => a[0] - b[0]);
    const whole: [number, number][] = [];
    for (const [from, to] of pieces) {
      const last = whole.at(-1);
      if (last && from <= last[1] + near) last[1] = Math.max(last[1], to);
      else whole.push([from, to]);
    }
    return whole
      .filter(([from, to]) => to - from > 6)
      .map(([from, to]) =>
        isUpright ? { x0: at, x1: at, y0: from, y1: to } : { x0: from, x1: to, y0: at, y1: at },
      );
  });
}

const touches = (level: Rule, upright: Rule): boolean =>
  upright.x0 >= level.x0 - near &&
  upright.x0 <= level.x1 + near &&
  level.y0 >= upright.y0 - near &&
  level.y0 <= upright.y1 + near;

/** Groups of rules that cross or touch. */
function connected(level: readonly Rule[], upright: readonly Rule[]): { level: Rule[]; upright: Rule[] }[] {
  const left = new Set(upright);
  const unseen = new Set(level);
  const groups: { level: Rule[]; upright: Rule[] }[] = [];
  for (const start of upright) {
    if (!left.delete(start)) continue;
    const group = { level: [] as Rule[], upright: [start] };
    for (const rule of group.upright)
      for (const other of unseen)
        if (touches(other, rule)) {
          unseen.delete(other);
          group.level.push(other);
          for (const next of left) if (touches(other, next) && left.delete(next)) group.upright.push(next);
        }
    groups.push(group);
  }
  return groups;
}

function gridOf(level: readonly Rule[], upright: readonly Rule[]): RuledGrid | undefined {
  const xs = places(upright.map(({ x0 }) => x0));
  // Where a page ends inside a row, only its upright rules go on.
  const ys = places([...level.map(({ y0 }) => y0), ...upright.flatMap(({ y0, y1 }) => [y0, y1])]);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 2 || rows < 1 || columns * rows > 20_000) return undefined;
  const parent = Array.from({ length: columns * rows }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  const join = (a: number, b: number) => {
    parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const x = (xs[column]! + xs[column + 1]!) / 2;
      const y = (ys[row]! + ys[row + 1]!) / 2;
      const side = xs[column + 1]!;
      const foot = ys[row + 1]!;
      const at = row * columns + column;
      if (
        column + 1 < columns &&
        !upright.some((rule) => Math.abs(rule.x0 - side) < near && rule.y0 < y && rule.y1 > y)
      )
        join(at, at + 1);
      if (
        row + 1 < rows &&
        !level.some((rule) => Math.abs(rule.y0 - foot) < near && rule.x0 < x && rule.x1 > x)
      )
        join(at, at + columns);
    }
  const cells = new Map<number, { row: number; column: number; rows: number; span: number }>();
  for (let at = 0; at < columns * rows; at += 1) {
    const row = Math.floor(at / columns);
    const column = at % columns;
    const cell = cells.get(find(at));
    if (!cell) cells.set(find(at), { row, column, rows: 1, span: 1 });
    else {
      const right = Math.max(cell.column + cell.span, column + 1);
      cell.column = Math.min(cell.column, column);
      cell.span = right - cell.column;
      cell.rows = Math.max(cell.rows, row - cell.row + 1);
    }
  }
  return { xs, ys, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** Places in order, near ones made one. */
function places(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - sorted[index - 1]! >= near);
}

/** The cell at a point of the page. */
export function cellAt({ xs, ys, cells }: RuledGrid, x: number, y: number): RuledCell | undefined {
  const column = xs.findIndex((at, index) => x >= at && x < (xs[index + 1] ?? -1));
  const row = ys.findIndex((at, index) => y >= at && y < (ys[index + 1] ?? -1));
  if (row < 0 || column < 0) return undefined;
  return cells.find(
    (cell) =>
      row >= cell.row &&
      row < cell.row + cell.rows &&
      column >= cell.column &&
      column < cell.column + cell.span,
  );
}
