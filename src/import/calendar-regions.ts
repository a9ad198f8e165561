import { readDayHead } from './calendar-days.ts';
import { isMarkedEntry } from './calendar-entries.ts';
import { isPerson } from './calendar-persons.ts';
import { anyYear } from './calendar-year.ts';
import { readColumnLabel } from './column-label.ts';
import { joinLines } from './signs.ts';
import type { SourceLine } from './source-line.ts';
import { parseTableHead, type Column } from './table-regions.ts';

/** A remark below a calendar, no entry of its last day. */
const remark =
  /^(?:[*•+–-]\s*|\(\*+\)\s*)*(?:(?:Ghi chú|Lưu ý|Chú ý|Chú thích)\s*[:.]?|Lịch (?:này|trên|công tác|làm việc|tuần|họp)(?![\p{L}]).*(?:thay|thông báo|điều chỉnh|thay đổi|bổ sung)|Lịch này\s|Mọi thay đổi|Trên đây là|Thông báo này|Trân trọng|(?:Văn phòng|VP)\s[^.]*(?:thông báo|trân trọng|kính))/iu;
/** The same without a mark in front; what an entry asks for has one. */
const request =
  /^(?:Nếu có|Khi có|Trường hợp|Trong quá trình|Đề nghị|Yêu cầu|Kính (?:gửi|đề nghị|mong|mời)|Rất mong|Giao Văn phòng)(?![\p{L}])/u;

/** Where a calendar ends: at a remark below the heading of its last day. */
export function endOfCalendar(lines: readonly SourceLine[], from: number, to: number): number {
  let last = from;
  for (let at = from; at < to; at += 1) if (readDayHead(lines, at, anyYear)) last = at;
  for (let at = last + 1; at < to; at += 1) {
    const { text } = lines[at]!;
    if (remark.test(text) || request.test(text)) return at;
  }
  return to;
}

/** The heads of days in some lines, by index. */
export const dayHeadsIn = (lines: readonly SourceLine[]): number[] =>
  lines.flatMap((_, index) => (readDayHead(lines, index, anyYear) ? [index] : []));

/** Whether what stands below the only day of a text is its list of entries. */
export const isDayList = (lines: readonly SourceLine[], from: number, to: number): boolean =>
  readDayHead(lines, from, anyYear)?.isNamed === true &&
  lines.slice(from + 1, to).some(({ text }) => isMarkedEntry(text));

/** More lines than any head of a calendar has in front of its first day. */
const longestHead = 16;

/**
 * Labels that stand line by line above the first day of a calendar, known by their words: one to three lines a label, or
 * several on a line. The name of those who are busy may be a label too.
 */
export function readDayLabels(
  lines: readonly SourceLine[],
  at: number,
): { columns: Column[]; length: number } | undefined {
  const limit = Math.min(lines.length, at + longestHead);
  let end = at + 1;
  while (end < limit && !readDayHead(lines, end, anyYear)) {
    const { text, cell } = lines[end]!;
    if (cell || text.length > 90 || /[.;:]$|\d{1,2}[/h:]\d/.test(text)) return undefined;
    end += 1;
  }
  if (end === limit || lines[at]!.cell) return undefined;
  const labels = partLabels(lines.slice(at, end).map(({ text }) => text));
  const columns = labels?.columns;
  const first = columns?.[0];
  if (!columns || !(first === 'day' || first === 'time' || first === 'number')) return undefined;
  const says = columns.includes('text') || columns.includes('morning');
  return says && columns.length > 1 ? { columns: withLeaders(columns), length: end - at } : undefined;
}

/** Those who are busy take part; beside a column of participants they have none. */
const withLeaders = (columns: readonly Column[]): Column[] =>
  columns.map((column, index) => {
    if (column !== 'leader') return column;
    const isTaken = columns.includes('participants') || columns.indexOf('leader') < index;
    return isTaken ? 'other' : 'participants';
  });

interface Labels {
  readonly columns: readonly Column[];
  readonly cost: number;
}

/** Part lines into labels, as few and as well known as can be. */
function partLabels(texts: readonly string[]): Labels | undefined {
  const best: (Labels | undefined)[] = [{ columns: [], cost: 0 }];
  for (let from = 0; from < texts.length; from += 1) {
    const before = best[from];
    if (!before) continue;
    for (let to = from + 1; to <= Math.min(texts.length, from + 3); to += 1) {
      const label = labelOf(texts.slice(from, to));
      if (!label) continue;
      const cost = before.cost + label.cost;
      const known = best[to];
      if (!known || cost < known.cost) best[to] = { columns: [...before.columns, ...label.columns], cost };
    }
  }
  return best[texts.length];
}

function labelOf(texts: readonly string[]): Labels | undefined {
  const text = joinLines(texts);
  const exact = parseTableHead(text);
  if (exact && texts.length === 1) return { columns: exact, cost: exact.length };
  if (exact?.length === 1) return { columns: exact, cost: 1.2 };
  const named = readColumnLabel(text);
  if (named) return { columns: [named], cost: 1 + texts.length * 0.3 };
  if (exact) return { columns: exact, cost: exact.length + 0.5 };
  return isPerson(text) ? { columns: ['leader'], cost: 2 + texts.length * 0.3 } : undefined;
}
