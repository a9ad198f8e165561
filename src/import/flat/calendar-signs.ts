import { capitals, opensSmall, smalls } from '../../domain/letters.ts';
import { provinces } from '../../domain/citation/places.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { isPlace } from '../calendar/calendar-cells.ts';
import { isTimeCell, leads, partAlone } from '../calendar/calendar-entries.ts';
import { entryLabels } from '../calendar/entry-fields.ts';
import { beginsWithLabel } from '../calendar/label-parts.ts';
import { isPerson } from '../phrases/persons.ts';
import { parseBullet } from '../signs.ts';
import { lineWidth, type Atom } from './flat-atom.ts';
import { wordsOf } from './flat-weigh.ts';
import type { FlatColumn, FlatSigns } from './flat-signs.ts';

/** Rooms, halls, and what else is nothing but a place. */
const surePlace = new RegExp(
  String.raw`^(?:Tại\s|Hội trường|Giảng đường|Nhà (?:[A-Z]\d|văn hóa|rông|thi đấu|hát|khách)|Phòng (?:họp|khách|[A-Z]?\d|hội|truyền hình|giao ban|làm việc)|P\.?\s?(?:\d|họp|[A-Z]\d)|Trụ sở|Tầng|Điểm cầu|Sân|Quảng trường|Khách sạn|Nghĩa trang|Rạp|Chợ|Đình|Chùa|Đền|Dinh|Vườn quốc gia|Công viên|Bảo tàng|Cửa khẩu|Bến (?:cảng|xe|tàu)|Lầu \d|PH\s?\d|HT (?:tầng|số|[A-Z\d])|Nhà (?:ông|bà)|Cụm (?:CN|công nghiệp)|Khu (?:công nghiệp|du lịch|đô thị|di tích)|Online|Xã|Phường|Thị trấn|Thôn|Buôn|Bản|Ấp|Trực tuyến|Thư viện|(?:Tỉnh|Huyện|Quận|Thị xã|Thành phố|TP\.?) (?=[${capitals}]))(?![${smalls}])`,
  'u',
);

const opensParticipants = new RegExp(
  String.raw`^(?:Các|Mời|Người|Cử tri|Nhân dân|Hội viên|Đoàn viên|Đảng viên|Học sinh|Chủ đầu tư|LĐVP|CBCC|Ủy viên|Thành viên|Toàn thể|Theo|Đại biểu|Đoàn|Đại diện|Trưởng|Phó|Lãnh đạo|BGH|BGĐ|CB|Cán bộ|Khoa|Tổ|Thành phần|Như|P\.[${capitals}]|K\.[${capitals}])(?![A-Za-zÀ-ỹ])`,
  'u',
);

/** Words with which an entry begins besides those of a task. */
const opensEntry =
  /^(?:Dự|Đi|Thăm|Tiếp|Trực|Trao|Chào cờ|Nghiệm thu|Đối thoại|Coi thi|Tham quan|Nghỉ|Gặp|Khai (?:mạc|giảng)|Bế (?:mạc|giảng)|Chấm|Thi|Đón|Viếng|Dâng hương|Ra quân|Kỳ họp|Phiên họp|Bàn giao|Ký|Chúc|Bốc thăm|Bỏ phiếu|Lấy phiếu|Chung kết|Diễn đàn|Tọa đàm|Ra mắt|Duyệt|Tổng duyệt|Học tập|Sinh hoạt|Hội (?:thi|diễn|thao)|Liên hoan|Giải (?:bóng|cờ|chạy|việt dã|thể thao)|Công bố|Mít tinh|Ngày hội|Tặng|Tiễn|Đoàn công tác|Xét|Tết)(?![A-Za-zÀ-ỹ])/u;

/** How many capitalised words stand first, as in the name of a person. */
const namedWords = (text: string): number =>
  /^(?:\p{Lu}\p{Ll}*\s+){1,4}\p{Lu}\p{Ll}+(?=[,;.]|$)/u.exec(text)?.[0].split(/\s+/u).length ?? 0;

/** Words behind which no cell begins: what they belong to follows. */
const incomplete =
  '(?:Mời|(?<!iấy )mời|Chợ|Dinh|Đình|Đình làng|Rạp|Đập|Chùa|Đền|Hạt|Cụm|Đội|Đồn|Công ty|Hợp tác xã|Mầm non|Tiểu học|quốc gia|Phó|Trưởng|Chánh|P?HT|PCT|P?GĐ|PBT|Đ/c|đ/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à|Ban|Sở|Bộ|Phòng|Trường|THPT|THCS|của|và|với|tại|về|do|cho|các|theo|từ|đến|dự|Dự|Họp|Thăm|Nghe|Đón|Tiếp|khóa|số|Tỉnh|Huyện|Thành phố|Quận|Thị xã|Xã|Phường|Thị trấn|Thôn|Buôn|Điều|Nghị quyết|Quyết định)';
/** A post or an organ, with the office that ends its name: `Giám đốc Sở`, `Chánh Văn phòng Bộ`. */
const wholeOffice = String.raw`(?:Giám đốc|GĐ|[Ll]ãnh đạo|Chánh Văn phòng|Chánh Thanh tra|Văn phòng|Thanh tra|Đảng (?:ủy|bộ)|Hội trường|Công đoàn|[Cc]ơ quan|[Tt]rụ sở|Hội đồng|Đoàn|Trưởng|Bộ trưởng) (?:Sở|Bộ|Ban|Phòng|Trường|Tỉnh|Huyện|Thành phố|Quận|Thị xã|Xã|Phường|Thị trấn)`;
/** Names of families: a person is named, where one follows a post. */
const family =
  '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Mai|Lương|Hà|Tạ|Nông|Lò|Thái|Châu|Quách|Kiều|Lâm|Triệu|Đào|Trương|Tống|Chu|Lưu|Phùng|Đàm|Hứa|Doãn|Vương)';
const post = String.raw`(?:Giám đốc|Chủ tịch|Bí thư|Thường trực|Hiệu trưởng|Trưởng (?:ban|phòng|đoàn)|Trưởng Ban|Chánh (?:Văn phòng|Thanh tra)|Viện trưởng|Cục trưởng|Chủ nhiệm|HĐND|UBND)`;
const between = new RegExp(
  String.raw`(?<=[^\s(“"‘–-])(?:(?<!(?<![A-Za-zÀ-ỹ])${incomplete})|(?<=(?<![A-Za-zÀ-ỹ])${wholeOffice})) (?!(?<=${post} )${family} \p{Lu})(?!(?<=kỳ )[IVX]+(?![A-Za-zÀ-ỹ]))(?![IVX]+(?:[\s.,;]|$))(?<!(?:${family}|[A-Z]) (?:Văn|Thị) )(?!(?:Văn(?! Phòng)|Thị) [${capitals}])(?=\p{Lu}|\d{1,2}(?:h|g|:)\d{2}|\d{1,2}[hg](?![A-Za-zÀ-ỹ])|\d{1,2} giờ|[-+•] (?:\p{Lu}|\d{1,2}(?:[hg:]| giờ)))`,
  'gu',
);

/** The end of a post, alone on its line: `Đ/c Chủ tịch` with `UBND` below it, and another cell below that. */
const endsPost = new RegExp(
  String.raw`^(?:UBND|HĐND) (?=[${capitals}])(?!(?:TP|TX|TT|Thị|Thành|Xã|Phường|MTTQ|Tỉnh|Huyện|Quận)(?![A-Za-zÀ-ỹ]))(?=[${capitals}][${smalls}])`,
  'u',
);

/** Names of provinces and cities: no cell ends inside one. */
const oneName = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:${provinces.filter((name) => name.includes(' ')).join('|')})(?![A-Za-zÀ-ỹ])`,
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

/** Whether words end with a post or an organ and its office: `Giám đốc Sở`. */
export const endsWithOffice = (text: string): boolean => wholeAtEnd.test(text);

/** Whether words ask for a name, a number or what happens behind them: `Đ/c`, `Phòng`, `Lầu`; with its office a post is whole. */
export const asksForName = (text: string): boolean =>
  clockAtEnd.test(text) || (incompleteAtEnd.test(text) && !wholeAtEnd.test(text));

/** A clock time in front of what happens then. */
const clockAtEnd =
  /(?<!\d)\d{1,2}\s*(?:h|g|giờ|:)\s*(?:\d{2})?’?\s*[:,]$|^[-–+•*]\s*\d{1,2}\s*(?:h|g|giờ|:)\s*(?:\d{2})?’?$/iu;

/** Entries of a day, when they are, who hosts and takes part, and where. */
export const calendarSigns: FlatSigns = {
  partLine: (text, _columns, above) => partCalendarLine(text, above),
  opens(atom, column) {
    const { rest, opens } = atom;
    if (column === 'half') return /^[A-Za-zÀ-ỹ]/u.test(rest) && partAlone.test(firstTime(rest)) ? 3 : -8;
    if (column === 'time') return isTimeCell(firstTime(rest)) ? 3 : -8;
    if (atom.edge === 'line' && isTimeCell(atom.line.text)) return -8;
    const bullet = parseBullet(rest);
    const words = bullet?.rest ?? rest;
    if (leads.test(words)) return column === 'text' ? 3 : -5;
    // Who takes part, and where, as a line of the text.
    if (beginsWithLabel(words, entryLabels)) return -6;
    const marked = bullet && column === 'text' ? 0.5 : 0;
    if (opens.isTail || atom.text === 'TT' || (!atom.text.includes(' ') && endsPost.test(words))) return -4;
    const place = surePlace.test(words) ? 2 : isPlace(words) ? 1 : 0;
    if (place < 2 && isEntry(words, opens))
      return column === 'text' ? 2 : column === 'other' || column === 'note' ? -1.5 : -3.5;
    const person = postOf(words);
    const named = place === 0 ? namedWords(words) : 0;
    const isBody = opens.isBody || (bullet !== undefined && bodyStart.test(words));
    return marked + (weights[column] ?? noWeights)({ place, person, named, isBody, words });
  },
  fits(words, column, isCut) {
    const isRight = column === 'half' ? partAlone.test(words) : isTimeCell(words);
    if (column !== 'time' && column !== 'half') return isRight ? -6 : 0;
    return isRight ? 5 : isCut ? -1.5 : -20;
  },
  newRow: (atom) => weighNewRow(atom, -2.5),
  readsLeading: true,
  opensParagraph: ({ rest }, column) => {
    const bullet = parseBullet(rest);
    return bullet !== undefined || (column === 'text' && leads.test(rest));
  },
  isAlone: ({ line, edge }) => edge === 'line' && isTimeCell(line.text),
  margin: 1.5,
  known: 2,
  inLine: (atom, before) =>
    -4 + (endsPostAt.test(before.text) && opensOffice.test(atom.rest) ? -2.5 : shapeOf(atom.rest)),
  half: -1.5,
  open: -4,
  endsText: () => 0,
  usesGaps: false,
  sure: 0.3,
  skips: { half: -0.5, time: -2, bodies: -3, place: -3, participants: -2.5, note: 0, other: -1.5 },
  longest: { text: 120, half: 3, time: 6, place: 30, bodies: 40, participants: 60 },
  holds(atoms, column) {
    const [first] = atoms as [Atom];
    if (column === 'half') return partAlone.test(wordsOf(atoms, 0, atoms.length));
    if (column === 'time') return isTimeCell(wordsOf(atoms, 0, atoms.length));
    if (column === 'text') return !first.opens.isLower;
    return !first.opens.isLower && !first.opens.isTask && !opensAgain(atoms, column);
  },
  always: new Set(['text']),
  mostly: new Set(['time', 'place']),
  endsInText: true,
  trims: 80,
  // A line that goes on below in small letters is full.
  firstWidths: (atoms) =>
    atoms.flatMap((atom, at) =>
      atom.edge === 'line' && atom.opens.isLower && at > 0 ? [lineWidth(atoms, 0, at - 1)] : [],
    ),
};

/** Whether words say what happens; those who lead are no such thing: `Lãnh đạo Sở`. */
const isEntry = (words: string, { isTask }: Atom['opens']): boolean =>
  (isTask && !/^Lãnh đạo(?! (?:việc|công tác|thực hiện|triển khai))/u.test(words)) || opensEntry.test(words);

/** What it costs to open a row with words that say not what happens. */
export function weighNewRow({ rest, opens }: Atom, unlikely: number): number {
  const words = parseBullet(rest)?.rest ?? rest;
  if (opens.isLower || /^\(/u.test(words)) return -20;
  return leads.test(words) || isEntry(words, opens) ? 0 : unlikely;
}

/** A post whose office follows it: `Bí thư` with `Đảng ủy`, `Phó Bí thư` with `Thường trực`. */
const endsPostAt = /(?:[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Tt]rưởng|[Pp]hó|[Cc]hánh|[Ll]ãnh đạo|viên)$/u;
const opensOffice =
  /^(?:Thường trực|UBND|HĐND|MTTQ|BTV|BCH|(?:Đảng|Huyện|Tỉnh|Thành|Thị|Quận) ủy|Sở|Ban|Phòng|Văn phòng|Đoàn|Hội)(?![A-Za-zÀ-ỹ])/u;

/**
 * What the capitals behind a single blank tell: with a capital in front and small letters behind it (`Hội trường`, `Lãnh đạo`) a
 * word opens something new; one among others with capitals, or the last of its line, is rather part of a name: `Tân Phú`.
 */
function shapeOf(words: string): number {
  const [first, second, third] = words.split(' ');
  if (first === 'Các' || (second !== undefined && opensSmall(second))) return 1;
  const isShort = second !== undefined && /^\p{Lu}{2,}[,;]?$/u.test(first!);
  return isShort || (third !== undefined && opensSmall(third)) ? 0 : -1;
}

/** Whether a line inside a cell looks like the beginning of another one. */
const opensAgain = (atoms: readonly Atom[], column: FlatColumn): boolean =>
  atoms.some((atom, at) => {
    const before = atoms[at - 1];
    if (!before || atom.edge !== 'line' || before.isOpen || before.isHalf) return false;
    if (parseBullet(atom.text) && parseBullet(atoms[0]!.text)) return false;
    return !/[,;+]$/u.test(before.text) && calendarSigns.opens(atom, column) >= 2.5;
  });

interface Seen {
  readonly place: number;
  readonly person: boolean;
  readonly named: number;
  readonly isBody: boolean;
  readonly words: string;
}

const weights: Readonly<Partial<Record<FlatColumn, (seen: Seen) => number>>> = {
  text: ({ place, person, named, isBody }) =>
    place === 2 ? -2.5 : person ? -1 : named > 2 ? -1.5 : isBody ? -0.5 : 0.5,
  bodies: ({ place, person, named, isBody }) =>
    person ? 3 : place === 2 ? -2 : isBody ? 2 : named > 2 ? 2 : named > 1 ? 0.5 : -2,
  place: ({ place, person, named, isBody }) =>
    place === 2 ? 3 : person ? -3 : place === 1 ? 1.5 : named > 2 ? -2 : isBody ? 0.5 : -0.5,
  participants: ({ place, person, named, isBody, words }) =>
    place === 2 ? -2.5 : opensParticipants.test(words) ? 2.5 : person || isBody || named > 1 ? 2 : -1,
  // Who prepares it: a body, hardly ever a person.
  organs: ({ place, person, named, isBody }) =>
    person ? -1.5 : place === 2 ? -2 : isBody ? 2 : named > 1 ? -2 : -0.5,
  note: () => -1.5,
};

const noWeights = (): number => 0;

/** Whether a post stands first, and nobody does anything. */
const postOf = (text: string): boolean =>
  isPerson(text) ||
  /^(?:PHT|HT|PGS|GS|TS|ThS|BS|PBT|GĐ|PGĐ|TP|PTP|TK|PTK|CVP|PCVP|Tổ (?:đại biểu|trưởng|phó))\.?(?:\s+\p{Lu}|$|\s\p{Ll})/u.test(
    text,
  );

/** The words that may be a time at the beginning of a line: a narrow cell cuts `Cả` off from `ngày`. */
function firstTime(text: string): string {
  if (/^Cả$/u.test(text)) return 'Cả ngày';
  return (
    /^(?:(?:Buổi )?(?:Sán ?g|Chiề ?u|Tố ?i)|Cả ngày|\S*\d\S*(?:\s+giờ(?:\s+\d{2})?)?)/iu.exec(text)?.[0] ??
    text
  );
}

/** Of which class the first words of a cell are: who leads, who comes, a body, a place, or what none of these tell. */
export function calendarClass({ rest, opens }: Atom): string {
  let name = classes.get(rest);
  if (name === undefined) {
    if (classes.size > 5000) classes.clear();
    const words = parseBullet(rest)?.rest ?? rest;
    name = surePlace.test(words)
      ? 'place'
      : postOf(words)
        ? 'person'
        : opensParticipants.test(words)
          ? 'participants'
          : isPlace(words)
            ? 'place'
            : opens.isBody || bodyStart.test(words)
              ? 'body'
              : namedWords(words) > 1
                ? 'name'
                : 'other';
    classes.set(rest, name);
  }
  return name;
}

/** The same words are asked for in every round. */
const classes = new Map<string, string>();
