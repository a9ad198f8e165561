import { opensCapital } from '../../../domain/letters.ts';
import { keepBest } from '../search/best-ways.ts';
import { isTaken, readLabel, readLeader, type ReadLabel } from './head-labels.ts';
import { prepares, type FlatLabel } from './head-storeys.ts';
import type { HeadWord } from './head-words.ts';

/** How many words a label has at most. */
export const longestLabel = 9;

/** The best way to read the words down to one as labels. */
export interface HeadWay {
  readonly labels: readonly FlatLabel[];
  readonly score: number;
}

/**
 * The best way to read the first words as labels, for each number of them. A label may take the column of one that follows
 * (`Nội dung`, `Thực hiện` of `NỘI DUNG THỰC HIỆN`, `CƠ QUAN CHUẨN BỊ`): the second best ways are followed, too.
 */
export function readWays(words: readonly HeadWord[], isClosed: boolean): (HeadWay | undefined)[] {
  const ways: HeadWay[][] = [[{ labels: [], score: 0 }], ...words.map(() => [])];
  for (let from = 0; from < words.length; from += 1) {
    if (ways[from]!.length === 0 || !opensCapital(words[from]!.text)) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + longestLabel); to += 1) {
      if (words[to] && !opensCapital(words[to]!.text) && !words[to - 1]!.isLast) continue;
      const own = readLabel(words.slice(from, to), isClosed);
      const mayBePerson = !own && ways[from]!.some(({ labels }) => hasDay(labels));
      const person = mayBePerson ? readLeader(words.slice(from, to)) : undefined;
      for (const above of own || person ? ways[from]! : []) {
        const read = own ? asOther(above.labels, own) : besideDays(above.labels, person);
        if (!read || isTaken(above.labels, read.label)) continue;
        addWay(ways[to]!, { labels: [...above.labels, read.label], score: above.score + read.score });
      }
    }
  }
  return ways.map(([best]) => best);
}

/** Keep the best ways, of those that take the same columns the best one. */
function addWay(ways: HeadWay[], way: HeadWay): void {
  if (ways.length === 2 && way.score <= ways[1]!.score) return;
  const same = ways.findIndex((one) => columnsOf(one) === columnsOf(way));
  if (same >= 0 && way.score <= ways[same]!.score) return;
  if (same >= 0) ways.splice(same, 1);
  keepBest(ways, way, 2);
}

const columnsOf = ({ labels }: HeadWay): string =>
  labels.flatMap(({ column }) => (column === 'other' ? [] : [column])).join(' ');

const hasDay = (labels: readonly FlatLabel[]): boolean => labels.some(({ column }) => column === 'day');

/** Who is busy may head a column of a calendar: where one says on which day. */
const besideDays = (labels: readonly FlatLabel[], read: ReadLabel | undefined): ReadLabel | undefined =>
  hasDay(labels) && !isOfPost(labels.at(-1)!, read) ? read : undefined;

/** `Phó Bí thư` with `Thường trực` behind it is one. */
const isOfPost = ({ column }: FlatLabel, read: ReadLabel | undefined): boolean =>
  column === 'leader' &&
  /^Thường trực(?! (?:HĐND|UBND|(?:Tỉnh|Huyện|Thành|Thị|Đảng) ủy))/iu.test(read?.label.text ?? '');

/** Who prepares what another leads has a column beside theirs: `Chủ trì`, `Cơ quan chuẩn bị`. */
function asOther(labels: readonly FlatLabel[], read: ReadLabel | undefined): ReadLabel | undefined {
  const isSecond =
    read?.label.column === 'bodies' &&
    prepares.test(read.label.text) &&
    labels.some(({ column, text }) => column === 'bodies' && /chủ trì$/iu.test(text));
  return isSecond ? { label: { ...read.label, column: 'other' }, score: read.score - 0.4 } : read;
}
