import type { Body } from './entities.ts';
import { foldKey } from './fold.ts';

const level = '(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)';
const youth = '(?:tinh|thanh|huyen|quan|thi|xa|phuong) doan';

const union = new RegExp(
  `^(?:${youth}|(?:tong )?lien doan|hoi(?! dong)|doan|cong doan|uy ban (?:trung uong )?(?:mat tran|mttq)|mat tran)(?: |$)`,
);

/** Whether a name is that of a union or a front, which has organs called as those of the Party are. */
export const isUnion = (name: string): boolean => union.test(foldKey(name));

/** Organs that the Party and each union have. */
export const organ =
  /^(?:ban (?:chap hanh|thuong vu|bi thu|thuong truc)|doan chu tich|bch|btv)(?: trung uong)?$/;

const ofCommittee = new RegExp(
  `^(?:(?:tinh|thanh|huyen|thi|quan) uy|(?:dang uy|(?:uy ban|hoi dong) nhan dan) ${level})\\s+(.+)$`,
);
const ofUnion = new RegExp(`(?:^${youth}| ${level}) (.+)$`);

/** Lands that were asked for: a registry asks for each again and again. */
const lands = new WeakMap<Body, string>();

/**
 * The land of a committee, council or union by its name: "Tỉnh ủy Hà Tĩnh" and "Liên đoàn Lao động tỉnh Hà Tĩnh" are
 * those of "ha tinh"; empty where the name has none.
 */
export function territory(body: Body): string {
  const known = lands.get(body);
  if (known !== undefined) return known;
  const key = foldKey(body.name);
  const land = (ofCommittee.exec(key) ?? (union.test(key) ? ofUnion.exec(key) : null))?.[1] ?? '';
  lands.set(body, land);
  return land;
}

export const isCommittee = ({ name }: Body): boolean =>
  /^(?:tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy)(?: |$)/.test(foldKey(name));

/** Whether a name says of itself that it is a body of the whole country. */
export const isNational = (key: string): boolean =>
  /(trung uong|quoc hoi|chinh phu|bo chinh tri|ban bi thu)/.test(key);

/** Names and abbreviations that say of which level a body is: "Văn phòng Tỉnh ủy", "VPTU", "Công an tỉnh". */
export const levelled =
  /(?:^| )(?:tinh|thanh|huyen|quan|thi|xa|phuong|khoi|quoc hoi|chinh phu|bo chinh tri|ban bi thu|trung uong)(?: |$)|(?:tu|tw|hu|duk)$/;
