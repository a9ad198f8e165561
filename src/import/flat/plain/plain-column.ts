import { costOfKind, kindOf } from './plain-kind.ts';
import type { PlainColumn, PlainRow } from './plain-row.ts';
import type { Token } from './plain-token.ts';

/** Columns as their labels tell, before their cells do. */
export const firstColumns = (labels: readonly string[]): PlainColumn[] =>
  labels.map((label, at) => {
    const kind = kindOf(labels, at);
    const holdsFigures = ofFigures.test(label);
    return {
      isUnit: kind === 'unit',
      isSparse: isSparse(label),
      isOdd: () => false,
      empty: (isSparse(label) ? 0.3 : at === 0 ? 8 : 1.8) + earlier(at, labels.length),
      least: 0,
      costOf(tokens, from, to) {
        const isOne = isFigure(tokens, from, to);
        return costOfKind(kind, tokens, from, to) + (isOne === holdsFigures ? 0 : isOne ? 0.5 : 1);
      },
    };
  });

/** Labels of columns that hold figures. */
const ofFigures =
  /^(?:số (?:lượng|tiền|người|hộ)|tỷ lệ|diện tích|kinh phí|dự toán|mức|tổng|kế hoạch|thực hiện|năm \d|quy mô|đơn giá|vốn|điểm|so với|sản lượng|giá trị)|%|\d{4}$/iu;

/** Of two columns the later one is rather empty. */
const earlier = (column: number, count: number): number => (1 - column / count) * 0.2;

/** What fewer cells of a column are is odd. */
const rare = 0.15;

const isSparse = (label: string): boolean => /ghi chú|phối hợp/iu.test(label);

/** Columns as the cells tell that some rows were parted into. */
export function measureColumns(
  labels: readonly string[],
  rows: readonly (readonly Token[])[],
  parted: readonly PlainRow[],
): PlainColumn[] {
  return labels.map((label, column): PlainColumn => {
    const kind = kindOf(labels, column);
    const cells = parted.flatMap(({ cuts }, row) => {
      const [from, to] = [cuts[column]!, cuts[column + 1]!];
      return to > from ? [{ tokens: rows[row]!, from, to }] : [];
    });
    const figures = cells.filter(({ tokens, from, to }) => isFigure(tokens, from, to)).length;
    const share = (figures + 0.6) / (cells.length + 1.2);
    const filled = (cells.length + 1.2) / (rows.length + 1.7);
    const digits = cells.filter(({ tokens, from }) => /^\d/.test(tokens[from]!.text)).length;
    const digitShare = (digits + 0.6) / (cells.length + 1.2);
    const [, longest = Infinity] = cells.map(({ from, to }) => to - from).sort((a, b) => b - a);
    const known = repeatedIn(cells);
    const widest = cells
      .flatMap(({ tokens, from, to }) => linesIn(tokens, from, to).map(({ width }) => width))
      .sort((a, b) => b - a)[0];
    return {
      isUnit: kind === 'unit',
      isSparse: isSparse(label),
      isOdd: (tokens, from) => (/^\d/.test(tokens[from]!.text) ? digitShare : 1 - digitShare) < rare,
      empty: column === 0 ? 8 : -Math.log(1 - filled) + earlier(column, labels.length),
      least: -Math.log(filled) - ofKnown - 1e-9,
      costOf(tokens, from, to) {
        const cost =
          -Math.log(filled) -
          Math.log(isFigure(tokens, from, to) ? share : 1 - share) * 0.6 -
          Math.log(/^\d/.test(tokens[from]!.text) ? digitShare : 1 - digitShare) * 0.4 +
          Math.max(0, to - from - 2 * longest - 2) * 0.3 -
          (known.get(to - from)?.has(wordsOf(tokens, from, to)) ? ofKnown : 0);
        const most = { early: (widest ?? 0) * 0.98, wide: cells.length > 1 ? widest! * 1.03 : Infinity };
        return cost + costOfKind(kind, tokens, from, to) + badLines(tokens, from, to, most) * 1.5;
      },
    };
  });
}

/** What words win that stand in other cells of their column, too. */
const ofKnown = 0.6;

interface Cell {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** What stands in several cells, by how many words it has. */
function repeatedIn(cells: readonly Cell[]): ReadonlyMap<number, ReadonlySet<string>> {
  const seen = new Set<string>();
  const repeated = new Map<number, Set<string>>();
  for (const { tokens, from, to } of cells) {
    const words = wordsOf(tokens, from, to);
    if (seen.has(words)) repeated.set(to - from, (repeated.get(to - from) ?? new Set()).add(words));
    seen.add(words);
  }
  return repeated;
}

/** How many lines of a cell are wider than its column, or have room for the word with which the next one begins. */
function badLines(
  tokens: readonly Token[],
  from: number,
  to: number,
  most: { readonly early: number; readonly wide: number },
): number {
  let count = 0;
  let width = tokens[from]!.width;
  for (let at = from + 1; at <= to; at += 1) {
    const next = at < to ? tokens[at]! : undefined;
    if (next && !next.isFirst) width += 0.25 + next.width;
    else {
      if (next && next.width > 0 && width + 0.25 + next.width < most.early) count += 1;
      if (width > most.wide) count += 1;
      width = next?.width ?? 0;
    }
  }
  return count;
}

const isFigure = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && tokens[from]!.isFigure;

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** The printed lines of a cell: their widths, and that of the word with which the next one begins. */
function linesIn(tokens: readonly Token[], from: number, to: number): { width: number; next: number }[] {
  const lines: { width: number; next: number }[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    const last = lines.at(-1);
    if (last && !token.isFirst) last.width += 0.25 + token.width;
    else {
      if (last) last.next = token.width;
      lines.push({ width: token.width, next: 0 });
    }
  }
  return lines;
}
