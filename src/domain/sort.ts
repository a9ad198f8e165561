/** Made when the first names are compared: an import compares none, and this takes it some milliseconds. */
let collator: Intl.Collator | undefined;

/** Order of Vietnamese words, with numbers by value: `Điều 2` before `Điều 10`. */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b) || compareCodes(a, b);
}

/** Order of ids and days, the same on every machine. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
