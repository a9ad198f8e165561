/** What is said of a cell, or of the time of a row, that holds what stands in another. */
export const holdsOthers = (name: string, words: string): string =>
  `words of another cell seem to stand in its ${name}: "${words}"`;

/** What is said of one that goes on elsewhere. */
export const breaksOff = (name: string, words: string): string => `its ${name} breaks off: "${words}"`;

/** What is said of a name of which another row has more. */
export const isOnlyBeginning = (name: string, words: string, whole: string): string =>
  `its ${name} "${words}" is only the beginning of "${whole}"`;
