import type { Month, TaskFields } from '../../domain/entities.ts';
import { monthOf } from '../../domain/month.ts';

/** The month in which a task is due; nothing where it recurs, or only words say when. */
export const dueMonth = ({ month, deadline }: Pick<TaskFields, 'month' | 'deadline'>): Month | undefined =>
  month ?? (deadline === undefined ? undefined : monthOf(deadline));
