import type { SourceLine } from './source-line.ts';
import { endsSentence, isCapitals } from './signs.ts';

/**
 * Write a subject in capitals as a sentence, each word as the text itself writes it most often.
 *
 * "THI HÀNH ĐIỀU LỆ ĐẢNG" becomes "Thi hành Điều lệ Đảng" where the text says so; what it never says is small,
 * save for abbreviations.
 */
export function restoreCase(subject: string, lines: readonly SourceLine[]): string {
  if (!isCapitals(subject)) return subject[0]!.toUpperCase() + subject.slice(1);
  const seen = new Map<string, Map<string, number>>();
  let ended = true;
  for (const { text } of lines) {
    if (isCapitals(text)) continue;
    for (const word of text.split(/\s+/)) {
      const bare = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
      if (bare && !ended) {
        const forms = seen.get(bare.toLowerCase()) ?? new Map<string, number>();
        seen.set(bare.toLowerCase(), forms.set(bare, (forms.get(bare) ?? 0) + 1));
      }
      ended = endsSentence(word) || /^[-+•]$|^[\d.]+[.)]$|^["“]/u.test(word);
    }
  }
  const sentence = subject.replace(/\p{L}+/gu, (word) => {
    const forms = [...(seen.get(word.toLowerCase()) ?? [])].sort((a, b) => b[1] - a[1]);
    return forms[0]?.[0] ?? (isAbbreviation(word) ? word : word.toLowerCase());
  });
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}

/** Three consonants in a row stand in no Vietnamese word: UBND, HĐND, MTTQ. */
const isAbbreviation = (word: string): boolean => /[BCDĐGHKLMNPQRSTVX]{3}/.test(word.replace(/NGH/g, 'N'));
