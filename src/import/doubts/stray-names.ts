import { isName } from '../phrases/body-names.ts';

/**
 * The label of a column that no task has, whose cells are names of bodies although its table has a column for those who join in
 * and that stands empty: words of the one fell into the other. `undefined` where nothing shows it.
 *
 * @param rest cells of the columns that no task has, their labels first; each row begins with what names its task
 * @param joint bodies that join in, of each task
 */
export function strayNames(
  rest: readonly (readonly string[])[],
  joint: readonly (string | undefined)[],
): string | undefined {
  const [head = [], ...rows] = rest;
  const isEmpty = joint.length >= 4 && joint.filter(Boolean).length < joint.length * 0.4;
  if (!isEmpty) return undefined;
  return head.find((_, column) => {
    const cells = rows.flatMap((row) => (row[column] ? [row[column].replace(/(?:\s+x)+$/iu, '')] : []));
    return column > 0 && cells.length >= 4 && cells.filter(isName).length > cells.length * 0.5;
  });
}
