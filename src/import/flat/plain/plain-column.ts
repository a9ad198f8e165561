import { readColumnLabel } from '../../grid/column-label.ts';
import { timeColumns } from '../flat-column.ts';
import type { PlainColumn, PlainRow } from './plain-row.ts';
import type { Token } from './plain-token.ts';

/** Columns as their labels tell, before their cells do. */
export const firstColumns = (labels: readonly string[]): PlainColumn[] =>
  labels.map((label, at) => ({
    isUnit: isUnit(labels, at),
    isSparse: isSparse(label),
    isOdd: () => false,
    empty: (isSparse(label) ? 0.3 : at === 0 ? 8 : 1.8) + earlier(at, labels.length),
    least: 0,
    costOf(tokens, from, to) {
      const isOne = isFigure(tokens, from, to);
      return (
        costOfKind(labels, at, tokens, from, to) + (isOne === ofFigures.test(label) ? 0 : isOne ? 0.5 : 1)
      );
    },
  }));

/** Labels of columns that hold figures. */
const ofFigures =
  /^(?:số (?:lượng|tiền|người|hộ)|tỷ lệ|diện tích|kinh phí|dự toán|mức|tổng|kế hoạch|thực hiện|năm \d|quy mô|đơn giá|vốn|điểm|so với|sản lượng|giá trị)|%|\d{4}$/iu;

/**
 * What it costs that some words are not what the label of their column asks for: the name of a person, in which each word has a
 * capital, or a unit, which is short.
 */
function costOfKind(
  labels: readonly string[],
  column: number,
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  const label = labels[column]!;
  if (isUnit(labels, column))
    return (
      Math.max(0, to - from - 3) +
      (tokens.slice(from + 1, to).some(({ text }) => /^\p{Lu}/u.test(text)) ? 3 : 0)
    );
  if (isOfTime(label)) return saysWhen(tokens, from, to) ? 0 : 3;
  if (!/^họ (?:và )?tên|^họ, tên/iu.test(label)) return 0;
  const own = tokens.slice(from + (/^đồng chí /iu.test(wordsOf(tokens, from, from + 3)) ? 2 : 0), to);
  const isName = own.length > 1 && own.length < 7 && own.every(({ text }) => /^\p{Lu}\p{Ll}*$/u.test(text));
  return isName || own.every(({ isFigure: one }) => one) ? 0 : 3;
}

const isOfTime = (label: string): boolean => {
  const column = readColumnLabel(label);
  return column !== undefined && (timeColumns.has(column) || column === 'day');
};

/** Whether words may say when: with a figure, or as what comes again. */
const saysWhen = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /\d|^[IVX]+$/u.test(text)) ||
  /^(?:Thường xuyên|Hằng|Hàng|Cả|Trong|Định kỳ|Theo|Khi|Sau|Trước|Đầu|Cuối|Đột xuất|Quý|Tháng|Sáng|Chiều)(?=\s|$)/u.test(
    wordsOf(tokens, from, to),
  );

/** Of two columns the later one is rather empty. */
const earlier = (column: number, count: number): number => (1 - column / count) * 0.2;

/** What fewer cells of a column are is odd. */
const rare = 0.15;

const isSparse = (label: string): boolean => /ghi chú|phối hợp/iu.test(label);

/** Whether a column names what figures count; `Đơn vị` alone does so behind what is counted, and not behind persons. */
function isUnit(labels: readonly string[], at: number): boolean {
  const label = labels[at]!;
  if (!/^đơn vị$/iu.test(label)) return /^(?:đơn vị tính|đvt)$/iu.test(label);
  return (
    labels.slice(0, at).some((one) => /chỉ tiêu|nội dung|hạng mục|danh mục|sản phẩm|tên /iu.test(one)) &&
    !labels.some((one) => /^họ/iu.test(one))
  );
}

/** Columns as the cells tell that some rows were parted into. */
export function measureColumns(
  labels: readonly string[],
  rows: readonly (readonly Token[])[],
  parted: readonly PlainRow[],
): PlainColumn[] {
  return labels.map((label, column): PlainColumn => {
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
      isUnit: isUnit(labels, column),
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
        return cost + costOfKind(labels, column, tokens, from, to) + badLines(tokens, from, to, most) * 1.5;
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
