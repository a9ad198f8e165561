import type { Token } from './plain-token.ts';

/** What is known of a column. */
export interface PlainColumn {
  /** Whether it names what figures count. */
  readonly isUnit: boolean;
  /** Whether words are none of those that nearly all of its cells hold: no figure among figures. */
  readonly isOdd: (tokens: readonly Token[], from: number) => boolean;
  /** Whether rows lack it as a matter of course. */
  readonly isSparse: boolean;
  /** What it costs that a row has nothing in it. */
  readonly empty: number;
  /** What any words in it cost at least. */
  readonly least: number;
  /** What it costs that it holds some words. */
  readonly costOf: (tokens: readonly Token[], from: number, to: number) => number;
}

/** A row parted into cells: where each begins among its words, and where the last one ends. */
export interface PlainRow {
  /** One more than it has columns; an empty cell begins where the next one does. */
  readonly cuts: readonly number[];
  readonly cost: number;
  /** How much dearer the next way is to part it otherwise. */
  readonly margin: number;
}

interface Way {
  readonly cost: number;
  readonly cuts: readonly number[];
}

/** How many words a cell has at most. */
const mostWords = 90;
/** What costs more is followed no further. */
const worst = 30;

/** Part the words of a row into cells of columns, in their order: the cheapest way, and how near the next one is. */
export function partRow(tokens: readonly Token[], columns: readonly PlainColumn[]): PlainRow | undefined {
  const going = [0];
  for (const token of tokens) going.push(going.at(-1)! + token.goesOn);
  let ways: (readonly Way[])[] = tokens.map(() => []);
  ways.push([]);
  ways[0] = [{ cost: 0, cuts: [0] }];
  for (const [at, column] of columns.entries()) {
    const next: Way[][] = [...tokens.map(() => []), []];
    for (let from = 0; from <= tokens.length; from += 1) {
      const above = ways[from]!;
      if (above.length === 0) continue;
      add(next[from]!, above, from, column.empty);
      const first = tokens[from];
      if (!first) continue;
      const opening = from === 0 ? 0 : openingOf(first, column);
      const isLast = at === columns.length - 1;
      const end = Math.min(tokens.length, from + mostWords);
      for (let to = isLast ? end : from + 1; to <= end; to += 1) {
        const inside = going[to]! - going[from + 1]!;
        const least = above[0]!.cost + (opening + inside + column.least);
        if (least > worst) break;
        // Most cells are too dear whatever their words cost.
        if (least >= (next[to]![1]?.cost ?? Infinity)) continue;
        add(next[to]!, above, to, opening + inside + column.costOf(tokens, from, to));
      }
    }
    ways = next;
  }
  const [best, second] = ways[tokens.length]!;
  if (!best) return undefined;
  return { cuts: best.cuts, cost: best.cost, margin: (second?.cost ?? Infinity) - best.cost };
}

function add(kept: Way[], above: readonly Way[], to: number, cost: number): void {
  for (const way of above) {
    const whole = way.cost + cost;
    if (whole > worst || (kept.length > 1 && whole >= kept[1]!.cost)) continue;
    const own = { cost: whole, cuts: [...way.cuts, to] };
    kept.splice(kept[0] && whole >= kept[0].cost ? 1 : 0, 0, own);
    kept.length = Math.min(kept.length, 2);
  }
}

/** What it costs that a cell of a column begins at a word: those of units do so in small letters. */
const openingOf = (token: Token, { isUnit }: PlainColumn): number =>
  isUnit && token.isLower && !token.isWrapped && units.test(token.text) ? 0.3 : token.opens;

/** First words of what figures count. */
const units =
  /^(?:người|hộ|ha|kg|tấn|tạ|triệu|tỷ|tỉ|đồng|nghìn|ngàn|lượt|cái|chiếc|con|m|m2|m3|m²|m³|km|km2|km²|dự|xã|thôn|trường|lớp|giường|vụ|hồ|điểm|cơ|sản|đơn|bộ|cuộc|buổi|ngày|giờ|tháng|năm|lần|học|cháu|em|trẻ|hội|doanh|công|cây|lít|văn|thủ|lao|đảng|tổ|chi|phòng|bài|kỳ|trạm|chợ)$/u;
