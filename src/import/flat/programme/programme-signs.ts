import { opensCapital } from '../../../domain/letters.ts';
import { isName, isTailOfName, opensName, partNames, runsOn } from '../../phrases/body-names.ts';
import { endsHalf, endsOpen } from '../../phrases/openings.ts';
import { saysWhen } from '../../phrases/says-when.ts';
import { opensPerson } from '../../phrases/persons.ts';
import { endsInTime } from '../../phrases/time-at-end.ts';
import { behindTime, opensTime } from '../../phrases/time-words.ts';
import { joinLines } from '../../signs.ts';
import type { Atom } from '../flat-atom.ts';
import { timeColumns, type FlatColumn, bodyColumns } from '../flat-column.ts';
import { surePlace } from '../../phrases/sure-place.ts';
import type { FlatSigns } from '../flat-signs.ts';
import { beginsAgain, easedBy, holdsRow } from './programme-openings.ts';
import {
  areTimes,
  breaksOff,
  endsInSpan,
  holdsTime,
  incomplete,
  isMark,
  isOrgan,
  isSpan,
  namesBody,
  opensInsideName,
  opensSpan,
  standsAlone,
  tellsOfTask,
  ticked,
} from './programme-words.ts';

/** A name as the first item of a list, behind the words of another cell: `- UBND các xã`. */
const opensItem =
  /^[-–] (?:UBND|Sở|Ban|Phòng|Các (?:sở|phòng|ban|xã|cơ quan|đơn vị)|Hội|Công an|Văn phòng|Trung tâm)(?!\p{L})/u;

/** What a programme tells of its columns: tasks, the bodies that do them, until when, and what some tables add. */
export function programmeSigns(columns: readonly FlatColumn[]): FlatSigns {
  const hasTime = columns.some((column) => timeColumns.has(column) || column === 'times');
  const hasPersons = columns.includes('persons');
  const hasSpans = columns.includes('spans');
  const hasPlaces = columns.includes('place');
  const isLed = timeColumns.has(columns[0]!);
  /** Cells of these may begin with any capital. */
  const hasWords = columns.some((column) => column === 'other' || column === 'note' || column === 'products');
  /** Columns that a cross may fill. */
  const hasMarks = columns.some((column) => column === 'products' || ticked.has(column));
  const hasJoint = columns.includes('joint');
  const bodies = columns.filter((column) => bodyColumns.has(column)).length;

  /** Parts a line in front of each word with which a cell of one of the columns may begin. */
  const partLine = (text: string): string[] => {
    const words = text.split(' ');
    const cuts = words.flatMap((_, at) => {
      if (at === 0) return [];
      const before = words.slice(0, at).join(' ');
      const rest = words.slice(at).join(' ');
      if (isLed && at === 1 && /^\d{1,2}$/.test(before) && /^[\p{Lu}“"-]/u.test(rest)) return [at];
      if (isLed && behindTime(text) === rest) return [at];
      if (hasTime && opensTime.test(rest) && (behindTime(rest) !== undefined || saysWhen(rest) !== 'no'))
        return [at];
      if (hasTime && opensTime.test(rest) && at >= words.length - 4) return [at];
      // Behind a whole day another cell may begin with a figure: `31/10/2026` in front of `18 lớp`.
      if (hasTime && hasWords && /\/20\d\d$/u.test(before) && /^\d{1,3} \p{Ll}/u.test(rest)) return [at];
      if (hasMarks && isMark.test(rest)) return [at];
      if (hasSpans && opensSpan.test(rest)) return [at];
      if (hasJoint && opensItem.test(rest) && !incomplete.test(before)) return [at];
      if (incomplete.test(before)) return [];
      if (opensName.test(rest) && !isTailOfName(rest)) return [at];
      if (hasPersons && opensPerson.test(rest)) return [at];
      if ((hasWords || hasPlaces) && opensCapital(rest)) return [at];
      return [];
    });
    return [0, ...cuts].map((from, index) => words.slice(from, cuts[index]).join(' '));
  };

  const opens = (atom: Atom, column: FlatColumn): number => {
    const { opens: own, rest, edge } = atom;
    const isItem = edge === 'word' && column === 'joint' && opensItem.test(rest);
    const isBody = (isItem || isName(rest)) && !own.isTask;
    const isTail = isTailOfName(rest) && !(column === 'organs' && isOrgan(rest));
    const isPerson = opensPerson.test(rest);
    // What it costs to begin inside a line depends on how surely the words begin a cell of this column.
    const eased = isItem ? 1.5 : edge === 'word' ? easedBy(atom, column, isLed) : 0;
    if (hasPlaces && surePlace.test(rest))
      return eased + (column === 'place' ? 3 : column === 'text' ? -2 : -4);
    if (hasMarks && isMark.test(rest)) return ticked.has(column) ? 4 : -6;
    if (column === 'text')
      return (
        eased +
        (own.isTask ? 2 : isPerson && hasPersons ? -3 : isBody ? -2.5 : isTail || /^\d/.test(rest) ? -3 : 0.5)
      );
    if (bodyColumns.has(column))
      return (
        eased +
        (isTail
          ? -5
          : isBody
            ? 3
            : isPerson
              ? hasPersons
                ? -4
                : 2
              : own.isTask
                ? -4
                : /^\d/.test(rest)
                  ? -6
                  : -3)
      );
    if (column === 'ticks') return -6;
    if (column === 'times') return eased + (opensTime.test(rest) ? 3 : -6);
    if (column === 'spans') return eased + (opensSpan.test(rest) ? 3 : -6);
    if (column === 'persons') return eased + (isPerson ? 3.5 : isBody ? -2 : -3);
    if (column === 'place') return eased + (own.isTask || isTail ? -3 : isBody ? -0.5 : 0);
    if (column === 'note') return -1.5;
    if (column === 'products')
      return eased + (own.isProduct ? 2 : isBody || isPerson ? -2.5 : own.isTask ? -1 : 0);
    if (column === 'other') return own.isProduct ? 1.5 : own.isTask ? -2 : isBody ? -0.7 : 0;
    return eased;
  };

  /** What speaks against words as names; each column of names asks for the same ones. */
  const costOfNames = (words: string): number => {
    let cost = costs.get(words);
    if (cost === undefined) {
      cost = (holdsTime(words) ? 5 : 0) + (tellsOfTask(words) ? 3 : 0);
      if (hasMarks && /\s[xX](?:\s|$)/u.test(words) && !isMark.test(words)) cost += 5;
      if (bodies > 1) for (const name of partNames(words)) cost += 2.5 * runsOn(name);
      costs.set(words, cost);
    }
    return cost;
  };
  const costs = new Map<string, number>();

  return {
    partLine,
    opens,
    fits(words, column, isCut) {
      const when = words.length > 160 ? 'no' : saysWhen(words, column);
      if (timeColumns.has(column))
        return when === 'surely' ? 5 : when === 'perhaps' ? (isCut ? -0.5 : 2.5) : isCut ? -1.5 : -5;
      if (column === 'ticks') return isMark.test(words) ? 4 : -6;
      if (column === 'times') return areTimes.test(words) ? 4 : isCut ? -1.5 : -6;
      if (column === 'spans') return isSpan.test(words) ? 4 : isCut ? -1.5 : -6;
      let score = when === 'surely' ? -4 : when === 'perhaps' ? -1 : 0;
      // What a semicolon parts stands in one cell.
      if (bodyColumns.has(column) && words.endsWith(';')) score -= 4;
      if (bodyColumns.has(column) || column === 'persons') {
        score -= costOfNames(words);
        if (hasPersons && column !== 'persons' && /\s(?:Đ\/c|Đồng chí|PCT|PBT)\s/u.test(words)) score -= 4;
        if (column === 'persons' && /[\p{Ll}]\s(?:Sở|Ban|UBND|Văn phòng)\s/u.test(words)) score -= 3;
      }
      if (column === 'products' && (namesBody(words) || (hasPersons && opensInsideName.test(words))))
        score -= 4;
      return score;
    },
    newRow: () => 0,
    isAlone: () => false,
    margin: 0.7,
    known: 0.8,
    inLine: () => -4,
    half: -2.5,
    open: -6,
    endsText: ({ text, edge }) => {
      if (breaksOff.test(text)) return -1;
      const isTime = opensTime.test(text) && !/^20\d\d$/u.test(text) && saysWhen(text) === 'surely';
      return hasTime && edge !== 'line' && isTime ? -3 : 0;
    },
    usesGaps: true,
    readsLeading: false,
    opensParagraph: () => false,
    sure: 0.6,
    skips: {
      bodies: -4,
      joint: -2,
      note: 0,
      other: -1.5,
      persons: -3,
      place: -2.5,
      products: -2,
      organs: -2,
      spans: -3,
      times: -1.5,
    },
    longest: { text: 60, month: 4, time: 8, deadline: 8 },
    holds(atoms, column, width) {
      const { opens: own } = atoms[0]!;
      const words = joinLines(atoms.map(({ text }) => text));
      if (timeColumns.has(column)) return saysWhen(words, column) !== 'no';
      if ((column === 'organs' || column === 'ticks') && isMark.test(words)) return true;
      if (bodyColumns.has(column))
        return (
          (isName(words) || (column === 'organs' && isOrgan(words)) || (own.isPerson && !hasPersons)) &&
          !own.isTask &&
          !endsOpen(words) &&
          !(bodies > 1 && endsHalf(words) && !standsAlone.test(words)) &&
          !holdsTime(words) &&
          !tellsOfTask(words) &&
          !(bodies > 1 && words.endsWith(';')) &&
          !/\s[xX](?:\s|$)|[^,;+–-]\s(?:Đ\/c|Đồng chí)\s/u.test(words) &&
          atoms.every(({ text }) => saysWhen(text) === 'no') &&
          (bodies < 2 || partNames(words).every((name) => runsOn(name) === 0))
        );
      if (column === 'persons') return opensPerson.test(words);
      if (column === 'spans') return isSpan.test(words);
      if (column === 'times') return areTimes.test(words);
      if (column === 'text')
        return (
          !own.isLower &&
          !beginsAgain(atoms, width) &&
          !breaksOff.test(words) &&
          saysWhen(words) !== 'surely' &&
          !(hasTime && (endsInTime.test(words) || holdsRow(atoms))) &&
          !(hasSpans && endsInSpan.test(words))
        );
      return !own.isLower && (column !== 'products' || !namesBody(words));
    },
    always: new Set<FlatColumn>(['text', 'bodies']),
    mostly: new Set<FlatColumn>(['bodies', ...timeColumns]),
    endsInText: false,
    trims: 12,
    firstWidths: (atoms) => atoms.map(({ width }) => width),
  };
}
