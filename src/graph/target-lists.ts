import { compareCodes } from '../domain/sort.ts';
import type { DocumentNode, Graph, Target } from './graph.ts';

/** Targets, looked at from both sides. */
export interface TargetLists {
  readonly count: number;
  /** The nearest first; those without a deadline last. */
  readonly byDeadline: readonly {
    readonly deadline: string | undefined;
    readonly targets: readonly Target[];
  }[];
  /** In reading order. */
  readonly byDocument: readonly { readonly document: DocumentNode; readonly targets: readonly Target[] }[];
}

export function targetLists({ targets, documents }: Graph): TargetLists {
  const byDeadline = Map.groupBy(targets, ({ deadline }) => deadline);
  return {
    count: targets.length,
    byDeadline: [...byDeadline]
      .map(([deadline, own]) => ({ deadline, targets: own }))
      // A letter sorts behind every digit.
      .sort((a, b) => compareCodes(a.deadline ?? 'none', b.deadline ?? 'none')),
    byDocument: [...Map.groupBy(targets, ({ document }) => document)].flatMap(([id, own]) => {
      const document = documents.get(id);
      return document ? [{ document, targets: own }] : [];
    }),
  };
}
