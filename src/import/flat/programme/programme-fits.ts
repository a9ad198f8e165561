import { opensCapital } from '../../../domain/letters.ts';
import { isName, partNames, runsOn } from '../../phrases/body-names.ts';
import { endsHalf, endsOpen } from '../../phrases/openings.ts';
import { opensPerson } from '../../phrases/persons.ts';
import { saysWhen } from '../../phrases/says-when.ts';
import { endsInTime } from '../../phrases/time-at-end.ts';
import { joinLines } from '../../signs.ts';
import { lineWidth, type Atom } from '../flat-atom.ts';
import { bodyColumns, timeColumns, type FlatColumn } from '../flat-column.ts';
import type { ProgrammeColumns } from './programme-columns.ts';
import {
  areTimes,
  breaksOff,
  endsInSpan,
  holdsTime,
  isMark,
  isOrgan,
  isSpan,
  namesBody,
  opensInsideName,
  standsAlone,
  tellsOfTask,
} from './programme-words.ts';

/** What speaks against words as names; each column of names asks for the same ones, so what is found is kept. */
export function costOfNames({ hasMarks, bodies }: ProgrammeColumns): (words: string) => number {
  const costs = new Map<string, number>();
  return (words) => {
    let cost = costs.get(words);
    if (cost === undefined) {
      cost = (holdsTime(words) ? 5 : 0) + (tellsOfTask(words) ? 3 : 0);
      if (hasMarks && /\s[xX](?:\s|$)/u.test(words) && !isMark.test(words)) cost += 5;
      if (bodies > 1) for (const name of partNames(words)) cost += 2.5 * runsOn(name);
      costs.set(words, cost);
    }
    return cost;
  };
}

/**
 * How well words fit a column.
 *
 * @param costOf what speaks against them as names
 */
export function weighWords(
  words: string,
  column: FlatColumn,
  isCut: boolean,
  { hasPersons }: ProgrammeColumns,
  costOf: (words: string) => number,
): number {
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
    score -= costOf(words);
    if (hasPersons && column !== 'persons' && /\s(?:Đ\/c|Đồng chí|PCT|PBT)\s/u.test(words)) score -= 4;
    if (column === 'persons' && /[\p{Ll}]\s(?:Sở|Ban|UBND|Văn phòng)\s/u.test(words)) score -= 3;
  }
  if (column === 'products' && (namesBody(words) || (hasPersons && opensInsideName.test(words)))) score -= 4;
  return score;
}

/** Whether the words of a cell are what its column says, beyond doubt. */
export function holdsWords(
  atoms: readonly Atom[],
  column: FlatColumn,
  width: number,
  columns: ProgrammeColumns,
): boolean {
  const { hasTime, hasSpans } = columns;
  const { opens: own } = atoms[0]!;
  const words = joinLines(atoms.map(({ text }) => text));
  if (timeColumns.has(column)) return saysWhen(words, column) !== 'no';
  if ((column === 'organs' || column === 'ticks') && isMark.test(words)) return true;
  if (bodyColumns.has(column)) return holdsNames(atoms, words, column, columns);
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
}

/** Whether the words of a cell are names of bodies, and nothing else. */
function holdsNames(
  atoms: readonly Atom[],
  words: string,
  column: FlatColumn,
  { hasPersons, bodies }: ProgrammeColumns,
): boolean {
  const { opens: own } = atoms[0]!;
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
}

/** Whether a line with a capital stands below one that broke off early: the text of the next row. */
const beginsAgain = (atoms: readonly Atom[], width: number): boolean =>
  atoms.some((atom, at) => {
    const before = atoms[at - 1];
    if (!before || atom.edge !== 'line' || !opensCapital(atom.text) || before.isOpen) return false;
    return lineWidth(atoms, 0, at - 1) + atom.first < width * 0.72;
  });

/** Whether a time ends a line inside a text, and a capital begins the next: the end of one row, and the text of another. */
const holdsRow = (atoms: readonly Atom[]): boolean =>
  atoms.some(({ text }, at) => {
    const next = atoms[at + 1];
    return at > 0 && next?.edge === 'line' && opensCapital(next.text) && saysWhen(text) === 'surely';
  });
