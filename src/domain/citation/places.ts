import { foldKey } from '../fold.ts';

/** Provinces and cities of the centre, those before and after the merger of July 2025. */
export const provinces: readonly string[] = [
  ...[
    'An Giang',
    'Bà Rịa - Vũng Tàu',
    'Bạc Liêu',
    'Bắc Giang',
    'Bắc Kạn',
    'Bắc Ninh',
    'Bến Tre',
    'Bình Dương',
  ],
  ...[
    'Bình Định',
    'Bình Phước',
    'Bình Thuận',
    'Cà Mau',
    'Cao Bằng',
    'Cần Thơ',
    'Đà Nẵng',
    'Đắk Lắk',
    'Đắk Nông',
  ],
  ...[
    'Điện Biên',
    'Đồng Nai',
    'Đồng Tháp',
    'Gia Lai',
    'Hà Giang',
    'Hà Nam',
    'Hà Nội',
    'Hà Tĩnh',
    'Hải Dương',
  ],
  ...[
    'Hải Phòng',
    'Hậu Giang',
    'Hòa Bình',
    'Hồ Chí Minh',
    'Huế',
    'Hưng Yên',
    'Khánh Hòa',
    'Kiên Giang',
    'Kon Tum',
  ],
  ...[
    'Lai Châu',
    'Lạng Sơn',
    'Lào Cai',
    'Lâm Đồng',
    'Long An',
    'Nam Định',
    'Nghệ An',
    'Ninh Bình',
    'Ninh Thuận',
  ],
  ...['Phú Thọ', 'Phú Yên', 'Quảng Bình', 'Quảng Nam', 'Quảng Ngãi', 'Quảng Ninh', 'Quảng Trị', 'Sóc Trăng'],
  ...[
    'Sơn La',
    'Tây Ninh',
    'Thái Bình',
    'Thái Nguyên',
    'Thanh Hóa',
    'Thừa Thiên Huế',
    'Tiền Giang',
    'Trà Vinh',
  ],
  ...['Tuyên Quang', 'Vĩnh Long', 'Vĩnh Phúc', 'Yên Bái'],
];

const byFold = new Map(provinces.map((name) => [foldKey(name), name]));
const anyProvince = new RegExp(
  `(?:^| )(${[...byFold.keys()].sort((a, b) => b.length - a.length).join('|')})(?= |$)`,
);

/** The province or city that words name: "Thành ủy Hà Nội" gives "Hà Nội". */
export function provinceIn(words: string): string | undefined {
  const found = anyProvince.exec(foldKey(words))?.[1];
  return found && byFold.get(found);
}

const lower =
  /(?:Huyện ủy|Huyện uỷ|Thị ủy|Thành ủy|Quận ủy|huyện|thị xã|thành phố|quận|xã|phường|Đảng ủy|đặc khu) ((?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*){0,3})/u;

/** The district, commune or office below a province that words name: "Huyện ủy Tuy Đức". */
export function localityIn(words: string): string | undefined {
  const found = lower.exec(words)?.[1];
  return found && !byFold.has(foldKey(found)) ? found : undefined;
}

/** The province that a long text speaks of most, if it names one at all: "tỉnh Hà Tĩnh", "Tỉnh ủy Nghệ An". */
export function provinceOf(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, name] of text.matchAll(
      /(?:[Tt]ỉnh|TỈNH|[Tt]ỉnh ủy|TỈNH ỦY|[Tt]hành phố|Thành ủy) ((?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*)?(?: \p{Lu}\p{L}*)?)/gu,
    )) {
      const province = provinceIn(name!);
      if (province) counts.set(province, (counts.get(province) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Codes of bodies that exist in every province: their documents are told apart by the place. */
export function isLocalBody(body: string): boolean {
  const [first] = body.toUpperCase().split(/[-/]/);
  return (
    (/(?:TU|HU|ĐU|ĐUK|THU|TĐTN)$/.test(first!) && !/^(?:QU|TWĐU)/.test(first!)) ||
    /^(?:UBND|HĐND|S[A-ZĐ]{2,}|P[A-ZĐ]{2,}|VPĐP|ĐU|LĐLĐ|MTTQ$|BCĐ$|BCSĐ)/.test(first!)
  );
}

/** Whether a local body stands below the province: its own place matters, not only the province. */
export function isBelowProvince(body: string): boolean {
  return /(?:HU|ĐU|THU)$/.test(body.toUpperCase().split(/[-/]/)[0]!);
}
