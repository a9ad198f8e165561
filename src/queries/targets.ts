import { dayText } from '../domain/day-text.ts';
import { listLength, partsOfList, type ListPart } from '../domain/parts-of-list.ts';
import type { Target } from '../graph/graph.ts';
import {
  groupByDeadline,
  targetLists,
  targetsByYear,
  type DeadlineGroup,
  type TargetLists,
} from '../graph/target-lists.ts';
import { ui } from '../i18n/vi.ts';
import { getGraph } from './corpus.ts';

/** Targets that share their deadline, with its words. */
export type WordedGroup = DeadlineGroup & { readonly words: string };

/** All targets by deadline, with its words, and by document. */
export async function getTargets(): Promise<
  Omit<TargetLists, 'byDeadline'> & { readonly byDeadline: readonly WordedGroup[] }
> {
  const lists = targetLists(await getGraph());
  return { ...lists, byDeadline: lists.byDeadline.map(withWords) };
}

/** Targets of one year of deadlines, or of none. */
export interface TargetGroup {
  /** As addresses write it: `2025`, `khong-ghi-han`. */
  readonly path: string;
  readonly title: string;
  readonly targets: readonly Target[];
}

/** Targets in groups with a page each; none where one page holds them all. */
export async function getTargetGroups(): Promise<TargetGroup[]> {
  const graph = await getGraph();
  if (graph.targets.length <= listLength) return [];
  return targetsByYear(graph).map(({ year, targets }) => ({
    path: year ?? 'khong-ghi-han',
    title: year === undefined ? ui.targets.noDeadline : ui.targets.ofYear(year),
    targets,
  }));
}

/** The pages of a group, each by deadline. */
export function partsOfTargets({
  targets,
}: TargetGroup): (ListPart<Target> & { byDeadline: readonly WordedGroup[] })[] {
  return partsOfList(targets).map((part) => ({
    ...part,
    byDeadline: groupByDeadline(part.items).map(withWords),
  }));
}

const withWords = (group: DeadlineGroup): WordedGroup => ({ ...group, words: deadlineWords(group.deadline) });

function deadlineWords(deadline: string | undefined): string {
  if (deadline === undefined) return ui.targets.noDeadline;
  return deadline.length === 4 ? ui.targets.yearDeadline(deadline) : ui.targets.deadline(dayText(deadline));
}
