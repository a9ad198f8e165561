import type { Body, BodyKind } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';
import { bodyAbove } from './body-above.ts';
import { kindOfName } from './body-kind.ts';
import { fullName, isBareOrgan, landAbove, type Land } from './full-name.ts';

/** What a new body might be called, and what it might be; a person reads it before it is written. */
export interface ProposedBody {
  readonly name: string;
  readonly kind?: BodyKind | undefined;
  /** The name of the body above it, where the registry or the list of new names has it. */
  readonly parent?: string | undefined;
  /** The registry, or a name that stands before it in the list, is of that body already. */
  readonly same?: boolean | undefined;
}

/** Who writes the names of a paper short. */
export interface Namer {
  readonly registry: readonly Body[];
  /** Place of the issuer, as the letterhead says it: `Nghệ An`. */
  readonly place: string | undefined;
  /** Whose bodies the paper names; an example of another level (`tỉnh` for a `huyện`) is none. */
  readonly land: Land | undefined;
  /** The name of the issuer in the registry, where it has it. */
  readonly issuer?: string | undefined;
}

/** Propose what each of some names is, by what the registry and the other names of the list are. */
export function proposeBodies(names: readonly string[], namer: Namer): ProposedBody[] {
  const { registry, land, issuer } = namer;
  const held = new Set(registry.map(({ name }) => foldKey(name)));
  const proposed = names.map((name) => proposeBody(name, namer));
  const known = new Set([...held, ...proposed.map(({ name }) => foldKey(name))]);
  return proposed.map(({ name, kind }, at) => {
    const key = foldKey(name);
    const above = land ? bodyAbove(name, kind, land) : issuer;
    const parent = above && known.has(foldKey(above)) ? above : undefined;
    const same = held.has(key) || proposed.slice(0, at).some((one) => foldKey(one.name) === key);
    return { name, kind, parent, same };
  });
}

/**
 * Propose a full name and a kind by the example of another committee's body: as `UBND tỉnh` is `Ủy ban nhân dân tỉnh Hà
 * Tĩnh` below `Tỉnh ủy Hà Tĩnh`, so the one of Nghệ An is `Ủy ban nhân dân tỉnh Nghệ An`. Where no body gives an
 * example, the land of the paper and the first words of the name tell. A name of one body alone that is of no land is
 * that body's: `Ban Bí thư`.
 */
export function proposeBody(name: string, { registry, place, land }: Namer): ProposedBody {
  const key = foldKey(name);
  const likes = registry.filter((body) =>
    [body.name, ...body.aliases].some((known) => foldKey(known) === key),
  );
  const [like] = likes;
  if (like && likes.length === 1 && isNational(like.name)) return { name: like.name, kind: like.kind };
  const kinds = new Set(likes.map(({ kind }) => kind));
  // An organ of a union or an office has its name in common with one of the Party's.
  const isOfUnion = isBareOrgan(name) && (!land || land.office !== undefined);
  const names = new Set(
    likes.flatMap((body) => {
      const parent = registry.find(({ id }) => id === body.parent);
      const own = parent ? withoutPlace(body.name, parent.name) : undefined;
      const isLike = !land || landAbove(body.parent, registry)?.level === land.level;
      const ofWhom = land?.place ?? place;
      return own && isLike && ofWhom && !isOfUnion ? [`${own} ${ofWhom}`] : [];
    }),
  );
  const full = onlyOne(names) ?? fullName(name, land);
  const kind = kindInOffice(full, land?.office) ?? (kinds.size === 0 ? kindOfName(full) : onlyOne(kinds));
  return { name: full[0]!.toLocaleUpperCase('vi') + full.slice(1), kind };
}

/** The kind of a body that is part of an office: the office's. */
const kindInOffice = (name: string, office: string | undefined): BodyKind | undefined =>
  office !== undefined && name.endsWith(` ${office}`) ? kindOfName(office) : undefined;

const onlyOne = <T>(values: ReadonlySet<T>): T | undefined =>
  values.size === 1 ? [...values][0] : undefined;

const isNational = (name: string): boolean =>
  /(?<!\p{L})(?:Trung ương|Chính phủ|Quốc hội)(?!\p{L})/u.test(name);

/** A name without its place, the words with capitals that end it as they end the name above it; else `undefined`. */
function withoutPlace(name: string, parent: string): string | undefined {
  const ending = / (?:\p{Lu}\p{L}*(?: |$))+$/u;
  const [place] = ending.exec(name) ?? [];
  return place && place === ending.exec(parent)?.[0] ? name.slice(0, -place.length) : undefined;
}
