import { isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { headNumber, isPlaceAndDay } from './head-pieces.ts';
import { parseKind } from './kind-of.ts';

/** The line with the kind in capitals, as at the head of every document that has one; its subject may stand behind it. */
export function findTitle(lines: readonly SourceLine[]): number {
  return lines.findIndex(({ text: own }, index) => {
    // A kind whose first word a page broke off: "LỊCH", "LÀM VIỆC".
    const text = isCapitals(own) && !/\s/.test(own) ? `${own} ${lines[index + 1]?.text ?? ''}` : own;
    const kind = parseKind(own) ?? parseKind(text);
    if (!kind) return false;
    if (isSetInCapitals(own, lines[index - 1]?.text)) return true;
    const words = text.slice(0, text.length - kind.rest.length);
    if (!isCapitals(text) && !(isCapitals(words) && /^["“]?[A-Za-zÀ-ỹ]/u.test(kind.rest))) return false;
    // "QUYẾT ĐỊNH:" below the legal bases orders; it is no title.
    return !/^[:]/.test(kind.rest) && !lines.slice(0, index).some((line) => /^-?\s*Căn cứ /u.test(line.text));
  });
}

/**
 * Whether a line is the name of a kind alone, below the number or the day: Word set it in capitals, which a page of the web
 * lost: `báo cáo`.
 */
const isSetInCapitals = (text: string, above: string | undefined): boolean =>
  above !== undefined &&
  text.slice(1) === text.slice(1).toLowerCase() &&
  parseKind(text)?.rest === '' &&
  (headNumber.test(above) || isPlaceAndDay(above));

/** Small letters within a word in capitals: a page made them of capitals with marks. */
const damaged = /[A-ZĐ]{2}[à-ỹ]|[A-ZĐ][à-ỹ][A-ZĐ]/u;

/** Whether a piece is the kind, which web pages print once more above the title, in damaged letters: `QUYếT địNH`. */
export const isKindAgain = (text: string, title: string): boolean => {
  const again = damaged.test(text) ? parseKind(text) : undefined;
  return again?.rest === '' && again.kind === parseKind(title)?.kind;
};
