import { governs, isName } from '../phrases/body-names.ts';
import { isBodyName } from '../phrases/body-phrase.ts';
import { openingOf } from '../phrases/openings.ts';
import { cellOf, type Law, type ReadRow } from './law.ts';
import { holdsOthers } from './sayings.ts';

/** What is done with a body, or what is its own, in front of its name: `họp`, `kiểm tra`, `Đại hội`. */
const dealsWith =
  /(?:^|[\s(“"])(?:hội nghị|họp|kỳ họp|phiên họp|giao ban|sinh hoạt|đại hội|kiểm tra|giám sát|thanh tra|thăm|tiếp|gặp mặt|kiện toàn|thành lập|giải thể|sáp nhập|sắp xếp|củng cố|bổ sung|thay mặt|giúp|thuộc|ngày|quy chế|quy định|chỉ thị|nghị quyết|kế hoạch|chương trình|kết luận|thông báo|công tác|hoạt động|nhiệm kỳ|nhân sự|lãnh đạo|cán bộ|đại biểu|thành viên|trụ sở|phối hợp|làm việc|chất vấn|đối thoại|đánh giá|xếp loại|kiểm điểm|là|từ|đến|ở|mời|tặng|xây dựng|bầu|tại|bằng|qua|về việc)$/iu;

/** A task of guessed cells that holds the whole body of another row, at its end or in front of another task. */
export const holdsBody: Law = (rows, isGuessed) => {
  const names = isGuessed ? namesOf(rows) : [];
  return (row) => {
    if (names.length === 0) return undefined;
    const text = cellOf(row, 'text').replace(/[.;,]$/u, '');
    const found = names.find((name) => standsAside(text, name));
    return found && holdsOthers('text', found);
  };
};

/** Bodies of guessed cells one behind the other with nothing that parts them, the last of which another row has alone. */
export const runsIntoBody: Law = (rows, isGuessed) => {
  const names = isGuessed ? namesOf(rows) : [];
  return (row) => {
    const cells = [cellOf(row, 'body'), cellOf(row, 'joint body')].flatMap((cell) => cell.split(/[,;]\s*/u));
    const found = names.find((name) =>
      cells.some((cell) => cell.endsWith(` ${name}`) && standsAside(cell, name)),
    );
    return found && holdsOthers('body', found);
  };
};

/** A body of guessed cells with the number of a page or of a row behind it: another row has it without. */
export const endsWithFigure: Law = (rows, isGuessed) => {
  const names = new Set(isGuessed ? namesOf(rows) : []);
  return (row) => {
    const [, name, figure] = /^(.*\S) (\d{1,3})$/u.exec(cellOf(row, 'body')) ?? [];
    return figure !== undefined && names.has(name!) ? holdsOthers('body', figure) : undefined;
  };
};

/** A body of guessed cells behind which the next task of a list stands: `Chi ủy - Báo cáo quý I`; not `Phòng Tài chính - Kế hoạch`. */
export const holdsItem: Law = (_, isGuessed) => (row) => {
  const [, item] =
    (isGuessed && /\s[-–]\s((?!Kế hoạch)\p{Lu}\S* \S+ \S.*)$/u.exec(cellOf(row, 'body'))) || [];
  if (item === undefined) return undefined;
  const { isTask, isProduct } = openingOf(item);
  return isTask || isProduct ? holdsOthers('body', item.slice(0, 40)) : undefined;
};

/** The name of a body behind words that say until when: these end what is done. */
const behindTime =
  /(?:(?:quý|đợt|năm) [\dIV]{1,4}|tháng (?:đầu|cuối) năm|20\d\d [-–] 20\d\d) ((?:UBND|Trung tâm|Văn phòng|Công an|Ban (?!Chấp hành|Thường vụ|Chỉ đạo)|Phòng|Sở|Thanh tra)[^,;.]{2,40}|Các chi bộ)$/u;

/** A task of guessed cells that ends with the name of a body behind its time. */
export const endsInName: Law = (_, isGuessed) => (row) => {
  const name = isGuessed ? behindTime.exec(cellOf(row, 'text'))?.[1] : undefined;
  return name !== undefined && isBodyName(name) ? holdsOthers('text', name) : undefined;
};

/** Words of the head of a table in front of a task or behind a body, where no other row has such: `THAM MƯU`. */
export const holdsLabel: Law = (rows, isGuessed) => {
  const few = (found: readonly (string | undefined)[]) =>
    isGuessed && found.filter(Boolean).length <= Math.max(1, rows.length * 0.1);
  const [inText, inBody] = [rows.map(labelInText), rows.map(labelInBody)];
  const [isText, isBody] = [few(inText), few(inBody)];
  return (_, at) => {
    if (isText && inText[at]) return holdsOthers('text', inText[at]);
    return isBody && inBody[at] ? holdsOthers('body', inBody[at]) : undefined;
  };
};

const labelInText = (row: ReadRow): string | undefined =>
  /^(\p{Lu}{2,}(?: \p{Lu}{2,})+) (?=\p{Lu}\p{Ll})/u.exec(cellOf(row, 'text'))?.[1];

const labelInBody = (row: ReadRow): string | undefined =>
  /\p{Ll} ((?=\p{Lu}*[^\x00-\x7FĐ])\p{Lu}{3,})$/u.exec(cellOf(row, 'body'))?.[1];

/** The bodies of a table, each alone. */
function namesOf(rows: readonly ReadRow[]): string[] {
  const cells = rows.flatMap((row) => [cellOf(row, 'body'), cellOf(row, 'joint body')]);
  return [...new Set(cells.flatMap((cell) => cell.split(/[,;]\s*/u)))].filter(isWholeName);
}

const isWholeName = (words: string): boolean => /^\p{Lu}\S* \S/u.test(words) && isName(words);

/** A word that leads to a name when it is one: `Chi bộ Văn phòng`. */
const several = /(?:^|\s)Các (?:chi|đảng) bộ$/u;

/** Whether a name stands in a text where nothing leads to it and nothing goes on behind. */
function standsAside(text: string, name: string): boolean {
  const at = text.indexOf(` ${name}`);
  if (at < 0) return false;
  const rest = text.slice(at + 1 + name.length);
  const next = openingOf(rest.slice(1));
  const isEnd = rest === '' || (/^ \p{Lu}/u.test(rest) && (next.isTask || next.isProduct));
  const before = text.slice(0, at);
  return (
    isEnd &&
    /[\p{L}\d)]$/u.test(before) &&
    (several.test(before) || !(governs.test(before) || dealsWith.test(before)))
  );
}
