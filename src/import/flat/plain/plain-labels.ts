import { opensCapital } from '../../../domain/letters.ts';
import { readColumnLabel } from '../../grid/column-label.ts';
import { asksForMore, isCapitals, joinLines } from '../../signs.ts';
import type { Token } from './plain-token.ts';

/** A way to part the words of a head into labels, and what it costs. */
export interface LabelWay {
  readonly labels: readonly string[];
  readonly cost: number;
}

/** How many columns a table has at most, and how many words a label. */
const mostColumns = 12;
const mostWords = 14;

/** Labels that no programme and no calendar has, as tables of persons, papers and figures head their columns. */
const ofPlainTables =
  /^(?:họ(?:,| và)? tên|năm sinh|giới tính|chức (?:vụ|danh)(?:,? (?:đơn vị|cơ quan)(?: công tác)?)?|(?:cơ quan, )?đơn vị(?: công tác| tính)?|đvt|(?:số,? )?ký hiệu|số hiệu|trích yếu(?: nội dung)?|tên (?:văn bản|chỉ tiêu|đơn vị|xã|thôn|dự án)|(?:tên )?chỉ tiêu|số (?:lượng|tiền|quyết định)|đơn giá|thành tiền|tỷ lệ(?: \(%\))?|so sánh(?: \(%\))?|kế hoạch(?: năm \d{4})?|thực hiện(?: năm \d{4})?|diện tích(?: \(ha\))?|tổng (?:số|cộng)|nguồn vốn|lý do|hạng mục|địa bàn(?: phụ trách)?|lĩnh vực(?: phụ trách)?|nhiệm vụ trong (?:đoàn|tổ|ban)|điện thoại|quê quán)$/iu;

/** What a label costs by its words: less where it is known, more where it breaks off. */
function worthOf(text: string): number {
  // "Ngày" is a label, "Kế hoạch năm" the beginning of one.
  if (asksForMore(text) || /(?<![A-Za-zÀ-ỹ])(?:trong|năm)$/iu.test(text)) return 3;
  return readColumnLabel(text) !== undefined || ofPlainTables.test(text) ? -1 : 0;
}

/** The best way to part the words of a head into labels, for each number of them. */
export function labelWays(tokens: readonly Token[]): readonly (LabelWay | undefined)[] {
  const isLoud = isCapitals(tokens.map(({ text }) => text).join(' '));
  const first = labelOfNumbers(tokens);
  const ways: (LabelWay | undefined)[][] = tokens.map(() => []);
  ways.push([]);
  ways[first] = first > 0 ? [undefined, { labels: ['STT'], cost: 0 }] : [{ labels: [], cost: 0 }];
  if (first > 0) ways[first]![1] = { labels: [wordsOf(tokens, 0, first).replaceAll(' ', '')], cost: 0 };
  for (let from = first; from < tokens.length; from += 1) {
    const opening = from === 0 || from === first ? 0 : opens(tokens[from]!, isLoud);
    let inside = 0;
    for (let to = from + 1; to <= Math.min(tokens.length, from + mostWords); to += 1) {
      if (to - 1 > from) inside += goesOn(tokens, to - 1, isLoud);
      if (opening + inside > 8) break;
      const text = wordsOf(tokens, from, to);
      const worth = worthOf(text);
      for (const [count, above] of ways[from]!.entries()) {
        if (!above || count >= mostColumns) continue;
        const cost = above.cost + opening + inside + worth;
        const own = ways[to]![count + 1];
        if (!own || cost < own.cost) ways[to]![count + 1] = { labels: [...above.labels, text], cost };
      }
    }
  }
  return ways[tokens.length]!;
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  joinLines(tokens.slice(from, to).map(({ text }) => text));

/** How many words the label of the numbers takes: `STT`, `Số TT`, or `S` over `TT`; none where there is no such column. */
export function labelOfNumbers(tokens: readonly Token[]): number {
  for (let to = 1; to <= 3; to += 1)
    if (/^(?:S?TT|SỐTT)$/iu.test(wordsOf(tokens, 0, to).replaceAll(' ', ''))) return to;
  return 0;
}

function opens(token: Token, isLoud: boolean): number {
  if (token.isWrapped) return 5;
  if (token.isFirst) return token.isLower || token.text.startsWith('(') ? 5 : 0;
  if (opensCapital(token.text)) return isLoud ? 0.8 : 0.2;
  return /^\d/.test(token.text) ? 1.5 : 6;
}

function goesOn(tokens: readonly Token[], at: number, isLoud: boolean): number {
  const { text, isFirst, isWrapped } = tokens[at]!;
  if (isWrapped) return 0;
  if (isLoud) return isFirst ? 0.4 : 0;
  // Names of bodies go on in capitals: "UBND", "HĐND".
  const isUpper = opensCapital(text) && !/^\p{Lu}{2,}$/u.test(text);
  if (isFirst) return isUpper ? 1.2 : 0.1;
  return isUpper ? 1 : 0;
}
