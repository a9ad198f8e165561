import { capitals, smalls } from '../../domain/letters.ts';
import { beginsMotto, isMotto, splitAtMotto } from './motto.ts';
import { isCapitals, isOrnament, joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** A stretch of a letterhead that belongs together, whatever lines and columns it was printed in. */
export interface HeadPiece {
  readonly text: string;
  /** Lines that it takes, by index: from the first up to, not with, the last. */
  readonly from: number;
  readonly to: number;
}

/** Place and day: `Hà Tĩnh, ngày 29 tháng 12 năm 2022`, also with blanks for what is to be written in: without a figure only behind
 * a place, as `Ngày tháng năm` heads a column. */
const placeAndDay = new RegExp(
  String.raw`^(?=.*\d|.*[.…_]{3}|[${capitals}].*,\s*ngày)(?:(?:[${capitals}][A-Za-zÀ-ỹ.’'\s-]{1,40}?|[.…_]{3,60})\s*,?\s*)?(?:hồi\s+\d{1,2}\s*(?:giờ|h)(?:\s*\d{2}(?:\s*phút)?)?,?\s*)?[Nn]gày\s*(?:\d{0,2}[\s.…]*tháng\s*\d{0,2}[\s.…]*năm(?:\s*\d{4}|\s*\d{0,3}[\s.…]*$)|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[\s.*]*$`,
  'u',
);

/** Whether a piece is a place and day, or a day that stands for both. */
export const isPlaceAndDay = (text: string): boolean => placeAndDay.test(text);

/** A place and day behind other words: the place is one to five capitalised words. */
const behind = new RegExp(
  String.raw`^(.*?\S)\s+((?:TP\.?\s*)?(?:[${capitals}](?:[${smalls}]+|[’'][A-Za-zÀ-ỹ]+)\.?[\s-]*){1,5}\s*,\s*ngày\s*\d{0,2}[\s.…]*tháng\s.*)$`,
  'u',
);

/** The word in front of the number of a document, and a kind in front of that: `Luật số:`. */
const numberWord = String.raw`^(?:[^\d.,:;()/*_|"“+–-]{2,20}\s)?Số\s*:?`;

/** A number of a document; a slip of the pen parts it by blanks, or sets a stop behind it, and so does recognition for a speck. */
export const headNumber = new RegExp(
  String.raw`${numberWord}\s*(\d[\d.]*\s*[-–/]?\s*[A-Za-zÀ-ỹ\d](?:[A-Za-zÀ-ỹ\d]|[/&.-](?=[A-Za-zÀ-ỹ\d]))*(?:\s*[-–/&]\s*[A-Za-zÀ-ỹ\d](?:[A-Za-zÀ-ỹ\d]|-(?=[A-Za-zÀ-ỹ\d]))*)*)(?=\s|[-–_*]{2,}|[.,;]?$)`,
  'iu',
);
const numberWordAlone = new RegExp(String.raw`${numberWord}$`, 'iu');

/** Part the first lines of a text at its columns, at what was run together, and join what was broken over lines. */
export function headPieces(lines: readonly SourceLine[]): HeadPiece[] {
  const pieces: HeadPiece[] = [];
  lines.forEach((line, index) => {
    for (const text of partsOf(line.raw)) {
      const open = pieces
        .slice(-4)
        .findLast(
          (piece) =>
            (piece.to >= index - 1 || numberWordAlone.test(piece.text) || isYearOf(piece.text, text)) &&
            goesTogether(piece.text, text),
        );
      if (open)
        pieces[pieces.lastIndexOf(open)] = { ...open, text: joinLines([open.text, text]), to: index + 1 };
      else pieces.push({ text, from: index, to: index + 1 });
    }
  });
  return pieces;
}

/** Whether a narrow column broke a number behind a hyphen within it: `Số: 15/2024/NQLT-CP-`. */
const isCutNumber = (text: string): boolean =>
  /[-–&/]$/.test(text) && !/[-–]{2,}$/.test(text) && headNumber.test(text.slice(0, -1).trim());

/** Place and day as far as the month or the year, which stand below where they are to be written in. */
const opensDay = /ngày\s*\d{0,2}(?:\s*tháng\s*\d{0,2}(?:\s*năm)?)?$/iu;

const placeGoesOn = new RegExp(String.raw`^[${capitals}][A-Za-zÀ-ỹ\s.-]{0,30},?\s*ngày\s\d`, 'u');

/** The year of a day is to be written in, or stands on the next line. */
const awaitsYear = /năm$/iu;

/** Whether a year alone is that of a day above, whatever the other column has between them. */
const isYearOf = (above: string, text: string): boolean => awaitsYear.test(above) && /^\d{4}$/.test(text);

/** A place whose day a narrow column broke off behind the comma. */
const placeInFront = new RegExp(String.raw`^[${capitals}][A-Za-zÀ-ỹ.’'\s-]{1,40},$`, 'u');

const syllable = new RegExp(String.raw`^[${capitals}][${smalls}]+(?:\s[${capitals}][${smalls}]+)?$`, 'u');

/** Whether two pieces are one that a narrow column broke. */
function goesTogether(above: string, below: string): boolean {
  if (isOrnament(below)) return false;
  if (!isMotto(above) && beginsMotto(above)) return beginsMotto(above + below);
  if (above === 'Kính') return /^gửi(?![A-Za-zÀ-ỹ])/u.test(below);
  if (numberWordAlone.test(above)) return /^(?:\d|[-/]\s*\p{Lu})/u.test(below);
  if (isCutNumber(above)) return /^[\p{Lu}\d]+(?:[-&/][\p{Lu}\d]+)*$/u.test(below);
  // "Sơn", "La, ngày 11 tháng 3 năm 2020".
  const isSyllable = syllable.test(above);
  if (isSyllable && placeGoesOn.test(below)) return true;
  // "Quảng Bình,", "ngày 25 tháng 5 năm 2015".
  if (placeInFront.test(above) && /^ngày\s/u.test(below)) return isPlaceAndDay(`${above} ${below}`);
  if (!opensDay.test(above) || (isPlaceAndDay(above) && !awaitsYear.test(above))) return false;
  const both = `${above} ${below}`;
  return isPlaceAndDay(both) || (/^tháng(?![A-Za-zÀ-ỹ])/u.test(below) && opensDay.test(both));
}

/** Columns of a line, and in each what runs together. */
function partsOf(raw: string): string[] {
  return (
    raw
      .trim()
      .replace(/\t/g, '    ')
      .replace(/(?<=Số\s?:?)\s{2,}(?=[/-])/u, ' ')
      .replace(/(?<=\s(?:ngày|tháng))[\s.…]+(?=(?:tháng|năm)\s)/gu, ' ')
      // Web pages print the cells of a letterhead with a stroke behind each.
      .split(/\s{3,}|\s\|(?=\s|$)|^\|\s/)
      .map((part) => part.trim().replace(/\s+/g, ' '))
      .filter(Boolean)
      .flatMap(splitAtMotto)
      .flatMap(splitBehind)
  );
}

const cityInFront = new RegExp(String.raw`^TP\.?\s*[${capitals}][${smalls}]`, 'u');

/** Cut off an ornament in front, what stands behind the number, and the place and day behind anything. */
function splitBehind(text: string): string[] {
  const ornament = /^([*|_]+|-{2,})\s+(?=[A-Za-zÀ-ỹ])/u.exec(text);
  if (ornament) return [ornament[1]!, ...splitBehind(text.slice(ornament[0].length))];
  const behindWords = /(?:\s(?=[-_*]+$)|(?<=[A-Za-zÀ-ỹ])(?=\*{3,}$))(-{3,}|_{3,}|\*+)$/u.exec(text);
  if (behindWords) return [...splitBehind(text.slice(0, behindWords.index)), behindWords[1]!];
  const number = headNumber.exec(text);
  const rest = number ? text.slice(number[0].length).trim() : '';
  if (rest && !/^[-–.,;]$/.test(rest)) return [number![0].trim(), ...splitDay(rest)];
  return splitDay(text);
}

/** Cut off the place and day behind a name or behind the subject of a letter. */
function splitDay(text: string): string[] {
  if (cityInFront.test(text) && isPlaceAndDay(text)) return [text];
  const [, front = '', day] = (text.includes('ngày') && behind.exec(text)) || [];
  return day && (isCapitals(front) || /^V\/v\s/iu.test(front)) ? [front, day] : [text];
}
