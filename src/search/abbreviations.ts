import { documentKindIds, documentKinds } from '../domain/kind.ts';
import { looseKey } from './spelling.ts';
import { replaceWord } from './mend-query.ts';
import type { Query } from './query.ts';

/** Short forms that officials write in notes and type into a field, without marks, and what each stands for. */
const shortForms: Readonly<Record<string, string>> = {
  ...{ bch: 'ban chấp hành', btv: 'ban thường vụ', tw: 'trung ương', vp: 'văn phòng', qh: 'quốc hội' },
  ...{ btc: 'ban tổ chức', btg: 'ban tuyên giáo', bdv: 'ban dân vận', bnc: 'ban nội chính' },
  ...{ ubkt: 'ủy ban kiểm tra', ubnd: 'ủy ban nhân dân', hdnd: 'hội đồng nhân dân' },
  ...{ mttq: 'mặt trận tổ quốc', ldld: 'liên đoàn lao động', lhpn: 'liên hiệp phụ nữ' },
  ...{ dtn: 'đoàn thanh niên', hnd: 'hội nông dân', ccb: 'cựu chiến binh', dn: 'doanh nghiệp' },
  ...{ cb: 'cán bộ', cbcc: 'cán bộ, công chức', cbccvc: 'cán bộ, công chức, viên chức' },
  ...{ tccsd: 'tổ chức cơ sở đảng', xdd: 'xây dựng đảng', ktgs: 'kiểm tra, giám sát' },
  ...{ kt: 'kinh tế', xh: 'xã hội', ktxh: 'kinh tế - xã hội', qp: 'quốc phòng', qpan: 'quốc phòng, an ninh' },
  ...{ cchc: 'cải cách hành chính', cntt: 'công nghệ thông tin', cds: 'chuyển đổi số' },
  ...{ pctn: 'phòng, chống tham nhũng', ntm: 'nông thôn mới', nsnn: 'ngân sách nhà nước' },
  ...{ gd: 'giáo dục', gddt: 'giáo dục và đào tạo', bhxh: 'bảo hiểm xã hội', bhyt: 'bảo hiểm y tế' },
  ...{ gpmb: 'giải phóng mặt bằng', gtvt: 'giao thông vận tải', tnmt: 'tài nguyên và môi trường' },
  ...{ khcn: 'khoa học và công nghệ', antt: 'an ninh, trật tự', atgt: 'an toàn giao thông' },
  ...{ attp: 'an toàn thực phẩm', pccc: 'phòng cháy, chữa cháy', tthc: 'thủ tục hành chính' },
  ...{ htx: 'hợp tác xã', kcn: 'khu công nghiệp', kkt: 'khu kinh tế', qlnn: 'quản lý nhà nước' },
  ...{ mtqg: 'mục tiêu quốc gia', dtts: 'dân tộc thiểu số', tdkt: 'thi đua, khen thưởng' },
  ...{ hn: 'hội nghị', nv: 'nhiệm vụ', vb: 'văn bản', sk: 'sơ kết', tk: 'tổng kết' },
};

/** Codes of kinds that stand for one kind alone: NQ, not QĐ. */
const kindCodes: ReadonlyMap<string, string> = new Map(
  documentKindIds.flatMap((kind) => {
    const others = documentKindIds.filter((other) => other !== kind);
    const taken = new Set<string>(others.flatMap((other) => [...documentKinds[other].codes]));
    const { codes, name } = documentKinds[kind];
    return codes
      .filter((code) => !taken.has(code))
      .map((code) => [looseKey(code), name.toLowerCase()] as const);
  }),
);

/** A query with its short forms written out: `hop btv` as `hop ban thường vụ`; nothing where it has none. */
export function writeOut({ text, terms }: Pick<Query, 'text' | 'terms'>): string | undefined {
  let whole = text;
  for (const { text: word, loose } of terms) {
    const long = shortForms[loose] ?? kindCodes.get(loose);
    if (long !== undefined) whole = replaceWord(whole, word, long);
  }
  return whole === text ? undefined : whole;
}
