/** A stretch of a text; a whole one must not be broken by a line end. */
export interface Phrase {
  readonly text: string;
  readonly whole: boolean;
}

const numeral = String.raw`(?:\d+(?:[./]\d+)*|[IVXL]+)`;

const parts = [
  // 28-NQ/TW, 57/2023/NĐ-CP
  String.raw`\d+[\p{L}\d/.]*-\p{L}+(?:[/-][\p{L}\d]+)*`,
  // 2020 - 2025
  String.raw`\d{4} ?[-–] ?\d{4}(?!\d)`,
  // năm 2023, khóa XI, lần thứ XIX, tháng 4/2023
  String.raw`(?:năm|tháng|ngày|quý|khóa|khoá|kỳ|thứ|số|tầng|mục|điều|khoản|chương|phần) ${numeral}(?![\p{L}\d]| ?[-–] ?[\p{L}\d])`,
  // 05 năm, 6 tháng, 120 năm
  String.raw`\d+ (?:năm|tháng|ngày)(?!\p{L})`,
];

const whole = new RegExp(String.raw`(?<![\p{L}\d])(${parts.join('|')})`, 'giu');

/** Cut a text so that a number keeps its word and a symbol stays on one line. The pieces joined are the text. */
export function cutPhrases(text: string): Phrase[] {
  return text
    .split(whole)
    .map((piece, index) => ({ text: piece, whole: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

const beginnings =
  /^(Ban cán sự đảng|Đảng đoàn|Đảng ủy|Đảng uỷ|Đảng bộ|Ban Chấp hành|Ban Thường vụ|Văn phòng|Thường trực) (?=\p{L})/iu;

/** Where the name of a body may best be broken: before the body that it serves. `Ban cán sự đảng` | `UBND tỉnh`. */
export function cutBodyName(name: string): readonly string[] {
  const beginning = beginnings.exec(name)?.[1];
  const rest = beginning === undefined ? name : name.slice(beginning.length + 1);
  // A long rest has to be broken itself.
  return beginning === undefined || rest.length > 30 ? [name] : [beginning, rest];
}
