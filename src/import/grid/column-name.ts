import { joinLines } from '../signs.ts';
import type { Column } from './column-kind.ts';
import { capitals } from '../../domain/letters.ts';
import { isPerson } from '../phrases/persons.ts';
import { readColumnLabel } from './column-label.ts';

const startsCapital = new RegExp(`^[${capitals}]`, 'u');

/** What a table prints over one of its columns. */
export interface NamedColumn {
  readonly column: Column;
  /** Left out where the importer made the column, of heads that say who or when. */
  readonly name?: string | undefined;
}

/**
 * The name of a column by the cells above it, the widest first. A label of its own stands for itself: `Chủ trì` below `Phân công
 * thực hiện`; `chủ trì` below `Cơ quan` goes on with it.
 */
export function nameOfStoreys(storeys: readonly string[]): string | undefined {
  const own = storeys.at(-1) ?? '';
  const isWhole = storeys.length > 1 && startsCapital.test(own) && readColumnLabel(own) !== undefined;
  return joinLines(isWhole ? [own] : storeys) || undefined;
}

/** Two labels in one, as joined columns have them: `Thứ Ngày` is `Thứ, Ngày`. */
export const joinNames = (names: readonly (string | undefined)[]): string | undefined =>
  names.filter(Boolean).join(', ') || undefined;

const longestName = 9;

/** Whether a name can head a column; that of those who take part may be their post. */
const heads = (name: string, column: Column): boolean =>
  readColumnLabel(name) === column || ((column === 'participants' || column === 'other') && isPerson(name));

/**
 * The names in the lines of a head whose columns are known, one for each column; none where its words cannot be parted so. A
 * name begins with a capital.
 */
export function namesInLines(lines: readonly string[], columns: readonly Column[]): readonly NamedColumn[] {
  const words = lines.join(' ').split(' ').filter(Boolean);
  /** Names down to a word, of the columns so far; of several ways the one with the longest names in front. */
  let ways = new Map<number, readonly NamedColumn[]>([[0, []]]);
  for (const column of columns) {
    const next = new Map<number, readonly NamedColumn[]>();
    for (const [from, way] of ways)
      for (let to = Math.min(words.length, from + longestName); to > from; to -= 1) {
        const isCut = to < words.length && !startsCapital.test(words[to]!);
        const name = words.slice(from, to).join(' ');
        if (!isCut && !next.has(to) && heads(name, column)) next.set(to, [...way, { column, name }]);
      }
    ways = next;
  }
  return ways.get(words.length) ?? [];
}
