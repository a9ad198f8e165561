import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Body } from '../domain/entities.ts';
import { foldKey, slugify } from '../domain/fold.ts';
import { words } from '../i18n/vi-review.ts';
import { editYaml } from '../import/update/edit-yaml.ts';
import { bodySchema } from '../schemas/body.ts';
import { bodyLabels } from './body-labels.ts';
import { pathInside } from './document-files.ts';
import type { FormValues } from './form-values.ts';

export const bodyFolder = 'src/content/co-quan';

/** A registry that a person adds to; nothing of it is written yet. */
export interface Registry {
  readonly root: string;
  readonly bodies: readonly Body[];
  /** What the files of new and changed bodies will say, by their paths. */
  readonly files: ReadonlyMap<string, string>;
}

/** Why a name is not added, in Vietnamese, and the box that a person has to mend: `new.3.kind`. */
export interface Refusal {
  readonly box: string;
  readonly message: string;
}

/**
 * Add a body to the registry, as a person wrote it into the boxes of a name that the registry lacks. Where the registry
 * has a body with the full name, the printed one becomes another name of it.
 *
 * Nothing is added that the schema refuses, and no file that is there is written over.
 *
 * @param prefix of the boxes: `new.3.`
 */
export function addBody(registry: Registry, values: FormValues, prefix: string): Registry | Refusal {
  const { root, bodies, files } = registry;
  const box = (name: string) =>
    (values.get(prefix + name) ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  const refuse = (name: string, message: string): Refusal => ({ box: prefix + name, message });
  const [name, kind, parentName, printed] = [box('name'), box('kind'), box('parent'), box('printed')];
  if (name === '') return refuse('name', words.noName);
  const id = slugify(name);
  if (id === '') return refuse('name', words.noSlug(name));
  const known = bodies.find((body) => body.id === id || foldKey(body.name) === foldKey(name));
  if (known) return withAlias(registry, known, printed) ?? refuse('name', words.notAdded);
  if (kind === '') return refuse('kind', words.noKind);
  const parent = parentName === '' ? undefined : bodyLabels(bodies).idOf(parentName);
  if (parent !== undefined && !bodies.some((body) => body.id === parent))
    return refuse('parent', words.noParent(parentName));
  const path = join(root, bodyFolder, `${id}.yaml`);
  if (existsSync(path)) return refuse('name', words.fileThere(`${bodyFolder}/${id}.yaml`));
  const aliases = foldKey(printed) === foldKey(name) || printed === '' ? [] : [printed];
  const parsed = bodySchema.safeParse({ name, aliases, kind, parent });
  if (!parsed.success) return refuse('name', parsed.error.issues[0]?.message ?? words.noName);
  const yaml = stringify({ name, ...(aliases.length > 0 && { aliases }), kind, ...(parent && { parent }) });
  return {
    root,
    bodies: [...bodies, { id, ...parsed.data }],
    files: new Map([...files, [path, yaml]]),
  };
}

/** Note that a name that the registry lacks is another name of a body that it has. */
export function addAlias(registry: Registry, values: FormValues, prefix: string): Registry | Refusal {
  const same = (values.get(`${prefix}same`) ?? '').trim();
  const printed = (values.get(`${prefix}printed`) ?? '').normalize('NFC').trim();
  const refuse = (message: string): Refusal => ({ box: `${prefix}same`, message });
  const id = bodyLabels(registry.bodies).idOf(same);
  const body = registry.bodies.find((one) => one.id === id);
  if (!body || printed === '') return refuse(words.noSuchBody(same));
  if (isNameOf(body, printed)) return refuse(words.aliasThere(printed, body.name));
  return withAlias(registry, body, printed) ?? refuse(words.noSuchBody(same));
}

/** The registry with another name of a body; as it is where the body has that name, `undefined` where its file takes none. */
function withAlias(registry: Registry, body: Body, printed: string): Registry | undefined {
  if (printed === '' || isNameOf(body, printed)) return registry;
  const { root, bodies, files } = registry;
  const file = `${body.id}.yaml`;
  const added = join(root, bodyFolder, file);
  const path = files.has(added) ? added : pathInside(root, bodyFolder, file);
  if (!path) return undefined;
  const text = files.get(path) ?? readFileSync(path, 'utf8');
  const aliases = [...body.aliases, printed];
  const edit = { name: 'aliases', value: aliases, rows: [...body.aliases.keys(), undefined] };
  const yaml = editYaml(text, [edit], ['name', 'aliases', 'kind', 'parent', 'members']);
  if (!bodySchema.safeParse(parse(yaml)).success) return undefined;
  return {
    root,
    bodies: bodies.map((one) => (one === body ? { ...one, aliases } : one)),
    files: new Map([...files, [path, yaml]]),
  };
}

/** Whether a body has a name, in full or short. */
export const isNameOf = (body: Body, name: string): boolean =>
  [body.name, ...body.aliases].some((known) => foldKey(known) === foldKey(name));
