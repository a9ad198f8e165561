import { smalls } from '../../domain/letters.ts';
import { endOfCalendar, isDayList, isOneCalendar } from '../calendar/calendar-regions.ts';
import { findSections } from '../calendar/calendar-sections.ts';
import { type Column } from '../grid/column-kind.ts';
import { isPerson } from '../phrases/persons.ts';
import type { SourceLine } from '../source-line.ts';
import { endsTable } from './table-end.ts';
import type { TableRegion } from './table-region.ts';

/**
 * A week without a table: two headings of days or more, or one with a list, from the first one to the closing. Persons may
 * stand above their days.
 */
export function findWeek(
  lines: readonly SourceLine[],
  regions: readonly TableRegion[],
  heads: readonly number[],
): TableRegion[] {
  const from = heads[0];
  if (from === undefined || regions.some((region) => region.to > from)) return [];
  if (!isOneCalendar(lines, heads)) return [];
  const sections = findSections(lines, heads);
  const end = lines.findIndex(
    ({ text, cell }, index) =>
      index > from &&
      (cell !== undefined ||
        (endsTable(text, 0, Infinity) &&
          !sections.has(index) &&
          !countsOn(lines[index - 1]!, lines[index]!))),
  );
  const to = endOfCalendar(lines, from, end < 0 ? lines.length : end);
  if (heads.length < 2 && !isDayList(lines, from, to)) return [];
  const table = headOfUnknown(lines, from);
  const columns: readonly Column[] = table === undefined ? ['day', 'text'] : ['day', 'other', 'text'];
  const opens = table ?? (sections.size > 0 ? from - 1 : from);
  return [{ kind: 'calendar', from: opens, to, columns, heads: new Set(), hasPersons: sections.size > 0 }];
}

/** A line close above the first day that names the column of the days: what follows is a table, whatever its other columns. */
function headOfUnknown(lines: readonly SourceLine[], from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - longestHead); at -= 1)
    if (namesDays(lines[at]!.text)) return at;
  return undefined;
}

const longestHead = 14;

/** `Thứ/ngày`, `Ngày Buổi`, `Thứ, ngày Sáng Chiều`: labels, and nothing else on their line but who is busy. */
const namesDays = (text: string): boolean => {
  const label = dayLabels.exec(text)?.[0];
  if (label === undefined) return false;
  const rest = text.slice(label.length).trim();
  return rest === '' || (/[/,]|\s(?:Buổi|Sáng|Giờ)/u.test(label) && isPerson(rest));
};

const dayLabels = new RegExp(
  String.raw`^(?:S?TT\s+)?(?:(?:Thứ\s*[/,-]?\s*ngày|Ngày\s*[/,-]?\s*(?:thứ|tháng|buổi)|Thứ)(?:\s*[/,-]?\s*(?:tháng|buổi|giờ|năm))*|Ngày)(?:\s+(?:Buổi|Giờ|Thời gian|Nội dung|Sáng|Chiều|Địa điểm|Chủ trì)(?:\s[${smalls}]+)*)*(?=\s|$)`,
  'u',
);

/** Whether the Roman number with which a line begins counts the word above it: `Giải báo chí lần thứ`, `VIII. Địa điểm: …`. */
const countsOn = (above: SourceLine, { opens }: SourceLine): boolean =>
  opens === false || /(?<![A-Za-zÀ-ỹ])(?:thứ|khóa|khoá|quý|kỳ)$/iu.test(above.text);
