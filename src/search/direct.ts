import { dayText } from '../domain/day-text.ts';
import type { Day } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';
import { weekNumber, weekOf, type Week } from '../domain/week.ts';
import type { KnownNames } from './known-names.ts';
import type { NamedDocument } from './lookup-files.ts';
import { wholeName } from './name-lookup.ts';
import type { Query } from './query.ts';
import { findSymbols, type SymbolEntry } from './symbol-lookup.ts';
import type { NamedTime } from './time-words.ts';
import { searchWords as words } from './words.ts';

/** A page that a query names, found without searching any text. */
export type Direct =
  | { readonly form: 'symbol'; readonly entry: SymbolEntry }
  | {
      readonly form: 'body';
      readonly id: string;
      readonly name: string;
      readonly aliases: readonly string[];
      readonly whole: boolean;
    }
  | { readonly form: 'document'; readonly entry: NamedDocument }
  | { readonly form: 'place'; readonly id: string; readonly name: string; readonly count: number }
  /** `drawn`: the page of its month shows the day, since a calendar has its week. */
  | { readonly form: 'day'; readonly day: Day; readonly drawn: boolean; readonly text: string }
  /** `day`: the one of its days that is meant. */
  | { readonly form: 'week'; readonly week: Week; readonly day: Day | undefined; readonly text: string }
  | { readonly form: 'month'; readonly month: string; readonly text: string }
  | { readonly form: 'year'; readonly year: string; readonly text: string };

/** Places and documents by their names that are offered at once. */
const mostNamed = 4;

/**
 * Pages that a query names, the likeliest first: the month or year that it is, the document whose symbol or other
 * name it is or has, the body or the place whose name it is.
 */
export function findDirect(query: Query, known: KnownNames, symbols: readonly SymbolEntry[]): Direct[] {
  const { text, time, rest } = query;
  const periods = time ? periodsOf(time, known, rest) : [];
  const named = rest === '' ? text : rest;
  const documents = symbolsOf(query, symbols).map((entry): Direct => ({ form: 'symbol', entry }));
  const names = known.bodies.find(named);
  const best = names[0]?.score ?? 0;
  const bodies = names
    // Beside a whole name, its beginnings are of no use.
    .filter(({ score }) => (best >= wholeName ? score >= wholeName : score >= best - 12))
    .slice(0, best >= wholeName ? 4 : 6)
    .map(({ entry, score }): Direct => ({
      form: 'body',
      id: entry.id,
      name: entry.name,
      aliases: entry.aliases,
      whole: score >= wholeName,
    }));
  const titled = known.documents
    .find(named)
    .slice(0, mostNamed)
    .filter(({ entry }) => !documents.some((one) => one.form === 'symbol' && one.entry.id === entry.id))
    .map(({ entry }): Direct => ({ form: 'document', entry }));
  const places = known.places
    .find(named)
    // A body that meets at home is a place by the same name.
    .filter(({ score }) => best < wholeName && score > best)
    .slice(0, mostNamed)
    .map(({ entry: { id, name, weight } }): Direct => ({ form: 'place', id, name, count: weight }));
  // "2023" is a year before it is a number; "28-NQ/TW ngày 17/11/2022" a document before a month.
  return time && rest === ''
    ? [...periods, ...documents]
    : [...documents, ...titled, ...bodies, ...places, ...periods];
}

function symbolsOf({ text, time, rest }: Query, symbols: readonly SymbolEntry[]): SymbolEntry[] {
  if (time && rest !== '') {
    const within = symbols.filter(({ day }) =>
      time.day === undefined
        ? day !== undefined && (time.months.includes(day.slice(0, 7)) || day.slice(0, 4) === time.year)
        : day === time.day,
    );
    const found = findSymbols(rest, within);
    if (found.length > 0) return found;
  }
  if (time && time.kind !== 'year') return rest === '' ? [] : findSymbols(rest, symbols);
  return findSymbols(text, symbols);
}

/**
 * @param rest what is asked besides: behind words a year leads to itself without its months, and a time without a year
 *   to the newest one
 */
function periodsOf({ kind, day, week, months, year }: NamedTime, known: KnownNames, rest: string): Direct[] {
  const isSaid = rest === '' || year !== undefined;
  const newest = months[0]?.slice(0, 4) ?? '';
  const found = months
    .filter((month) => known.months.includes(month) && (isSaid || month.startsWith(newest)))
    .map((month): Direct => ({ form: 'month', month, text: words.monthOf(dayText(month)) }));
  const whole: Direct[] =
    year !== undefined && known.years.includes(year)
      ? [{ form: 'year', year, text: words.yearOf(year) }]
      : [];
  const weeks = [week, day === undefined ? undefined : weekOf(day)]
    .filter((one) => one !== undefined && known.weeks.includes(one))
    .map((one): Direct => ({
      form: 'week',
      week: one!,
      day,
      text: words.weekOf(weekNumber(one!), one!.slice(0, 4)),
    }));
  if (kind === 'year' || kind === 'half-year') return rest === '' ? [...whole, ...found] : whole;
  if (kind === 'week') return [...weeks, ...found];
  if (day !== undefined && found.length > 0) {
    const drawn = weeks.length > 0;
    return [{ form: 'day', day, drawn, text: words.dayOf(dayText(day)) }, ...weeks];
  }
  return found.length > 0 ? found : whole;
}

/** The numbers that a query has, for the files that hold their symbols. */
export function queryNumbers(text: string): string[] {
  return [...new Set(foldKey(text).match(/\d+/g) ?? [])];
}
