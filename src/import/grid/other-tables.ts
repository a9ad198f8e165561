import { columnsOfTime, type Column } from './column-kind.ts';

/** Words of the labels of tables that list persons, or figures and what they count; a head on one line may part them otherwise. */
const ofOthers =
  /(?:^|\s)(?:họ(?:,| và)? (?:chữ đệm,? )?tên|đơn vị tính|đ\.?v\.?t|đơn giá|thành tiền|số tiền)(?=\s|$)/iu;

/** What was planned and what came of it, side by side: figures. */
const planned = /^kế hoạch(?:,? năm \d{4})?$/iu;
const done = /^thực hiện(?:,? năm \d{4})?$/iu;

/** The label of the symbols of papers, whose days are those on which they were signed. */
const ofPapers = /^(?:số(?:,| và)? ký hiệu|số hiệu|ký hiệu)(?: (?:của )?văn bản)?$/iu;

/**
 * Whether a table is one of persons, of figures or of papers: it has labels that those of tasks and of events have, too (`Đơn vị`,
 * `Nhiệm vụ`, `Thực hiện`, `Ngày`). One of persons or figures says nowhere when, one of papers nowhere who does something.
 */
export function isOfOthers(given: readonly (string | undefined)[], columns: readonly Column[]): boolean {
  const labels = given.map((label) => label?.trim() ?? '');
  const has = (pattern: RegExp) => labels.some((label) => pattern.test(label));
  if (has(ofPapers) && !columns.includes('bodies')) return true;
  if (columns.some((column) => columnsOfTime.has(column))) return false;
  return ofOthers.test(labels.join(' ')) || (has(planned) && has(done));
}
