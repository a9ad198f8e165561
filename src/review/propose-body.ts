import type { Body, BodyKind } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';

/** What a new body might be called, and what it might be; a person reads it before it is written. */
export interface ProposedBody {
  readonly name: string;
  readonly kind?: BodyKind | undefined;
}

/**
 * Propose a full name and a kind by the example of another committee's body: where `Văn phòng Tỉnh ủy` is the short name
 * of `Văn phòng Tỉnh ủy Hà Tĩnh`, the one of Nghệ An is `Văn phòng Tỉnh ủy Nghệ An`.
 *
 * @param place of the issuer, as the letterhead says it: `Nghệ An`
 */
export function proposeBody(
  name: string,
  registry: readonly Body[],
  place: string | undefined,
): ProposedBody {
  const key = foldKey(name);
  const likes = registry.filter((body) =>
    [body.name, ...body.aliases].some((known) => foldKey(known) === key),
  );
  const kinds = new Set(likes.map(({ kind }) => kind));
  const kind = kinds.size === 1 ? [...kinds][0] : undefined;
  const isShort = likes.some((body) => foldKey(body.name).startsWith(`${key} `));
  return { name: isShort && place ? `${name} ${place}` : name, kind };
}
