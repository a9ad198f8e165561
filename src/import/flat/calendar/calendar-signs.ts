import { capitals, opensSmall, smalls } from '../../../domain/letters.ts';
import { bodyStart } from '../../../domain/body-start.ts';
import { isPlace } from '../../calendar/calendar-cells.ts';
import { isTimeCell, leads, partAlone } from '../../calendar/calendar-entries.ts';
import { entryLabels } from '../../calendar/entry-fields.ts';
import { beginsWithLabel } from '../../calendar/label-parts.ts';
import { endsInPost, opensOffice, titledPerson } from '../../phrases/persons.ts';
import { parseBullet } from '../../signs.ts';
import {
  firstTime,
  holdsOtherOffice,
  isEntry,
  namedWords,
  opensParticipants,
  postOf,
} from './calendar-openings.ts';
import { surePlace } from '../../phrases/sure-place.ts';
import { partCalendarLine } from './calendar-line.ts';
import { lineWidth, type Atom } from '../flat-atom.ts';
import { wordsOf } from '../search/flat-weigh.ts';
import type { FlatSigns } from '../flat-signs.ts';
import type { FlatColumn } from '../flat-column.ts';

/** The end of a post, alone on its line: `Đ/c Chủ tịch` with `UBND` below it, and another cell below that. */
const endsPost = new RegExp(
  String.raw`^(?:UBND|HĐND) (?=[${capitals}])(?!(?:TP|TX|TT|Thị|Thành|Xã|Phường|MTTQ|Tỉnh|Huyện|Quận)(?![A-Za-zÀ-ỹ]))(?=[${capitals}][${smalls}])`,
  'u',
);

/** Those who come, not the body of which they are. */
const areMembers = /^(?:Đảng|Đoàn|Hội|Thành) viên(?![A-Za-zÀ-ỹ])/u;

/** What is said, not who says it: `Bộ Y tế về phòng, chống sởi`. */
const saysOfWhat = / về (?!hưu)/u;

/** Entries of a day, when they are, who hosts and takes part, and where. */
export const calendarSigns: FlatSigns = {
  partLine: (text, _columns, above) => partCalendarLine(text, above),
  opens(atom, column) {
    const { rest, opens } = atom;
    if (column === 'half') return /^[A-Za-zÀ-ỹ]/u.test(rest) && partAlone.test(firstTime(rest)) ? 3 : -8;
    if (column === 'time') return isTimeCell(firstTime(rest)) ? 3 : -8;
    if (atom.edge === 'line' && isTimeCell(atom.line.text)) return -8;
    const bullet = parseBullet(rest);
    const words = bullet?.rest ?? rest;
    if (leads.test(words)) return column === 'text' ? 3 : -5;
    // Who takes part, and where, as a line of the text.
    if (beginsWithLabel(words, entryLabels)) return -6;
    const marked = bullet && column === 'text' ? 0.5 : 0;
    if (opens.isTail || atom.text === 'TT' || (!atom.text.includes(' ') && endsPost.test(words))) return -4;
    const place = surePlace.test(words) ? 2 : isPlace(words) ? 1 : 0;
    if (place < 2 && isEntry(words, opens))
      return column === 'text' ? 2 : column === 'other' || column === 'note' ? -1.5 : -3.5;
    const person = postOf(words);
    const named = place === 0 ? namedWords(words) : 0;
    const isBody =
      (opens.isBody || (bullet !== undefined && bodyStart.test(words))) && !areMembers.test(words);
    return marked + (weights[column] ?? noWeights)({ place, person, named, isBody, words });
  },
  fits(words, column, isCut) {
    const isRight = column === 'half' ? partAlone.test(words) : isTimeCell(words);
    if (column !== 'time' && column !== 'half')
      return isRight
        ? -6
        : column === 'bodies' && (holdsOtherOffice(words) || saysOfWhat.test(words))
          ? -4
          : 0;
    return isRight ? 5 : isCut ? -1.5 : -20;
  },
  newRow: (atom) => weighNewRow(atom, -2.5),
  readsLeading: true,
  opensParagraph: ({ rest }, column) => {
    const bullet = parseBullet(rest);
    return bullet !== undefined || (column === 'text' && leads.test(rest));
  },
  isAlone: ({ line, edge }) => edge === 'line' && isTimeCell(line.text),
  margin: 1.5,
  known: 2,
  inLine: (atom, before) =>
    (before.text.endsWith(';') ? -8 : -4) +
    (endsInPost.test(before.text) && opensOffice.test(atom.rest) ? -2.5 : shapeOf(atom.rest)),
  half: -1.5,
  open: -4,
  endsText: () => 0,
  usesGaps: false,
  sure: 0.3,
  skips: { half: -0.5, time: -2, bodies: -3, place: -3, participants: -2.5, note: 0, other: -1.5 },
  longest: { text: 120, half: 3, time: 6, place: 30, bodies: 40, participants: 60 },
  holds(atoms, column) {
    const [first] = atoms as [Atom];
    if (column === 'half') return partAlone.test(wordsOf(atoms, 0, atoms.length));
    if (column === 'time') return isTimeCell(wordsOf(atoms, 0, atoms.length));
    if (column === 'text') return !first.opens.isLower;
    return !first.opens.isLower && !first.opens.isTask && !opensAgain(atoms, column);
  },
  always: new Set(['text']),
  mostly: new Set(['time', 'place']),
  endsInText: true,
  trims: 80,
  // A line that goes on below in small letters is full.
  firstWidths: (atoms) =>
    atoms.flatMap((atom, at) =>
      atom.edge === 'line' && atom.opens.isLower && at > 0 ? [lineWidth(atoms, 0, at - 1)] : [],
    ),
};

/** What it costs to open a row with words that say not what happens. */
export function weighNewRow({ rest, opens }: Atom, unlikely: number): number {
  const words = parseBullet(rest)?.rest ?? rest;
  if (opens.isLower || /^\(/u.test(words)) return -20;
  return leads.test(words) || isEntry(words, opens) ? 0 : unlikely;
}

/**
 * What the capitals behind a single blank tell: with a capital in front and small letters behind it (`Hội trường`, `Lãnh đạo`) a
 * word opens something new; one among others with capitals, or the last of its line, is rather part of a name: `Tân Phú`.
 */
function shapeOf(words: string): number {
  const [first, second, third] = words.split(' ');
  if (first === 'Các' || titledPerson.test(words) || (second !== undefined && opensSmall(second))) return 1;
  const isShort = second !== undefined && /^\p{Lu}{2,}[,;]?$/u.test(first!);
  return isShort || (third !== undefined && opensSmall(third)) ? 0 : -1;
}

/** Whether a line inside a cell looks like the beginning of another one. */
const opensAgain = (atoms: readonly Atom[], column: FlatColumn): boolean =>
  atoms.some((atom, at) => {
    const before = atoms[at - 1];
    if (!before || atom.edge !== 'line' || before.isOpen || before.isHalf) return false;
    if (parseBullet(atom.text) && parseBullet(atoms[0]!.text)) return false;
    return !/[,;+]$/u.test(before.text) && calendarSigns.opens(atom, column) >= 2.5;
  });

interface Seen {
  readonly place: number;
  readonly person: boolean;
  readonly named: number;
  readonly isBody: boolean;
  readonly words: string;
}

const weights: Readonly<Partial<Record<FlatColumn, (seen: Seen) => number>>> = {
  text: ({ place, person, named, isBody }) =>
    place === 2 ? -2.5 : person ? -1 : named > 2 ? -1.5 : isBody ? -0.5 : 0.5,
  bodies: ({ place, person, named, isBody }) =>
    person ? 3 : place === 2 ? -2 : isBody ? 2 : named > 2 ? 2 : named > 1 ? 0.5 : -2,
  place: ({ place, person, named, isBody }) =>
    place === 2 ? 3 : person ? -3 : place === 1 ? 1.5 : named > 2 ? -2 : isBody ? 0.8 : -0.5,
  participants: ({ place, person, named, isBody, words }) =>
    place === 2 ? -2.5 : opensParticipants.test(words) ? 2.5 : person ? 2 : isBody || named > 1 ? 1.5 : -1,
  // Who prepares it: a body, hardly ever a person.
  organs: ({ place, person, named, isBody }) =>
    person ? -1.5 : place === 2 ? -2 : isBody ? 2 : named > 1 ? -2 : -0.5,
  note: () => -1.5,
};

const noWeights = (): number => 0;
