import { readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Body } from '../domain/entities.ts';
import { foldKey, slugify } from '../domain/fold.ts';
import { words } from '../i18n/vi-review.ts';
import { writeTogether } from '../import/held-files.ts';
import { bodySchema } from '../schemas/body.ts';
import type { BodyLabels } from './body-labels.ts';
import { pathInside } from './document-files.ts';
import { editYaml } from '../import/update/edit-yaml.ts';
import type { FormValues } from './form-values.ts';

const folder = 'src/content/co-quan';

/** A registry that a person adds to. */
export interface Registry {
  readonly root: string;
  readonly bodies: readonly Body[];
  readonly labels: BodyLabels;
}

/** Why nothing was written, in Vietnamese. */
export type Refusal = string | undefined;

/**
 * Add a body to the registry, as a person wrote it into the boxes of a name that the registry lacks.
 *
 * Nothing is written that the schema refuses, and no file that is there is written over.
 *
 * @param prefix of the boxes: `new.3.`
 */
export function addBody({ root, bodies, labels }: Registry, values: FormValues, prefix: string): Refusal {
  const box = (name: string) =>
    (values.get(prefix + name) ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  const [name, kind, parentName, printed] = [box('name'), box('kind'), box('parent'), box('printed')];
  if (name === '') return words.noName;
  if (kind === '') return words.noKind;
  const parent = parentName === '' ? undefined : labels.idOf(parentName);
  if (parent !== undefined && !bodies.some(({ id }) => id === parent)) return words.noParent(parentName);
  const id = slugify(name);
  if (id === '') return words.noSlug(name);
  const known = bodies.find((body) => body.id === id || foldKey(body.name) === foldKey(name));
  if (known || pathInside(root, folder, `${id}.yaml`)) return words.bodyThere(known?.name ?? name);
  const aliases = foldKey(printed) === foldKey(name) || printed === '' ? [] : [printed];
  const parsed = bodySchema.safeParse({ name, aliases, kind, parent });
  if (!parsed.success) return parsed.error.issues[0]?.message ?? words.noName;
  const yaml = stringify({ name, ...(aliases.length > 0 && { aliases }), kind, ...(parent && { parent }) });
  mkdirSync(join(root, folder), { recursive: true });
  writeTogether([[join(root, folder, `${id}.yaml`), yaml]]);
  return undefined;
}

/** Note that a name that the registry lacks is another name of a body that it has. */
export function addAlias({ root, bodies, labels }: Registry, values: FormValues, prefix: string): Refusal {
  const same = (values.get(`${prefix}same`) ?? '').trim();
  const printed = (values.get(`${prefix}printed`) ?? '').normalize('NFC').trim();
  const body = bodies.find(({ id }) => id === labels.idOf(same));
  const path = body && pathInside(root, folder, `${body.id}.yaml`);
  if (!path || printed === '') return words.noSuchBody(same);
  if ([body.name, ...body.aliases].some((name) => foldKey(name) === foldKey(printed)))
    return words.aliasThere(printed, body.name);
  const text = readFileSync(path, 'utf8');
  const edit = {
    name: 'aliases',
    value: [...body.aliases, printed],
    rows: [...body.aliases.keys(), undefined],
  };
  const yaml = editYaml(text, [edit], ['name', 'aliases', 'kind', 'parent', 'members']);
  if (!bodySchema.safeParse(parse(yaml)).success) return words.noSuchBody(same);
  writeTogether([[path, yaml]]);
  return undefined;
}
