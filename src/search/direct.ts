import { dayText } from '../domain/day-text.ts';
import { foldKey } from '../domain/fold.ts';
import type { Lookup } from './lookup-files.ts';
import { nameEntries } from './lookup-files.ts';
import { findNames } from './name-lookup.ts';
import type { Query } from './query.ts';
import { findSymbols, type SymbolEntry } from './symbol-lookup.ts';

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
  | { readonly form: 'month'; readonly month: string; readonly text: string }
  | { readonly form: 'year'; readonly year: string; readonly text: string };

/**
 * Pages that a query names, the likeliest first: the month or year that it is, the document whose symbol it is or
 * has, the body whose name it is.
 */
export function findDirect(query: Query, lookup: Lookup, symbols: readonly SymbolEntry[]): Direct[] {
  const { text, time, rest } = query;
  const periods = time ? periodsOf(time, lookup) : [];
  const named = rest === '' ? text : rest;
  const documents = symbolsOf(query, symbols).map((entry): Direct => ({ form: 'symbol', entry }));
  const names = findNames(named, nameEntries(lookup));
  const best = names[0]?.score ?? 0;
  const bodies = names
    // Beside a whole name, its beginnings are of no use.
    .filter(({ score }) => (best >= 99 ? score >= 99 : score >= best - 12))
    .slice(0, best >= 99 ? 4 : 6)
    .map(({ entry, score }): Direct => ({
      form: 'body',
      id: entry.id,
      name: entry.name,
      aliases: entry.aliases,
      whole: score >= 99,
    }));
  // "2023" is a year before it is a number; "28-NQ/TW ngày 17/11/2022" a document before a month.
  return time && rest === '' ? [...periods, ...documents, ...bodies] : [...documents, ...bodies, ...periods];
}

function symbolsOf({ text, time, rest }: Query, symbols: readonly SymbolEntry[]): SymbolEntry[] {
  if (time && rest !== '') {
    const within = symbols.filter(({ day }) =>
      time.day === undefined
        ? day !== undefined && (time.months.includes(day.slice(0, 7)) || day.startsWith(time.year))
        : day === time.day,
    );
    const found = findSymbols(rest, within);
    if (found.length > 0) return found;
  }
  if (time && time.kind !== 'year') return rest === '' ? [] : findSymbols(rest, symbols);
  return findSymbols(text, symbols);
}

function periodsOf({ kind, months, year }: NonNullable<Query['time']>, lookup: Lookup): Direct[] {
  const known = months
    .filter((month) => lookup.months.includes(month))
    .map((month): Direct => ({ form: 'month', month, text: `Tháng ${dayText(month)}` }));
  const whole: Direct[] = lookup.years.includes(year) ? [{ form: 'year', year, text: `Năm ${year}` }] : [];
  if (kind === 'year') return [...whole, ...known];
  return known.length > 0 ? known : whole;
}

/** The numbers that a query has, for the files that hold their symbols. */
export function queryNumbers(text: string): string[] {
  return [...new Set(foldKey(text).match(/\d+/g) ?? [])];
}
