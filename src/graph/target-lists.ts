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
  const deadlines = [...new Set(targets.map(({ deadline }) => deadline))].sort((a, b) =>
    // A letter sorts behind every digit.
    compareCodes(a ?? 'none', b ?? 'none'),
  );
  const ids = [...new Set(targets.map(({ document }) => document))];
  return {
    count: targets.length,
    byDeadline: deadlines.map((deadline) => ({
      deadline,
      targets: targets.filter((target) => target.deadline === deadline),
    })),
    byDocument: ids.flatMap((id) => {
      const document = documents.get(id);
      return document ? [{ document, targets: targets.filter((target) => target.document === id) }] : [];
    }),
  };
}
