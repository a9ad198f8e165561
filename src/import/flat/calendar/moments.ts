import { isTimeCell } from '../../calendar/calendar-entries.ts';
import { readMoment } from '../../calendar/calendar-moment.ts';
import { partPlaceFirst, partTimeFirst } from '../../calendar/time-and-place.ts';
import type { CalendarTime } from '../../calendar/calendar-year.ts';
import { parseBullet } from '../../signs.ts';
import type { FlatSigns } from '../flat-signs.ts';
import type { FlatColumn } from '../flat-column.ts';
import type { PrintedContent } from '../printed/printed-content.ts';
import { calendarContent } from '../printed/calendar-content.ts';
import { wordsOf } from '../search/flat-weigh.ts';
import { calendarSigns } from './calendar-signs.ts';
import { partCalendarLine } from './calendar-line.ts';

/** What the words of a calendar tell whose days and times stand beside or behind what happens, or in one cell with the place. */
export interface MomentWords {
  readonly signs: FlatSigns;
  readonly content: PrintedContent;
}

/** Columns that say when, by more words than a clock time. */
export const momentColumns: ReadonlySet<FlatColumn> = new Set<FlatColumn>([
  'moment',
  'momentPlace',
  'placeMoment',
]);

/** The first words of a cell that says on which day, or at what time. */
const opensMoment =
  /^(?:(?:Từ|Lúc)\s+)?(?:ngày\s+)?(?:\d{1,2}\s*(?:(?:h|g|giờ)(?![A-Za-zÀ-ỹ])|:\s?\d{2})|\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d))|^(?:Từ\s+)?Ngày\s+\d{1,2}(?!\d)|^(?:(?:Buổi\s+)?(?:Sáng|Chiều|Tối)|Cả ngày)(?=$|[\s,:(]+(?:$|[\d(]|ngày|từ|thứ|chủ nhật|lúc|và))|^\(?(?:Thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|Chủ nhật)(?![A-Za-zÀ-ỹ])/iu;

/** Words of another cell that end with the first line of one that says when: `UBND xã Chiều` with `03/01` below it. */
const breaksOffInMoment =
  /\s(?:Sáng|Chiều|Tối|Ngày|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật|\d{1,2}(?:h|g|:)\d{2}|\d{1,2} giờ(?: \d{2})?),?$/u;

/** Parts a line in front of each word with which a cell may begin; a day may stand behind words, too: `Giám đốc 02/4`. */
const partLine = (text: string, above: string): readonly string[] =>
  partCalendarLine(text, above).flatMap((part) =>
    part.split(/(?<=[^\s,(–-]) (?=\d{1,2}\/\d{1,2}(?:[/\s]|$))/u),
  );

/** What the words tell of such columns, by what a text says of the days that it covers. */
export function momentWords(time: CalendarTime): MomentWords {
  const isWhole = (words: string, column: FlatColumn): boolean => {
    if (column === 'moment') return words.length < 70 && readMoment(words, time) !== undefined;
    const parted = column === 'momentPlace' ? partTimeFirst(words) : partPlaceFirst(words);
    return parted !== undefined && parted.place !== '';
  };
  const says = (words: string): boolean =>
    breaksOffInMoment.test(words) ||
    (words.length < 70 &&
      opensMoment.test(words) &&
      (isTimeCell(words) || readMoment(words, time) !== undefined));
  const opens: FlatSigns['opens'] = (atom, column) => {
    const words = parseBullet(atom.rest)?.rest ?? atom.rest;
    if (column === 'placeMoment') return opensMoment.test(words) ? -4 : calendarSigns.opens(atom, 'place');
    if (momentColumns.has(column)) return opensMoment.test(words) ? 3 : -8;
    return opensMoment.test(words) ? -5 : calendarSigns.opens(atom, column);
  };
  const fits: FlatSigns['fits'] = (words, column, isCut) =>
    momentColumns.has(column)
      ? isWhole(words, column)
        ? 5
        : isCut
          ? -1.5
          : -20
      : says(words)
        ? -6
        : calendarSigns.fits(words, column, isCut);
  return {
    signs: {
      ...calendarSigns,
      partLine: (text, _columns, above) => partLine(text, above),
      opens,
      fits,
      isAlone: () => false,
      inLine: (atom, before) => (opensMoment.test(atom.rest) ? -1 : calendarSigns.inLine(atom, before)),
      skips: { ...calendarSigns.skips, moment: -5, momentPlace: -5, placeMoment: -5 },
      longest: { ...calendarSigns.longest, moment: 8, momentPlace: 16, placeMoment: 16 },
      holds: (atoms, column, width) =>
        momentColumns.has(column)
          ? isWhole(wordsOf(atoms, 0, atoms.length), column)
          : calendarSigns.holds(atoms, column, width),
      always: new Set([...calendarSigns.always, ...momentColumns]),
      mostly: momentColumns,
    },
    content: {
      ...calendarContent,
      cut: partLine,
      weighOpening: (atom, kind, columns) =>
        momentColumns.has(kind) || opensMoment.test(atom.rest)
          ? opens(atom, kind) * 0.5
          : calendarContent.weighOpening(atom, kind, columns),
      weighInside: (atom, kind, before) =>
        momentColumns.has(kind) && opensMoment.test(atom.rest)
          ? -0.3
          : calendarContent.weighInside(atom, kind, before),
      weighOn: (atom, kind) =>
        momentColumns.has(kind)
          ? 0
          : opensMoment.test(atom.rest) && kind !== 'text'
            ? -5
            : calendarContent.weighOn!(atom, kind),
      weighEntry: (atom, kind) => (momentColumns.has(kind) ? 0 : calendarContent.weighEntry!(atom, kind)),
      weighWords: (words, kind, isCut) =>
        momentColumns.has(kind)
          ? isWhole(words, kind)
            ? 3.5
            : isCut
              ? -1
              : -12
          : calendarContent.weighWords(words, kind, isCut) - (says(words) ? 4 : 0),
      saysTime: (words, kind) =>
        momentColumns.has(kind)
          ? isWhole(words, kind)
            ? 'surely'
            : 'no'
          : calendarContent.saysTime(words, kind),
      always: new Set([...calendarContent.always, ...momentColumns]),
    },
  };
}
