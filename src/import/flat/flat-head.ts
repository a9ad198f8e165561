import { capitals, isCapitalised, opensCapital, opensSmall } from '../../domain/letters.ts';
import { stripMarks } from '../../domain/fold.ts';
import { readColumnLabel } from '../grid/column-label.ts';
import { isPerson } from '../phrases/persons.ts';
import { parsePeriod } from '../phrases/period.ts';
import type { SourceLine } from '../source-line.ts';
import { mayBeginHead, parseTableHead } from '../grid/column-kind.ts';
import { columnNumbersBelow } from './column-numbers.ts';
import { timeColumns } from './flat-atom.ts';
import { keepBest } from './best-ways.ts';
import { overBoth, prepares, settleLabels, type FlatLabel } from './head-storeys.ts';
import { hasTimes, joinTimes } from './head-times.ts';
import { hasLeaders } from './leader-rows.ts';

/** Labels of columns that stand one below the other, or side by side on lines that run on. */
export interface FlatHead {
  readonly labels: readonly FlatLabel[];
  /** How many lines it takes. */
  readonly length: number;
}

const longestHead = 24;
const longestLabel = 9;
const mostWords = 48;

/** A word of the head, and whether its line ends with it. */
interface HeadWord {
  readonly text: string;
  readonly line: number;
  readonly isLast: boolean;
}

/** The best way to read the words down to one as labels. */
interface HeadWay {
  readonly labels: readonly FlatLabel[];
  readonly score: number;
}

/**
 * Read the head of a table whose cells stand one below the other, with the numbers of its columns where it has some: they tell
 * where its labels end.
 */
export function readFlatHead(all: readonly SourceLine[], from: number): FlatHead | undefined {
  if (!mayBegin(all, from)) return undefined;
  const numbers = columnNumbersBelow(all, from, longestHead);
  const head = numbers && readLabels(all.slice(from, numbers.from), true);
  if (head && head.length === numbers.from - from)
    // Without brackets they may be months to tick.
    if (numbers.isBracketed || head.labels.length === numbers.count)
      return { ...head, length: numbers.to - from };
  return readLabels(all.slice(from, from + longestHead + 1), false);
}

/** Whether the first words of a line may be those of a head. */
function mayBegin(lines: readonly SourceLine[], at: number): boolean {
  const first = lines[at]!;
  if (first.cell || first.text.length > 110) return false;
  return mayBeginHead.test(stripMarks(openingOf(lines, at).slice(0, 16)));
}

/** The first words of a head, those whole that a narrow column cuts. */
function openingOf(lines: readonly SourceLine[], at: number): string {
  const cut = cutNumberLabel(lines, at);
  return cut ? `${cut.text} ${cut.rest}` : wholeWord(lines[at]!.text, lines[at + 1]?.text);
}

/**
 * Read labels from the first line on. Where lines break says little: a label may take several lines, a line hold several labels,
 * or the end of one and the beginning of the next (`Nội dung Thời`, `gian Cơ quan tham`, `mưu`). What counts is that all words
 * together are labels, each with a capital in front, as many as can be known.
 *
 * @param areAll whether nothing but labels stands on the lines
 */
function readLabels(all: readonly SourceLine[], areAll: boolean): FlatHead | undefined {
  const at = 0;
  const cut = cutNumberLabel(all, at);
  const lines = joinTimes(all);
  const end = areAll ? lines.length : endOfHead(lines, at);
  const isClosed = cut !== undefined || /^(?:S?TT|Số TT)(?=\s|$)/iu.test(openingOf(all, at));
  const firstRow = areAll ? end : isClosed ? rowBelow(lines, at, end) : undefined;
  const until = firstRow ?? end;
  const words = wordsOf(lines, at, until, cut);
  const ways = readWays(words, firstRow !== undefined);
  const ends = words.flatMap(({ isLast, line }, index) => (isLast ? [{ way: ways[index + 1], line }] : []));
  const whole =
    firstRow === undefined ? undefined : ends.find(({ line, way }) => way && line === firstRow - 1);
  const likely =
    whole ??
    ends.reduce<{ way: HeadWay | undefined; line: number } | undefined>(
      (known, one) => (one.way && (!known?.way || one.way.score >= known.way.score) ? one : known),
      undefined,
    );
  // What goes on in small letters belongs to the last label: `Thời gian` with `trình` below it.
  const below = likely && ends.find(({ line, way }) => way && line === likely.line + 1);
  const goesOn = (text: string) =>
    opensSmall(text) || (endsLabel.test(text) && below?.way?.labels.length === likely?.way?.labels.length);
  const best = below && goesOn(lines[below.line]!.text) ? below : likely;
  if (!best?.way) return undefined;
  const labels = settleLabels(best.way.labels);
  return labels.length > 1 && (labels.some(({ column }) => column === 'text') || hasLeaders(labels))
    ? { labels, length: best.line + 1 - at }
    : undefined;
}

/** The end of a label in capitals: `ĐỊA ĐIỂM` with `HỌP` below it, `THÀNH PHẦN` with `THAM DỰ`. */
const endsLabel =
  /^(?:HỌP|DỰ(?: HỌP)?|THAM (?:DỰ|GIA)|CÙNG DỰ|LÀM VIỆC|CÔNG (?:TÁC|VIỆC)|(?:CHỦ )?TRÌ|(?:CHUẨN )?BỊ|(?:NỘI )?DUNG|TỔ CHỨC)$/u;

/** The label of the numbers, cut where its column is narrower: `Số` over `TT`, `ST` over `T`, one letter on each line. */
function cutNumberLabel(
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

/** A word that a narrow column cuts, with its last letters: `Thán` over `g Nội dung`. */
const wholeWord = (word: string, below = ''): string =>
  shortWord.test(word) ? word + (/^(?:\p{Ll}{1,2}|(?:G|NG))(?=$|[\s/])/u.exec(below)?.[0] ?? '') : word;

/** Where the lines of a head end at the latest: at one that is too long for labels, or a cell that is none. */
function endOfHead(lines: readonly SourceLine[], at: number): number {
  const until = Math.min(lines.length, at + longestHead);
  let end = at;
  while (end < until && !lines[end]!.cell && lines[end]!.text.length <= 110) end += 1;
  const below = lines
    .slice(at + 1, end)
    .findIndex(({ text }, index) => opensCell.test(text) || isMonthOnTwoLines(lines, at + 1 + index));
  return below < 0 ? end : at + 1 + below;
}

/** A month of the first row on two lines, which no label is: `Tháng` over `1`. */
export const isMonthOnTwoLines = (lines: readonly SourceLine[], at: number): boolean =>
  /^(?:Tháng|Quý)$/u.test(lines[at]!.text) && /^(?:\d|[IVX]+(?:\s|$))/u.test(lines[at + 1]?.text ?? '');

const opensCell =
  /^(?:\d|Tháng \d|Quý [IV\d]|\(?(?:Thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|Chủ nhật|T[2-7])(?![A-Za-zÀ-ỹ]))|^(?:(?:Buổi )?(?:Sáng|Chiều|Tối)|Cả ngày)\s*(?:$|[:\d])/iu;

const opensRow = new RegExp(
  String.raw`^(?:0?1|I|A)[.)/]?$|^(?:I|A)(?:[.)]|\s?[-–])?\s+[${capitals}]|^1[.)/]?\s+[${capitals}“"(]`,
  'u',
);

/** Where the first row begins below a column of numbers; the labels end there, those nobody knows too. */
function rowBelow(lines: readonly SourceLine[], at: number, end: number): number | undefined {
  const row = lines
    .slice(at, end + 1)
    .findIndex(
      ({ text }) => opensRow.test(text) || parsePeriod(text.replace(/^[*+•-]\s*/u, ''), '2000') !== undefined,
    );
  return row > 0 ? at + row : undefined;
}

function wordsOf(
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
    const own = lines[line]!.text.split(/ |(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u).filter(
      Boolean,
    );
    if (own.length === 0) continue;
    if (words.length + own.length > mostWords) break;
    words.push(...own.map((text, at) => ({ text, line, isLast: at === own.length - 1 })));
  }
  return joinCut(words);
}

/** Words of labels that columns narrower than they are cut, each piece on a line of its own: `Ngà`, `y`; `TH`, `ÁN`, `G`. */
const ofLabels = new Set(
  (
    'tháng quý ngày thứ buổi giờ thời gian hạn tiến độ hoàn thành nội dung công việc nhiệm vụ cơ quan đơn vị chủ trì phối hợp ' +
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

/**
 * The best way to read the first words as labels, for each number of them. A label may take the column of one that follows
 * (`Nội dung`, `Thực hiện` of `NỘI DUNG THỰC HIỆN`, `CƠ QUAN CHUẨN BỊ`): the second best ways are followed, too.
 */
function readWays(words: readonly HeadWord[], isClosed: boolean): (HeadWay | undefined)[] {
  const ways: HeadWay[][] = [[{ labels: [], score: 0 }], ...words.map(() => [])];
  for (let from = 0; from < words.length; from += 1) {
    if (ways[from]!.length === 0 || !opensCapital(words[from]!.text)) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + longestLabel); to += 1) {
      if (words[to] && !opensCapital(words[to]!.text) && !words[to - 1]!.isLast) continue;
      const own = readLabel(words.slice(from, to), isClosed);
      const person = own ? undefined : readLeader(words.slice(from, to));
      for (const above of own || person ? ways[from]! : []) {
        const read = own ? asOther(above.labels, own) : besideDays(above.labels, person);
        if (!read || isTaken(above.labels, read.label)) continue;
        addWay(ways[to]!, { labels: [...above.labels, read.label], score: above.score + read.score });
      }
    }
  }
  return ways.map(([best]) => best);
}

/** Keep the best ways, of those that take the same columns the best one. */
function addWay(ways: HeadWay[], way: HeadWay): void {
  if (ways.length === 2 && way.score <= ways[1]!.score) return;
  const same = ways.findIndex((one) => columnsOf(one) === columnsOf(way));
  if (same >= 0 && way.score <= ways[same]!.score) return;
  if (same >= 0) ways.splice(same, 1);
  keepBest(ways, way, 2);
}

const columnsOf = ({ labels }: HeadWay): string =>
  labels.flatMap(({ column }) => (column === 'other' ? [] : [column])).join(' ');

/** Who is busy may head a column of a calendar: where one says on which day. */
const besideDays = (labels: readonly FlatLabel[], read: ReadLabel | undefined): ReadLabel | undefined =>
  labels.some(({ column }) => column === 'day') && !isOfPost(labels.at(-1)!, read) ? read : undefined;

/** `Phó Bí thư` with `Thường trực` behind it is one. */
const isOfPost = ({ column }: FlatLabel, read: ReadLabel | undefined): boolean =>
  column === 'leader' &&
  /^Thường trực(?! (?:HĐND|UBND|(?:Tỉnh|Huyện|Thành|Thị|Đảng) ủy))/iu.test(read?.label.text ?? '');

/** A post or a person as a label: the office or the name of a post may stand below it. */
function readLeader(words: readonly HeadWord[]): ReadLabel | undefined {
  const text = words.map((word) => word.text).join(' ');
  if (!isPerson(text) || /(?:,|(?<![A-Za-zÀ-ỹ])(?:Phó|P\.|Đ\/c|Đồng chí|và|các))$/iu.test(text))
    return undefined;
  const lines = words.at(-1)!.line - words[0]!.line;
  return { label: { column: 'leader', text }, score: 1 + lines * 0.02 };
}

/** Who prepares what another leads has a column beside theirs: `Chủ trì`, `Cơ quan chuẩn bị`. */
function asOther(labels: readonly FlatLabel[], read: ReadLabel | undefined): ReadLabel | undefined {
  const isSecond =
    read?.label.column === 'bodies' &&
    prepares.test(read.label.text) &&
    labels.some(({ column, text }) => column === 'bodies' && /chủ trì$/iu.test(text));
  return isSecond ? { label: { ...read.label, column: 'other' }, score: read.score - 0.4 } : read;
}

/** Whether a column stands in the head already: only what says when may come twice, under two labels. */
const isTaken = (labels: readonly FlatLabel[], { column, text }: FlatLabel): boolean =>
  goesOnInCapitals.some(([before, own]) => own.test(text) && before.test(labels.at(-1)?.text ?? '')) ||
  (column !== 'other' &&
    column !== 'leader' &&
    labels.some(
      (one) =>
        one.column === column &&
        (!timeColumns.has(column) || one.text === text) &&
        !(
          column === 'bodies' &&
          (overBoth.test(one.text) || prepares.test(one.text)) &&
          /chủ trì$/iu.test(text)
        ),
    ));

/** Labels that go on with a verb: in capitals nothing else tells that it opens none of its own. */
const goesOnInCapitals: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:thời gian|thời hạn|thời điểm|hạn|tiến độ|sản phẩm|kết quả)$/iu,
    /^(?:HOÀN THÀNH|THỰC HIỆN|TRÌNH)(?=$|\s)/u,
  ],
  [
    /^(?:các )?(?:cơ quan|đơn vị|bộ phận|người|cấp)(?:(?:,| và) (?:cơ quan|đơn vị))*$/iu,
    /^(?:PHỐI HỢP|CHỦ TRÌ|CHUẨN BỊ|THAM MƯU|THỰC HIỆN|TRÌNH|BAN HÀNH|PHÊ DUYỆT)(?=$|\s)/u,
  ],
  [/(?:chủ trì|phối hợp|phân công|tổ chức)$/iu, /^THỰC HIỆN$/u],
  [/thành phần$/iu, /^PHỐI HỢP(?=$|\s)/u],
];

interface ReadLabel {
  readonly label: FlatLabel;
  readonly score: number;
}

/** A label that ends with the first words of the next one. */
const breaksOff =
  /[,/]$|\s(?:cơ quan|đơn vị|thời|bộ phận|người|lãnh đạo)$|^(?!.*(?:thời gian|thời hạn|tiến độ)).*\sdự kiến$/iu;

/** Who leads and who joins in are two columns unless something parts them: `Cơ quan chủ trì, phối hợp`. */
const leadsAndJoinsUnparted =
  /(?:chủ trì|tham mưu|chuẩn bị|đầu mối|thực hiện|soạn thảo|phụ trách) (?:(?:các )?(?:cơ quan|đơn vị),? )*phối hợp/iu;

/** Who does it behind what is done: `NỘI DUNG THỰC HIỆN CƠ QUAN THAM MƯU`. */
const whoBehindWhat =
  /^(?:nội dung|nhiệm vụ|công việc|tên|đầu việc)\s.*(?:cơ quan|đơn vị|bộ phận|người) (?:chủ trì|tham mưu|chuẩn bị|thực hiện|phối hợp|phụ trách|đầu mối)/iu;

/** Second halves of words with which a label goes on, where all of it is in capitals. */
const secondHalf =
  /^(?:BỊ|TRÌ|HỢP|HIỆN|MƯU|DUNG|GIAN|VỊ|QUAN|ĐỘ|PHẨM|CHÚ|THÀNH(?! PHẦN)|ĐẠO|TRÁCH|TÁC|VỤ|KHAI|THẢO|MỐI|DUYỆT|HÀNH)(?=\s|$)/u;

/** The label that some words are, and how sure that is; at worst one that nobody knows. */
function readLabel(words: readonly HeadWord[], isClosed: boolean): ReadLabel | undefined {
  const text = words.map((word) => word.text).join(' ');
  if (hasTimes(text)) return words.length === 1 ? { label: { column: 'other', text }, score: 2 } : undefined;
  if ([secondHalf, leadsAndJoinsUnparted, whoBehindWhat].some((odd) => odd.test(text))) return undefined;
  if (text.length >= 50 || breaksOff.test(text) || (/\d|\*/.test(text) && !/^(?:tháng|quý)/iu.test(text)))
    return undefined;
  const lines = words.at(-1)!.line - words[0]!.line;
  // A label that runs on below its line does so in small letters, or all of it is in capitals.
  const breaks = words.filter(
    ({ text: word }, at) => at > 0 && words[at - 1]!.isLast && isCapitalised(word),
  ).length;
  // A capital inside its line is rather that of the next label: `Đơn vị thực hiện Chỉ đạo`.
  const inside = words.filter(
    ({ text: word }, at) => at > 0 && !words[at - 1]!.isLast && isCapitalised(word),
  ).length;
  const cost = breaks * 0.3 + inside * 0.6 + lines * 0.02;
  const known = parseTableHead(text);
  if (known?.length === 1) return { label: { column: known[0]!, text }, score: 2 - cost };
  const column = readColumnLabel(text);
  if (column) return { label: { column, text }, score: 1.6 - cost };
  return isClosed && !/[\d.;:]/u.test(text)
    ? { label: { column: 'other', text }, score: -1 - cost }
    : undefined;
}
