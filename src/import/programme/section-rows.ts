import { parseMarker } from '../../markdown/marker.ts';
import { parseCapitalMark } from '../phrases/capital-mark.ts';
import type { Period } from '../phrases/period.ts';
import { endsSentence } from '../signs.ts';

/** A row that runs over a whole table and speaks for the rows below it: a topic, or a time. */
export interface SectionRow {
  readonly words: string;
  readonly rank: string;
  readonly period?: Period | undefined;
  /** Whether its words are kept as a topic although they say when: rows below it say so more closely. */
  readonly isTopic?: boolean | undefined;
  /** Its number, where the rows below it count on from it (`1.` over `1.1`): another number closes it. */
  readonly parts?: string | undefined;
  readonly line: number;
}

/** The section rows above a row, the widest first, and whether a row stands below each. */
export interface Sections {
  readonly open: (row: Omit<SectionRow, 'rank'>) => void;
  /** Close what the number of the next row is no part of. */
  readonly leave: (number: string) => void;
  /** Close the times that are no longer than that which the next row says itself; the others are topics of it. */
  readonly closeTimes: (words: string) => void;
  /** What stands above the next row: its topics, its time, and which of their words are printed in front of it. */
  readonly above: () => {
    readonly sections: readonly string[];
    readonly period: Period | undefined;
    readonly opensPeriod: boolean;
  };
  /** The same of headings above a table: all of their words, and the time that they say. */
  readonly path: () => {
    readonly titles: readonly string[];
    readonly period: Period | undefined;
  };
  /** Rows below which nothing stands: they are no sections. */
  readonly unused: () => readonly SectionRow[];
}

/** Follow the section rows of a table: one closes what stands below another of its rank. */
export function followSections(): Sections {
  let path: SectionRow[] = [];
  const used = new Set<SectionRow>();
  const topics = new Set<SectionRow>();
  const all: SectionRow[] = [];
  return {
    open(row) {
      const section = { ...row, rank: row.period ? `period ${spanOf(row.words)}` : rankOf(row.words) };
      const at = path.findIndex(({ rank }) => closes(section.rank, rank));
      path = [...(at < 0 ? path : path.slice(0, at)), section];
      all.push(section);
    },
    leave(number) {
      const at = path.findIndex(({ parts }) => parts !== undefined && !number.startsWith(parts));
      if (at >= 0 && number !== '') path = path.slice(0, at);
    },
    closeTimes(words) {
      const rank = `period ${spanOf(words)}`;
      path = path.filter((section) => !section.period || section.isTopic || !closes(rank, section.rank));
      for (const section of path) topics.add(section);
    },
    above() {
      const time = path.findLast(({ period }) => period !== undefined);
      const opensPeriod = time !== undefined && !used.has(time);
      for (const section of path) used.add(section);
      const sections = path.flatMap((section) =>
        section === time && !section.isTopic && !topics.has(section) ? [] : [section.words],
      );
      return { sections, period: time?.period, opensPeriod };
    },
    path: () => ({
      titles: path.map(({ words }) => words),
      period: path.findLast(({ period }) => period !== undefined)?.period,
    }),
    unused: () => all.filter((section) => !used.has(section)),
  };
}

/** A time closes those that are no longer than itself, and what stands below them: a month stands below its quarter. */
const closes = (rank: string, other: string): boolean =>
  rank === other || (rank.startsWith('period') && other.startsWith('period') && rank < other);

/** How long the time of a section row is, the longest first: what is no year, half, month or week counts as a quarter. */
function spanOf(words: string): number {
  const spans = [
    /^(?:năm\s+)?20\d\d/iu,
    /(?<!\d)(?:0?6|sáu|0?9|chín) tháng/iu,
    /^$/u,
    /tháng\s+\d|^\d{1,2}$/iu,
    /^tuần/iu,
  ];
  const found = spans.findIndex((pattern) => pattern.test(words));
  return found < 0 || /^(?:quý|thường xuyên|hằng|hàng|mỗi)/iu.test(words) ? 2 : found;
}

/** Marks of one rank stand on one level: A and B, I and II, 1 and 2, 1.1 and 1.2. */
function rankOf(words: string): string {
  if (parseCapitalMark(words) || /^[ABCDĐEGH][.)]?\s/u.test(words)) return 'capital';
  const marker = parseMarker(words) ?? parseMarker(words.replace(/^([IVXLC]+|\d+(?:\.\d+)*)\s/u, '$1. '));
  if (!marker) return 'plain';
  return marker.kind === 'number' ? `number ${marker.text.split('.').length}` : marker.kind;
}

/** Whether words have the form of a section: a letter or a Roman number in front, and no end of a sentence. */
export const isSectionTitle = (words: string): boolean =>
  !endsSentence(words.replace(/:$/u, '')) &&
  (/^[ABCDĐEGH]\s*[.)–-]\s*\p{Lu}/u.test(words) || /^(?:[IVX]+)\s*[.)–-]\s*\p{Lu}/u.test(words));

/** Number of a section in a column of numbers, where rows have figures: `A`, `II.`, `B/`. */
export const isSectionNumber = (words: string): boolean => /^(?:[ABCDĐEGH]|[IVX]{1,5})[.)/-]?$/u.test(words);
