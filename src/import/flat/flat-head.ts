import { stripMarks } from '../../domain/fold.ts';
import { readColumnLabel } from '../column-label.ts';
import { parsePeriod } from '../period.ts';
import type { SourceLine } from '../source-line.ts';
import { mayBeginHead, parseTableHead, type Column } from '../table-regions.ts';

/** A label and what its column holds. */
export interface FlatLabel {
  readonly column: Column;
  readonly text: string;
}

/** Labels of columns that stand one below the other. */
export interface FlatHead {
  readonly labels: readonly FlatLabel[];
  /** How many lines it takes. */
  readonly length: number;
}

const longestHead = 20;
const longestLabel = 5;

/** Read the head of a table whose cells stand one below the other; a label may take several lines, a line hold several. */
export function readFlatHead(lines: readonly SourceLine[], at: number): FlatHead | undefined {
  const first = lines[at]!;
  if (first.cell || first.text.length > 70 || !mayBeginHead.test(stripMarks(first.text.slice(0, 16))))
    return undefined;
  const until = Math.min(lines.length, at + longestHead);
  let end = at;
  while (end < until && !lines[end]!.cell && lines[end]!.text.length <= 70) end += 1;
  const firstRow = rowBelow(lines, at, end);
  if (firstRow === undefined) end = cellBelow(lines, at, end);
  /** The best columns of the lines down to each. */
  const best: ({ labels: FlatLabel[]; score: number } | undefined)[] = [{ labels: [], score: 0 }];
  for (let from = at; from < (firstRow ?? end); from += 1) {
    const above = best[from - at];
    if (!above) continue;
    for (let to = from + 1; to <= Math.min(firstRow ?? end, from + longestLabel); to += 1) {
      const read = labelsOf(lines.slice(from, to), firstRow !== undefined);
      if (!read) continue;
      const labels = [...above.labels, ...read.labels];
      const known = labels.flatMap(({ column }) => (column === 'other' ? [] : [column]));
      if (new Set(known).size < known.length) continue;
      const score = above.score + read.score;
      if (!best[to - at] || score > best[to - at]!.score) best[to - at] = { labels, score };
    }
  }
  const length = firstRow && best[firstRow - at] ? firstRow - at : bestLength(best);
  const labels = best[length]?.labels ?? [];
  const side = sideBySide(lines.slice(at, end));
  const head = side && side.labels.length > labels.length ? side : { labels, length };
  return head.labels.length > 1 && head.labels.some(({ column }) => column === 'text') ? head : undefined;
}

/** Labels of three columns or more that run on over lines, side by side: `Nội dung Thời`, `gian Cơ quan tham`, `mưu`. */
function sideBySide(lines: readonly SourceLine[]): FlatHead | undefined {
  let best: FlatHead | undefined;
  for (let length = 2; length <= Math.min(lines.length, 8); length += 1) {
    const words = lines.slice(0, length).flatMap(({ text }) => text.split(' '));
    if (words.length > 40) break;
    const labels = partAtCapitals(words);
    if (labels && labels.length > 2 && labels.length > (best?.labels.length ?? 0)) best = { labels, length };
  }
  return best;
}

/** Down to which line the labels are known best. */
const bestLength = (best: readonly ({ readonly score: number } | undefined)[]): number =>
  best.reduce((length, way, at) => (way && way.score >= best[length]!.score ? at : length), 0);

/** Where a cell stands that is no label: it begins with a figure, a weekday or a half of the day. */
function cellBelow(lines: readonly SourceLine[], at: number, end: number): number {
  const below = lines.slice(at + 1, end).findIndex(({ text }) => opensCell.test(text));
  return below < 0 ? end : at + 1 + below;
}

const opensCell =
  /^(?:\d|\(?(?:Thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|Chủ nhật|T[2-7])(?![\p{L}]))|^(?:(?:Buổi )?(?:Sáng|Chiều|Tối)|Cả ngày)\s*(?:$|[:\d])/iu;

const opensRow = /^(?:0?1|I|A)[.)]?$|^(?:I|A)[.)]?\s+\p{Lu}|^1[.)]?\s+\p{Lu}/u;
const isPeriod = (text: string): boolean => parsePeriod(text, '2000') !== undefined;

/** Where the first row begins below a column of numbers; the labels end there, those nobody knows too. */
function rowBelow(lines: readonly SourceLine[], at: number, end: number): number | undefined {
  if (!/^(?:S?TT|Số TT)$/iu.test(lines[at]!.text)) return undefined;
  const row = lines.slice(at, end).findIndex(({ text }) => opensRow.test(text) || isPeriod(text));
  return row > 1 ? at + row : undefined;
}

/** The labels that some lines hold; at worst one that nobody knows. */
function labelsOf(
  lines: readonly SourceLine[],
  isClosed: boolean,
): { labels: FlatLabel[]; score: number } | undefined {
  const text = lines.map((line) => line.text).join(' ');
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const known = partLabels(text);
  if (known) return { labels: known, score: known.length * 2 - (known.length > 1 ? 0.1 * lines.length : 0) };
  const side = lines.length === 1 ? partAtCapitals(text.split(' ')) : undefined;
  if (side && side.length > 2) return { labels: side, score: side.length * 1.5 };
  const goesOn = lines.slice(1).every((line) => /^[\p{Ll}(]/u.test(line.text));
  const read = goesOn && text.length < 50 ? readColumnLabel(text) : undefined;
  if (read) return { labels: [{ column: read, text }], score: lines.length > 1 ? 2.1 : 1.5 };
  if (side) return { labels: side, score: side.length * 1.5 };
  const isLabel = text.length < 50 && !/[\d.;:]/u.test(text);
  return isClosed && isLabel ? { labels: [{ column: 'other', text }], score: -1 } : undefined;
}

/** Labels that stand side by side on a line, each known to the letter. */
function partLabels(text: string): FlatLabel[] | undefined {
  const columns = parseTableHead(text);
  if (!columns) return undefined;
  if (columns.length === 1) return [{ column: columns[0]!, text }];
  const words = text.split(' ');
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const first = words.slice(0, cut).join(' ');
    if (parseTableHead(first)?.length !== 1) continue;
    const rest = partLabels(words.slice(cut).join(' '));
    if (rest?.length === columns.length - 1) return [{ column: columns[0]!, text: first }, ...rest];
  }
  return undefined;
}

/** Labels that stand side by side on a line, each known by its words and with a capital in front; as many as can be. */
function partAtCapitals(
  words: readonly string[],
  above: ReadonlySet<Column> = new Set(),
): FlatLabel[] | undefined {
  for (let cut = 1; cut <= words.length; cut += 1) {
    if (cut < words.length && !/^\p{Lu}/u.test(words[cut]!)) continue;
    const text = words.slice(0, cut).join(' ');
    const column = text.length < 50 ? readColumnLabel(text) : undefined;
    if (!column || (column !== 'other' && above.has(column))) continue;
    if (cut === words.length) return [{ column, text }];
    const rest = partAtCapitals(words.slice(cut), new Set([...above, column]));
    if (rest) return [{ column, text }, ...rest];
  }
  return undefined;
}
