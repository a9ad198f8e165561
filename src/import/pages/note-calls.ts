import type { SourceLine } from '../source-line.ts';

type Place = Pick<NoteCall, 'at' | 'from'>;

/** A number in a line that calls a footnote. */
export interface NoteCall {
  readonly number: number;
  /** The word in front of it and the number, as they stand in the line: `văn bản1` has `bản1`. */
  readonly printed: string;
  /** Index of its line, and where in the line it stands. */
  readonly at: number;
  readonly from: number;
}

/** A number that touches the word in front of it and stands before a blank or a sign. */
const touching = /(?<=[A-Za-zÀ-ỹ"”’)])\d{1,3}(?=$|[\s,.;:)\]"”…])(?![.,]\d)/gu;

/** What a raised number stands behind: small letters of a word, or a symbol. Not `m2`, `QH14`, `TH1`, `A1`. */
const word = /(?:[a-zà-ỹ]{2}|[-/][A-ZĐ]{2,})["”’)]?$/u;
const unit = /^\(?(?:[kcmdh]|da)?m$/u;

/** The numbers of a line that a text shows as raised ones: they touch a word, as in `văn bản1, tăng`. */
export function findCalls({ text }: SourceLine, at: number): NoteCall[] {
  return [...text.matchAll(touching)].flatMap(({ 0: number, index }) => {
    const before = wordBefore(text, index);
    const call = { number: Number(number), printed: before + number, at, from: index };
    return word.test(before) && !unit.test(before) ? [call] : [];
  });
}

/** What a number stands behind that is the name of something: `quý 1`, `khoản 2`, `tháng 3`. */
const counted =
  /^(?:quý|tháng|ngày|năm|tuần|thứ|số|phần|chương|mục|điều|khoản|điểm|tiết|kỳ|đợt|lần|cấp|nhóm|loại|hạng|bước|tổ|khu|vùng|lớp|bài|dưới|trên|đến|từ|và|là|còn|có|lên)$/iu;
const year = /(?:^|[^\d.,])((?:19|20)\d\d ?)$/u;

/**
 * The places where a number may call a note though it touches no word: between a word and a sign, as extraction sets some
 * raised ones apart, or behind a year, `năm 20261`.
 */
export function findLooseCalls({ text }: SourceLine, at: number, number: number): NoteCall[] {
  const alone = new RegExp(String.raw`(?<=[\d\s])${number}(?=$|[\s,.;:)\]”…])(?![.,]\d)`, 'gu');
  return [...text.matchAll(alone)].flatMap(({ index }) => {
    const behindYear = year.exec(text.slice(Math.max(0, index - 6), index))?.[1];
    const before = behindYear ?? `${wordBefore(text, index - 1)} `;
    const isApart =
      text[index - 1] === ' ' &&
      /[a-zà-ỹ]{2}["”’)]? $/u.test(before) &&
      !counted.test(before.trim()) &&
      text[index + String(number).length] !== ' ';
    return behindYear || isApart ? [{ number, printed: `${before}${number}`, at, from: index }] : [];
  });
}

/** The letters and signs that touch a place of a text from the left, as many as a word may have. */
const wordBefore = (text: string, to: number): string =>
  /[^\s\d]*$/u.exec(text.slice(Math.max(0, to - 40), to))![0];

/** Whether one call stands in front of another. */
export const isBefore = (one: Place, other: Place): boolean =>
  one.at < other.at || (one.at === other.at && one.from < other.from);

/** The lines with their calls as other readers write them: `văn bản1` is `văn bản [1]`. */
export function bracketCalls(
  lines: readonly SourceLine[],
  calls: readonly NoteCall[],
): readonly SourceLine[] {
  const marked = [...lines];
  // From the last one on: what stands in front of a call keeps its place.
  for (const { at, from, number } of [...calls].sort((a, b) => b.from - a.from)) {
    const line = marked[at]!;
    const { text, raw } = line;
    marked[at] = {
      ...line,
      text: bracket(text, from, number),
      raw: bracket(raw, placeOf(letterCount(text.slice(0, from)), raw), number),
    };
  }
  return marked;
}

/** A text with the number at a place in brackets, a blank in front. */
const bracket = (text: string, from: number, number: number): string =>
  `${text.slice(0, from).trimEnd()} [${number}]${text.slice(from + String(number).length)}`;

const letterCount = (text: string): number => text.replace(/\s/gu, '').length;

/** The place in a line as printed behind which so many letters and signs stand: its blanks may be others. */
function placeOf(count: number, raw: string): number {
  let at = 0;
  for (let left = count; left > 0 || /\s/u.test(raw[at] ?? ''); at += 1) if (!/\s/u.test(raw[at]!)) left -= 1;
  return at;
}
