import { capitals, opensCapital } from '../../domain/letters.ts';
import { readDayHead } from './calendar-days.ts';
import { isMarkedEntry, isTimeCell, partAlone } from './calendar-entries.ts';
import { findPerson, isPerson } from '../phrases/persons.ts';
import { anyYear } from './calendar-year.ts';
import { readColumnLabel } from '../grid/column-label.ts';
import { joinLines } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { parseTableHead, type Column } from '../grid/column-kind.ts';

/** A remark below a calendar, no entry of its last day. */
const remark =
  /^(?:[*•+–-]\s*|\(\*+\)\s*)*(?:(?:Ghi chú|Lưu ý|Chú ý|Chú thích)\s*[:.]?|Lịch (?:này|trên|công tác|làm việc|tuần|họp)(?![A-Za-zÀ-ỹ]).*(?:thay|thông báo|điều chỉnh|thay đổi|bổ sung)|Lịch này\s|(?:Lãnh đạo trực|Trực (?:lãnh đạo|chỉ huy|cơ quan|ban))(?![A-Za-zÀ-ỹ])[^.:]*(?:thứ bảy|thứ 7|chủ nhật|cuối tuần|ngày nghỉ)|Mọi thay đổi|Trên đây là|Thông báo này|Trân trọng|(?:Văn phòng|VP)\s[^.]*(?:thông báo|trân trọng|kính))/iu;
/** The same without a mark in front; what an entry asks for has one. */
const request =
  /^(?:(?:(?:Các |Những )?(?:buổi|ngày|thời gian)|Buổi|Ngày|Thời gian) còn lại|Ngoài (?:các |những )?(?:nội dung|lịch|công việc)|Các (?:phòng|đơn vị|cơ quan|đồng chí)[^.]*(?:chuẩn bị|gửi tài liệu)|Nếu có|Khi có|Trường hợp|Trong quá trình|Đề nghị|Yêu cầu|Kính (?:gửi|đề nghị|mong|mời)|Rất mong|Giao Văn phòng)(?![A-Za-zÀ-ỹ])/u;

const starred = new RegExp(String.raw`^(?:\*|\(\*\))\s*[${capitals}]`, 'u');

const isStarred = (text: string): boolean => starred.test(text) && text.length > 30;

/** Where a calendar ends: at a remark below the heading of its last day. */
export function endOfCalendar(lines: readonly SourceLine[], from: number, to: number): number {
  let last = from;
  for (let at = from; at < to; at += 1) if (readDayHead(lines, at, anyYear)) last = at;
  // Where entries are starred, a star says nothing.
  const starred = lines
    .slice(from, last + 1)
    .some(({ text }, at) => isStarred(text) && !readDayHead(lines, from + at, anyYear));
  for (let at = last + 1; at < to; at += 1) {
    const { text } = lines[at]!;
    if (remark.test(text) || request.test(text) || (isStarred(text) && !starred)) return at;
  }
  return to;
}

/** The heads of days in some lines, by index. */
export const dayHeadsIn = (lines: readonly SourceLine[]): number[] =>
  lines.flatMap((_, index) => (readDayHead(lines, index, anyYear) ? [index] : []));

/** More days than a month and its edges have. */
const longestSpan = 45;

/** Whether the days of some headings can be those of one calendar: a plan over months has days of its own. */
export function isOneCalendar(lines: readonly SourceLine[], heads: readonly number[]): boolean {
  const days = heads.flatMap((at) => readDayHead(lines, at, anyYear)?.day.slice(5) ?? []);
  // Some may be printed without their year, and a week may go from December to January.
  const spanWith = (yearOf: (day: string) => number): number => {
    const times = days.map((day) => Date.parse(`${yearOf(day)}-${day}`));
    return (Math.max(...times) - Math.min(...times)) / 86_400_000;
  };
  return (
    Math.min(
      spanWith(() => 2000),
      spanWith((day) => (day < '07' ? 2004 : 2003)),
    ) <= longestSpan
  );
}

/** Whether what stands below the only day of a text is its list of entries. */
export function isDayList(lines: readonly SourceLine[], from: number, to: number): boolean {
  const head = readDayHead(lines, from, anyYear);
  if (!head?.isNamed) return false;
  const below = lines.slice(from + head.length, to).map(({ text }) => text);
  // The day of a web page has its time on a line of its own, and no entry below it.
  const first = head.rest ?? below[partAlone.test(below[0] ?? '') ? 1 : 0] ?? '';
  if (isTimeCell(first) || !(isMarkedEntry(first) || findPerson(first))) return false;
  return below.some(isMarkedEntry);
}

/** A day with the words of the next cell behind it: `Thứ 2 03/6 Làm việc tại cơ quan`. */
const opensRow = new RegExp(
  String.raw`^(?:(?:Thứ\s+\S+|Chủ nhật|CN|T\d)[\s,(]+)?(?:ngày\s+)?\d{1,2}/\d{1,2}(?:/\d{4})?\)?\s+[${capitals}]`,
  'u',
);

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
  while (end < limit && !readDayHead(lines, end, anyYear) && !opensRow.test(lines[end]!.text)) {
    const { text, cell } = lines[end]!;
    if (cell || text.length > 90 || /[.;:]$|\d{1,2}[/h:]\d/.test(text)) return undefined;
    end += 1;
  }
  if (end === limit || lines[at]!.cell) return undefined;
  const labels = partLabels(lines.slice(at, end).map(({ text }) => text));
  const columns = labels?.columns;
  const first = columns?.[0];
  if (!columns || !(first === 'day' || first === 'time' || first === 'number')) return undefined;
  // Rows whose first line goes on behind the day are read by their labels alone.
  if (opensRow.test(lines[end]!.text) && !columns.includes('morning')) return undefined;
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

/** Several labels on one line, each with a capital: `TT Thời gian Nội dung Đại biểu tham dự`. */
function partWords(text: string): Column[] | undefined {
  const words = text.split(' ');
  const best: (Column[] | undefined)[] = [[]];
  for (let from = 0; from < words.length; from += 1) {
    const before = best[from];
    if (!before || (from > 0 && !opensCapital(words[from]!))) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + 7); to += 1) {
      const label = readColumnLabel(words.slice(from, to).join(' '));
      if (!label || (to < words.length && !opensCapital(words[to]!))) continue;
      if (!best[to] || best[to]!.length > before.length + 1) best[to] = [...before, label];
    }
  }
  const found = best[words.length];
  return found && found.length > 1 ? found : undefined;
}

function labelOf(texts: readonly string[]): Labels | undefined {
  const text = joinLines(texts);
  const exact = parseTableHead(text);
  if (exact && texts.length === 1) return { columns: exact, cost: exact.length };
  if (exact?.length === 1) return { columns: exact, cost: 1.2 };
  if (exact) return { columns: exact, cost: exact.length + 0.5 };
  // What begins with a capital is a label of its own.
  if (texts.slice(1).some((own) => opensCapital(own))) return undefined;
  const named = readColumnLabel(text);
  if (named) return { columns: [named], cost: 1 + texts.length * 0.3 };
  const several = partWords(text);
  if (several) return { columns: several, cost: several.length + texts.length * 0.4 };
  return isPerson(text) ? { columns: ['leader'], cost: 2 + texts.length * 0.3 } : undefined;
}
