import type { Body, CitedFields, HeldDocument } from '../domain/entities.ts';

/** What is known of a cited document: a file of `src/content/vien-dan/`. */
export interface CitedFacts extends CitedFields {
  /** `2022/28-nq-tw`; without a year where none is known. */
  readonly id: string;
  readonly file: string;
}

/** All that the content folders hold, checked, sorted by id; closed documents left out where the edition asks. */
export interface Corpus {
  readonly documents: readonly HeldDocument[];
  readonly bodies: readonly Body[];
  readonly cited: readonly CitedFacts[];
}
