import { columnsOfTime, type Column } from './column-kind.ts';

/** Words of the labels of tables that list persons, or figures and what they count; a head on one line may part them otherwise. */
const ofOthers =
  /(?:^|\s)(?:họ(?:,| và)? (?:chữ đệm,? )?tên|đơn vị tính|đ\.?v\.?t|đơn giá|thành tiền|số tiền)(?=\s|$)/iu;

/**
 * Whether a table is one of persons or of figures: it has labels that those of tasks have, too (`Đơn vị`, `Nhiệm vụ`, `Thực hiện`), and
 * says nowhere when.
 */
export const isOfOthers = (labels: readonly (string | undefined)[], columns: readonly Column[]): boolean =>
  !columns.some((column) => columnsOfTime.has(column)) && ofOthers.test(labels.join(' '));
