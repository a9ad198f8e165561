import { opensCapital, opensSmall } from '../../domain/letters.ts';
import { mendTones } from '../../domain/tones.ts';
import { endsSentence, isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** How a text writes its words, each beside the same words. */
export interface WordForms {
  /** The form that stands most often between the same words, else beside some of them, else anywhere. */
  find(before: string, word: string, next: string, afterNext: string): string | undefined;
}

/** Count the forms of the words in a text, save for lines in capitals and the first words of sentences. */
export function countForms(lines: readonly SourceLine[]): WordForms {
  const seen = new Map<string, Map<string, number>>();
  let ended = true;
  let before = '';
  let isInName = false;
  for (const [index, { text }] of lines.entries()) {
    if (isCapitals(text)) {
      ended = true;
      continue;
    }
    // Below the number of an article alone on its line a sentence begins.
    if (/^(?:Điều|Chương|Mục)\s\S+$/u.test(lines[index - 1]?.text ?? '')) ended = true;
    const words = text.split(/\s+/);
    const below = goesOnBelow(text, lines[index + 1]) ? lines[index + 1]!.text.split(/\s+/, 2) : [];
    const beside = [...words, ...below];
    for (const [at, word] of words.entries()) {
      const bare = bareWord(word);
      if (bare && !ended) count(bare, word === bare, before, beside.slice(at + 1, at + 3), isInName);
      isInName = !ended && word === bare && opensCapital(bare);
      ended = endsSentence(word) || (at === 0 && /^[-+•]$/u.test(word)) || /^[\d.]+[.)]$|^["“]/u.test(word);
      before = word;
    }
  }
  return {
    find(above, word, next, afterNext) {
      const known = keysOf(above, word, next, afterNext).flatMap((key) => seen.get(key) ?? [])[0] ?? [];
      // Where both stand as often, the capital is of a name: "Ủy ban Quốc gia Ứng phó sự cố".
      return [...known].sort(
        ([a, often], [b, oftener]) => oftener - often || Number(opensSmall(b)) - Number(opensSmall(a)),
      )[0]?.[0];
    },
  };

  /** Count a word by all that it may be known by; where a sign stands at its end, it is not joined to the next one. */
  function count(
    bare: string,
    isWhole: boolean,
    last: string,
    [next = '', afterNext = '']: readonly string[],
    inName: boolean,
  ): void {
    const above = mendTones(bareWord(last).toLowerCase());
    // Within a name a word says nothing of itself: "Y tế" in "Sở Y tế"; a name of one word has no more behind it.
    const isFree = opensSmall(bare) || !inName;
    const isAlone = opensSmall(bare) || (isFree && (!isWhole || joins.test(next)));
    for (const key of keysOf(above, bare, isWhole ? bareWord(next) : '', bareWord(afterNext))) {
      const isBehind = key.startsWith('<') || key.startsWith(`${above} `);
      if (isBehind || (key === mendTones(bare.toLowerCase()) ? isAlone : isFree)) add(key, bare);
    }
  }

  function add(key: string, form: string): void {
    const forms = seen.get(key) ?? new Map<string, number>();
    seen.set(key, forms.set(form, (forms.get(form) ?? 0) + 1));
  }
}

/** Whether the sentence of a line goes on with the words of the line below it. */
const goesOnBelow = (text: string, below: SourceLine | undefined): boolean =>
  below !== undefined && below.opens !== true && !endsSentence(text) && !isCapitals(below.text);

/** What a word is known by, the most telling first: between one and two words, in front of two, between two, beside one, alone. */
const keysOf = (before: string, word: string, next: string, afterNext: string): string[] =>
  [
    ...(before && next && afterNext ? [`${before} ${word} ${next} ${afterNext}>`] : []),
    ...(next && afterNext ? [`${word} ${next} ${afterNext}>`] : []),
    ...(before && next ? [`${before} ${word} ${next}`] : []),
    ...(next ? [`${word} ${next}`] : []),
    ...(before ? [`<${before} ${word}`] : []),
    word,
  ].map((key) => mendTones(key.toLowerCase()));

/** Small words that stand beside a name and in none: `của Đảng và Nhà nước`. */
const joins = /^(?:và|của|về|do|đã|được|trong|cho|là|với|để|tại|ở|khóa|khoá)$/u;

const bareWord = (word: string): string => word.replace(/^[^A-Za-zÀ-ỹ]+|[^A-Za-zÀ-ỹ]+$/gu, '');
