import { capitals, smalls } from '../../../domain/letters.ts';
import { isName, isTailOfName, opensName, partNames, runsOn } from '../../phrases/body-names.ts';
import type { Atom } from '../flat-atom.ts';
import { timeColumns, bodyColumns, type FlatColumn } from '../flat-column.ts';
import { holdsTime, namesBody } from '../programme/programme-words.ts';
import { opensPerson } from '../../phrases/persons.ts';
import { saysWhen } from '../../phrases/says-when.ts';
import { asksForPlaceName } from '../../phrases/place-names.ts';
import { opensTime } from '../../phrases/time-words.ts';
import { surePlace } from '../../phrases/sure-place.ts';

/** What the words of a kind of table tell of its columns. */
export interface PrintedContent {
  /** Parts a line in front of each word with which a cell may begin; `above` are the words that go on with it. */
  readonly cut: (text: string, above: string) => readonly string[];
  /** Whether words ask for others behind them: `Đ/c`, `xã`. */
  readonly asksForMore: (text: string) => boolean;
  /** Whether words that look like half a name are a whole one: a post with its office. */
  readonly isWhole?: ((words: string) => boolean) | undefined;
  /** What the first words of a cell tell for a column, beside others. */
  readonly weighOpening: (atom: Atom, kind: FlatColumn, columns: readonly FlatColumn[]) => number;
  /** How surely words that begin inside a line begin a cell of a column. */
  readonly weighInside: (atom: Atom, kind: FlatColumn, before: Atom) => number;
  /** What words inside a line tell against going on with a cell of a column. */
  readonly weighOn?: ((atom: Atom, kind: FlatColumn) => number) | undefined;
  /** What the first words of a line tell against going on with a cell of a column. */
  readonly weighEntry?: ((atom: Atom, kind: FlatColumn) => number) | undefined;
  /** What the words of a cell tell for a column; `isCut` where a page may break them. */
  readonly weighWords: (words: string, kind: FlatColumn, isCut: boolean) => number;
  /** Whether the words of a cell say when. */
  readonly saysTime: (words: string, kind: FlatColumn) => 'surely' | 'perhaps' | 'no';
  /** What it costs to open a row with its text. */
  readonly newRow: (atom: Atom) => number;
  /** Columns that each row fills. */
  readonly always: ReadonlySet<FlatColumn>;
  /** Whether its rows are so low that the laws of the page tell on nearly each line; in high ones few lines stand beside others. */
  readonly isExact: boolean;
  /** Of which class the first words of a cell are, where the cells of a column are of few. */
  readonly classOf?: ((atom: Atom) => string) | undefined;
}

/** Whether words are the name of a person: two to five of them, each with a capital. */
const isPersonName = (text: string): boolean => /^(?:\p{Lu}\p{Ll}*\s?){2,5}$/u.test(text);

/** Whether a piece is a mark that ticks a column, as a cross does; a plus or a point in front of words is that of a list. */
export const isMark = ({ text, rest }: Atom): boolean =>
  text.length === 1 && (/[xX✓√✔●]/u.test(text) || (/[+•*]/u.test(text) && /^[+•* ]+(?:\S+)?$/u.test(rest)));

/** Columns that marks may stand in. */
const ticked: ReadonlySet<FlatColumn> = new Set<FlatColumn>(['organs', 'other', 'note', 'products', 'ticks']);

/** What the first words of a cell tell for a column, beside others. */
function weighOpening(atom: Atom, kind: FlatColumn, columns: readonly FlatColumn[]): number {
  const { opens, rest, text } = atom;
  if (isMark(atom)) return ticked.has(kind) ? 1.5 : -8;
  if (opens.isLower || /^[-–] [\p{Ll}\d]/u.test(rest)) return -5;
  const isBody = isName(rest) && !opens.isTask;
  const isPerson = opensPerson.test(rest);
  const isTime = /^\d/.test(rest) || opensTime.test(rest);
  if (kind === 'place') return surePlace.test(rest) ? 1.5 : opens.isTask || isPerson ? -1.2 : 0;
  if (columns.includes('place') && surePlace.test(rest)) return -1;
  if (kind === 'text')
    return opens.isTask
      ? 1
      : isPerson && columns.includes('persons')
        ? -1.2
        : isBody
          ? -1
          : isTime
            ? -1
            : 0.2;
  if (bodyColumns.has(kind)) {
    if (isTailOfName(rest)) return -2;
    if (isPerson) return columns.includes('persons') ? -1.5 : 0.8;
    return isBody ? 1.3 : opens.isTask ? -2 : isTime ? -3 : columns.includes('note') ? -1 : -0.4;
  }
  if (kind === 'persons') return isPerson ? 2 : isPersonName(text) ? 0.7 : isBody ? -1 : -0.7;
  if (kind === 'products') return opens.isProduct ? 0.8 : isBody || isPerson ? -1.2 : -0.2;
  if (kind === 'note') return isBody ? -2 : -0.5;
  return 0;
}

/** How surely words that begin inside a line begin a cell of a column. */
function weighInside({ rest, text }: Atom, kind: FlatColumn): number {
  if (/^(?:BTV|BCH|BTT|BCT)(?:$|,)/u.test(text)) return -0.5;
  if (timeColumns.has(kind)) return opensTime.test(rest) || /^\d/.test(rest) ? -0.3 : -2;
  if (bodyColumns.has(kind)) return opensName.test(rest) ? -0.7 : -1.3;
  return -1.2;
}

/** What the words of a cell tell for a column; `isCut` where a page may break them. */
function weighWords(words: string, kind: FlatColumn, isCut: boolean): number {
  const when = timeColumns.has(kind)
    ? saysTime(words, kind)
    : words.length > 90
      ? 'no'
      : saysWhen(words, kind);
  if (timeColumns.has(kind)) return when === 'surely' ? 3.5 : when === 'perhaps' ? 1.8 : isCut ? -1 : -5;
  // A note may say when.
  let score = when === 'surely' ? (kind === 'note' ? -1 : -4) : when === 'perhaps' ? -1 : 0;
  if (bodyColumns.has(kind) || kind === 'persons') {
    if (holdsTime(words)) score -= 4;
    // What a semicolon parts stands in one cell.
    if (words.endsWith(';') && !isCut) score -= 2;
    // One syllable is the end of a name, or the beginning of one.
    if (/^\p{Lu}?\p{Ll}{1,6}$/u.test(words) && !isCut) score -= 2;
    // A paper comes before one organ.
    if (kind === 'organs' && /[;,] /u.test(words)) score -= 1;
    if (tellsOfTask.test(words)) score -= 1.5;
    if (holdsNote.test(words)) score -= 4;
    // A list of so many names is rare, and none of them is looked at.
    if (words.length > 200) score -= 3;
    else for (const name of partNames(words)) score -= 0.5 * runsOn(name) + (name.length > 60 ? 1 : 0);
  }
  // Words of the next row: a note is short, and seldom names a body behind others.
  if (kind === 'note' && words.length > 40 && namesBody(words)) score -= 3;
  if (kind === 'text') score += hasWords(words, 4) ? 0.3 : isCut ? 0 : -1;
  return score;
}

/** Whether there are at least so many words. */
export function hasWords(words: string, least: number): boolean {
  let count = 1;
  for (let at = words.indexOf(' '); at >= 0 && count < least; at = words.indexOf(' ', at + 1)) count += 1;
  return count >= least;
}

const tellsOfTask = new RegExp(String.raw`[${smalls}] (?:về|giai đoạn|nhiệm kỳ|lần thứ)(?: |$)`, 'u');

/** A note behind a name: `Văn phòng Huyện ủy Họp kỳ 1`, `Công an xã Tại sân vận động`. */
const holdsNote = new RegExp(
  String.raw`\p{L} (?:Họp|Tại|Trình|Theo(?! dõi)|Xin|Gửi|Thông qua|Cho ý kiến|Lấy ý kiến|Bổ sung|Chuyển (?:từ|sang)|Lồng ghép|Kết hợp)(?: |$)`,
  'u',
);

/** Whether the words of a cell say when, also as some plans write a month, and where their column cuts a figure. */
const saysTime = (words: string, kind: FlatColumn): ReturnType<typeof saysWhen> =>
  isShortMonth.test(words) || isDay.test(words)
    ? 'surely'
    : isDash.test(words)
      ? 'perhaps'
      : saysWhen(words.replace(cutFigure, '$1$2'), kind);

/** What stands in a cell that says no time. */
const isDash = /^[-–—]$/u;

/** A month as some plans write it: `T6`, `T11/2025`. */
const isShortMonth = /^T(?:[1-9]|1[0-2])(?:\/20\d\d)?$/u;

/** A day with its half, or some of them: `Sáng 02/6`, `Từ 03/6 đến 05/6`. */
const isDay =
  /^(?:(?:Sáng|Chiều|Tối|Cả ngày)[,\s]\s?)?(?:(?:từ )?ngày |từ )?\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:\s?(?:-|–|đến|và|,)\s?(?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?)*$/iu;

/** A figure that its column cut: `15/3/202` over `6`. */
const cutFigure = /(\/\d{1,3}|\/) (\d{1,4})$/u;

const wordStart = new RegExp(String.raw`^[${capitals}“"(]`, 'u');

/** Parts a line in front of each word with which a cell may begin. */
function cutAtCapitals(text: string): string[] {
  const words = text.split(' ');
  const cuts = words.flatMap((word, at) =>
    at > 0 &&
    (wordStart.test(word) ||
      /^[-–•+]$/u.test(word) ||
      /^[x✓√✔●*]$/iu.test(word) ||
      (/^\d/.test(word) && !/^(?:tháng|quý|số|năm|ngày|lần|thứ|từ|đến|và|-|–)$/iu.test(words[at - 1]!)))
      ? [at]
      : [],
  );
  return [0, ...cuts].map((from, index) => words.slice(from, cuts[index]).join(' '));
}

/** What the words of programmes tell. */
export const programmeContent: PrintedContent = {
  cut: cutAtCapitals,
  asksForMore: asksForPlaceName,
  weighOpening,
  weighInside,
  weighWords,
  saysTime,
  newRow: () => 0,
  always: new Set(['text', 'bodies']),
  isExact: false,
};
