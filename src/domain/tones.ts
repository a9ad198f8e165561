const behind = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');
const inFront = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const mended = new Map(behind.map((pair, at) => [pair, inFront[at]!]));

/** Two vowels that end a syllable, the tone on the second; behind `q` the first is none. */
const oldTone = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![A-Za-zÀ-ỹ])/gu;

/**
 * One of the two places where people write the tone of a syllable: `hoá` becomes `hóa`, `uỷ` becomes `ủy`; `quý` and
 * `hoàn` have but one. Letter for letter, so that no offset moves.
 *
 * @param lower text in lower case, NFC
 */
export function mendTones(lower: string): string {
  return lower.replace(oldTone, (pair) => mended.get(pair)!);
}
