import type { Body, BodyKind } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';
import { kindOfName } from './body-kind.ts';
import { fullName, landAbove, type Land } from './full-name.ts';

/** What a new body might be called, and what it might be; a person reads it before it is written. */
export interface ProposedBody {
  readonly name: string;
  readonly kind?: BodyKind | undefined;
  /** The name of the body above it, where the registry has it. */
  readonly parent?: string | undefined;
}

/**
 * Propose a full name and a kind by the example of another committee's body: as `UBND tỉnh` is `Ủy ban nhân dân tỉnh Hà
 * Tĩnh` below `Tỉnh ủy Hà Tĩnh`, so the one of Nghệ An is `Ủy ban nhân dân tỉnh Nghệ An`. Where no body gives an
 * example, the land of the paper and the first words of the name tell.
 *
 * @param place of the issuer, as the letterhead says it: `Nghệ An`
 * @param land whose bodies the paper names short; an example of another level (`tỉnh` for a `huyện`) is none
 */
export function proposeBody(
  name: string,
  registry: readonly Body[],
  place: string | undefined,
  land: Land | undefined,
): ProposedBody {
  const key = foldKey(name);
  const likes = registry.filter((body) =>
    [body.name, ...body.aliases].some((known) => foldKey(known) === key),
  );
  const kinds = new Set(likes.map(({ kind }) => kind));
  const names = new Set(
    likes.flatMap((body) => {
      const parent = registry.find(({ id }) => id === body.parent);
      const own = parent ? withoutPlace(body.name, parent.name) : undefined;
      const isLike = !land || landAbove(body.parent, registry)?.level === land.level;
      const ofWhom = land?.place ?? place;
      return own && isLike && ofWhom ? [`${own} ${ofWhom}`] : [];
    }),
  );
  const full = names.size === 1 ? [...names][0]! : fullName(name, land);
  return {
    name: full[0]!.toLocaleUpperCase('vi') + full.slice(1),
    kind: kinds.size === 0 ? kindOfName(full) : kinds.size === 1 ? [...kinds][0] : undefined,
    parent: registry.find((body) => land && foldKey(body.name) === foldKey(land.body))?.name,
  };
}

/** A name without its place, the words with capitals that end it as they end the name above it; else `undefined`. */
function withoutPlace(name: string, parent: string): string | undefined {
  const ending = / (?:\p{Lu}\p{L}*(?: |$))+$/u;
  const [place] = ending.exec(name) ?? [];
  return place && place === ending.exec(parent)?.[0] ? name.slice(0, -place.length) : undefined;
}
