import { capitals, smalls } from '../../../domain/letters.ts';
import type { SourceLine } from '../../source-line.ts';

/** A head has no more words. */
const mostWords = 48;

/** A word of the head, and whether its line ends with it. */
export interface HeadWord {
  readonly text: string;
  readonly line: number;
  readonly isLast: boolean;
}

/** The label of the numbers, cut where its column is narrower: `Số` over `TT`, `ST` over `T`, one letter on each line. */
export function cutNumberLabel(
  lines: readonly SourceLine[],
  at: number,
): { readonly text: string; readonly rest: string; readonly lines: number } | undefined {
  // Nearly every line is longer.
  if (lines[at]!.text.length > 'Sốt'.length) return undefined;
  let letters = '';
  for (let count = 1; count <= 4 && lines[at + count - 1]; count += 1) {
    const [first = '', ...rest] = lines[at + count - 1]!.text.split(' ');
    letters += first;
    if (count > 1 && /^(?:S?TT|SỐ ?TT)$/iu.test(letters))
      return { text: letters.replace(/^(số)/iu, '$1 '), rest: rest.join(' '), lines: count };
    if (rest.length > 0 || !/^(?:s|st|t|số|sốt)$/iu.test(letters)) return undefined;
  }
  return undefined;
}

const shortWord = new RegExp(String.raw`^[${capitals}][A-Za-zÀ-ỹ]{1,3}$`, 'u');

const cutLetters = new RegExp(String.raw`^(?:[${smalls}]{1,2}|(?:G|NG))(?=$|[\s/])`, 'u');

/** A word that a narrow column cuts, with its last letters: `Thán` over `g Nội dung`. */
export const wholeWord = (word: string, below = ''): string =>
  shortWord.test(word) ? word + (cutLetters.exec(below)?.[0] ?? '') : word;

/** The end of a word: a blank, or a capital that runs into it. */
const betweenWords = new RegExp(
  String.raw` |(?=[${capitals}])(?:(?<=[${smalls}])|(?<=[${capitals}])(?=.[${smalls}]))`,
  'u',
);

/** Words that run together are rare. */
const runTogether = new RegExp(String.raw`[${smalls}][${capitals}]|[${capitals}]{2}[${smalls}]`, 'u');

const partsOf = (text: string): string[] =>
  text.split(runTogether.test(text) ? betweenWords : ' ').filter(Boolean);

export function wordsOf(
  lines: readonly SourceLine[],
  from: number,
  to: number,
  cut: ReturnType<typeof cutNumberLabel>,
): HeadWord[] {
  const words: HeadWord[] = [];
  const below = from + (cut?.lines ?? 0);
  if (cut) {
    const own = [...cut.text.split(' '), ...cut.rest.split(' ').filter(Boolean)];
    words.push(...own.map((text, at) => ({ text, line: below - 1, isLast: at === own.length - 1 })));
  }
  for (let line = below; line < to; line += 1) {
    // The first label of a lower storey runs into the last one of the upper: `trìnhChủ trì`.
    const own = partsOf(lines[line]!.text);
    if (own.length === 0) continue;
    if (words.length + own.length > mostWords) break;
    words.push(...own.map((text, at) => ({ text, line, isLast: at === own.length - 1 })));
  }
  return joinCut(words);
}

/** Words of labels that columns narrower than they are cut, each piece on a line of its own: `Ngà`, `y`; `TH`, `ÁN`, `G`. */
const ofLabels = new Set(
  (
    'dương lịch tháng quý ngày thứ buổi giờ thời gian hạn tiến độ hoàn thành nội dung công việc nhiệm vụ cơ quan đơn vị chủ trì phối hợp ' +
    'thực hiện chuẩn bị tham mưu phân phụ trách ghi chú kết quả sản phẩm địa điểm phần chương trình người lãnh đạo bch btv hđnd ubnd'
  ).split(' '),
);

const isOfLabel = (text: string): boolean => ofLabels.has(text.split('/', 1)[0]!.toLowerCase());

/** Into how many pieces a word is cut at most. */
const mostPieces = 4;

/** Words of a head with those whole that narrow columns cut. */
function joinCut(words: readonly HeadWord[]): HeadWord[] {
  const whole: HeadWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const pieces = [words[at]!];
    for (let to = at + 1; words[to - 1]!.isLast && words[to] && pieces.length < mostPieces; to += 1) {
      pieces.push(words[to]!);
      const text = pieces.map((piece) => piece.text).join('');
      if (!isOfLabel(text) || isOfLabel(words[at]!.text)) continue;
      whole.push({ ...words[to]!, text });
      at = to;
      break;
    }
    if (words[at] === pieces[0]) whole.push(pieces[0]!);
  }
  return whole;
}
