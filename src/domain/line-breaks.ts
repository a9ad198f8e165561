/** A run of a text; a whole one must not be cut by the end of a line. */
export interface Run {
  readonly text: string;
  readonly whole: boolean;
}

const symbol = String.raw`\d{1,6}[a-zđ]?(?:[/-][\p{L}\d.]+)+`;
const numbered = 'số|ngày|tháng|năm|quý|khóa|khoá|lần thứ|thứ|điều|khoản|điểm|mục|phần|chương|tầng|khu';
const number = String.raw`(?:${symbol}|\d+(?:[./-]\d+)*|[IVXLC]+)(?![\p{L}\d])`;
const pattern = new RegExp(
  String.raw`((?<![\p{L}\d])(?:${numbered})\s${number}|(?<!\d)\d{4}\s[-–]\s\d{4}(?!\d)|(?<![\p{L}\d])${symbol})`,
  'giu',
);

/**
 * Part what belongs on one line from the rest: a number with its word (`năm 2023`, `khóa XI`), a span of years
 * (`2020 - 2025`), a symbol (`28-NQ/TW`). The characters stay as printed; pages keep the runs whole by CSS.
 */
export function splitWholes(text: string): Run[] {
  return text
    .split(pattern)
    .map((run, index) => ({ text: run, whole: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
