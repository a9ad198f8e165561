import type { Citation } from '../domain/entities.ts';
import type { Problem } from '../domain/problem.ts';
import type { Corpus } from './corpus.ts';
import type { Conflict, DocumentNode } from './graph.ts';

export interface CitedCorpus {
  readonly citations: readonly Citation[];
  /** Documents that are only cited. */
  readonly nodes: readonly DocumentNode[];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly Problem[];
}

export function citeCorpus(_corpus: Corpus): CitedCorpus {
  return { citations: [], nodes: [], conflicts: [], problems: [] };
}
