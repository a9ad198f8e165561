import type { Body } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';

/**
 * Names of bodies for lists where their committee is plain: the longest beginning of the full name that is also an
 * alias of it and of no other body, and has three words or more. `Ban Tổ chức Tỉnh ủy Hà Tĩnh` becomes `Ban Tổ chức Tỉnh ủy`, until a second
 * province joins the corpus.
 */
export function shortNames(bodies: Iterable<Body>): ReadonlyMap<string, string> {
  const all = [...bodies];
  const uses = new Map<string, number>();
  for (const { name, aliases } of all)
    for (const key of new Set([name, ...aliases].map(foldKey))) uses.set(key, (uses.get(key) ?? 0) + 1);
  return new Map(all.map((body) => [body.id, shortName(body, uses)]));
}

function shortName({ name, aliases }: Body, uses: ReadonlyMap<string, number>): string {
  const beginnings = aliases
    .filter(
      (alias) => alias.length < name.length && name[alias.length] === ' ' && alias.split(' ').length > 2,
    )
    .filter(
      (alias) => foldKey(name.slice(0, alias.length)) === foldKey(alias) && uses.get(foldKey(alias)) === 1,
    )
    .sort((a, b) => b.length - a.length);
  return beginnings[0] === undefined ? name : name.slice(0, beginnings[0].length);
}
