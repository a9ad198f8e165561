import { continuesName } from './continued-name.ts';
import type { Body } from './entities.ts';
import { foldKey } from './fold.ts';

/** What was made of a cell that names bodies. */
export interface MatchedBodies {
  /** Ids in the order printed, each once. */
  readonly ids: readonly string[];
  /** Words that name no body of the registry, or several. */
  readonly unmatched: readonly string[];
}

/** A registry made ready for look-ups. */
export interface BodyNames {
  /**
   * Match a cell such as "VPTU + UBND tỉnh" or "Các ban Đảng, UBKT".
   *
   * @param context ids of the bodies that issue the text: they decide whose "UBKT" is meant
   */
  match(text: string, context: readonly string[]): MatchedBodies;
  /**
   * Ids of the bodies that a letterhead names in full, by a name that the whole country knows, or short below the body
   * that it belongs to: `SỞ Y TẾ` below `UBND TỈNH AN HẢI`.
   */
  issuers(text: string, superior?: string): readonly string[];
}

/** Words around a name that say nothing of it. */
const around =
  /^(?:luu|nhu tren|dong chi|d c|lanh dao|thuong truc|tap the)\s+|\s+(?:bao cao|b c|de b c|de bao cao|de thuc hien)$/g;

/** Prepare the names of a registry. */
export function bodyNames(bodies: readonly Body[]): BodyNames {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const full = new Map<string, Body[]>();
  const short = new Map<string, Body[]>();
  for (const body of bodies) {
    put(full, foldKey(body.name), body);
    for (const alias of body.aliases) put(short, foldKey(alias), body);
  }
  const lands = new Set(bodies.map(territory).filter(Boolean));

  /** A body and those above it. */
  function chain(id: string): Body[] {
    const seen: Body[] = [];
    for (
      let body = byId.get(id);
      body && !seen.includes(body);
      body = body.parent ? byId.get(body.parent) : undefined
    )
      seen.push(body);
    return seen;
  }

  function resolve(key: string, context: readonly string[]): Body | undefined {
    const named = full.get(key);
    if (named?.length === 1) return named[0];
    const known = short.get(key) ?? [];
    const near = context.flatMap((id) => {
      const above = chain(id);
      return nearest(
        known.filter((body) => mayMean(key, body, above)),
        above,
        key,
      );
    });
    const unique = [...new Set(near.length > 0 ? near : withLand(key))];
    return unique.length === 1 ? unique[0] : undefined;
  }

  /** Bodies that a short name and the land behind it mean, whoever writes it: "UBKT Tỉnh ủy An Hải", "UBND huyện An Hải". */
  function withLand(key: string): Body[] {
    return [...lands].flatMap((land) =>
      key.endsWith(` ${land}`)
        ? [key, key.slice(0, -land.length - 1)]
            .flatMap((alias) => short.get(alias) ?? [])
            .filter(({ name }) => foldKey(name).endsWith(` ${land}`))
        : [],
    );
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

  /** Of bodies with one alias, those of the nearest committee above the issuer. */
  function nearest(candidates: readonly Body[], above: readonly Body[], key: string): Body[] {
    const territories = above.map(territory).filter(Boolean);
    for (const owner of above) {
      const own = candidates.filter((body) => body === owner || body.parent === owner.id);
      if (own.length > 0) return own;
    }
    const sameLand = candidates.filter((body) => {
      const name = foldKey(body.name);
      return (
        territories.some((land) => name.endsWith(` ${land}`)) ||
        chain(body.id).some((parent) => above.includes(parent) && territory(parent))
      );
    });
    if (sameLand.length > 0) return sameLand;
    // "Ban Bí thư" is one in the whole country; "Ban Tổ chức" is the province's own, though the registry lacks it.
    return candidates.filter((body) => isNational(foldKey(body.name)) && (!body.parent || isNational(key)));
  }

  /** Whether a name means one body of a nearer committee and another of a farther one: "UBKT". */
  function isGeneric(key: string, context: readonly string[]): boolean {
    const owners = new Set(context.flatMap((id) => chain(id)).map(({ id }) => id));
    const candidates = variants(key).flatMap((name) => short.get(name) ?? []);
    return (
      new Set(candidates.filter(({ parent }) => parent && owners.has(parent)).map(({ parent }) => parent))
        .size > 1
    );
  }

  function matchPieces(text: string, pieces: readonly Piece[], context: readonly string[]) {
    const hits: { body: Body; key: string }[] = [];
    const unmatched: string[] = [];
    const words = pieces.map((piece) => piece.words);
    /** Where the name that was not matched begins, as long as the next piece may go on with it. */
    let open: number | undefined;
    for (let from = 0; from < pieces.length;) {
      const hit = longest(words, from, context);
      if (hit) {
        hits.push({ body: hit.body, key: hit.key });
        from = hit.to;
        open = undefined;
        continue;
      }
      const { words: piece, start, end } = pieces[from]!;
      from += 1;
      if (/^(?:và\s+)?\(?(báo cáo|b\/c|để b\/c)\)?$/iu.test(piece)) continue;
      const goesOn = open !== undefined && !/[;+:]/.test(text.slice(pieces[from - 2]!.end, start));
      if (goesOn && continuesName(unmatched.at(-1)!, piece)) {
        unmatched[unmatched.length - 1] = text.slice(open, end).replace(/\s+/gu, ' ');
      } else {
        open = start;
        unmatched.push(piece.replace(/^và\s+/u, ''));
      }
    }
    return { hits, unmatched };
  }

  return {
    match(text, context) {
      const pieces = piecesOf(text);
      let result = matchPieces(text, pieces, context);
      // "Các ban Đảng, UBKT, Văn phòng Tỉnh ủy": the last name says whose the others are.
      const last = result.hits.at(-1);
      const owner = last && !isGeneric(last.key, context) ? last.body.parent : undefined;
      if (owner && result.hits.some(({ key }) => isGeneric(key, context)))
        result = matchPieces(text, pieces, [owner]);
      return { ids: [...new Set(result.hits.map(({ body }) => body.id))], unmatched: result.unmatched };
    },
    issuers(text, superior) {
      const key = foldKey(text);
      // "Ban Chấp hành Trung ương" below the name of a union is the union's, not the Party's.
      if (superior && isUnion(superior) && organ.test(key)) {
        const own = full.get(foldKey(`${text} ${superior}`)) ?? [];
        return own.length > 0 ? [own[0]!.id] : this.issuers(superior);
      }
      const national = isNational(key) ? (short.get(key) ?? []) : [];
      const named = [...(full.get(key) ?? []), ...national];
      if (named.length > 0) return [named[0]!.id];
      const { ids } = this.match(text, []);
      if (ids.length > 0 || !superior) return ids;
      const below = this.match(text, this.issuers(superior));
      return below.unmatched.length === 0 ? below.ids : [];
    },
  };

  /** The longest run of pieces that is one name: "Văn phòng ĐĐBQH và HĐND tỉnh". */
  function longest(
    pieces: readonly string[],
    from: number,
    context: readonly string[],
  ): { body: Body; to: number; key: string } | undefined {
    const keys = pieces.slice(0, from + 6).map(foldKey);
    for (let to = Math.min(pieces.length, from + 6); to > from; to -= 1) {
      const key = keys.slice(from, to).join(' ');
      for (const name of variants(key)) {
        const body = resolve(name, context);
        if (body) return { body, to, key };
      }
    }
    return undefined;
  }
}

/** Words between two marks that may part names, with where they stand in the text. */
interface Piece {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of text.split(/([,;+\n:]|\s[-–]\s|\s(?=và\s))/u)) {
    const words = part.trim();
    const start = at + part.length - part.trimStart().length;
    if (foldKey(words) !== '') pieces.push({ words, start, end: start + words.length });
    at += part.length;
  }
  return pieces;
}

/** A key as it stands, then without the words around a name. */
function variants(key: string): string[] {
  const bare = key.replace(/^va\s+/, '');
  const stripped = bare.replace(around, '').trim();
  return [...new Set([key, bare, stripped])].filter(Boolean);
}

function put(map: Map<string, Body[]>, key: string, body: Body): void {
  const list = map.get(key) ?? [];
  if (!list.includes(body)) map.set(key, [...list, body]);
}

/** Unions and fronts, which have organs called as those of the Party are. */
const isUnion = (name: string): boolean =>
  /^(?:(?:tinh|thanh|huyen|quan|thi|xa|phuong) doan|(?:tong )?lien doan|hoi|doan|cong doan|uy ban (?:trung uong )?(?:mat tran|mttq)|mat tran)(?: |$)/.test(
    foldKey(name),
  ) && !/^hoi dong /.test(foldKey(name));

/** Organs that the Party and each union have. */
const organ = /^(?:ban (?:chap hanh|thuong vu|bi thu|thuong truc)|doan chu tich|bch|btv)(?: trung uong)?$/;

/**
 * The land of a committee, council or union by its name: "Tỉnh ủy Hà Tĩnh" and "Liên đoàn Lao động tỉnh Hà Tĩnh" are
 * those of "ha tinh".
 */
function territory({ name }: Body): string {
  const key = foldKey(name);
  return (
    /^(?:(?:tinh|thanh|huyen|thi|quan) uy|(?:dang uy|(?:uy ban|hoi dong) nhan dan) (?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu))\s+(.+)$/.exec(
      key,
    )?.[1] ??
    (isUnion(name)
      ? /(?:^(?:tinh|thanh|huyen|quan|thi|xa|phuong) doan| (?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)) (.+)$/.exec(
          key,
        )?.[1]
      : undefined) ??
    ''
  );
}

const isCommittee = ({ name }: Body): boolean =>
  /^(?:tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy)(?: |$)/.test(foldKey(name));

/** Names and abbreviations that say of which level a body is: "Văn phòng Tỉnh ủy", "VPTU", "Công an tỉnh". */
const levelled =
  /(?:^| )(?:tinh|thanh|huyen|quan|thi|xa|phuong|khoi|quoc hoi|chinh phu|bo chinh tri|ban bi thu|trung uong)(?: |$)|(?:tu|tw|hu|duk)$/;

const isNational = (key: string): boolean =>
  /(trung uong|quoc hoi|chinh phu|bo chinh tri|ban bi thu)/.test(key);
