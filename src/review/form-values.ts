import type { FormField } from './form-fields.ts';

/** Values of a form by the names of its boxes: `signatories.0.name`. */
export type FormValues = ReadonlyMap<string, string>;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** What the boxes of a form show of some front matter. */
export function writeValues(fields: Fields, form: readonly FormField[], prefix = ''): Map<string, string> {
  const values = new Map<string, string>();
  for (const field of form) {
    const box = prefix + field.name;
    const value = fields[field.name];
    if (field.as === 'lines') values.set(box, listOf(value).map(textOf).join('\n'));
    else if (field.as === 'ids') values.set(box, listOf(value).map(textOf).join(', '));
    else if (field.as === 'group')
      for (const inner of writeValues(isFields(value) ? value : {}, field.fields, `${box}.`))
        values.set(...inner);
    else if (field.as === 'entries')
      listOf(value).forEach((entry, at) => {
        const inner = writeValues(isFields(entry) ? entry : {}, field.fields, `${box}.${at}.`);
        for (const one of inner) values.set(...one);
      });
    else values.set(box, textOf(value));
  }
  return values;
}

/**
 * Front matter with what a person wrote into the boxes; a box that still shows what the file says changes nothing.
 *
 * An empty box takes its field out; an entry whose boxes are all empty is taken out too, and one beyond the last
 * is added.
 */
export function readValues(
  fields: Fields,
  values: FormValues,
  form: readonly FormField[],
  prefix = '',
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...fields };
  const shown = writeValues(fields, form, prefix);
  for (const field of form) {
    const box = prefix + field.name;
    if (field.as === 'group') {
      const before = fields[field.name];
      const inner = readValues(isFields(before) ? before : {}, values, field.fields, `${box}.`);
      if (isFields(before) || Object.values(inner).some((value) => !isEmpty(value)))
        result[field.name] = inner;
      continue;
    }
    if (field.as === 'entries') {
      const before = listOf(fields[field.name]);
      const count = Math.max(before.length, entriesIn(values, box));
      const entries = Array.from({ length: count }, (_, at) => {
        const own = before[at];
        if (![...values.keys()].some((name) => name.startsWith(`${box}.${at}.`))) return own;
        const entry = readValues(isFields(own) ? own : {}, values, field.fields, `${box}.${at}.`);
        return field.fields.every(({ name }) => isEmpty(entry[name])) ? undefined : entry;
      }).filter((entry) => entry !== undefined);
      if (entries.length > 0 || fields[field.name] !== undefined) result[field.name] = entries;
      continue;
    }
    const value = values.get(box)?.replace(/\r\n?/g, '\n');
    if (value === undefined || value === (shown.get(box) ?? '')) continue;
    const words = value.trim().normalize('NFC');
    if (field.as === 'line' || field.as === 'choice')
      result[field.name] = words === '' ? undefined : words.replace(/\s+/g, ' ');
    else result[field.name] = partsOf(words, field.as === 'lines' ? /\n/ : /[\s,;]+/);
  }
  return result;
}

const partsOf = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Most entries that a form can send: a number in the name of a box is what somebody wrote. */
const maxEntries = 5000;

function entriesIn(values: FormValues, box: string): number {
  let count = 0;
  for (const name of values.keys()) {
    if (!name.startsWith(`${box}.`)) continue;
    const at = /^\d{1,4}(?=\.)/.exec(name.slice(box.length + 1))?.[0];
    if (at !== undefined) count = Math.max(count, Number(at) + 1);
  }
  return Math.min(count, maxEntries);
}
