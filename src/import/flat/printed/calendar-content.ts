import { capitals, smalls } from '../../../domain/letters.ts';
import { isTimeCell, partAlone } from '../../calendar/calendar-entries.ts';
import { asksForName, endsWithOffice, partCalendarLine, invites } from '../calendar/calendar-line.ts';
import { calendarClass } from '../calendar/calendar-openings.ts';
import { calendarSigns, weighNewRow } from '../calendar/calendar-signs.ts';
import type { FlatColumn } from '../flat-column.ts';
import { hasWords, type PrintedContent } from './printed-content.ts';

const isTimes = (kind: FlatColumn): boolean => kind === 'time' || kind === 'half';

/** What the words of a cell beside the text tell: one syllable is the end of a name, and half a name no cell. */
function weighSide(words: string, kind: FlatColumn): number {
  if (kind === 'note' || kind === 'other') return 0;
  if (isSyllable.test(words)) return -2.5;
  return endsInNoun.test(words) ? -1.5 : 0;
}

const isSyllable = new RegExp(
  String.raw`^(?:[${capitals}][${smalls}]{0,5}|BTV|BCH|CHQS|CSXH|[IVX]+)[.,;]?$`,
  'u',
);

/** A kind of place or body behind a whole name, alone: its own name follows. */
const endsInNoun = new RegExp(
  String.raw`(?<=\S )(?:${invites}|Ban|Đội|Hạt|Chợ|Dinh|Rạp|Bến|Cầu|Khối|Khu|Nhà|Cụm|Điểm|Quỹ|Kho|Vườn|Đồn|Trạm|Chi nhánh|Hợp tác|Công|Thôn)$`,
  'u',
);

/** What the words of calendars tell: entries of a day, when they are, who hosts and takes part, and where. */
export const calendarContent: PrintedContent = {
  cut: partCalendarLine,
  asksForMore: asksForName,
  isWhole: endsWithOffice,
  weighOpening: (atom, kind) =>
    atom.opens.isLower ? -5 : calendarSigns.opens(atom, kind === 'leader' ? 'text' : kind) * 0.5,
  weighInside(atom, kind, before) {
    if (isTimes(kind)) return -0.3;
    const weight = calendarSigns.inLine(atom, before);
    // What one of several does begins with a time, or with what is done.
    if (kind === 'leader' && calendarSigns.opens(atom, 'text') < 1.5) return weight * 0.4 - 3;
    // A dash inside a line joins words more often than it begins a list.
    if (/^[-–+]\s/u.test(atom.rest)) return -3.5;
    // A post and its office: `Giám đốc` in front of `Sở`.
    return weight * 0.4 - (weight < -5 ? 1.5 : 0);
  },
  weighOn(atom, kind) {
    if (kind === 'text' || isTimes(kind)) return 0;
    const weight = calendarSigns.opens(atom, 'text');
    // Where no cell holds a list, an entry begins in none but that of the text.
    return weight >= 2.5 ? -5 : weight >= 1.5 ? (kind === 'leader' ? -1.2 : -0.5) : 0;
  },
  weighEntry(atom, kind) {
    if (kind === 'text' || kind === 'leader' || isTimes(kind)) return 0;
    return calendarSigns.opens(atom, 'text') >= 2.5 ? -4 : 0;
  },
  weighWords(words, kind, isCut) {
    const isTime = kind === 'half' ? partAlone.test(words) : isTimeCell(words);
    if (isTimes(kind)) return isTime ? 3.5 : isCut ? -1 : -12;
    const ofText = kind === 'text' ? (hasWords(words, 4) ? 0.3 : isCut ? 0 : -0.5) : 0;
    const ofSide = kind === 'text' || kind === 'leader' || isCut ? 0 : weighSide(words, kind);
    return ofText + ofSide - (isTime ? 4 : 0);
  },
  saysTime: (words, kind) =>
    (kind === 'half' ? partAlone.test(words) : isTimeCell(words)) ? 'surely' : 'no',
  newRow: (atom) => weighNewRow(atom, -1),
  always: new Set(['text']),
  isExact: true,
  classOf: calendarClass,
};
