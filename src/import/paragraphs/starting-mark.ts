import { capitals, smalls } from '../../domain/letters.ts';
import { parseMarker, type Marker } from '../../markdown/marker.ts';
import { parseCapitalMark } from '../phrases/capital-mark.ts';
import { endsSentence, isCapitals, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** A bullet, a number or the word of a heading that a page broke off from what it marks. */
const loneMark =
  /^(?:[-–+•●▪]|\d{1,2}(?:\.\d{1,2})*[.)-]|[a-zđ]\)|[IVX]+\.|(?:Chương|Điều|Mục|Phần|CHƯƠNG|ĐIỀU|MỤC|PHẦN)|(?:Điều|ĐIỀU)\s\d{1,3}[a-zđ]?[.:])$/u;

/** Whether a mark stands alone above a line, and the line is what it marks. */
export const isLoneMark = (above: readonly SourceLine[], { text, opens }: SourceLine): boolean =>
  opens === undefined &&
  above.length === 1 &&
  loneMark.test(above[0]!.text) &&
  !loneMark.test(text) &&
  /^[A-Za-zÀ-ỹ\d“"(]/u.test(text);

/** Whether the number in front of a line counts what the line above ends with: `Đại hội lần thứ` / `XVI. Cơ quan …`. */
const countsWhatIsAbove = (before: string, kind: Marker['kind']): boolean =>
  (kind === 'roman' && /(?<![A-Za-zÀ-ỹ])(?:lần thứ|(?<!toàn )khóa|(?<!toàn )khoá|quý)$/iu.test(before)) ||
  (kind === 'number' && /(?<![A-Za-zÀ-ỹ])lần thứ$/iu.test(before));

const wordStart = new RegExp(String.raw`^[${capitals}“"(]`, 'u');

const tailStart = new RegExp(String.raw`^[${smalls}\d]`, 'u');

/** Whether a line opens a list item, heading or clause of its own. */
export function startsWithMark(before: string, text: string): boolean {
  if (loneMark.test(text))
    return (
      endsSentence(before) ||
      isCapitals(before) ||
      (/^[-–+•●▪]$/.test(text) ? !/\d$/.test(before) : before === '')
    );
  const bullet = parseBullet(text);
  if (bullet) {
    const isTail =
      !endsSentence(before) &&
      tailStart.test(bullet.rest) &&
      bullet.sign === '-' &&
      !/^\d+%/.test(bullet.rest) &&
      // An entry of a list ended with its comma: the next begins, be it with a figure.
      !(/,$/.test(before) && parseBullet(before));
    return !isTail || /:$/.test(before);
  }
  if (parseCapitalMark(text)) return true;
  const marker = parseMarker(text);
  if (!marker) return false;
  const rest = text.slice(marker.length);
  if (countsWhatIsAbove(before, marker.kind) && !isCapitals(rest)) return false;
  if (!wordStart.test(rest) && rest !== '') return false;
  if (marker.kind === 'named')
    return (
      /^(Điều|Chương|Phần|Mục|Tiểu mục|Phụ lục|PHẦN|CHƯƠNG|MỤC|PHỤ LỤC|ĐIỀU)/u.test(text) &&
      (endsSentence(before) || /^[^\s]+ [^\s]+[.:]/.test(text) || isCapitals(text))
    );
  return true;
}
