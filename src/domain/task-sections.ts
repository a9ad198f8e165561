import type { TaskFields } from './entities.ts';

/** The section rows that stand between a task and the one before it: those in which that one doesn't stand. */
export function openedSections(
  { sections = [] }: Pick<TaskFields, 'sections'>,
  before: Pick<TaskFields, 'sections'> | undefined,
): readonly string[] {
  const known = before?.sections ?? [];
  const first = sections.findIndex((title, index) => known[index] !== title);
  return first < 0 ? [] : sections.slice(first);
}
