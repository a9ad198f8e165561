import type { Task } from '../graph.ts';
import { dueMonth } from './due.ts';
import type { TaskHistory } from './histories.ts';

/** What is said beside a task of another plan of its work. */
export interface PlanNote {
  /**
   * `moved-from`, `moved-to`: another version of the programme has it in another month. `carried-from`: an earlier
   * programme had planned it. `again`: a later one plans it again. `also`: another programme plans it for the same
   * month. `dropped`: a later version no longer plans it.
   */
  readonly type: 'moved-from' | 'carried-from' | 'moved-to' | 'again' | 'also' | 'dropped';
  /** Id of the programme that is spoken of. */
  readonly programme: string;
  /** The task there; none where it is dropped. */
  readonly task?: Task | undefined;
  /** The other programme is a version of that of the task, so that both can be compared. */
  readonly version: boolean;
}

/** The other plans of a task's work, earlier ones first; a version that only repeats it is not told. */
export function planNotes(
  { task, fate, earlier, later }: TaskHistory,
  histories: ReadonlyMap<string, TaskHistory>,
): PlanNote[] {
  const due = dueMonth(task);
  const fateOf = (plan: Task) => histories.get(plan.id)?.fate;
  const note = (plan: Task, type: PlanNote['type'], version: boolean): PlanNote => ({
    type,
    programme: plan.document,
    task: plan,
    version,
  });
  return [
    ...earlier.flatMap((plan) => {
      if (plan.document === task.document || fateOf(plan)?.type === 'restated') return [];
      if (fateOf(plan)?.type === 'moved')
        return [note(plan, 'moved-from', fateOf(plan)?.programme === task.document)];
      return [note(plan, dueMonth(plan) === due ? 'also' : 'carried-from', false)];
    }),
    ...later.flatMap((plan) => {
      if (plan.document === task.document || fateOf(plan)?.type === 'restated') return [];
      if (plan.id === fate?.row) return fate.type === 'moved' ? [note(plan, 'moved-to', true)] : [];
      return [note(plan, dueMonth(plan) === due ? 'also' : 'again', false)];
    }),
    ...(fate?.type === 'dropped'
      ? [{ type: 'dropped' as const, programme: fate.programme, version: true }]
      : []),
  ];
}
