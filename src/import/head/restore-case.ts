import type { SourceLine } from '../source-line.ts';
import { endsSentence, isCapitals } from '../signs.ts';

/**
 * Write a subject in capitals as a sentence, each word as the text itself writes it most often beside the same words,
 * else anywhere: "Ban Thường vụ", but "giao ban".
 *
 * "THI HÀNH ĐIỀU LỆ ĐẢNG" becomes "Thi hành Điều lệ Đảng" where the text says so; what it never says is small,
 * save for abbreviations.
 */
export function restoreCase(subject: string, lines: readonly SourceLine[]): string {
  if (!isCapitals(subject)) return subject[0]!.toUpperCase() + subject.slice(1);
  const seen = new Map<string, Map<string, number>>();
  const count = (key: string, form: string) => {
    const forms = seen.get(key) ?? new Map<string, number>();
    seen.set(key, forms.set(form, (forms.get(form) ?? 0) + 1));
  };
  let ended = true;
  for (const { text } of lines) {
    if (isCapitals(text)) continue;
    const words = text.split(/\s+/);
    for (const [at, word] of words.entries()) {
      const bare = bareWord(word);
      if (bare && !ended)
        for (const key of keysOf(bareWord(words[at - 1] ?? ''), bare, bareWord(words[at + 1] ?? '')))
          count(key, bare);
      ended = endsSentence(word) || /^[-+•]$|^[\d.]+[.)]$|^["“]/u.test(word);
    }
  }
  const codes = new Map(
    lines.flatMap(({ text }) =>
      isCapitals(text)
        ? []
        : [...text.matchAll(code)].map(([found]) => [found.toUpperCase(), found] as const),
    ),
  );
  const sentence = subject.replace(new RegExp(`${code.source}|[A-Za-zÀ-ỹ]+`, 'gu'), (word, at: number) => {
    if (/\d/.test(word)) return codes.get(word.toUpperCase()) ?? word;
    const next = /^\s+([A-Za-zÀ-ỹ]+)/u.exec(subject.slice(at + word.length))?.[1] ?? '';
    const before = /([A-Za-zÀ-ỹ]+)\s+$/u.exec(subject.slice(0, at))?.[1] ?? '';
    const known = keysOf(before, word, next).flatMap((key) => seen.get(key) ?? [])[0] ?? [];
    const forms = [...known].sort((a, b) => b[1] - a[1]);
    return forms[0]?.[0] ?? (isAbbreviation(word) ? word : word.toLowerCase());
  });
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}

/** What a word is known by, the most telling first: between its neighbours, in front of one, behind one, alone. */
const keysOf = (before: string, word: string, next: string): string[] =>
  [
    ...(before && next ? [`${before} ${word} ${next}`] : []),
    ...(next ? [`${word} ${next}`] : []),
    ...(before ? [`<${before} ${word}`] : []),
    word,
  ].map((key) => key.toLowerCase());

const bareWord = (word: string): string => word.replace(/^[^A-Za-zÀ-ỹ]+|[^A-Za-zÀ-ỹ]+$/gu, '');

/** Number and letters of a document: they are written as printed, or as the text writes the same. */
const code = /\d[\d.]*(?:\/\d{4})?\s?[-/]\s?[A-Za-zÀ-ỹ]{1,5}[A-Za-zÀ-ỹ\d]*(?:[-/][A-Za-zÀ-ỹ\d]+)*/gu;

/** Three consonants in a row stand in no Vietnamese word: UBND, HĐND, MTTQ. */
const isAbbreviation = (word: string): boolean => /[BCDĐGHKLMNPQRSTVX]{3}/.test(word.replace(/NGH/g, 'N'));
