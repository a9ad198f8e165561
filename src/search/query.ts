import { hasMarks, tokenize } from './spelling.ts';
import { noTimes, readTime, readYear, type KnownTimes, type NamedTime } from './time-words.ts';

/** A word of a query. */
export interface Term {
  /** As typed. */
  readonly text: string;
  readonly loose: string;
  readonly exact: string;
  /** Typed with marks of its own, so that its spelling counts. */
  readonly marked: boolean;
  /** Perhaps not finished: the last word while typing. */
  readonly open: boolean;
}

/** The words of a query, with the runs in quotation marks as first and last place among them. */
export interface Words {
  readonly terms: readonly Term[];
  readonly phrases: readonly (readonly [number, number])[];
}

/** A query taken apart. */
export interface Query extends Words {
  readonly text: string;
  readonly time: NamedTime | undefined;
  /** The query without its time. */
  readonly rest: string;
}

/** With more words beside it than these, a time without a year is a part of a sentence. */
const wordsBesideTime = 4;

/**
 * Take a query apart: the time that it names, and all its words.
 *
 * @param known times of which anything is known: `tháng 4` without a year means those
 */
export function readQuery(input: string, known: KnownTimes = noTimes): Query {
  const text = input.normalize('NFC').replace(/\s+/g, ' ').trim();
  const year = readYear(text);
  const read = readTime(year === undefined ? text : `năm ${year}`, known);
  const isMeant = read?.time.year !== undefined || (read?.rest.split(' ').length ?? 0) <= wordsBesideTime;
  const reading = isMeant ? read : undefined;
  return { text, ...readWords(input), time: reading?.time, rest: reading ? reading.rest : text };
}

/** The words of a text that is searched for. The last is open unless a blank follows it. */
export function readWords(input: string): Words {
  const terms: Term[] = [];
  const phrases: (readonly [number, number])[] = [];
  for (const match of input.normalize('NFC').matchAll(/["“”]([^"“”]*)["“”]?|[^"“”]+/gu)) {
    const quoted = match[1];
    const part = quoted ?? match[0];
    const first = terms.length;
    for (const { start, end, loose, exact } of tokenize(part)) {
      const text = part.slice(start, end);
      terms.push({ text, loose, exact, marked: hasMarks(text), open: false });
    }
    if (quoted !== undefined && terms.length - first > 1) phrases.push([first, terms.length - 1]);
  }
  const last = terms.at(-1);
  if (last && /\p{L}\p{M}*$/u.test(input) && last.loose.length > 1) {
    terms[terms.length - 1] = { ...last, open: true };
  }
  return { terms, phrases };
}
