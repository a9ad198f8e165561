import { isTimeCell, leads, partAlone } from '../../calendar/calendar-entries.ts';
import { parseBullet } from '../../signs.ts';
import { asksForName, calendarClass, calendarSigns, partCalendarLine } from '../calendar-signs.ts';
import type { FlatColumn } from '../flat-signs.ts';
import type { PrintedContent } from './printed-content.ts';

const isTimes = (kind: FlatColumn): boolean => kind === 'time' || kind === 'half';

/** What the words of calendars tell: entries of a day, when they are, who hosts and takes part, and where. */
export const calendarContent: PrintedContent = {
  cut: partCalendarLine,
  asksForMore: asksForName,
  weighOpening: (atom, kind) =>
    atom.opens.isLower ? -5 : calendarSigns.opens(atom, kind === 'leader' ? 'text' : kind) * 0.5,
  weighInside(atom, kind, before) {
    if (isTimes(kind)) return -0.3;
    const weight = calendarSigns.inLine(atom, before);
    // What one of several does begins with a time, or with what is done.
    if (kind === 'leader' && calendarSigns.opens(atom, 'text') < 1.5) return weight * 0.4 - 3;
    // A post and its office: `Giám đốc` in front of `Sở`.
    return weight * 0.4 - (weight < -5 ? 1.5 : 0);
  },
  weighOn(atom, kind) {
    if (kind !== 'leader') return 0;
    const weight = calendarSigns.opens(atom, 'text');
    return weight >= 2.5 ? -5 : weight >= 1.5 ? -1.2 : 0;
  },
  weighWords(words, kind, isCut) {
    const isTime = kind === 'half' ? partAlone.test(words) : isTimeCell(words);
    if (isTimes(kind)) return isTime ? 3.5 : isCut ? -1 : -12;
    const count = words.split(' ').length;
    const ofText = kind === 'text' ? (count > 3 ? 0.3 : isCut ? 0 : -0.5) : 0;
    return ofText - (isTime ? 4 : 0);
  },
  saysTime: (words, kind) =>
    (kind === 'half' ? partAlone.test(words) : isTimeCell(words)) ? 'surely' : 'no',
  newRow({ rest, opens }) {
    const words = parseBullet(rest)?.rest ?? rest;
    if (opens.isLower || /^\(/u.test(words)) return -20;
    return leads.test(words) || opens.isTask ? 0 : -1;
  },
  always: new Set(['text']),
  isExact: true,
  classOf: calendarClass,
};
