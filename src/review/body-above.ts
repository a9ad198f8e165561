import type { BodyKind } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';
import { committeeOf, councilOf, landOf, rankOf, type Land } from './full-name.ts';

/**
 * The name of the body that one of a land belongs to: organs of the Party to its committee, offices of the state to its
 * people's committee, committees of what lies in it to its own. What is below none of both (the Front, the courts, the
 * police) has none.
 *
 * @param name full, with its place: `Sở Y tế tỉnh Bình An`
 */
export function bodyAbove(name: string, kind: BodyKind | undefined, land: Land): string | undefined {
  if (land.office && foldKey(name).endsWith(` ${foldKey(land.office)}`)) return land.office;
  const committee = committeeOf(land);
  const isOwn = foldKey(name).endsWith(` ${foldKey(land.place)}`);
  const own = landOf(name);
  switch (kind) {
    case 'party-committee':
      if (own && own.body !== committee) return rankOf(own) > rankOf(land) ? committee : undefined;
      if (own) return own.level === 'tỉnh' ? 'Ban Chấp hành Trung ương Đảng' : undefined;
      return isOwn ? committee : undefined;
    case 'party-agency':
    case 'party-group':
      return isOwn ? committee : undefined;
    case 'steering':
      return isOwn ? land.body : undefined;
    case 'state':
      return isOwn && !/^(?:Thường trực )?(?:Ủy ban|Hội đồng) nhân dân /u.test(name)
        ? councilOf(land)
        : undefined;
    default:
      return undefined;
  }
}
