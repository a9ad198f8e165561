import { opensCapital } from '../../../domain/letters.ts';
import { columnsOfTime } from '../../grid/column-kind.ts';
import { readColumnLabel } from '../../grid/column-label.ts';
import { opensTime } from '../../phrases/time-words.ts';
import type { Token } from './plain-token.ts';

/** What the label of a column asks for: what figures count, when, or who. */
export type Kind = 'unit' | 'time' | 'person' | undefined;

/** What the label of a column asks for, by those around it. */
export function kindOf(labels: readonly string[], at: number): Kind {
  const label = labels[at]!;
  if (isUnit(labels, at)) return 'unit';
  const column = readColumnLabel(label);
  if (column !== undefined && columnsOfTime.has(column)) return 'time';
  return /^họ (?:và )?tên|^họ, tên/iu.test(label) ? 'person' : undefined;
}

/** What it costs that the words from one to another are not what the label of their column asks for. */
export function costOfKind(kind: Kind, tokens: readonly Token[], from: number, to: number): number {
  switch (kind) {
    case 'unit':
      return costOfUnit(tokens.slice(from, to));
    case 'time':
      return maySayWhen(tokens.slice(from, to)) ? 0 : 3;
    case 'person':
      return isPersonOrFigure(tokens.slice(from, to)) ? 0 : 3;
    default:
      return 0;
  }
}

/** A unit is short, and has no capital inside: `Tỷ đồng`. */
const costOfUnit = (own: readonly Token[]): number =>
  Math.max(0, own.length - 3) + (own.slice(1).some(({ text }) => opensCapital(text)) ? 3 : 0);

/** In the name of a person each word has a capital; `Đồng chí` may stand in front. */
function isPersonOrFigure(own: readonly Token[]): boolean {
  const name = own[0]?.text === 'Đồng' && own[1]?.text === 'chí' ? own.slice(2) : own;
  const isName =
    name.length > 1 && name.length < 7 && name.every(({ text }) => /^\p{Lu}\p{Ll}*$/u.test(text));
  return isName || name.every(({ isFigure: one }) => one);
}

/** Whether words may say when: with a figure, or as what comes again. */
const maySayWhen = (own: readonly Token[]): boolean =>
  own.some(({ text }) => /\d|^[IVX]+$/u.test(text)) || opensTime.test(own.map(({ text }) => text).join(' '));

/** Whether a column names what figures count; `Đơn vị` alone does so behind what is counted, and not behind persons. */
function isUnit(labels: readonly string[], at: number): boolean {
  const label = labels[at]!;
  if (!/^đơn vị$/iu.test(label)) return /^(?:đơn vị tính|đvt)$/iu.test(label);
  return (
    labels.slice(0, at).some((one) => /chỉ tiêu|nội dung|hạng mục|danh mục|sản phẩm|tên /iu.test(one)) &&
    !labels.some((one) => /^họ/iu.test(one))
  );
}
