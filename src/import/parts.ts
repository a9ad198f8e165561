import { isCapitals } from './signs.ts';
import type { SourceLine } from './source-line.ts';
import { isStamp } from './stamps.ts';

/** The text cut where its anatomy changes. */
export interface Parts {
  /** Body with head in front. */
  readonly text: readonly SourceLine[];
  /** "Nơi nhận" and signature. */
  readonly closing: readonly SourceLine[];
  /** What follows the signature: annexes. */
  readonly annex: readonly SourceLine[];
}

const authority = /^(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?|TUQ\.?|Q\.)\s+\p{Lu}/u;

/** Whether a line says for whom someone signs: `T/M BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`. */
export const isAuthority = (text: string): boolean =>
  authority.test(text) && isCapitals(text.replace(authority, 'XX'));

/** Cut off the closing: from "Nơi nhận" or the authority, whichever stands first, to the end or the annex. */
export function cutParts(lines: readonly SourceLine[]): Parts {
  const starts = lines.flatMap(({ text }, index) =>
    /^Nơi nhận\b\s*:?/iu.test(text) || isAuthority(text) ? [index] : [],
  );
  // Only the second half can close: a decree may quote a signature in its body.
  const from = starts.find((index) => index >= lines.length / 3);
  if (from === undefined) {
    const stamp = lines.findIndex((line, index) => index > lines.length * 0.8 && isStamp(line.text));
    const end = stamp >= 0 ? stamp : lines.length;
    return { text: lines.slice(0, end), closing: lines.slice(end), annex: [] };
  }
  const annexAt = lines.findIndex(
    (line, index) => index > from && /^(PHỤ LỤC|Phụ lục)(\s|$)/u.test(line.text),
  );
  const to = annexAt < 0 ? lines.length : annexAt;
  return { text: lines.slice(0, from), closing: lines.slice(from, to), annex: lines.slice(to) };
}
