import { findEdits } from './edits.ts';
import { compareCodes } from './sort.ts';

/** A stretch of a text; `changed` where the other wording lacks it. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** Two wordings beside each other; joined, the stretches of one give its text. */
export interface Rewording {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** A word (`05-CT/TU` and `2020-2025` are one) or a mark of punctuation. */
const token = /[\p{L}\p{M}\p{N}]+(?:[-/.][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words of a text alone, as printed. */
export const wordsOfText = (text: string): string[] =>
  (text.normalize('NFC').match(token) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word));

/**
 * Two wordings word by word, as few words as possible marked; blanks don't count. Exchanged wordings give the same
 * marks exchanged.
 */
export function compareWordings(before: string, after: string): Rewording {
  // Several shortest ways may lead from one text to the other: the same is taken in both directions.
  if (compareCodes(before, after) > 0) {
    const { before: b, after: a } = compareWordings(after, before);
    return { before: a, after: b };
  }
  const [a, b] = [before.normalize('NFC'), after.normalize('NFC')];
  const edits = findEdits(a.match(token) ?? [], b.match(token) ?? []);
  const removed = new Set(edits.filter(({ kind }) => kind === 'removed').map(({ x }) => x));
  const added = new Set(edits.filter(({ kind }) => kind === 'added').map(({ y }) => y));
  return { before: stretches(a, removed), after: stretches(b, added) };
}

/** @param changed places of the changed words, counted from 0; blanks between two of them are changed too */
function stretches(text: string, changed: ReadonlySet<number>): Stretch[] {
  const result: { text: string; changed: boolean }[] = [];
  const add = (piece: string, mark: boolean) => {
    const last = result.at(-1);
    if (last?.changed === mark) last.text += piece;
    else if (piece !== '') result.push({ text: piece, changed: mark });
  };
  let end = 0;
  [...text.matchAll(token)].forEach(({ 0: word, index }, place) => {
    add(text.slice(end, index), changed.has(place - 1) && changed.has(place));
    add(word, changed.has(place));
    end = index + word.length;
  });
  add(text.slice(end), false);
  return result;
}

/**
 * Key under which wordings meet that only differ in capitals, blanks, punctuation, or in where a tone mark stands
 * ("uỷ", "ủy"). The marks themselves count: "bản" is not "ban".
 */
export function wordingKey(text: string): string {
  return wordsOfText(text).map(syllableKey).join(' ');
}

/** The tone mark of oa, oe, uy set on the first letter, as the older spelling does. */
const syllableKey = (word: string): string =>
  word
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(
      /(o)([ae])([\u0300\u0301\u0303\u0309\u0323])(?!\p{L})|(u)(y)([\u0300\u0301\u0303\u0309\u0323])(?!\p{L})/gu,
      '$1$4$3$6$2$5',
    )
    .normalize('NFC');
