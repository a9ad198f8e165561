import { isCommittee, isNational, levelled, territory } from './body-land.ts';
import type { Body } from './entities.ts';
import { foldKey } from './fold.ts';
import { variants } from './name-pieces.ts';

/** The names of a registry, by their keys, and what each means in the words of an issuer. */
export class BodyIndex {
  readonly #byId: ReadonlyMap<string, Body>;
  readonly #full = new Map<string, Body[]>();
  readonly #short = new Map<string, Body[]>();
  readonly #lands: ReadonlySet<string>;

  constructor(bodies: readonly Body[]) {
    this.#byId = new Map(bodies.map((body) => [body.id, body]));
    for (const body of bodies) {
      put(this.#full, foldKey(body.name), body);
      for (const alias of body.aliases) put(this.#short, foldKey(alias), body);
    }
    this.#lands = new Set(bodies.map(territory).filter(Boolean));
  }

  /** Bodies with a full name. */
  named(key: string): readonly Body[] {
    return this.#full.get(key) ?? [];
  }

  /** The full name of a body of the registry, by its id. */
  nameOf(id: string): string {
    return this.#byId.get(id)!.name;
  }

  /** Bodies with a short name. */
  aliased(key: string): readonly Body[] {
    return this.#short.get(key) ?? [];
  }

  /** The one body that a name means to those who issue a text, or `undefined`. */
  resolve(key: string, context: readonly string[]): Body | undefined {
    const named = this.named(key);
    if (named.length === 1) return named[0];
    const known = this.aliased(key);
    const near = context.flatMap((id) => {
      const above = this.#chain(id);
      const meant = known.filter((body) => mayMean(key, body, above));
      return this.#nearest(meant, above, key);
    });
    const unique = [...new Set(near.length > 0 ? near : this.#withLand(key))];
    return unique.length === 1 ? unique[0] : undefined;
  }

  /** Whether a name means one body of a nearer committee and another of a farther one: "UBKT". */
  isGeneric(key: string, context: readonly string[]): boolean {
    const owners = new Set(context.flatMap((id) => this.#chain(id)).map(({ id }) => id));
    const parents = variants(key)
      .flatMap((name) => this.aliased(name))
      .flatMap(({ parent }) => (parent && owners.has(parent) ? [parent] : []));
    return new Set(parents).size > 1;
  }

  /** A body and those above it. */
  #chain(id: string): Body[] {
    const seen: Body[] = [];
    let body = this.#byId.get(id);
    while (body && !seen.includes(body)) {
      seen.push(body);
      body = body.parent ? this.#byId.get(body.parent) : undefined;
    }
    return seen;
  }

  /** Bodies that a short name and the land behind it mean, whoever writes it: "UBKT Tỉnh ủy An Hải", "UBND huyện An Hải". */
  #withLand(key: string): Body[] {
    return [...this.#lands].flatMap((land) =>
      key.endsWith(` ${land}`)
        ? [key, key.slice(0, -land.length - 1)]
            .flatMap((alias) => this.aliased(alias))
            .filter(({ name }) => foldKey(name).endsWith(` ${land}`))
        : [],
    );
  }

  /** Of bodies with one alias, those of the nearest committee above the issuer. */
  #nearest(candidates: readonly Body[], above: readonly Body[], key: string): readonly Body[] {
    for (const owner of above) {
      const own = candidates.filter((body) => body === owner || body.parent === owner.id);
      if (own.length > 0) return own;
    }
    const lands = above.map(territory).filter(Boolean);
    const sameLand = candidates.filter(
      ({ id, name }) =>
        lands.some((land) => foldKey(name).endsWith(` ${land}`)) ||
        this.#chain(id).some((parent) => above.includes(parent) && territory(parent)),
    );
    if (sameLand.length > 0) return sameLand;
    // "Ban Bí thư" is one in the whole country; "Ban Tổ chức" is the province's own, though the registry lacks it.
    return candidates.filter((body) => isNational(foldKey(body.name)) && (!body.parent || isNational(key)));
  }
}

/**
 * Whether a short name can mean a body in the words of an issuer. "Ban Tổ chức" of a district is never that of its province,
 * though the registry may lack the district's: the organ of a farther committee is named with its level or its land.
 */
function mayMean(key: string, { parent }: Body, above: readonly Body[]): boolean {
  const own = above.findIndex(isCommittee);
  const farther = own < 0 ? [] : above.slice(own + 1);
  const owner = farther.find(({ id }) => id === parent);
  if (!owner || levelled.test(key)) return true;
  const land = territory(owner);
  return land !== '' && key.includes(land);
}

function put(map: Map<string, Body[]>, key: string, body: Body): void {
  const list = map.get(key) ?? [];
  if (!list.includes(body)) map.set(key, [...list, body]);
}
