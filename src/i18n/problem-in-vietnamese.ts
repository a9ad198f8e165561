import {
  missingInVietnamese,
  parsersInVietnamese,
  problemsInVietnamese,
  repairsInVietnamese,
} from './vi-problems.ts';
import type { Problem } from '../domain/problem.ts';

/** A sentence with places to fill, ready to be recognised. */
interface Sentence {
  /** What stands in front of its first place: most sentences differ there, and their patterns need not be compiled. */
  readonly start: string;
  readonly pattern: RegExp;
  readonly places: readonly string[];
  readonly vietnamese: string;
  /** How many signs are fixed: of several that fit, the one that says most is meant. */
  readonly fixed: number;
}

const place = /\{(\d)\}/g;

function prepare(table: Readonly<Record<string, string>>): readonly Sentence[] {
  return Object.entries(table)
    .map(([english, vietnamese]): Sentence => {
      const escaped = english.replace(/[.*+?^$()|[\]\\]|\{(?!\d\})|(?<!\{\d)\}/g, '\\$&');
      return {
        start: english.split(place, 1)[0]!,
        pattern: new RegExp(`^${escaped.replace(place, '([\\s\\S]*?)')}$`, 'u'),
        places: [...english.matchAll(place)].map(([, n]) => n!),
        vietnamese,
        fixed: english.replace(place, '').length,
      };
    })
    .sort((a, b) => b.fixed - a.fixed);
}

const sentences = prepare({ ...problemsInVietnamese, ...parsersInVietnamese });
const repairs = prepare(repairsInVietnamese);
const facts = prepare(missingInVietnamese);

/** A sentence in Vietnamese, with what it is filled with, which may be a sentence too; `undefined` for a strange one. */
function say(english: string, table: readonly Sentence[]): string | undefined {
  for (const { start, pattern, places, vietnamese } of table) {
    if (!english.startsWith(start)) continue;
    const found = pattern.exec(english);
    if (!found) continue;
    const values = new Map(places.map((n, at) => [n, found[at + 1]!]));
    return vietnamese.replace(place, (_, n: string) => {
      const value = values.get(n)!;
      return value === english ? value : (say(value, table) ?? value.replaceAll('", "', '”, “'));
    });
  }
  return undefined;
}

/** What is wrong and what to do, in Vietnamese. */
export interface Told {
  readonly message: string;
  readonly hint: string;
}

/**
 * A problem as a clerk reads it.
 *
 * The code says each problem in English where it arises, once, and that sentence is its id: a table has the Vietnamese
 * (as gettext does). So the terminal, `--json` and the tests keep one wording, and who adds a problem adds no
 * second name for it. What the table lacks stays English; a test sees to it that nothing of ours does.
 */
export function problemInVietnamese({ message, hint, field }: Problem): Told {
  const own = field && message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message;
  return { message: say(own, sentences) ?? own, hint: say(hint, sentences) ?? hint };
}

/** A repair in Vietnamese: `bỏ số trang`. */
export const repairInVietnamese = (what: string): string => say(what, repairs) ?? what;

/** A fact that the source does not state, in Vietnamese. */
export const missingFact = (fact: string): string => say(fact, facts) ?? fact;
