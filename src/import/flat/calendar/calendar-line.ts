import { postBehindDash } from '../../phrases/persons.ts';
import { provinces } from '../../../domain/citation/places.ts';
import { capitals, smalls } from '../../../domain/letters.ts';

/** The verb that asks for a guest behind it; `thư mời`, `khách mời` are whole. */
export const invites = '(?:Mời|(?<!(?:iấy|[Tt]hư|phần|được|đã|[Kk]hách|biểu) )mời)';

/** Words behind which no cell begins: what they belong to follows. */
const incomplete = String.raw`(?:${invites}|Báo cáo|Viếng|Khai mạc|Bế mạc|Đại hội|Phiên họp|Hội thi|xã giao|bổ nhiệm|Cổ phần|Đoàn công tác|Ngày thành lập|Chợ|Dinh|Đình|Đình làng|Rạp|Đập|Chùa|Đền|Hạt|Cụm|Đội|Đồn|Công ty|Hợp tác xã|Mầm non|Tiểu học|quốc gia|Phó|Trưởng|Chánh|P?HT|PCT|P?GĐ|PBT|VP|TV|[Đđ]/[cC](?: ?:)?|[Đđ]ồng chí(?: ?:)?|[Ôô]ng|[Bb]à|Ban|Sở|Bộ|Phòng|Trường|THPT|THCS|của|và|với|tại|về|do|cho|các|theo|từ|đến|dự|Dự|Họp|Thăm|Nghe|Đón|Tiếp|khóa|số|Tỉnh|Huyện|Thành phố|Quận|Thị xã|Xã|Phường|Thị trấn|Thôn|Buôn|[HQX]\.|TP\.?|TX\.?|Điều|Nghị quyết|Quyết định)`;
/** A post or an organ, with the office that ends its name: `Giám đốc Sở`, `Chánh Văn phòng Bộ`. */
const wholeOffice = String.raw`(?:Giám đốc|GĐ|[Ll]ãnh đạo|Chánh Văn phòng|Chánh Thanh tra|Văn phòng|Thanh tra|Đảng (?:ủy|bộ)|Hội trường|Công đoàn|[Cc]ơ quan|[Tt]rụ sở|Hội đồng|Đoàn|Trưởng|Bộ trưởng) (?:Sở|Bộ|Ban|Phòng|Trường|Tỉnh|Huyện|Thành phố|Quận|Thị xã|Xã|Phường|Thị trấn)`;
/** Names of families: a person is named, where one follows a post. */
const family =
  '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Mai|Lương|Hà|Tạ|Nông|Lò|Thái|Châu|Quách|Kiều|Lâm|Triệu|Đào|Trương|Tống|Chu|Lưu|Phùng|Đàm|Hứa|Doãn|Vương)';
/** Those of them that nobody is called by: behind a title the rest of the name follows. */
const onlyFamily =
  '(?:Nguyễn|Trần|Phạm|Huỳnh|Phan|Võ|Đặng|Bùi|Đỗ|Ngô|Đinh|Trịnh|Nông|Lò|Tạ|Quách|Trương|Tống|Phùng|Đàm|Hứa|Doãn|Giàng)';
const halfPerson = String.raw`(?:[Đđ]/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à|P?CT|P?CVP|P?GĐ|PBT|P?HT) (?:${onlyFamily}|${family} (?:Văn|Thị))`;
const post = String.raw`(?:Giám đốc|Chủ tịch|Bí thư|Thường trực|Hiệu trưởng|Trưởng (?:ban|phòng|đoàn)|Trưởng Ban|Chánh (?:Văn phòng|Thanh tra)|Viện trưởng|Cục trưởng|Chủ nhiệm|HĐND|UBND)`;
const between = new RegExp(
  String.raw`(?<=[^\s(“"‘–-])(?:(?<!(?<![A-Za-zÀ-ỹ])${incomplete})|(?<=(?<![A-Za-zÀ-ỹ])${wholeOffice})) (?!(?<=${post} )${family} \p{Lu})(?!(?<=kỳ )[IVX]+(?![A-Za-zÀ-ỹ]))(?![IVX]+(?:[\s.,;]|$))(?<!(?:${family}|[A-Z]) (?:Văn|Thị) |${halfPerson} )(?!(?:Văn(?! Phòng)|Thị) [${capitals}])(?=\p{Lu}|0\d{2,}$|\d{1,2}(?:h|g|:)\d{2}|\d{1,2}[hg](?![A-Za-zÀ-ỹ])|\d{1,2} giờ|(?!(?<![;.] )${postBehindDash.source.slice(1)})[-+•] (?:\p{Lu}|\d{1,2}(?:[hg:]| giờ)))`,
  'gu',
);

/** Names of the Central Highlands, whose second word has a capital of its own: `Đắk Mol`, `Ea H’leo`, `Nâm N’ Jang`. */
const highland = String.raw`(?:Đắk|Đăk|Đak|Ea|Ia|Krông|Cư|Chư|Kon|Nâm) (?:[A-ZĐ]['’] ?[A-Za-zÀ-ỹ]+|(?:[A-ZĐ] )?[${capitals}][${smalls}]+)`;

/** Names of provinces, cities and communes: no cell ends inside one. */
const oneName = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${provinces.filter((name) => name.includes(' ')).join('|')}|${highland})(?![A-Za-zÀ-ỹ])`,
  'gu',
);

/** Parts a line of a calendar in front of each capital and each clock time: cells of one height come out on one line. */
export function partCalendarLine(text: string, above: string): readonly string[] {
  const whole = above === '' ? text : `${above} ${text}`;
  const shift = whole.length - text.length;
  const named = [...whole.matchAll(oneName)].map(
    (name) => [name.index, name.index + name[0].length] as const,
  );
  const isInName = (at: number) => named.some(([from, to]) => at > from && at < to);
  const cuts = [...whole.matchAll(between)].flatMap(({ index }) =>
    index > shift && !isInName(index) ? [index - shift] : [],
  );
  return [0, ...cuts].map((from, at) => text.slice(from, cuts[at]).trim()).filter(Boolean);
}

const wholeAtEnd = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${wholeOffice}$`, 'u');
const incompleteAtEnd = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${incomplete}|P?CVP|PH|HT|Lầu|tầng)$`, 'u');

const halfPersonAtEnd = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])${halfPerson}$`, 'u');

/** Whether words end with a post or an organ and its office: `Giám đốc Sở`. */
export const endsWithOffice = (text: string): boolean => wholeAtEnd.test(text);

/** Whether words ask for a name, a number or what happens behind them: `Đ/c`, `Phòng`, `Lầu`; with its office a post is whole. */
export const asksForName = (text: string): boolean =>
  clockAtEnd.test(text) ||
  halfPersonAtEnd.test(text) ||
  (incompleteAtEnd.test(text) && !wholeAtEnd.test(text));

/** A clock time in front of what happens then. */
const clockAtEnd =
  /(?<!\d)\d{1,2}\s*(?:h|g|giờ|:)\s*(?:\d{2})?’?\s*[:,]$|^[-–+•*]\s*\d{1,2}\s*(?:h|g|giờ|:)\s*(?:\d{2})?’?$/iu;
