import { compareCodes } from '../domain/sort.ts';
import type { DocumentNode, Graph, Target } from './graph.ts';

/** Targets that share their deadline; without one where the text states none. */
export interface DeadlineGroup {
  readonly deadline: string | undefined;
  readonly targets: readonly Target[];
}

/** Targets, looked at from both sides. */
export interface TargetLists {
  readonly count: number;
  /** The nearest first; those without a deadline last. */
  readonly byDeadline: readonly DeadlineGroup[];
  /** In reading order. */
  readonly byDocument: readonly { readonly document: DocumentNode; readonly targets: readonly Target[] }[];
}

export function targetLists({ targets, documents }: Graph): TargetLists {
  return {
    count: targets.length,
    byDeadline: groupByDeadline(targets),
    byDocument: [...Map.groupBy(targets, ({ document }) => document)].flatMap(([id, own]) => {
      const document = documents.get(id);
      return document ? [{ document, targets: own }] : [];
    }),
  };
}

/** The nearest deadline first; targets without one last. */
export function groupByDeadline(targets: readonly Target[]): DeadlineGroup[] {
  return (
    [...Map.groupBy(targets, ({ deadline }) => deadline)]
      .map(([deadline, own]) => ({ deadline, targets: own }))
      // A letter sorts behind every digit.
      .sort((a, b) => compareCodes(a.deadline ?? 'none', b.deadline ?? 'none'))
  );
}

/** Targets of one year, the nearest first; without a year those without a deadline, which come last. */
export function targetsByYear({
  targets,
}: Graph): { year: string | undefined; targets: readonly Target[] }[] {
  const years = Map.groupBy(
    groupByDeadline(targets).flatMap((group) => group.targets),
    ({ deadline }) => deadline?.slice(0, 4),
  );
  return [...years].map(([year, own]) => ({ year, targets: own }));
}
