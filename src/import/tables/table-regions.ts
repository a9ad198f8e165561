import { opensCapital, smalls } from '../../domain/letters.ts';
import { foldKey, stripMarks } from '../../domain/fold.ts';
import { parseMarker } from '../../markdown/marker.ts';
import {
  dayHeadsIn,
  endOfCalendar,
  isDayList,
  isOneCalendar,
  readDayLabels,
} from '../calendar/calendar-regions.ts';
import { isPerson } from '../phrases/persons.ts';
import { findSections } from '../calendar/calendar-sections.ts';
import { readCellRegion } from './cell-table.ts';
import { findBody } from '../flat/flat-body.ts';
import { isMonthOnTwoLines, readFlatHead } from '../flat/flat-head.ts';
import { beginsWithField } from '../list/task-fields.ts';
import { namesInLines } from '../grid/column-name.ts';
import { parseBullet } from '../signs.ts';
import { kindOfColumns, mayBeginHead, parseFoldedHead, type Column } from '../grid/column-kind.ts';
import type { TableRegion } from './table-region.ts';
import type { SourceLine } from '../source-line.ts';
import { textWidth } from '../text-width.ts';

/** The longest head that begins at a line: its columns and how many lines it takes. */
function headAt(lines: readonly SourceLine[], at: number): { columns: Column[]; length: number } | undefined {
  let best: { columns: Column[]; length: number } | undefined;
  let words = '';
  const first = lines[at]!.text;
  if (first.length > 60 || !mayBeginHead.test(stripMarks(first.slice(0, 16)))) return undefined;
  for (let length = 1; length <= 14 && at + length <= lines.length; length += 1) {
    const { text: line, cell } = lines[at + length - 1]!;
    if (line.length > 60 || cell || (length > 1 && isMonthOnTwoLines(lines, at + length - 1))) break;
    words = `${words} ${foldKey(line)}`.trim();
    const columns = parseFoldedHead(words);
    if (columns && columns.length >= 2 && columns.includes('text')) best = { columns, length };
  }
  return best;
}

/** The head of a table at a line; that of a calendar is told by the first of its days below it, too. */
function headAbove(
  lines: readonly SourceLine[],
  at: number,
): { columns: Column[]; length: number } | undefined {
  const { text } = lines[at]!;
  if (text.length > 60 || !mayBeginHead.test(stripMarks(text.slice(0, 16)))) return undefined;
  return readDayLabels(lines, at) ?? headAt(lines, at);
}

/** Find the programmes and calendars of a text: where their heads stand, and where their rows end. */
export function findTables(lines: readonly SourceLine[]): TableRegion[] {
  const regions: TableRegion[] = [];
  const days = dayHeadsIn(lines);
  const isWeek = days.length > 1 && isOneCalendar(lines, days);
  const isInWeek = (at: number) => isWeek && at > days[0]! && at < days.at(-1)!;
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]!.cell) {
      const region = readCellRegion(lines, at);
      regions.push(region);
      at = region.to - 1;
      continue;
    }
    // A label with its words behind it heads no column.
    if (beginsWithField(lines[at]!.text.replace(/^[-–+*•]\s*/u, ''))) continue;
    const flat = readFlatHead(lines, at);
    const flatColumns = flat?.labels.map(({ column }) => column) ?? [];
    const isFlat = kindOfColumns(flatColumns) === 'programme' && !isInWeek(at);
    const known = headAbove(lines, at);
    const isKnownDay =
      flat !== undefined && known !== undefined && kindOfColumns(known.columns) === 'calendar';
    const isCalendar =
      (kindOfColumns(flatColumns) === 'calendar' || isKnownDay) &&
      flat!.length >= (known ? withoutNumber(lines, at, known.length) : 0);
    const labels = isFlat && flat!.length >= (known?.length ?? 0) ? flat : undefined;
    const isLonger =
      isCalendar &&
      (flat!.length > (known?.length ?? 0) || flat!.labels.length > (known?.columns.length ?? 0));
    const head = labels || isLonger ? { columns: flatColumns, length: flat!.length } : known;
    const kind = head && kindOfColumns(head.columns);
    if (!head || !kind || (kind === 'programme' && isInWeek(at))) continue;

    if (labels) {
      const body = findBody(lines, at, labels.length, lines.length);
      const { to, heads } = body;
      regions.push({ ...{ kind, from: at, to, heads, labels }, columns: head.columns });
      at = to - 1;
      continue;
    }
    const heads = new Set<number>();
    const addHead = (from: number, length: number) => {
      for (let i = from; i < from + length; i += 1) heads.add(i);
    };
    addHead(at, head.length);
    let to = at + head.length;
    let widest = 0;
    let seen = 0;
    let gap = 0;
    const printed = textOf(lines.slice(at, at + head.length));
    while (to < lines.length && !lines[to]!.cell) {
      const again = headAt(lines, to);
      if (again && again.columns.join() === head.columns.join()) {
        addHead(to, again.length);
        to += again.length;
        continue;
      }
      if (textOf(lines.slice(to, to + head.length)) === printed) {
        addHead(to, head.length);
        to += head.length;
        continue;
      }
      const { text } = lines[to]!;
      const width = textWidth(text);
      if (endsTable(text, width, seen > 6 && kind === 'programme' ? widest : Infinity)) break;
      // A paragraph below the table is set wider than any cell, and apart.
      const isApart = lines[to]!.gap > gap && opensCapital(text);
      if (seen > 6 && kind === 'programme' && isApart && width > widest * 1.2) break;
      gap = Math.max(gap, lines[to]!.gap);
      widest = Math.max(widest, width);
      seen += 1;
      to += 1;
    }
    if (kind === 'calendar') to = endOfCalendar(lines, at + head.length, to);
    const names = isCalendar
      ? flat!.labels.map(({ column, text }) => ({ column, name: text }))
      : namesInLines(
          lines.slice(at, at + head.length).map(({ text }) => text),
          head.columns,
        );
    regions.push({
      ...{ kind, from: at, to, columns: head.columns, names, heads },
      ...(isCalendar && { labels: flat }),
    });
    at = to - 1;
  }
  return regions.some(({ kind }) => kind === 'calendar')
    ? regions
    : [...regions, ...findWeek(lines, regions, days)];
}

/** Tells which lines, by index, stand in a table: below headings of days without one, a number alone is no cell. */
export function cellsIn(lines: readonly SourceLine[]): (index: number) => boolean {
  // Most texts ask for no line.
  let tables: readonly TableRegion[] | undefined;
  return (index) => {
    tables ??= findTables(lines).filter(({ heads }) => heads.size > 0);
    return tables.some(({ from, to }) => index >= from && index < to);
  };
}

/** How many lines a head has in front of the number of the first row, which is no label. */
const withoutNumber = (lines: readonly SourceLine[], at: number, length: number): number =>
  /^0?1[.)]?$/.test(lines[at + length - 1]!.text) ? length - 1 : length;

const textOf = (lines: readonly SourceLine[]): string => lines.map(({ text }) => text).join('|');

/**
 * A week without a table: two headings of days or more, or one with a list, from the first one to the closing. Persons may
 * stand above their days.
 */
function findWeek(
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

/** Whether a line stands below the table: a main heading, the recipients, or a line wider than every cell. */
function endsTable(text: string, width: number, widest: number): boolean {
  if (/^(Nơi nhận|T\/M|TM\.|K\/T|KT\.)/u.test(text)) return true;
  const marker = parseMarker(text);
  if (marker?.kind === 'roman' && text.length - marker.length > 4) return true;
  const outside = parseBullet(text) ?? (marker?.kind === 'number' ? marker : undefined);
  return outside !== undefined && width > widest * 1.08;
}
