/**
 * Line and column of words of a block in its MDX file, where marks of emphasis, escapes and line ends may stand between them.
 *
 * @param line line on which the block begins, from 1; the answer where the words aren't found
 * @param before how many of the same words stand in front of them in the block
 */
export function findInSource(
  source: string,
  line: number,
  words: string,
  before = 0,
): { line: number; column: number } {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const from = starts[line - 1] ?? 0;
  const pattern = new RegExp(
    words
      .normalize('NFC')
      .split(/\s+/)
      .map((word) => [...word].map((letter) => letter.replace(special, '\\$&')).join(markup))
      .join('[\\s*_>]+'),
    'g',
  );
  pattern.lastIndex = from;
  let found: RegExpExecArray | null = null;
  for (let count = 0; count <= before; count++) found = pattern.exec(source);
  if (!found) return { line, column: 1 };
  const at = starts.findLastIndex((start) => start <= found.index);
  return { line: at + 1, column: found.index - starts[at]! + 1 };
}

/** Letters that mean something else in a pattern. */
const special = /[\\^$.*+?()[\]{}|]/;
/** Marks that the words of a block do not show. */
const markup = '[\\\\*_]{0,3}';
