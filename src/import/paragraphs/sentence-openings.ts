import { capitals, smalls } from '../../domain/letters.ts';
import type { SourceLine } from '../source-line.ts';

/** Each pair of words behind a small one, so within a sentence: `đảng viên`, `Chi ủy`; the second has no capital. */
const within = new RegExp(String.raw`(?<=[${smalls}] )(?=([A-Za-zÀ-ỹ][${smalls}]* [${smalls}]+))`, 'gu');
const opening = new RegExp(String.raw`^[${capitals}][${smalls}]* [${smalls}]+`, 'u');

/**
 * Tell from the whole text whether a line begins a sentence, by its two first words.
 *
 * Where sentences write them small and nowhere with a capital they are no name, and the capital is that of a
 * beginning. Words that stand nowhere else, or in both ways, say nothing.
 */
export function sentenceOpenings(lines: readonly SourceLine[]): (line: SourceLine) => boolean {
  let seen: Set<string> | undefined;
  return ({ text }) => {
    const [words] = opening.exec(text) ?? [];
    if (!words) return false;
    seen ??= new Set(lines.flatMap((line) => [...line.text.matchAll(within)].map(([, pair]) => pair!)));
    return seen.has(words.charAt(0).toLowerCase() + words.slice(1)) && !seen.has(words);
  };
}
