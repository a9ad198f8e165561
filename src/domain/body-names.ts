import { BodyIndex } from './body-index.ts';
import { isNational, isUnion, organ } from './body-land.ts';
import { continuesName, endsFields } from './continued-name.ts';
import type { Body } from './entities.ts';
import { foldKey } from './fold.ts';
import { namePieces, variants, type NamePiece } from './name-pieces.ts';

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
   * that it belongs to: `SỞ Y TẾ` below `UBND TỈNH AN HẢI`, `VĂN PHÒNG` below `TỈNH ỦY AN HẢI`.
   */
  issuers(text: string, superior?: string): readonly string[];
}

/** Prepare the names of a registry. */
export function bodyNames(bodies: readonly Body[]): BodyNames {
  const index = new BodyIndex(bodies);
  const names: BodyNames = {
    match(text, context) {
      const pieces = namePieces(text);
      let result = matchPieces(index, text, pieces, context);
      // "Các ban Đảng, UBKT, Văn phòng Tỉnh ủy": the last name says whose the others are.
      const last = result.hits.at(-1);
      const owner = last && !index.isGeneric(last.key, context) ? last.body.parent : undefined;
      if (owner && result.hits.some(({ key }) => index.isGeneric(key, context)))
        result = matchPieces(index, text, pieces, [owner]);
      return { ids: [...new Set(result.hits.map(({ body }) => body.id))], unmatched: result.unmatched };
    },
    issuers(text, superior) {
      const above = superior ? names.issuers(superior) : [];
      // "VĂN PHÒNG" below "TỈNH ỦY AN HẢI" has both as its name.
      const owners = superior ? [superior, ...above.map((id) => index.nameOf(id))] : [];
      const [whole] = owners.flatMap((owner) => index.named(foldKey(`${text} ${owner}`)));
      if (whole) return [whole.id];
      const key = foldKey(text);
      // "Ban Chấp hành Trung ương" below the name of a union is the union's, not the Party's.
      if (superior && isUnion(superior) && organ.test(key)) return above;
      const [named] = [...index.named(key), ...(isNational(key) ? index.aliased(key) : [])];
      if (named) return [named.id];
      const { ids } = names.match(text, []);
      if (ids.length > 0 || !superior) return ids;
      const below = names.match(text, above);
      return below.unmatched.length === 0 ? below.ids : [];
    },
  };
  return names;
}

/** A body that some pieces name, and up to which piece. */
interface Hit {
  readonly body: Body;
  readonly key: string;
  readonly to: number;
}

/** Words beside a name that say how the body gets the paper. */
const toReport = /^(?:và\s+)?\(?(báo cáo|b\/c|để b\/c)\)?$/iu;

/** The bodies that a cell names, and its words that name none. */
function matchPieces(
  index: BodyIndex,
  text: string,
  pieces: readonly NamePiece[],
  context: readonly string[],
): { readonly hits: readonly Hit[]; readonly unmatched: readonly string[] } {
  const hits: Hit[] = [];
  const unmatched: string[] = [];
  const keys = pieces.map(({ words }) => foldKey(words));
  /** Where the name that was not matched begins, as long as the next piece may go on with it. */
  let open: number | undefined;
  for (let from = 0; from < pieces.length;) {
    const hit = longest(index, keys, from, context);
    // "Ban Tuyên giáo và Dân vận" is another body than the "Ban Tuyên giáo" of a registry.
    const goesOnBehind =
      hit &&
      hit.to < pieces.length &&
      endsFields(text.slice(pieces[from]!.start, pieces[hit.to - 1]!.end), pieces[hit.to]!.words);
    if (hit && !goesOnBehind) {
      hits.push(hit);
      from = hit.to;
      open = undefined;
      continue;
    }
    const { words, start, end } = pieces[from]!;
    from += 1;
    if (toReport.test(words)) continue;
    const goesOn = open !== undefined && !/[;+:]/.test(text.slice(pieces[from - 2]!.end, start));
    if (goesOn && continuesName(unmatched.at(-1)!, words)) {
      unmatched[unmatched.length - 1] = text.slice(open, end).replace(/\s+/gu, ' ');
    } else {
      open = start;
      unmatched.push(words.replace(/^và\s+/u, ''));
    }
  }
  return { hits, unmatched };
}

/** Most pieces that the name of one body has. */
const mostPieces = 6;

/** The longest run of pieces that is one name: "Văn phòng ĐĐBQH và HĐND tỉnh". */
function longest(
  index: BodyIndex,
  keys: readonly string[],
  from: number,
  context: readonly string[],
): Hit | undefined {
  for (let to = Math.min(keys.length, from + mostPieces); to > from; to -= 1) {
    const key = keys.slice(from, to).join(' ');
    for (const name of variants(key)) {
      const body = index.resolve(name, context);
      if (body) return { body, to, key };
    }
  }
  return undefined;
}
