import type { Body } from '../domain/entities.ts';

/** Whose names a paper writes short: its committee or council, as its letterhead names it. */
export interface Land {
  /** `Tỉnh ủy Bình An`, `Ủy ban nhân dân phường An Lạc`. */
  readonly body: string;
  /** `tỉnh`, `phường`. */
  readonly level: string;
  /** `Bình An`. */
  readonly place: string;
  /** The issuer, where it is an office of the land and not its committee or council: `Sở Y tế tỉnh Bình An`. */
  readonly office?: string | undefined;
  /** The land that it lies in, where the letterhead names that too: the province of a commune. */
  readonly above?: Land | undefined;
}

const levels: Readonly<Record<string, string>> = {
  tỉnh: 'tỉnh',
  thành: 'thành phố',
  huyện: 'huyện',
  quận: 'quận',
  thị: 'thị xã',
};

const level = 'tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu';
const committee = /^(?<of>tỉnh|thành|huyện|quận|thị) [uủ][yỷ] (?<place>\S.*)$/iu;
const partyOfLand = new RegExp(String.raw`^đảng [uủ][yỷ] (?<level>${level}) (?<place>\S.*)$`, 'iu');
const council = new RegExp(
  String.raw`^(?<of>[uủ][yỷ] ban nhân dân|ubnd|hội đồng nhân dân|hđnd) (?<level>${level}) (?<place>\S.*)$`,
  'iu',
);

/**
 * The land whose bodies a paper speaks of, from a line of its letterhead, in capitals or not: `TỈNH ỦY BÌNH AN` is
 * `tỉnh`, `Bình An`; `undefined` where the line names no committee or council of a place.
 */
export function landOf(line: string): Land | undefined {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim();
  const ofCommittee = committee.exec(text)?.groups;
  if (ofCommittee) {
    const of = small(ofCommittee['of']!);
    const place = asPlace(ofCommittee['place']!);
    return { body: `${capital(of)} ủy ${place}`, level: levels[of]!, place };
  }
  const ofParty = partyOfLand.exec(text)?.groups;
  const found = ofParty ?? council.exec(text)?.groups;
  if (!found) return undefined;
  const own = small(found['level']!);
  const place = asPlace(found['place']!);
  const head = ofParty ? 'Đảng ủy' : /^(?:h)/iu.test(found['of']!) ? 'Hội đồng nhân dân' : 'Ủy ban nhân dân';
  return { body: `${head} ${own} ${place}`, level: own, place };
}

/** The land at the end of any other name: `LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH AN` is of the province. */
export function landIn(name: string): Land | undefined {
  const found = new RegExp(String.raw`^.* (?<level>${level}) (?<place>\S+(?: \S+){0,3})$`, 'iu').exec(
    name.normalize('NFC').trim(),
  );
  if (!found?.groups) return undefined;
  const land = { level: small(found.groups['level']!), place: asPlace(found.groups['place']!) };
  return { ...land, body: committeeOf(land) };
}

/** The land of a body of the registry: that of its own name, else that of the nearest body above it. */
export function landAbove(id: string | undefined, registry: readonly Body[]): Land | undefined {
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const body = registry.find((one) => one.id === at);
    const land = body && landOf(body.name);
    if (land) return land;
    at = body?.parent;
  }
  return undefined;
}

/** The committee of the Party in a land: `Tỉnh ủy Bình An`, `Đảng ủy phường An Lạc`. */
export function committeeOf({ level: own, place }: Pick<Land, 'level' | 'place'>): string {
  const word = Object.keys(levels).find((short) => levels[short] === own);
  return word ? `${capital(word)} ủy ${place}` : `Đảng ủy ${own} ${place}`;
}

/** The people's committee of a land. */
export const councilOf = ({ level: own, place }: Land): string => `Ủy ban nhân dân ${own} ${place}`;

/** How far below the country a land lies: 1 for a province, 3 for a commune. */
export const rankOf = ({ level: own }: Land): number =>
  own === 'tỉnh' ? 1 : ['xã', 'phường', 'thị trấn', 'đặc khu'].includes(own) ? 3 : 2;

/** Short forms in a name, and what the Government's and the Party's papers write out for them. */
const writtenOut: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBND(?= )/gu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})HĐND(?= )/gu, 'Hội đồng nhân dân'],
  [/^UBKT(?= |$)/u, 'Ủy ban Kiểm tra'],
  [/^(?:UB ?MTTQ|MTTQ)(?= )/u, 'Ủy ban Mặt trận Tổ quốc'],
  [/^BTV(?= )/u, 'Ban Thường vụ'],
  [/^VP(?= )/u, 'Văn phòng'],
];

/** Organs of a committee that its papers name without it. */
const partyOrgan =
  /^(?:Ban (?:Tổ chức|Tuyên giáo|Tuyên giáo và Dân vận|Dân vận|Nội chính|Xây dựng Đảng)|Ủy ban Kiểm tra|Ban Thường vụ|Ban Chấp hành|Thường trực)$/iu;

/**
 * A short name as the registry would write it: `Văn phòng Tỉnh ủy` of Bình An is `Văn phòng Tỉnh ủy Bình An`,
 * `UBND phường` is `Ủy ban nhân dân phường An Lạc`. A name that says its place already, or that may be of any place,
 * stays as it is.
 */
export function fullName(name: string, land: Land | undefined): string {
  if (!land) return name;
  const whole = writtenOut.reduce((text, [short, long]) => text.replace(short, long), name);
  const inOffice = land.office && nameInOffice(whole, land.office);
  if (inOffice) return inOffice;
  const ofWhom = [land, land.above].find((one) => one && endsWith(whole, wordsOfLevel(one)));
  if (ofWhom) return `${whole} ${ofWhom.place}`;
  if (endsWith(whole, 'Đảng ủy') && land.body.startsWith('Đảng ủy'))
    return `${whole} ${land.level} ${land.place}`;
  const isParty = !/^(?:Ủy ban|Hội đồng) nhân dân/u.test(land.body);
  if (/^Văn phòng$/iu.test(whole) || (isParty && partyOrgan.test(whole))) return `${whole} ${land.body}`;
  // A province has departments, what is below it has divisions.
  if (isCollective(whole, land)) return ofAll(whole, land);
  const office = new RegExp(`^${land.level === 'tỉnh' ? 'Sở' : 'Phòng'} (?=\\S)`, 'u').exec(whole)?.[0];
  return office && !whole.endsWith(land.place)
    ? `${office}${capital(whole.slice(office.length))} ${land.level} ${land.place}`
    : whole;
}

/** How names end that say the level of their land and not its place: `tỉnh`, `Tỉnh ủy`, `Tỉnh đoàn`. */
function wordsOfLevel({ level: own }: Land): string {
  const short = Object.keys(levels).find((word) => levels[word] === own);
  return [own, ...(short ? [`${short} (?:[uủ][yỷ]|đoàn)`] : [])].join('|');
}

/** What an office calls short, with its own name: `Văn phòng Sở`, and of a department `Phòng Quản lý Dược`. */
function nameInOffice(name: string, office: string): string | undefined {
  const [head] = /^(?:Sở|Cục|Chi cục|Viện|Trường|Hội)(?= )/u.exec(office) ?? [];
  if (isBareOrgan(name))
    return isBareOrgan(office.split(' ').slice(0, 3).join(' ')) ? name : `${name} ${office}`;
  if (head && endsWith(name, head)) return name + office.slice(head.length);
  return head === 'Sở' &&
    /^(?:Phòng|Thanh tra|Văn phòng)$|^Phòng (?!.* (?:tỉnh|huyện|xã|phường)(?:\s|$))/u.test(name)
    ? `${name} ${office}`
    : undefined;
}

/** Whether a name is of several bodies of the land, and says neither its place nor another level: `Các sở, ban, ngành`. */
const isCollective = (name: string, { place }: Land): boolean =>
  /^(?:(?:Ủy ban|Hội đồng) nhân dân |Đảng ủy )?các /iu.test(name) &&
  !name.endsWith(place) &&
  !/(?<!\p{L})(?:trung ương|TW|nêu|ở|tại|trên|(?<!các )(?:tỉnh|huyện|xã)$)(?!\p{L})/iu.test(name);

/** Several bodies of a land, with its name: those of the Party with its committee's. */
function ofAll(name: string, land: Land): string {
  if (/ trực thuộc$/iu.test(name)) return `${name} ${land.body}`;
  if (/^các ban (?:xây dựng )?đảng$/iu.test(name)) return `${name} ${committeeOf(land)}`;
  return `${name} ${land.level} ${land.place}`;
}

/** An organ that each committee and union has, named without whose it is. */
export const isBareOrgan = (name: string): boolean =>
  partyOrgan.test(name) || /^(?:Văn phòng|VP|UBKT|Ban Thường trực)$/iu.test(name);

const endsWith = (text: string, words: string): boolean =>
  new RegExp(String.raw`(?<!\p{L})(?:${words})$`, 'iu').test(text);
const small = (text: string): string => text.toLocaleLowerCase('vi');
const capital = (text: string): string => text[0]!.toLocaleUpperCase('vi') + text.slice(1);
/** Each word with a capital, as names of places are written. */
const asPlace = (text: string): string =>
  small(text).replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'));
