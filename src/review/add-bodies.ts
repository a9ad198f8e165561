import { words } from '../i18n/vi-review.ts';
import { addAlias, addBody, type Refusal, type Registry } from './add-body.ts';
import type { FormValues } from './form-values.ts';

/**
 * Add to a registry all that a person said of some names, or nothing: where one is refused, each refusal is told.
 *
 * The names may stand in any order: a body may belong to one that comes behind it.
 *
 * @param names places of the names in the list that the page showed
 */
export function addBodies(
  held: Registry,
  act: 'add' | 'alias',
  names: readonly string[],
  values: FormValues,
): Registry | { readonly refusals: readonly Refusal[] } {
  let registry = held;
  let waiting = names.filter((at) => /^\d{1,4}$/.test(at));
  if (waiting.length === 0) return { refusals: [{ box: 'pick', message: words.noPick }] };
  while (waiting.length > 0) {
    const refused: (Refusal & { readonly at: string })[] = [];
    for (const at of waiting) {
      const added = (act === 'add' ? addBody : addAlias)(registry, values, `new.${at}.`);
      if ('message' in added) refused.push({ at, ...added });
      else registry = added;
    }
    if (refused.length === waiting.length) return { refusals: refused.map((one) => told(one, values)) };
    waiting = refused.map(({ at }) => at);
  }
  if (registry !== held) return registry;
  // Nothing was new: the page was older than the registry.
  const [at] = names;
  return { refusals: [told({ at: at!, box: `new.${at}.name`, message: words.bodyThere }, values)] };
}

/** A refusal with the name that it is about. */
function told({ at, box, message }: Refusal & { readonly at: string }, values: FormValues): Refusal {
  const name = values.get(`new.${at}.printed`) || values.get(`new.${at}.name`);
  return { box, message: name ? `“${name}”: ${message}` : message };
}
