import type { Passage } from '../paragraphs/join-paragraphs.ts';
import type { Period } from '../phrases/period.ts';
import type { TaskField } from './task-fields.ts';

/** One paragraph of a text that may hold a list of tasks. */
export interface Unit {
  /** Index of its first line, and of the line behind its last. */
  readonly from: number;
  readonly to: number;
  readonly passage: Passage;
  /** Its number or letter as printed, `1.`, `a)`; nothing for a bullet. */
  readonly mark: string;
  /**
   * How deep such a mark stands, from 0 for a chapter to 8 for a plus sign; `unmarked` where there is none. A heading that says when
   * and has no mark stands half a step above what it leads.
   */
  readonly rank: number;
  /** Its words behind the mark, without those of its fields. */
  readonly words: string;
  readonly fields: readonly TaskField[];
  /** When the units below it are due, where it is a heading that says so. */
  readonly period?: Period | undefined;
  /** The label in front of its words, where a task is named by one: `Tên nhiệm vụ:`. */
  readonly label?: string | undefined;
  /** The year of a plan for several in which it stands. */
  readonly year?: string | undefined;
  /** Whether such a heading says what for, too. */
  readonly isTopic?: boolean | undefined;
}

/** Rank of the highest bullet. */
export const bullets = 6;

/** Rank of a paragraph without a mark. */
export const unmarked = 9;
