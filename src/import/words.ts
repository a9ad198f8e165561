/** Words: whatever holds a letter or a digit. Bullets, rules and marks that stand alone are signs, not words. */
export const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => /[A-Za-zÀ-ỹ\d]/u.test(word))
    .map(bare);

/** A word without the sign of a list item that touches it. */
const bare = (word: string): string => word.replace(/^[-–+](?=[A-Za-zÀ-ỹ])/u, '');
