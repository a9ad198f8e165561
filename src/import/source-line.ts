import type { Problem } from '../domain/problem.ts';

/** One printed line of a source, whatever the reader. */
export interface SourceLine {
  /** Its words in NFC, repaired, runs of blanks made one. */
  readonly text: string;
  /** The same with its blanks as they stand: wide gaps part columns. */
  readonly raw: string;
  /** Line of the source, from 1. */
  readonly line: number;
  /** Page of the source, from 1, as far as page breaks can be seen. */
  readonly page: number;
  /** How many empty lines stand in front of it. */
  readonly gap: number;
  /** How many of them, at most, are empty one after the other, without a single blank in them. */
  readonly bareGap: number;
}

/** One kind of change made to the text, and how often. */
export interface Repair {
  /** What was changed: `Ƣ → Ư`, `page number`, `repeated table head`. */
  readonly what: string;
  readonly count: number;
  /** Lines of the source, the first few. */
  readonly lines: readonly number[];
}

/** What every reader gives. */
export interface Reading {
  readonly lines: readonly SourceLine[];
  readonly repairs: readonly Repair[];
  readonly problems: readonly Problem[];
}
