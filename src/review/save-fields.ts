import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { assign, insertField } from '../import/update-mdx.ts';
import { isSame } from '../import/merge-values.ts';
import { readDocument } from '../loaders/read-document.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { formFields } from './form-fields.ts';
import { readValues, type FormValues } from './form-values.ts';

/** A file with its edits, or why it is refused. */
export type Saved =
  | { readonly mdx: string; readonly problems?: undefined }
  | { readonly mdx?: undefined; readonly problems: readonly Problem[] };

/** Which state of a file a form was made of. */
export const stateOf = (mdx: string): string => createHash('sha256').update(mdx).digest('hex').slice(0, 16);

/**
 * Write the values of a form into an MDX file: only what was changed, so that comments and the body stay as they are.
 *
 * The result is read as a build reads it; what a build would refuse is refused here, in the same words.
 *
 * @param id of the file below src/content/van-ban
 * @param bodies ids of the registry
 */
export function saveFields(
  held: string,
  values: FormValues,
  { id, bodies }: { readonly id: string; readonly bodies: ReadonlySet<string> },
): Saved {
  const split = splitFrontMatter(held);
  const yaml = parseDocument(split.yaml ?? '');
  const file = `src/content/van-ban/${id}.mdx`;
  if (yaml.errors.length === 0) {
    const before = (yaml.toJS() ?? {}) as Record<string, unknown>;
    const after = readValues(before, values, formFields);
    const order = formFields.map(({ name }) => name);
    for (const name of order) {
      if (isSame(before[name], after[name])) continue;
      if (before[name] === undefined) insertField(yaml, name, after[name], order);
      else assign(yaml, [name], before[name], after[name]);
    }
    const body = split.body.replace(/^\n*/, '');
    const changed = order.some((name) => !isSame(before[name], after[name]));
    const mdx = changed ? `---\n${yaml.toString({ lineWidth: 0 })}---\n\n${body}` : held;
    const { problems } = readDocument(mdx, { id, file, bodies, version: '' });
    const errors = problems.filter(({ severity }) => severity === 'error');
    return errors.length > 0 ? { problems: errors } : { mdx };
  }
  return { problems: readDocument(held, { id, file, bodies, version: '' }).problems };
}
