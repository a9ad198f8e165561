import { dayOf } from '../domain/day.ts';
import type { Day } from '../domain/entities.ts';
import type { SourceLine } from './source-line.ts';

/** The lines of one day, or of a few days that share a row. */
export interface DayRow {
  /** First cell as printed: `6-7`, `Thứ Hai, ngày 12/5/2025`. */
  readonly row: string;
  readonly from: Day;
  readonly to: Day;
  readonly line: number;
  readonly lunar?: string | undefined;
  readonly lines: readonly SourceLine[];
}

const lunarCell =
  /^\(\s*\d{1,2}(?:(?:\s*\/\s*\d{1,2})?\s*[-–]\s*\d{1,2})?\s*\/\s*\d{1,2}\s*(?:ÂL|âm lịch|AL)?\s*\)$/iu;

/**
 * Part the lines of a month at each first cell: `2`, `6-7`, `1 Nghỉ Tết Dương lịch`.
 *
 * @param step by how many days, at most, a cell comes after the one above it
 */
export function partMonth(lines: readonly SourceLine[], month: string, step = 5): DayRow[] {
  const [year, number] = month.split('-') as [string, string];
  const days: (DayRow & { lunar?: string | undefined; lines: SourceLine[] })[] = [];
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const cell = /^(?:Ngày\s+)?(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?(?:\s+([\p{Lu}(“"-].*))?$/u.exec(line.text);
    const first = Number(cell?.[1]);
    const end = Number(cell?.[2] ?? first);
    const from = cell && dayOf(year, number, first);
    const to = cell && dayOf(year, number, end);
    const fits = cell?.[3] === undefined ? first > last : first === last + 1;
    const near =
      first <= last + step || (cell?.[3] === undefined && opensLaterDay(lines, index, last, first));
    if (cell && from && to && from <= to && fits && near) {
      const rest = cell[3];
      const row = rest ? line.text.slice(0, -rest.length).trim() : line.text;
      days.push({ row, from, to, line: line.line, lines: rest ? [{ ...line, text: rest, raw: rest }] : [] });
      last = end;
      continue;
    }
    const day = days.at(-1);
    if (!day) continue;
    if (day.lines.length === 0 && day.lunar === undefined && lunarCell.test(line.text)) day.lunar = line.text;
    else day.lines.push(line);
  }
  return days;
}

/** Whether a number far above the last day opens a row: nothing in front of it asks for one, and no day between is to come. */
function opensLaterDay(lines: readonly SourceLine[], at: number, last: number, day: number): boolean {
  const before = lines[at - 1]?.text ?? '';
  const next = lines[at + 1]?.text ?? '';
  if (/(?:số|thứ|tầng|ngày|tháng|lần|năm|khóa|quý|phòng|quận|phường|tổ|khu|lô|[-–/(,])$/iu.test(before))
    return false;
  if (!/^[\p{Lu}(“"+–-]/u.test(next)) return false;
  return !lines.slice(at + 1).some(({ text }) => {
    const later = /^(\d{1,2})(?:\s*[-–]\s*\d{1,2})?$/.exec(text);
    return later !== null && Number(later[1]) > last && Number(later[1]) < day;
  });
}

const weekday = String.raw`(?:Thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|Chủ\s+nhật|CN)(?![\p{L}\d])`;
const figures = String.raw`(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?`;
const words = String.raw`(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?`;
const dayHeads = [figures, words].flatMap((day) => [
  new RegExp(String.raw`^${weekday}[\s,:(–-]*(?:ngày\s+)?${day}\s*\)?\s*[:.]?$`, 'iu'),
  new RegExp(String.raw`^(?:Ngày\s+)?${day}\s*[,(–-]*\s*${weekday}\s*\)?\s*[:.]?$`, 'iu'),
]);
const weekdayAlone = new RegExp(String.raw`^${weekday}\s*[:,]?$`, 'iu');
const dayAlone = new RegExp(String.raw`^\(?(?:ngày\s+)?${figures}\)?$`, 'iu');

/** A cell with its month and no weekday, of one day or several: `02/5`, `Ngày 02/5/2024`, `06 - 07/5`. */
const dayCell = new RegExp(
  String.raw`^\(?(?:ngày\s+)?(\d{1,2})(?:\s*[/.]\s*(\d{1,2}))?(?:\s*(?:[-–]|đến)\s*(?:ngày\s+)?(\d{1,2}))?\s*[/.]\s*(\d{1,2})(?:\s*[/.]\s*(\d{4}))?\)?(?:\s*\(?${weekday}(?:\s*[-–,]\s*${weekday})?\)?)?$`,
  'iu',
);

/** Read the days of a cell that says its month. */
export function readDayCell(text: string, year: string | undefined): { from: Day; to: Day } | undefined {
  const match = dayCell.exec(text.replace(/\s+/g, ' ').trim());
  const of = match?.[5] ?? year;
  if (!match || !of) return undefined;
  const [, first, firstMonth, last, month] = match;
  if (firstMonth !== undefined && last === undefined) return undefined;
  const from = dayOf(of, firstMonth ?? month!, first!);
  const to = dayOf(of, month!, last ?? first!);
  return from && to && from <= to ? { from, to } : undefined;
}

/** Two weekdays with their days. */
const severalDays = new RegExp(
  String.raw`^${weekday}\s*(?:[-–,]|và|đến)\s*${weekday}[\s,:(–-]*(?:ngày\s+)?(\d[\d\s/.–-]*\d)\s*\)?$`,
  'iu',
);

interface DayHead {
  readonly row: string;
  readonly day: Day;
  /** The last of several days: `THỨ BẢY, CHỦ NHẬT (21-22/10)`. */
  readonly to: Day;
  /** How many lines it takes. */
  readonly length: number;
}

/** Read the heading of a day: `Thứ Hai, ngày 12/5/2025`, or `Thứ 2` with `14/7` below it. */
export function readDayHead(
  lines: readonly SourceLine[],
  at: number,
  year: string | undefined,
): DayHead | undefined {
  const { text } = lines[at]!;
  for (const pattern of dayHeads) {
    const match = pattern.exec(text);
    const day = match && (match[3] ?? year) ? dayOf((match[3] ?? year)!, match[2]!, match[1]!) : undefined;
    if (day) return { row: text, day, to: day, length: 1 };
  }
  const several = /^(?:thứ|chủ)/iu.test(text) ? severalDays.exec(text) : null;
  const days = several && readDayCell(several[1]!, year);
  if (days) return { row: text, day: days.from, to: days.to, length: 1 };
  const next = lines[at + 1];
  const below = next && weekdayAlone.test(text) ? dayAlone.exec(next.text) : undefined;
  const of = below?.[3] ?? year;
  const day = below && of ? dayOf(of, below[2]!, below[1]!) : undefined;
  return day && next ? { row: `${text} ${next.text}`, day, to: day, length: 2 } : undefined;
}

/** Part the lines of a week at the headings of its days. */
export function partWeek(lines: readonly SourceLine[], year: string | undefined): DayRow[] {
  const days: (DayRow & { lines: SourceLine[] })[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const head = readDayHead(lines, at, year);
    if (head) {
      days.push({ row: head.row, from: head.day, to: head.to, line: lines[at]!.line, lines: [] });
      at += head.length - 1;
    } else days.at(-1)?.lines.push(lines[at]!);
  }
  return days;
}
