import type { PlainColumn, PlainRow } from './plain-row.ts';
import type { Token } from './plain-token.ts';

/** A row is sure where the next way to part it costs more by so much, and its own no more than that. */
const rowMargin = 0.7;
const mostOfRow = 7;
/** A cell may be that of the column beside it, which the row lacks, if it costs no more there than so much. */
const mostOther = 1.2;

/** Whether a row may be parted otherwise: nearly as well, inside a name, or with a cell in the place of one that it lacks. */
export function isUnsure(
  { cost, margin: next, cuts }: PlainRow,
  tokens: readonly Token[],
  columns: readonly PlainColumn[],
): boolean {
  if (next < rowMargin || cost > mostOfRow) return true;
  // A page between its cells may have cut one of them.
  if (tokens[0]!.line.page !== tokens.at(-1)!.line.page) return true;
  // So may what goes on below the other cells: "Giá trị sản xuất", "%", "94", "công nghiệp".
  const end = tokens.findLastIndex(({ isFirst }) => isFirst);
  const at = cuts.findLastIndex((cut) => cut <= end);
  const { isLower, isWrapped, line } = tokens[end]!;
  if (isLower && !isWrapped && line.gap > 0 && !columns[at]?.isUnit) return true;
  const fitsIn = (column: number, own: number): boolean => {
    const [here, there] = [columns[column]!, columns[own]!].map((one) =>
      one.costOf(tokens, cuts[own]!, cuts[own + 1]!),
    );
    return here! - there! < mostOther;
  };
  const hasCell = (column: number): boolean => (cuts[column] ?? 0) < (cuts[column + 1] ?? 0);
  return columns.some(({ isSparse, isUnit, isOdd }, at) => {
    const first = tokens[cuts[at]!];
    // Its last words may be those of the empty cell beside it.
    const inside = tokens.slice(cuts[at]! + 1, cuts[at + 1]);
    if (at + 1 < columns.length && !hasCell(at + 1) && inside.some(mayOpen)) return true;
    if (hasCell(at) && isOdd(tokens, cuts[at]!)) return true;
    // A word with a capital behind another one may go on with its name.
    if (hasCell(at)) return at > 0 && !isUnit && !first!.isFirst && !first!.isFigure && first!.opens > 1;
    // A row of sums has its words in front of its figures.
    const beside = [at - 1, at + 1].filter((other) => other > 0 && hasCell(other));
    return !isSparse && beside.some((other) => fitsIn(at, other));
  });
}

/** Whether a cell may begin at a word inside its line. */
const mayOpen = ({ isFirst, isFigure, opens }: Token): boolean => !isFirst && !isFigure && opens < 0.35;
