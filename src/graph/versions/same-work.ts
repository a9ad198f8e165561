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
 * Words may be added or left out, and those of an aim exchanged; but not the matter for another one, nor a name, figure
 * or symbol for another: "Huyện ủy Thạch Hà" reworded as "Huyện ủy Cẩm Xuyên" is another visit. Symmetric.
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

  const matters = sameMatter(one, other);
  // Most texts part here, before their words are laid side by side.
  if (!matters && (one.matter.isDisjointFrom(other.matter) || !hasAbbreviation.test(a.text + b.text)))
    return undefined;

  const { before, after } = compareWordings(a.text, b.text);
  const [removed, added] = [ownWords(before), ownWords(after)];
  const short = abbreviates(removed, added) || abbreviates(added, removed);
  if (!short && (!matters || exchanges(removed, added))) return undefined;
  const all = wordsOfText(a.text).length + wordsOfText(b.text).length;
  const likeness = 1 - (removed.length + added.length) / all;
  return likeness < 0.5 ? undefined : Math.min(likeness, 0.99);
}

const hasAbbreviation = /\p{Lu}{2}/u;

/** Syllables that an editor exchanges without changing the matter: "đẩy mạnh" for "tăng cường", "và" for a comma. */
const light = new Set(
  'day manh tang cuong nang cao tiep tuc doi moi hoan thien xay dung chat luong hieu qua mot giai phap trong tam nhiem vu lanh dao chi voi ban hanh trinh du thao ve va cua cac viec cho tai o tren'.split(
    ' ',
  ),
);

/** One act is reviewed by both, or what names the matter is the same, but for words added or left out. */
function sameMatter(one: WorkWords, other: WorkWords): boolean {
  if (one.review !== undefined && !one.symbols.isDisjointFrom(other.symbols)) return true;
  if (one.around !== other.around) return false;
  const [a, b] = [one.matter.difference(light), other.matter.difference(light)];
  const common = a.intersection(b).size;
  const all = a.union(b).size;
  return common === all ? common >= 2 : common >= 3 && common / all >= 0.6;
}

/** Words of one wording stand where the other has others: "công tác dân vận", "công tác dân số". */
function exchanges(removed: readonly string[], added: readonly string[]): boolean {
  const [gone, come] = [removed, added].map((words) => new Set(words.map(heavyKey).filter(Boolean)));
  return gone!.difference(come!).size > 0 && come!.difference(gone!).size > 0;
}

/** What a word is compared by; empty where it may be exchanged, which a name never may. "05" is 5. */
const heavyKey = (word: string): string =>
  !/\p{Lu}/u.test(word) && light.has(stripMarks(word)) ? '' : wordingKey(word).replace(/^0+(?=\d)/, '');

/** Words that the other wording lacks; a text's first word has its capital whether or not it is a name. */
const ownWords = (stretches: readonly Stretch[]): string[] =>
  stretches
    .flatMap(({ text, changed }) => wordsOfText(text).map((word) => ({ word, changed })))
    .map(({ word, changed }, place) => ({ word: place === 0 ? word.toLocaleLowerCase('vi') : word, changed }))
    .flatMap(({ word, changed }) => (changed ? [word] : []));

/** "UBND" and "Ủy ban nhân dân" are one name. */
function abbreviates([short, ...rest]: readonly string[], long: readonly string[]): boolean {
  if (short === undefined || rest.length > 0 || !/^\p{Lu}{2,}$/u.test(short)) return false;
  return stripMarks(short) === stripMarks(long.map((word) => word.slice(0, 1)).join(''));
}
