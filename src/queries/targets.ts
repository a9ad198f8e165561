import { dayText } from '../domain/day-text.ts';
import { targetLists, type TargetLists } from '../graph/target-lists.ts';
import { ui } from '../i18n/vi.ts';
import { getGraph } from './corpus.ts';

/** All targets by deadline, with its words, and by document. */
export async function getTargets(): Promise<
  Omit<TargetLists, 'byDeadline'> & {
    readonly byDeadline: readonly (TargetLists['byDeadline'][number] & { readonly words: string })[];
  }
> {
  const lists = targetLists(await getGraph());
  return {
    ...lists,
    byDeadline: lists.byDeadline.map((group) => ({ ...group, words: deadlineWords(group.deadline) })),
  };
}

function deadlineWords(deadline: string | undefined): string {
  if (deadline === undefined) return ui.targets.noDeadline;
  return deadline.length === 4 ? ui.targets.yearDeadline(deadline) : ui.targets.deadline(dayText(deadline));
}
