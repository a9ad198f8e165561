/** From so many letters on a word can be guessed: behind other words, and alone. */
const enoughBehind = 2;
const enoughAlone = 3;

/** What stands in front of a word of which so few letters are typed that they say nothing yet. */
export interface BegunWord {
  /** The query up to the word, with the blank before it; `''` where there is none. */
  readonly before: string;
}

/** Read whether a query ends in the middle of a word that was just begun: `dấu hiệu v`, `ng`; not `dấu hiệu v `. */
export function readBegun(query: string): BegunWord | undefined {
  const match = /^(.*\s)?([\p{L}\p{M}]+)$/su.exec(query.normalize('NFC'));
  if (!match || /["“”]/u.test(query)) return undefined;
  const before = match[1]?.trim() ? match[1] : '';
  return [...match[2]!].length < (before ? enoughBehind : enoughAlone) ? { before } : undefined;
}
