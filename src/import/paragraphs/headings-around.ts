import { parseMarker, type Marker } from '../../markdown/marker.ts';
import { isCapitals, parseBullet } from '../signs.ts';
import type { TablePiece } from './table-piece.ts';
import { isName, isSentence } from './heading-name.ts';
import { isHeading } from './is-heading.ts';
import type { Passage } from './join-paragraphs.ts';

/** What the paragraphs around a number or a letter tell of it. */
interface Around {
  /** Whether it heads what stands below it, as its neighbours do. */
  isHeading(index: number, ranks: readonly string[]): boolean;
  /** Whether it counts entries of a list, or clauses. */
  isPart(index: number, ranks: readonly string[]): boolean;
}

/** Tell headings by what stands above and below them; ranks are those of the headings that are open. */
export function headingsAround(
  passages: readonly (Passage | TablePiece)[],
  texts: readonly string[],
): Around {
  const entries = new Set<number>();
  return {
    isHeading: (index, ranks) =>
      leadsToHeading(index) || isNameAsOthers(index) || isLetteredName(index, ranks),
    isPart: (index, ranks) => isEntry(index) || isClause(index, ranks),
  };

  /** Whether a number counts the short entries of a list: its neighbour follows at once, or went before as one. */
  function isEntry(index: number): boolean {
    const [own, above, below] = [index, index - 1, index + 1].map((at) => parseMarker(texts[at] ?? ''));
    if (own?.kind !== 'number' || isCapitals(texts[index]!.slice(own.length))) return false;
    const isOne =
      isNextNumber(own, below) ||
      (isNextNumber(above, own) && entries.has(index - 1) && !isAbove(texts[index + 1]));
    if (isOne) entries.add(index);
    return isOne;
  }

  /** Whether a number and words with a colon stand over a smaller heading: `1. Về khu vực riêng:`, `a. Nội dung`. */
  function leadsToHeading(index: number): boolean {
    const [own, below] = [parseMarker(texts[index]!), parseMarker(texts[index + 1] ?? '')];
    const [passage, next] = [passages[index + 1], passages[index + 2]];
    if (
      own?.kind !== 'number' ||
      below?.kind !== 'letter' ||
      typeof passage !== 'object' ||
      'rows' in passage
    )
      return false;
    const isFirst = /^a[.)]?$/u.test(below.text);
    return (
      isFirst &&
      /[^:]{8}:$/.test(texts[index]!) &&
      texts[index]!.length < 150 &&
      isHeading(passage.text, below, passage, next)
    );
  }

  /** Whether a letter and a few words with a colon stand over bullets, in a text without articles: `b) Mục tiêu cụ thể:`. */
  function isLetteredName(index: number, ranks: readonly string[]): boolean {
    const own = parseMarker(texts[index]!);
    if (own?.kind !== 'letter' || ranks.includes('điều') || !/\S:$/.test(texts[index]!)) return false;
    const words = texts[index]!.slice(own.length);
    return parseBullet(texts[index + 1] ?? '') !== undefined && isName(words) && !isSentence(words);
  }

  /** Whether a number with words and a colon stands over bullets, as one beside it does that is a name for sure. */
  function isNameAsOthers(index: number): boolean {
    const overBullets = (at: number) =>
      /:$/.test(texts[at]!) && parseBullet(texts[at + 1] ?? '') !== undefined;
    const own = parseMarker(texts[index]!);
    if (own?.kind !== 'number' || !overBullets(index)) return false;
    const words = texts[index]!.slice(own.length);
    if (words.split(' ').length > 10 || isSentence(words)) return false;
    return [1, -1].some((step) => {
      let at = index + step;
      while (texts[at] !== undefined && Math.abs(at - index) < 30 && parseBullet(texts[at]!)) at += step;
      const other = parseMarker(texts[at] ?? '');
      const [above, below] = step > 0 ? [own, other] : [other, own];
      return isNextNumber(above, below) && overBullets(at) && isName(texts[at]!.slice(other!.length));
    });
  }

  /** Whether a number below an article counts a clause that leads to its points: `1. Khu vực thành thị:`, `a) …`. */
  function isClause(index: number, ranks: readonly string[]): boolean {
    const [own, below] = [parseMarker(texts[index]!), parseMarker(texts[index + 1] ?? '')];
    const isBelowArticle = ranks.includes('điều') && ranks.at(-1) !== 'phụ';
    return isBelowArticle && own?.kind === 'number' && /:$/.test(texts[index]!) && below?.kind === 'letter';
  }
}

/** Whether a paragraph may stand below a heading: not one that closes the text. */
const isAbove = (text: string | undefined): boolean =>
  !!text &&
  !parseMarker(text) &&
  !isCapitals(text) &&
  !/^(?:Trên đây|Yêu cầu|Đề nghị|Trong quá trình)\s/u.test(text);

/** Whether two numbers count on at the same level: `1.` and `2.`, `2.1` and `2.2`. */
function isNextNumber(a: Marker | undefined, b: Marker | undefined): boolean {
  if (a?.kind !== 'number' || b?.kind !== 'number') return false;
  const [before, after] = [a.text.split('.'), b.text.split('.')];
  return (
    before.slice(0, -1).join('.') === after.slice(0, -1).join('.') &&
    before.length === after.length &&
    Number(after.at(-1)) === Number(before.at(-1)) + 1
  );
}
