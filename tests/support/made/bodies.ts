import type { Body, BodyKind } from '../../../src/domain/entities.ts';
import { slugify } from '../../../src/domain/fold.ts';
import { communeName } from './words.ts';

/** A committee or council that issues documents, with what the words of its texts need. */
export interface Committee {
  readonly key: 'tinh' | 'huyen' | 'khoi' | 'uy-ban' | 'hoi-dong';
  /** Behind the kind in its symbols: `12-NQ/TU`, `12/NQ-HĐND`. */
  readonly code: string;
  readonly party: boolean;
  /** Ids of the registry: who issues, who decides between its meetings, its office. */
  readonly id: string;
  readonly standing: string;
  readonly office: string;
  /** As texts name it: "của Ban Chấp hành Đảng bộ tỉnh". */
  readonly cited: string;
  readonly letterhead: string;
  readonly superior?: string;
  readonly place: string;
  readonly rooms: readonly string[];
  readonly signs: string;
  readonly positions: readonly string[];
}

export interface MadeBodies {
  readonly bodies: readonly Body[];
  readonly committees: Readonly<Record<Committee['key'], Committee>>;
  /** The body that leads a field for a committee, by the key of the field. */
  lead(committee: Committee, field: string): string;
  /** Bodies that a committee gives work to. */
  under(committee: Committee): readonly string[];
  /** As cells of tables write it. */
  shortOf(id: string): string;
}

const land = 'An Hải';
const district = 'Bình Lâm';
const block = 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh An Hải';

/** Name as texts write it, kind, other names, former names behind `<`. */
const provincial: readonly (readonly [key: string, short: string, kind: BodyKind, others: string])[] = [
  ['ban-to-chuc', 'Ban Tổ chức Tỉnh ủy', 'party-agency', 'BTCTU'],
  ['uy-ban-kiem-tra', 'Ủy ban Kiểm tra Tỉnh ủy', 'party-agency', 'UBKTTU'],
  ['ban-dan-van', 'Ban Dân vận Tỉnh ủy', 'party-agency', 'BDVTU'],
  ['ban-tuyen-giao', 'Ban Tuyên giáo Tỉnh ủy', 'party-agency', 'BTGTU < Ban Tư tưởng - Văn hóa Tỉnh ủy'],
  ['ban-noi-chinh', 'Ban Nội chính Tỉnh ủy', 'party-agency', 'BNCTU'],
  ['ban-can-su-uy-ban', 'Ban cán sự đảng UBND tỉnh', 'party-group', 'BCSĐ UBND tỉnh'],
  ['dang-doan-hoi-dong', 'Đảng đoàn HĐND tỉnh', 'party-group', ''],
  ['dang-doan-mat-tran', 'Đảng đoàn Mặt trận Tổ quốc tỉnh', 'party-group', ''],
  ['bo-chi-huy-quan-su', 'Bộ Chỉ huy Quân sự tỉnh', 'armed', 'BCHQS tỉnh < Tỉnh đội'],
  ['cong-an-tinh', 'Công an tỉnh', 'armed', '< Ty Công an tỉnh'],
  ['bo-doi-bien-phong', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'armed', 'BĐBP tỉnh'],
  ['toa-an', 'Tòa án nhân dân tỉnh', 'court', 'TAND tỉnh'],
  ['vien-kiem-sat', 'Viện Kiểm sát nhân dân tỉnh', 'court', 'VKSND tỉnh'],
  ['mat-tran', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'front', 'UBMTTQ tỉnh'],
  ['tinh-doan', 'Tỉnh đoàn', 'front', 'Đoàn TNCS Hồ Chí Minh tỉnh'],
  ['hoi-phu-nu', 'Hội Liên hiệp Phụ nữ tỉnh', 'front', 'Hội LHPN tỉnh'],
  ['hoi-nong-dan', 'Hội Nông dân tỉnh', 'front', 'Hội ND tỉnh'],
  ['cuu-chien-binh', 'Hội Cựu chiến binh tỉnh', 'front', 'Hội CCB tỉnh'],
  ['lien-doan-lao-dong', 'Liên đoàn Lao động tỉnh', 'front', 'LĐLĐ tỉnh'],
  ['hoi-nha-bao', 'Hội Nhà báo tỉnh', 'association', ''],
  ['van-phong-uy-ban', 'Văn phòng UBND tỉnh', 'state', 'VP UBND tỉnh'],
  ['so-nong-nghiep', 'Sở Nông nghiệp và Phát triển nông thôn', 'state', 'Sở NN&PTNT < Sở Nông nghiệp'],
  ['so-cong-thuong', 'Sở Công Thương', 'state', '< Sở Công nghiệp < Sở Thương mại'],
  ['so-van-hoa', 'Sở Văn hóa, Thể thao và Du lịch', 'state', 'Sở VHTTDL < Sở Văn hóa - Thông tin'],
  ['so-giao-duc', 'Sở Giáo dục và Đào tạo', 'state', 'Sở GDĐT'],
  ['so-y-te', 'Sở Y tế', 'state', ''],
  ['so-tai-nguyen', 'Sở Tài nguyên và Môi trường', 'state', 'Sở TNMT < Sở Địa chính'],
  ['so-thong-tin', 'Sở Thông tin và Truyền thông', 'state', 'Sở TTTT < Sở Bưu chính, Viễn thông'],
  ['so-noi-vu', 'Sở Nội vụ', 'state', '< Ban Tổ chức chính quyền tỉnh'],
  ['so-giao-thong', 'Sở Giao thông vận tải', 'state', 'Sở GTVT'],
  ['so-lao-dong', 'Sở Lao động - Thương binh và Xã hội', 'state', 'Sở LĐTBXH'],
  ['so-tai-chinh', 'Sở Tài chính', 'state', ''],
  ['so-ke-hoach', 'Sở Kế hoạch và Đầu tư', 'state', 'Sở KHĐT'],
  ['so-khoa-hoc', 'Sở Khoa học và Công nghệ', 'state', 'Sở KHCN'],
  ['so-xay-dung', 'Sở Xây dựng', 'state', ''],
  ['so-tu-phap', 'Sở Tư pháp', 'state', ''],
  ['thanh-tra', 'Thanh tra tỉnh', 'state', ''],
  ['ban-chi-huy-thien-tai', 'Ban Chỉ huy Phòng, chống thiên tai tỉnh', 'steering', 'BCH PCTT tỉnh'],
  ['ban-chi-dao-chuyen-doi-so', 'Ban Chỉ đạo Chuyển đổi số tỉnh', 'steering', ''],
];

const ofDistrict: readonly (readonly [key: string, short: string, kind: BodyKind])[] = [
  ['ban-to-chuc', 'Ban Tổ chức Huyện ủy', 'party-agency'],
  ['uy-ban-kiem-tra', 'Ủy ban Kiểm tra Huyện ủy', 'party-agency'],
  ['ban-dan-van', 'Ban Dân vận Huyện ủy', 'party-agency'],
  ['ban-tuyen-giao', 'Ban Tuyên giáo Huyện ủy', 'party-agency'],
  ['uy-ban', 'Ủy ban nhân dân huyện', 'state'],
  ['hoi-dong', 'Hội đồng nhân dân huyện', 'state'],
  ['bo-chi-huy-quan-su', 'Ban Chỉ huy Quân sự huyện', 'armed'],
  ['cong-an-tinh', 'Công an huyện', 'armed'],
  ['mat-tran', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 'front'],
  ['tinh-doan', 'Huyện đoàn', 'front'],
  ['so-nong-nghiep', 'Phòng Nông nghiệp huyện', 'state'],
  ['so-giao-duc', 'Phòng Giáo dục và Đào tạo huyện', 'state'],
  ['so-van-hoa', 'Phòng Văn hóa và Thông tin huyện', 'state'],
  ['so-noi-vu', 'Phòng Nội vụ huyện', 'state'],
  ['so-tai-chinh', 'Phòng Tài chính - Kế hoạch huyện', 'state'],
  ['so-tai-nguyen', 'Phòng Tài nguyên và Môi trường huyện', 'state'],
];

const ofBlock: readonly (readonly [key: string, short: string])[] = [
  ['ban-to-chuc', 'Ban Tổ chức Đảng ủy Khối'],
  ['uy-ban-kiem-tra', 'Ủy ban Kiểm tra Đảng ủy Khối'],
  ['ban-tuyen-giao', 'Ban Tuyên giáo Đảng ủy Khối'],
  ['ban-dan-van', 'Ban Dân vận Đảng ủy Khối'],
  ['tinh-doan', 'Đoàn Khối các cơ quan và doanh nghiệp tỉnh'],
];

const cells =
  'Điện lực|Bưu điện|Ngân hàng Nhà nước|Kho bạc|Cục Thuế|Bảo hiểm xã hội|Bệnh viện Đa khoa|Trường Chính trị|Đài Phát thanh|Báo|Cảng|Hải quan|Công ty Cấp nước|Công ty Môi trường đô thị|Công ty Xổ số|Trường Cao đẳng Nghề|Cục Thống kê|Chi cục Kiểm lâm'.split(
    '|',
  );

/**
 * The registry of a made province, one of its districts and its block of agencies.
 *
 * @param communes how many committees of communes it has; those beyond the first 24 lie in other districts
 */
export function makeBodies(communes: number): MadeBodies {
  const bodies: Body[] = [];
  const short = new Map<string, string>();
  const leads = new Map<string, string>();
  const groups = new Map<string, string[]>();

  function add(
    committee: string,
    shortName: string,
    kind: BodyKind,
    rest: {
      name?: string;
      aliases?: readonly string[];
      formerNames?: readonly string[];
      parent?: string;
      key?: string;
    } = {},
  ): string {
    const name = rest.name ?? shortName;
    const id = slugify(name);
    const { formerNames } = rest;
    // As the schema of bodies makes them: a former name is an alias, too.
    const aliases = [...new Set([shortName, ...(rest.aliases ?? []), ...(formerNames ?? [])])].filter(
      (alias) => alias && alias !== name,
    );
    bodies.push({
      ...{ id, name, aliases, kind, parent: rest.parent, members: [] },
      ...(formerNames && formerNames.length > 0 && { formerNames }),
    });
    short.set(id, shortName);
    if (rest.key) leads.set(`${committee} ${rest.key}`, id);
    groups.set(committee, [...(groups.get(committee) ?? []), id]);
    return id;
  }

  const central = add('', 'Ban Chấp hành Trung ương Đảng', 'party-committee', {
    aliases: ['Trung ương', 'BCH Trung ương', 'Ban Chấp hành Trung ương'],
  });
  const province = add('', 'Tỉnh ủy', 'party-committee', {
    name: `Tỉnh ủy ${land}`,
    aliases: ['TU', 'Ban Chấp hành Đảng bộ tỉnh', 'Đảng bộ tỉnh'],
    parent: central,
  });
  const standing = add('', 'Ban Thường vụ Tỉnh ủy', 'party-committee', {
    name: `Ban Thường vụ Tỉnh ủy ${land}`,
    aliases: ['BTV Tỉnh ủy'],
    parent: province,
  });
  add('', 'Thường trực Tỉnh ủy', 'party-committee', {
    name: `Thường trực Tỉnh ủy ${land}`,
    parent: province,
  });
  const office = add('', 'Văn phòng Tỉnh ủy', 'party-agency', {
    name: `Văn phòng Tỉnh ủy ${land}`,
    aliases: ['VPTU'],
    parent: province,
  });
  const council = add('', 'HĐND tỉnh', 'state', {
    name: `Hội đồng nhân dân tỉnh ${land}`,
    aliases: ['Hội đồng nhân dân tỉnh'],
  });
  const government = add('', 'UBND tỉnh', 'state', {
    name: `Ủy ban nhân dân tỉnh ${land}`,
    aliases: ['Ủy ban nhân dân tỉnh'],
  });
  for (const [key, name, kind, others] of provincial)
    add('tinh', name, kind, {
      key,
      name: `${name.replace('UBND', 'Ủy ban nhân dân').replace('HĐND', 'Hội đồng nhân dân')}${name.startsWith('Sở') ? ' tỉnh' : ''} ${land}`,
      ...namesIn(others),
      parent:
        name.startsWith('Sở') || name === 'Thanh tra tỉnh'
          ? government
          : kind === 'state'
            ? government
            : province,
    });

  const county = add('', 'Huyện ủy', 'party-committee', {
    name: `Huyện ủy ${district}`,
    aliases: ['HU', 'Ban Chấp hành Đảng bộ huyện', `Ban Chấp hành Đảng bộ huyện ${district}`],
    parent: province,
  });
  const countyStanding = add('', 'Ban Thường vụ Huyện ủy', 'party-committee', {
    name: `Ban Thường vụ Huyện ủy ${district}`,
    parent: county,
  });
  const countyOffice = add('', 'Văn phòng Huyện ủy', 'party-agency', {
    name: `Văn phòng Huyện ủy ${district}`,
    aliases: ['VPHU'],
    parent: county,
  });
  for (const [key, name, kind] of ofDistrict)
    add('huyen', name, kind, { key, name: `${name} ${district}`, parent: county });

  const blockId = add('', 'Đảng ủy Khối', 'party-committee', {
    name: block,
    aliases: ['ĐUK', 'Ban Chấp hành Đảng bộ Khối', 'Đảng bộ Khối'],
    formerNames: ['Đảng ủy Dân chính Đảng'],
    parent: province,
  });
  const blockStanding = add('', 'Ban Thường vụ Đảng ủy Khối', 'party-committee', {
    name: `Ban Thường vụ ${block}`,
    parent: blockId,
  });
  const blockOffice = add('', 'Văn phòng Đảng ủy Khối', 'party-agency', {
    name: `Văn phòng ${block}`,
    parent: blockId,
  });
  for (const [key, name] of ofBlock)
    add('khoi', name, 'party-agency', {
      key,
      name: `${name} tỉnh ${land}`.replace('tỉnh tỉnh', 'tỉnh'),
      parent: blockId,
    });
  for (const cell of cells)
    add('khoi', `Đảng ủy ${cell}`, 'party-committee', {
      name: `Đảng ủy ${cell} tỉnh ${land}`,
      parent: blockId,
    });

  for (let n = 0; n < communes; n++) {
    const name = communeName(n);
    const where = n < 24 ? district : communeName(Math.floor(n / 24) * 131 + 7);
    add(n < 24 ? 'huyen' : 'xa', `Đảng ủy xã ${name}`, 'party-committee', {
      name: `Đảng ủy xã ${name}, huyện ${where}`,
      ...(n < 24 && { parent: county }),
    });
  }

  const committees: MadeBodies['committees'] = {
    tinh: {
      ...{ key: 'tinh', code: 'TU', party: true, id: province, standing, office, place: land },
      cited: 'Ban Chấp hành Đảng bộ tỉnh',
      letterhead: `TỈNH ỦY ${land.toUpperCase()}`,
      rooms: [
        'Phòng họp tầng 3, Văn phòng Tỉnh ủy',
        'Hội trường tầng 6, Văn phòng Tỉnh ủy',
        'Trung tâm Hội nghị tỉnh',
        'Phòng tiếp khách Tỉnh ủy',
      ],
      signs: 'T/M BAN THƯỜNG VỤ',
      positions: ['BÍ THƯ', 'PHÓ BÍ THƯ', 'PHÓ BÍ THƯ THƯỜNG TRỰC'],
    },
    huyen: {
      ...{
        key: 'huyen',
        code: 'HU',
        party: true,
        id: county,
        standing: countyStanding,
        office: countyOffice,
        place: district,
      },
      cited: `Ban Chấp hành Đảng bộ huyện ${district}`,
      letterhead: `HUYỆN ỦY ${district.toUpperCase()}`,
      superior: `TỈNH ỦY ${land.toUpperCase()}`,
      rooms: ['Hội trường Huyện ủy', 'Phòng họp số 1, Huyện ủy', 'Nhà văn hóa huyện'],
      signs: 'T/M BAN THƯỜNG VỤ',
      positions: ['BÍ THƯ', 'PHÓ BÍ THƯ THƯỜNG TRỰC'],
    },
    khoi: {
      ...{
        key: 'khoi',
        code: 'ĐUK',
        party: true,
        id: blockId,
        standing: blockStanding,
        office: blockOffice,
        place: land,
      },
      cited: 'Ban Chấp hành Đảng bộ Khối',
      letterhead: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH',
      superior: `TỈNH ỦY ${land.toUpperCase()}`,
      rooms: ['Hội trường Đảng ủy Khối', 'Phòng họp tầng 2, Đảng ủy Khối'],
      signs: 'T/M BAN THƯỜNG VỤ',
      positions: ['BÍ THƯ', 'PHÓ BÍ THƯ'],
    },
    'uy-ban': {
      ...{
        key: 'uy-ban',
        code: 'UBND',
        party: false,
        id: government,
        standing: government,
        office: leads.get('tinh van-phong-uy-ban')!,
        place: land,
      },
      cited: 'Ủy ban nhân dân tỉnh',
      letterhead: `ỦY BAN NHÂN DÂN TỈNH ${land.toUpperCase()}`,
      rooms: ['Phòng họp A, Trụ sở UBND tỉnh', 'Phòng họp B, Trụ sở UBND tỉnh', 'Trung tâm Công báo tỉnh'],
      signs: 'TM. ỦY BAN NHÂN DÂN',
      positions: ['CHỦ TỊCH', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH'],
    },
    'hoi-dong': {
      ...{
        key: 'hoi-dong',
        code: 'HĐND',
        party: false,
        id: council,
        standing: council,
        office: leads.get('tinh van-phong-uy-ban')!,
        place: land,
      },
      cited: 'Hội đồng nhân dân tỉnh',
      letterhead: `HỘI ĐỒNG NHÂN DÂN TỈNH ${land.toUpperCase()}`,
      rooms: ['Trung tâm Hội nghị tỉnh', 'Phòng họp HĐND tỉnh'],
      signs: 'TM. HỘI ĐỒNG NHÂN DÂN',
      positions: ['CHỦ TỊCH'],
    },
  };
  const groupOf = (key: Committee['key']) => (key === 'huyen' || key === 'khoi' ? key : 'tinh');
  const rest = [...(groups.get('xa') ?? [])];
  const under = new Map(
    (['tinh', 'huyen', 'khoi'] as const).map((key) => [
      key,
      [...groups.get(key)!, ...(key === 'tinh' ? rest : [])],
    ]),
  );

  return {
    bodies,
    committees,
    lead: ({ key }, field) => {
      const own = leads.get(`${groupOf(key)} ${field}`);
      const list = groups.get(groupOf(key))!;
      return own ?? list[field.length % Math.min(list.length, 10)]!;
    },
    under: ({ key }) => under.get(groupOf(key))!,
    shortOf: (id) => short.get(id)!,
  };
}

/** `BĐ tỉnh,BĐ < Tỉnh đội`: other names, then those of former times. */
function namesIn(words: string): { aliases: readonly string[]; formerNames: readonly string[] } {
  const [aliases = '', ...formerNames] = words.split('<').map((part) => part.trim());
  return { aliases: aliases.split(',').filter(Boolean), formerNames };
}
