import { reportWords } from '../i18n/import-report.ts';
import { mergeValues, type MergeNotes } from '../import/update/merge-values.ts';
import { tellMeeting, type ToldMeeting } from '../import/update/tell-meeting.ts';
import type { FormValues } from './form-values.ts';
import { readFields } from './read-review.ts';
import { bodyOf, saveFields } from './save-fields.ts';

/**
 * Where a form and its file differ, after somebody edited the file elsewhere: `ours` is in the form, `theirs` in the file. A person tells
 * by it what to write again. Empty where the form would be refused anyway.
 *
 * @param held the file as it is now
 */
export function differencesFrom(
  held: string,
  values: FormValues,
  context: Parameters<typeof saveFields>[2],
): readonly ToldMeeting[] {
  const { mdx } = saveFields(held, values, context);
  if (mdx === undefined) return [];
  const notes: MergeNotes = { conflicts: [], kept: [] };
  const now = partsOf(held);
  mergeValues(now, partsOf(mdx), now, '', notes);
  return notes.kept.map((one) => tellMeeting(one, reportWords.vi));
}

/** The fields of a file, and its text by paragraphs. */
const partsOf = (mdx: string): unknown => ({ ...readFields(mdx), body: bodyOf(mdx).split(/\n{2,}/) });
