import { stripMarks } from '../../domain/fold.ts';
import { disagree, readWork, type WorkWords } from '../../domain/task-words.ts';
import { compareWordings, wordingKey, wordsOfText, type Stretch } from '../../domain/wording.ts';

/** A text with what tells its work from other work, read once for many comparisons. */
export interface ReadText {
  readonly text: string;
  readonly key: string;
  readonly words: WorkWords;
}

export const readText = (text: string): ReadText => ({ text, key: wordingKey(text), words: readWork(text) });

/**
 * How surely two texts of a programme word one piece of work: 1 for the same wording, nothing where they may be two.
 *
 * Words may be added or left out, and a few exchanged; but not the matter for another one, nor a name, figure or
 * symbol for another: "Huyện ủy Thạch Hà" reworded as "Huyện ủy Cẩm Xuyên" is another visit. Symmetric.
 */
export function sameWork(a: ReadText, b: ReadText): number | undefined {
  if (a.key === b.key) return 1;
  const [one, other] = [a.words, b.words];
  if (one.review !== other.review) return undefined;
  if (
    disagree(one.symbols, other.symbols) ||
    disagree(one.years, other.years) ||
    disagree(one.spans, other.spans)
  )
    return undefined;

  const { before, after } = compareWordings(a.text, b.text);
  const [removed, added] = [ownWords(before), ownWords(after)];
  const short = abbreviates(removed, added) || abbreviates(added, removed);
  if (!short && (exchangesNames(removed, added) || !sameMatter(one, other))) return undefined;
  const all = wordsOfText(a.text).length + wordsOfText(b.text).length;
  const likeness = 1 - (removed.length + added.length) / all;
  return likeness < 0.5 ? undefined : Math.min(likeness, 0.99);
}

/** One act is reviewed by both, or nearly all syllables that name the matter are the same. */
function sameMatter(one: WorkWords, other: WorkWords): boolean {
  if (one.review !== undefined && !one.symbols.isDisjointFrom(other.symbols)) return true;
  if (one.around !== other.around) return false;
  const common = one.matter.intersection(other.matter).size;
  const all = one.matter.union(other.matter).size;
  if (common === all) return common >= 2;
  const exchanged = common < one.matter.size && common < other.matter.size;
  return common >= 3 && common / all >= (exchanged ? 0.8 : 0.6);
}

/** Both wordings have names or figures that the other lacks. */
function exchangesNames(removed: readonly string[], added: readonly string[]): boolean {
  const [gone, come] = [removed, added].map((words) => new Set(words.filter(isName).map(plainFigure)));
  return gone!.difference(come!).size > 0 && come!.difference(gone!).size > 0;
}

/** "05" is 5. */
const plainFigure = (word: string): string => word.replace(/^0+(?=\d)/, '');

/** Words that the other wording lacks; a text's first word has its capital whether or not it is a name. */
const ownWords = (stretches: readonly Stretch[]): string[] =>
  stretches
    .flatMap(({ text, changed }) => wordsOfText(text).map((word) => ({ word, changed })))
    .map(({ word, changed }, place) => ({ word: place === 0 ? word.toLocaleLowerCase('vi') : word, changed }))
    .flatMap(({ word, changed }) => (changed ? [word] : []));

const isName = (word: string): boolean => /\p{Lu}|\d/u.test(word);

/** "UBND" and "Ủy ban nhân dân" are one name. */
function abbreviates([short, ...rest]: readonly string[], long: readonly string[]): boolean {
  if (short === undefined || rest.length > 0 || !/^\p{Lu}{2,}$/u.test(short)) return false;
  return stripMarks(short) === stripMarks(long.map((word) => word.slice(0, 1)).join(''));
}
