import { getLunarDate, getYearCanChi } from '@dqcai/vn-lunar';
import type { Day, EventFields, Month } from './entities.ts';
import { addDays, daysOfMonth } from './month.ts';

/** A day of the lunar calendar ("âm lịch") as Vietnam counts it, at UTC+7. */
export interface LunarDay {
  readonly day: number;
  readonly month: number;
  /** Number of the solar year in which the lunar year begins. */
  readonly year: number;
  /** In a leap month ("tháng nhuận"), which repeats the number of the one before it. */
  readonly leap: boolean;
}

/** Day and month as printed beside a solar day: `01/12 ÂL`. */
interface PrintedLunarDay {
  readonly day: number;
  readonly month: number;
}

/**
 * The lunar day of a solar one; `undefined` outside the tables (1200–2199).
 *
 * The calendar is that of the State: by the hour of Vietnam (UTC+7) since 1968 (Quyết định 121/CP of 8 August 1967),
 * and before that by UTC+8. From 1968 to 1975 the South kept UTC+8, so that Tết of 1968 and some months differ there by
 * a day. `tests/unit/lunar.test.ts` compares every day from 1950 to 2100 with the positions of sun and moon: one month
 * is doubtful, that which begins on 7 or 8 May 2054, since the new moon comes within a minute of midnight.
 */
export function lunarDay(solar: Day): LunarDay | undefined {
  const { day, month, year, leap } = getLunarDate(
    Number(solar.slice(8, 10)),
    Number(solar.slice(5, 7)),
    Number(solar.slice(0, 4)),
  );
  return day > 0 ? { day, month, year, leap } : undefined;
}

/** `Quý Mão`, the name of a lunar year. */
export const lunarYearName = (year: number): string => getYearCanChi(year);

const withMonth = ({ day, month, leap }: LunarDay) => `${day}/${month}${leap ? ' nhuận' : ''}`;

/** `20/11`, or `1/6 nhuận` in a leap month. */
export function lunarFigures(solar: Day): string {
  const lunar = lunarDay(solar);
  return lunar ? withMonth(lunar) : '';
}

/** For a grid: the day alone, with its month on the first day of either calendar's month. */
export function lunarInGrid(solar: Day): string {
  const lunar = lunarDay(solar);
  if (!lunar) return '';
  return lunar.day === 1 || solar.endsWith('-01') ? withMonth(lunar) : String(lunar.day);
}

/** For days that follow one another: `25–26/11`, or `30/11–1/12` across months. */
export function lunarSpan(from: Day, to: Day): string {
  const [first, last] = [lunarDay(from), lunarDay(to)];
  if (!first || !last) return '';
  if (from === to) return withMonth(first);
  const sameMonth = first.month === last.month && first.leap === last.leap && first.year === last.year;
  return `${sameMonth ? first.day : withMonth(first)}–${withMonth(last)}`;
}

/** What a month of the solar calendar covers: `20/11 – 21/12 âm lịch, năm Quý Mão`. */
export function lunarRange(month: Month): string {
  const days = daysOfMonth(month);
  const [first, last] = [lunarDay(days[0]!), lunarDay(days.at(-1)!)];
  if (!first || !last) return '';
  const lastYear = lunarYearName(last.year);
  return first.year === last.year
    ? `${withMonth(first)} – ${withMonth(last)} âm lịch, năm ${lastYear}`
    : `${withMonth(first)} năm ${lunarYearName(first.year)} – ${withMonth(last)} năm ${lastYear} âm lịch`;
}

const printed =
  /(?<from>\d{1,2})(?:\s*\/\s*(?<fromMonth>\d{1,2}))?(?:\s*[-–]\s*(?<to>\d{1,2})\s*\/\s*(?<toMonth>\d{1,2}))?/u;

/** Read a printed lunar day or span: `(01/12 ÂL)`, `(10-11/12 ÂL)`, `29/12-01/01 ÂL`. */
export function parseLunar(text: string): { from: PrintedLunarDay; to: PrintedLunarDay } | undefined {
  const groups = printed.exec(text)?.groups;
  const month = groups?.['fromMonth'] ?? groups?.['toMonth'];
  if (!groups || !month) return undefined;
  const from = { day: Number(groups['from']), month: Number(month) };
  const to = groups['to'] ? { day: Number(groups['to']), month: Number(groups['toMonth']) } : from;
  const possible = [from, to].every(({ day, month }) => day >= 1 && day <= 30 && month >= 1 && month <= 12);
  return possible ? { from, to } : undefined;
}

/** A printed lunar day that isn't the one computed for its solar day. */
export interface LunarDisagreement {
  readonly printed: string;
  readonly computed: string;
}

/**
 * Compare the printed lunar day of an entry with the computed one. Neither overwrites the other; an unreadable
 * one is no disagreement.
 */
export function lunarDisagreement({
  from,
  to,
  lunar,
}: Pick<EventFields, 'from' | 'to' | 'lunar'>): LunarDisagreement | undefined {
  const read = lunar && parseLunar(lunar);
  const [first, last] = [lunarDay(from), lunarDay(to)];
  if (!lunar || !read || !first || !last) return undefined;
  const meets = (a: PrintedLunarDay, b: LunarDay) => a.day === b.day && a.month === b.month;
  // A span may print its first day only.
  const printedSpan = read.from !== read.to;
  if (meets(read.from, first) && (!printedSpan || meets(read.to, last))) return undefined;
  return { printed: lunar, computed: lunarSpan(from, to) };
}

/** Disagreements of entries that share their days, each said once. */
export function lunarDisagreements(
  events: readonly Pick<EventFields, 'from' | 'to' | 'lunar'>[],
): LunarDisagreement[] {
  const found = events.flatMap((event) => lunarDisagreement(event) ?? []);
  return [...new Map(found.map((each) => [`${each.printed} ${each.computed}`, each])).values()];
}

const festivals: Readonly<Record<string, string>> = {
  '1/1': 'Tết Nguyên đán',
  '2/1': 'Tết Nguyên đán',
  '3/1': 'Tết Nguyên đán',
  '15/1': 'Rằm tháng Giêng',
  '3/3': 'Tết Hàn thực',
  '10/3': 'Giỗ Tổ Hùng Vương',
  '15/4': 'Lễ Phật đản',
  '5/5': 'Tết Đoan Ngọ',
  '15/7': 'Lễ Vu Lan',
  '15/8': 'Tết Trung thu',
  '23/12': 'Ông Công, ông Táo',
};

/** The traditional holiday on a day, by the lunar calendar: `Giỗ Tổ Hùng Vương`. */
export function lunarFestival(solar: Day): string | undefined {
  const lunar = lunarDay(solar);
  if (!lunar || lunar.leap) return undefined;
  // The last day of the lunar year is its 29th or 30th, so only the next day tells.
  const next = lunarDay(addDays(solar, 1));
  if (next?.day === 1 && next.month === 1) return 'Giao thừa';
  return festivals[`${lunar.day}/${lunar.month}`];
}

/** A traditional holiday of one day or of days that follow one another. */
export interface Festival {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** The traditional holidays that fall on some days, in their order: in a month, or beside the entries of a calendar. */
export function lunarFestivals(days: readonly Day[]): Festival[] {
  const found: Festival[] = [];
  for (const day of days) {
    const name = lunarFestival(day);
    const last = found.at(-1);
    if (name === undefined) continue;
    if (last?.name === name && addDays(last.to, 1) === day) found[found.length - 1] = { ...last, to: day };
    else found.push({ name, from: day, to: day });
  }
  return found;
}
