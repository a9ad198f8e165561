import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { words } from '../i18n/vi-review.ts';
import { readDocument } from '../loaders/read-document.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import type { BodyLabels } from './body-labels.ts';
import { editYaml, type FieldEdit } from '../import/update/edit-yaml.ts';
import { formFields, rowLists } from './form-fields.ts';
import { readRows, readValues, type FormRow, type FormValues } from './form-values.ts';
import { completeRow } from './new-row.ts';
import { seenEdit } from './seen-doubts.ts';

/** Something wrong in a form, with the name of the box that it is about. */
export interface FormProblem extends Problem {
  readonly box?: string | undefined;
}

/** A file with its edits, or why it is refused. */
export type Saved =
  | { readonly mdx: string; readonly problems?: undefined }
  | { readonly mdx?: undefined; readonly problems: readonly FormProblem[] };

/** Which state of a file a form was made of. */
export const stateOf = (mdx: string): string => createHash('sha256').update(mdx).digest('hex').slice(0, 16);

/** The words of a file below its front matter, as the form shows them. */
export const bodyOf = (mdx: string): string => splitFrontMatter(mdx).body.replace(/^\s*\n/, '');

/** Line of the file on which the form's text begins, from 1. */
function bodyLine(mdx: string): number {
  const { body } = splitFrontMatter(mdx);
  return body.slice(0, body.length - bodyOf(mdx).length).split('\n').length;
}

/**
 * Write the values of a form into an MDX file: only what was changed, so that all else stays as a person wrote it.
 *
 * The result is read as a build reads it; what a build would refuse is refused here.
 *
 * @param id of the file below src/content/van-ban
 * @param bodies ids of the registry
 */
export function saveFields(
  held: string,
  values: FormValues,
  {
    id,
    bodies,
    labels,
  }: { readonly id: string; readonly bodies: ReadonlySet<string>; readonly labels: BodyLabels },
): Saved {
  const file = `src/content/van-ban/${id}.mdx`;
  const { yaml } = splitFrontMatter(held);
  const document = parseDocument(yaml ?? '');
  if (yaml === undefined || document.errors.length > 0)
    return {
      problems: readDocument(held, { id, file, bodies, version: '' }).problems.map((problem) => ({
        ...problem,
        ...placeOf(problem, new Map(), held),
      })),
    };

  const before = (document.toJS() ?? {}) as Record<string, unknown>;
  const after = readValues(before, values, formFields, labels);
  const rows = new Map<string, readonly FormRow[]>();
  const taken = new Set<string>();
  for (const list of ['tasks', 'events', 'targets'])
    for (const row of listOf(before[list])) taken.add(String(row['id']));
  const edits = formFields.map((field): FieldEdit => {
    const { name } = field;
    if (field.as !== 'rows') return { name, value: after[name] };
    const sent = readRows(before[name], values, field, labels);
    rows.set(name, sent);
    const value = sent.map((row) =>
      row.at === undefined ? completeRow(field.name, row.value, taken, labels.label) : row.value,
    );
    if (value.length === 0 && before[name] === undefined) return { name, value: undefined };
    return { name, value, rows: sent.map(({ at }) => at) };
  });
  if (before['access'] !== 'public' && after['access'] === 'public' && values.get('confirm') !== 'yes')
    return {
      problems: [{ ...at(file), field: 'access', box: 'confirm', message: words.confirmFirst, hint: '' }],
    };

  const order = formFields.map(({ name }) => name);
  const front = editYaml(`${yaml}\n`, [...edits, ...seenEdit(held, values)], order).replace(/\n$/, '');
  const start = held.indexOf(yaml);
  const head = held.slice(0, start) + front + held.slice(start + yaml.length);
  const mdx = withBody(head, values.get('body'));
  const problems = readDocument(mdx, { id, file, bodies, version: '' }).problems.filter(
    ({ severity }) => severity === 'error',
  );
  if (problems.length === 0) return { mdx };
  return { problems: problems.map((problem) => ({ ...problem, ...placeOf(problem, rows, mdx) })) };
}

/** The file with another text below its front matter, if the form has another. */
function withBody(mdx: string, sent: string | undefined): string {
  const body = bodyOf(mdx);
  const text = sent?.replace(/\r\n?/g, '\n').normalize('NFC').trimEnd();
  if (text === undefined || text === body.replace(/\r\n?/g, '\n').trimEnd()) return mdx;
  return `${mdx.slice(0, mdx.length - body.length)}${text.replace(/^\n+/, '')}\n`;
}

/** The box of the form that a problem is about: rows have other numbers there than in the file. */
export function placeOf(
  { field, line }: Problem,
  rows: ReadonlyMap<string, readonly FormRow[]>,
  mdx: string,
): { box: string | undefined; line: number } {
  const first = bodyLine(mdx);
  // What stands in the front matter without being a field of it is mended in the file.
  if (!field && line > 1 && line < first) return { box: undefined, line };
  if (!field) return { box: 'body', line: Math.max(1, line - first + 1) };
  const [list = '', at, ...rest] = field.split('.');
  if (at === undefined || !(rowLists as readonly string[]).includes(list))
    return { box: list === 'letterhead' ? field : list, line };
  const token = rows.get(list)?.[Number(at)]?.token ?? at;
  const inner = rest.filter((part) => !/^\d+$/.test(part));
  return { box: [list, token, ...inner.slice(0, 1)].join('.'), line };
}

const at = (file: string) => ({ severity: 'error' as const, file, line: 1, column: 1 });

const listOf = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
