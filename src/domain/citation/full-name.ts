import type { Body, HeldDocument } from '../entities.ts';
import { foldKey } from '../fold.ts';
import type { Home } from './home.ts';
import type { Mention } from './mention.ts';
import { localityIn, provinceIn } from './places.ts';

/**
 * The name of a document in full: what its citation takes for granted is added, "Đảng bộ tỉnh" becomes "Đảng bộ
 * tỉnh Hà Tĩnh", "Đảng bộ Khối" the Khối that the text or the registry knows under this name.
 */
export function fullName(
  mention: Mention,
  document: HeldDocument,
  home: Home,
  bodies: ReadonlyMap<string, Body>,
): string {
  const name = mention.name!;
  if (/^Quy hoạch tỉnh (?!\p{Lu})/u.test(name) && home.province !== undefined)
    return name.replace('tỉnh', `tỉnh ${home.province}`);
  const { committee, issuer } = mention;
  const whose = committee ?? issuer;
  if (!whose) return name;
  const full = fullCommittee(whose, document, home, bodies);
  return name.replace(whose, full);
}

function fullCommittee(
  whose: string,
  document: HeldDocument,
  { province, locality }: Home,
  bodies: ReadonlyMap<string, Body>,
): string {
  if (provinceIn(whose) ?? localityIn(whose)) return whose;
  if (/^Đảng bộ Khối$/i.test(whose)) {
    const known = fromRegistry(whose, document, bodies);
    return known ?? withPlace(whose, province);
  }
  if (/tỉnh|Tỉnh (?:ủy|uỷ)|Khối|thành phố|Thành ủy/.test(whose)) return withPlace(whose, province);
  if (/(?:huyện|Huyện ủy|thị xã|xã|phường|quận)$/.test(whose)) return withPlace(whose, locality);
  return whose;
}

function withPlace(words: string, place: string | undefined): string {
  return place === undefined ? words : `${words} ${place}`;
}

/** A body of the registry that bears the name as an alias, and that the document comes from or below. */
function fromRegistry(
  words: string,
  document: HeldDocument,
  bodies: ReadonlyMap<string, Body>,
): string | undefined {
  const key = foldKey(words);
  const bearing = [...bodies.values()].filter(({ aliases }) =>
    aliases.some((alias) => foldKey(alias) === key),
  );
  const own = bearing.filter(({ id }) => document.issuers.includes(id));
  const [body, ...others] = own.length > 0 ? own : bearing;
  return body && others.length === 0 ? body.name.replace(/^Đảng ủy/, 'Đảng bộ') : undefined;
}
