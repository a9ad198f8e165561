import { opensSmall } from '../domain/letters.ts';
import { parseMarker } from '../markdown/marker.ts';
import { areNames } from './closing/shared-names.ts';
import { findAttached, titlesOf } from './head/attached.ts';
import { beginsBody } from './head/letterhead-names.ts';
import { nextWith } from './next-with.ts';
import {
  isAuthority,
  isPersonName,
  isPosition,
  isSignedMark,
  isSignedSmall,
  nameBehindMark,
  partSignature,
} from './phrases/signature-words.ts';
import { endsSentence, isCapitals } from './signs.ts';
import type { SourceLine } from './source-line.ts';

/** The text cut where its anatomy changes. */
export interface Parts {
  /** Body with head in front. */
  readonly text: readonly SourceLine[];
  /** "Nơi nhận" and signature. */
  readonly closing: readonly SourceLine[];
  /** What follows the signature: annexes. */
  readonly annex: readonly SourceLine[];
}

/** Whether a closing begins at a line: recipients, an authority, or a post with a name below it. */
function startsClosing(lines: readonly SourceLine[], index: number): boolean {
  const { text, cell } = lines[index]!;
  if (cell) return false;
  if (/^Nơi nhận\s*:?/iu.test(text) && text.length < 90) return true;
  if (isAuthority(text)) return true;
  if (isSignedByName(lines, index)) return true;
  // No name, post or authority begins so, and most lines do.
  if (index <= 6 || opensSmall(text)) return false;
  // A post above the recipients, the name below them.
  if (isPosition(text) && text.length < 40 && /^Nơi nhận\s*:?$/iu.test(lines[index + 1]?.text ?? ''))
    return true;
  const texts = () => lines.slice(index, index + 8).map((line) => line.text);
  if (/[.;:/]$/.test(lines[index - 1]!.text) && isSignedSmall(texts(), 0)) return true;
  const parts = partSignature(text);
  if (parts.length > 1 && isPersonName(parts.at(-1)!)) return true;
  const isSignedAt = (at: number) =>
    isPosition(lines[at]?.text ?? '') &&
    (lines.slice(at + 1, at + 4).some((line) => areNames(line.text)) ||
      // The posts of several signatures, and then their names.
      areNames(lines.slice(at + 1, at + 8).find((line) => !isCapitals(line.text))?.text ?? ''));
  if (isSignedAt(index)) return true;
  if (!isCapitals(text) || parseMarker(text) || endsSentence(text)) return false;
  // Who signs jointly writes the name of the body above the post, and some its State's below that name.
  const below = lines[index + 1]?.text ?? '';
  const post = isCapitals(below) && /^NƯỚC\s/u.test(below) ? 2 : 1;
  return isSignedAt(index + post) || (beginsBody(text) && isSignedSmall(texts(), post));
}

/** Whether a text ends with a name beside the mark of a signed copy, and with no post: `Hồ Chí Minh`, `(Đã ký)`. */
function isSignedByName(lines: readonly SourceLine[], index: number): boolean {
  if (index < 3 || index < lines.length - 3) return false;
  const [own, below] = [lines[index]!.text, lines[index + 1]?.text ?? ''];
  return (
    (isPersonName(own) && isSignedMark(below)) ||
    (isSignedMark(own) && isPersonName(below)) ||
    nameBehindMark(own) !== undefined
  );
}

/** Join the mark of who signs for whom with the name that a narrow column set below it: `TM.`, `ỦY BAN NHÂN DÂN`. */
function joinAuthorities(lines: readonly SourceLine[]): SourceLine[] {
  return lines.reduce<SourceLine[]>((joined, line) => {
    const before = joined.at(-1);
    if (before && /^(?:T\/M|TM|K\/T|KT|T\/L|TL|TUQ)\.?$/u.test(before.text) && isCapitals(line.text)) {
      const text = `${before.text} ${line.text}`;
      joined[joined.length - 1] = { ...before, text, raw: text };
    } else joined.push(line);
    return joined;
  }, []);
}

const startsAnnex = (text: string): boolean =>
  /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:[IVXLC]+|\d+|số.*))?$/u.test(text);

/** Whether the numbers from "Nơi nhận" down to a line count the recipients. */
function isRecipientNumber(closing: readonly SourceLine[], index: number): boolean {
  const from = closing.findIndex(({ text }) => /^Nơi nhận\s*:?$/iu.test(text));
  if (from < 0 || index <= from) return false;
  const numbers = closing.slice(from + 1, index + 1).flatMap(({ text }) => {
    const marker = parseMarker(text);
    return marker?.kind === 'number' ? [marker.text] : [];
  });
  return (
    numbers.every((text, at) => text === String(at + 1)) && parseMarker(closing[from + 1]!.text)?.text === '1'
  );
}

/** Cut off the closing: from "Nơi nhận" or the authority, whichever stands first, to the end or the annex. */
export function cutParts(printed: readonly SourceLine[]): Parts {
  const lines = joinAuthorities(printed);
  const texts = lines.map(({ text }) => text);
  const nextAnnex = nextWith(texts.length, (at) => startsAnnex(texts[at]!));
  const nextTitle = titlesOf(texts);
  for (let from = 0; from < lines.length; from += 1) {
    if (!startsClosing(lines, from)) continue;
    const attached = findAttached(texts, from + 1, nextTitle(from + 1));
    const to = Math.min(nextAnnex(from + 1), attached < 0 ? lines.length : attached);
    if (to - from >= 90) continue;
    const closing = lines.slice(from, to);
    // A text may quote a signature: what has headings below it does not close.
    const goesOnBelow = closing.some(({ text }, index) => {
      const marker = parseMarker(text);
      if (marker?.kind === 'number' && isRecipientNumber(closing, index)) return false;
      return marker !== undefined && marker.kind !== 'letter' && !isAuthority(text) && text.length > 25;
    });
    if (!goesOnBelow) return { text: lines.slice(0, from), closing, annex: lines.slice(to) };
  }
  return { text: lines, closing: [], annex: [] };
}
