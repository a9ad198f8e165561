/**
 * A search for the next line with something, which may be asked again and again from lines further down: it looks at each
 * line once, so the whole is linear.
 *
 * @param count how many lines there are; the answer where no line is found
 */
export function nextWith(count: number, isOne: (at: number) => boolean): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    found = from;
    while (found < count && !isOne(found)) found += 1;
    return found;
  };
}
