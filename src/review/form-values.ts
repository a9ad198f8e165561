import { isSame } from '../import/update/merge-values.ts';
import type { BodyLabels } from './body-labels.ts';
import { readDate, readTime, showDate } from './date-text.ts';
import type { FormField, RowList } from './form-fields.ts';

/**
 * Values of a form by the names of its boxes: `signatories.0.name`. Boxes that share a name are lines of one value; that
 * of a list names its rows in their order: `0`, `1` for those of the file, `n1` for a new one.
 */
export type FormValues = ReadonlyMap<string, string>;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The values of a form that was sent; of boxes with one name, one line each. */
export function parseForm(body: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) {
    const known = values.get(name);
    values.set(name, known === undefined ? value : `${known}\n${value}`);
  }
  return values;
}

/** What the boxes of a form show of some front matter. */
export function writeValues(
  fields: Fields,
  form: readonly FormField[],
  labels: BodyLabels,
  prefix = '',
): Map<string, string> {
  const values = new Map<string, string>();
  for (const field of form) {
    const box = prefix + field.name;
    const value = fields[field.name];
    const write = (inner: unknown, inside: readonly FormField[], below: string) => {
      for (const one of writeValues(isFields(inner) ? inner : {}, inside, labels, below)) values.set(...one);
    };
    if (field.as === 'group') write(value, field.fields, `${box}.`);
    else if (field.as === 'rows') {
      const rows = listOf(value);
      values.set(box, [...rows.keys()].join('\n'));
      rows.forEach((row, at) => {
        write(row, field.fields, `${box}.${at}.`);
      });
    } else if (field.as === 'lines') values.set(box, listOf(value).map(textOf).join('\n'));
    else if (field.as === 'bodies')
      values.set(
        box,
        listOf(value)
          .map((id) => labels.label(textOf(id)))
          .join('\n'),
      );
    else if (field.as === 'date') values.set(box, showDate(textOf(value)));
    else values.set(box, textOf(value));
  }
  return values;
}

/** A row as the form has it now. */
export interface FormRow {
  /** Its name in the form. */
  readonly token: string;
  /** Its place in the file; a new row has none. */
  readonly at: number | undefined;
  readonly value: Record<string, unknown>;
}

/**
 * Front matter with what a person wrote into the boxes; a box that still shows what the file says changes nothing.
 *
 * An empty box takes its field out; a row whose boxes are all empty is taken out too.
 */
export function readValues(
  fields: Fields,
  values: FormValues,
  form: readonly FormField[],
  labels: BodyLabels,
  prefix = '',
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...fields };
  const shown = writeValues(fields, form, labels, prefix);
  for (const field of form) {
    const box = prefix + field.name;
    const before = fields[field.name];
    if (field.as === 'group') {
      const inner = readValues(isFields(before) ? before : {}, values, field.fields, labels, `${box}.`);
      if (isFields(before) || Object.values(inner).some((value) => !isEmpty(value)))
        result[field.name] = inner;
      continue;
    }
    if (field.as === 'rows') {
      const rows = readRows(before, values, field, labels).map(({ value }) => value);
      if (rows.length > 0 || before !== undefined) result[field.name] = rows;
      continue;
    }
    const value = values.get(box)?.replace(/\r\n?/g, '\n');
    if (value === undefined || isSame(linesOf(value), linesOf(shown.get(box) ?? ''))) continue;
    const lines = linesOf(value.normalize('NFC'));
    if (field.as === 'lines') result[field.name] = lines;
    else if (field.as === 'bodies') result[field.name] = [...new Set(lines.map(labels.idOf))];
    else {
      const words = lines.join(' ').replace(/\s+/g, ' ');
      const read = field.as === 'date' ? readDate : field.as === 'time' ? readTime : String;
      result[field.name] = words === '' ? undefined : read(words);
    }
  }
  return result;
}

/** The rows of a list as the form has them, in its order; those that it leaves out are taken out. */
export function readRows(
  before: unknown,
  values: FormValues,
  { name, fields }: { readonly name: RowList; readonly fields: readonly FormField[] },
  labels: BodyLabels,
): FormRow[] {
  const held = listOf(before);
  const sent = values.get(name);
  const tokens = sent === undefined ? [...held.keys()].map(String) : linesOf(sent);
  return [...new Set(tokens)].slice(0, maxRows).flatMap((token): FormRow[] => {
    const at = /^\d{1,4}$/.test(token) ? Number(token) : undefined;
    if (at === undefined ? !/^n\d{1,4}$/.test(token) : at >= held.length) return [];
    const own = at === undefined ? {} : held[at];
    const value = readValues(isFields(own) ? own : {}, values, fields, labels, `${name}.${token}.`);
    return fields.every((field) => isEmpty(value[field.name])) ? [] : [{ token, at, value }];
  });
}

/** Most rows that a form can send: a name of a row is what somebody wrote. */
const maxRows = 5000;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
