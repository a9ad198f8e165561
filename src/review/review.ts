import type { Body } from '../domain/entities.ts';
import type { Problem } from '../domain/problem.ts';
import type { Repair, SourceLine } from '../import/source-line.ts';
import type { BodyLabels } from './body-labels.ts';
import type { FormValues } from './form-values.ts';
import type { FormProblem } from './save-fields.ts';
import type { SourcePlace } from './source-finder.ts';
import type { UnknownName } from './unknown-names.ts';

/** A draft with its source, for a person who compares them. */
export interface Review {
  readonly id: string;
  readonly title: string;
  readonly mdx: string;
  readonly state: string;
  readonly access: string;
  /** The address that it should have, if it is another. */
  readonly better?: string | undefined;
  /** Another document with its symbol and year. */
  readonly twin?: string | undefined;
  readonly sourceFile: string;
  readonly lines: readonly SourceLine[];
  readonly blocks: readonly ReviewBlock[];
  /** What a build would refuse, as the file is now. */
  readonly errors: readonly FormProblem[];
  /** Fields that say otherwise than what the file keeps as printed. */
  readonly otherwise: readonly FormProblem[];
  /** What the importer was not sure of, with the line of the source. */
  readonly doubts: readonly Doubt[];
  /** Names that no body of the registry has. */
  readonly unknown: readonly UnknownBody[];
  /** What the source does not state. */
  readonly missing: readonly MissingFact[];
  readonly repairs: readonly Repair[];
  /** Fields that differ from what the importer reads: a person's edits. */
  readonly kept: readonly string[];
  /** Fields that are read otherwise now, for the registry or the importer has changed, and that nobody has edited. */
  readonly newer: readonly string[];
  /** Why the source could not be read. */
  readonly unreadable?: Problem | undefined;
  /** `source.seen`: which doubts a person has looked at. */
  readonly seen?: string | undefined;
  readonly values: FormValues;
  readonly registry: readonly Body[];
  readonly labels: BodyLabels;
}

export interface ReviewBlock {
  readonly type: string;
  readonly level?: number | undefined;
  readonly anchor: string;
  readonly text: string;
  /** Of a row: when, who, where. */
  readonly facts?: string | undefined;
  readonly place?: SourcePlace | undefined;
}

/** What a person ticks off when it was looked at. */
export interface Ticked {
  readonly key: string;
  readonly isSeen: boolean;
}

/** A fact that the source does not state. */
export interface MissingFact extends Ticked {
  readonly fact: string;
}

/** Something that the importer was not sure of, and where a person looks at it and mends it. */
export interface Doubt extends Ticked {
  readonly problem: Problem;
  readonly anchor?: string | undefined;
  /** Row of the form. */
  readonly box?: string | undefined;
}

/** A name that the registry lacks. */
export type UnknownBody = UnknownName & Ticked;

/** How many of the importer's doubts nobody has looked at yet. */
export const countLeft = ({ doubts, missing, unknown }: Review): number =>
  [...doubts, ...missing, ...unknown].filter(({ isSeen }) => !isSeen).length;
