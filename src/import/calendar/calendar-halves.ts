import { capitals } from '../../domain/letters.ts';
import { readDayHead, weekdayAlone } from './calendar-days.ts';
import type { CalendarRow } from './calendar-event.ts';
import { entryLabels } from './entry-fields.ts';
import { beginsWithLabel } from './label-parts.ts';
import { anyYear, type CalendarTime } from './calendar-year.ts';
import { clockTimes } from '../phrases/clock.ts';
import { joinCutDays } from './cut-days.ts';
import { endsSentence, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import type { Column } from '../grid/column-kind.ts';

const clockInFront = new RegExp(String.raw`^(?:Từ\s+|Lúc\s+)?${clockTimes}`, 'iu');
/** Two cells side by side on one line, with the day in front or alone: `Thứ Bảy (14/06) - Đi cơ sở. - Họp chi bộ.` */
const sideBySide =
  /^(?:((?:Thứ|Chủ|T\d)[^-.;:]{0,30}?)\s+)?(-\s+(?!\d)[^-.;:]{3,60}[.;]?)\s+(-\s+(?!\d)[^-.;:]{3,60}[.;]?)$/u;

/** Columns that say what happens in one part of the day. */
const parts: ReadonlySet<Column> = new Set<Column>(['morning', 'afternoon', 'evening']);

/**
 * The lines of a calendar with a column for each part of the day, where each entry says itself at what time it is, or stands
 * beside that of the other half. `undefined` when more than a few entries do not tell their half.
 */
export function linesByClock(
  lines: readonly SourceLine[],
  columns: readonly Column[],
  time: CalendarTime,
): SourceLine[] | undefined {
  if (columns.some((column) => column !== 'day' && !parts.has(column))) return undefined;
  const own = joinCutDays(lines, new Set(), time).lines.flatMap(partAtClocks);
  const pairs = own.map(({ text }) => sideBySide.exec(text));
  const entries = own.filter(({ text }, at) => !pairs[at] && clockInFront.test(withoutBullet(text)));
  const untold = findUntold(own)?.filter((at) => pairs[at] === null);
  if (!untold || entries.length < 2 || untold.length > entries.length / 5) return undefined;
  return own.flatMap((line, at) =>
    pairs[at] ? pairs[at].slice(1).flatMap((text) => (text ? [{ ...line, text, raw: text }] : [])) : [line],
  );
}

const withoutBullet = (text: string): string => parseBullet(text)?.rest ?? text;

/** Entries of two cells on one line: `… của huyện. - 14h00: Họp`. */
const clockInside = new RegExp(
  String.raw`(?<=[.;!]) (?=(?:[-–+•*] )?${clockTimes}\s*[:,])|(?<=\S) (?=[-–+•*] ${clockTimes}\s*[:,])`,
  'iu',
);

const partAtClocks = (line: SourceLine): SourceLine[] =>
  line.text
    .split(clockInside)
    .map((text, at) => (at === 0 && text === line.text ? line : { ...line, text, raw: text }));

const capitalOrQuote = new RegExp(String.raw`^[${capitals}“"]`, 'u');

/** Indexes of lines that open an entry which does not say at what time it is; `undefined` where the cell of a day is cut. */
function findUntold(lines: readonly SourceLine[]): number[] | undefined {
  const untold: number[] = [];
  let isFirst = false;
  for (let at = 0; at < lines.length; at += 1) {
    const head = readDayHead(lines, at, anyYear);
    if (head) {
      if (head.rest !== undefined && !clockInFront.test(withoutBullet(head.rest))) untold.push(at);
      isFirst = head.rest === undefined;
      at += head.length - 1;
      continue;
    }
    const { text, gap } = lines[at]!;
    const above = lines[at - 1];
    const words = withoutBullet(text);
    if (weekdayAlone.test(text)) return undefined;
    const isApart = endsSentence(above?.text ?? '.') || (gap > 0 && above?.wraps !== true);
    const opens = isFirst || words !== text || (isApart && capitalOrQuote.test(text));
    if (opens && !clockInFront.test(words) && !beginsWithLabel(words, entryLabels)) untold.push(at);
    isFirst = false;
  }
  return untold;
}

/** Two entries of one line without a time are those of the morning and of the afternoon; one alone is of either. */
export const withHalvesBeside = (rows: readonly CalendarRow[]): CalendarRow[] =>
  rows.map((row, at) => {
    if (row.event.time || row.event.part) return row;
    const isOf = (other: CalendarRow | undefined) => other?.line === row.line && !other.event.time;
    const part = isOf(rows[at + 1]) ? 'morning' : isOf(rows[at - 1]) ? 'afternoon' : undefined;
    return part
      ? { ...row, event: { ...row.event, part } }
      : { ...row, doubts: [...row.doubts, 'nothing tells in which part of the day it stands'] };
  });
