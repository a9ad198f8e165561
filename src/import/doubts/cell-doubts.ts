import { capitals, smalls } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { isPerson } from '../phrases/persons.ts';
import { clockTimes } from '../phrases/clock.ts';
import { endsOpen, openingOf } from '../phrases/openings.ts';
import { breaksOff, holdsOthers } from './sayings.ts';

/** What a cell of a row holds. */
export type CellName = 'text' | 'body' | 'joint body' | 'host' | 'participants' | 'place';

/** A cell of a row as it was read. */
export interface ReadCell {
  readonly name: CellName;
  readonly words: string;
  /** Whether they go on with words in front of them that are no part of the cell: `Chiều: 15h00, họp`. */
  readonly goesOn?: boolean | undefined;
}

/** How a text says of whom or where without being a cell of its own: what may stand in front of a name or a place. */
const leadsOn =
  /(?:[,:;(“"–/&+-]|(?<![A-Za-zÀ-ỹ])(?:tại|ở|của|và|với|do|cùng|từ|đến|tới|về|cho|là|gồm|bởi|theo|giữa|thuộc|vào|ra|trong|trên|qua|dự|tiếp|thăm|gặp|mời|các|những|đồng chí|đ\/c|Đ\/c|chúc|giao|trụ sở|khu vực|Lãnh đạo|xây dựng|sửa chữa|khánh thành|cải tạo|bàn giao|dọn|tổng|liên|chức vụ|chức danh|bầu|kiểm tra|giám sát|làm việc|Thường trực|hoặc|hay|như|thay|số|kính|cả|lần|bí thư|đoàn|nghe|đưa|đón|Ban|phó|bổ nhiệm)|^Báo cáo)$/iu;

const placeInside = new RegExp(
  String.raw`\s(?=(?:(?:Hội trường|HT(?=\s+[${capitals}])|Phòng họp|Phòng khách|Trụ sở|Nhà (?:văn hóa|khách)|Giảng đường|Điểm cầu)(?![A-Za-zÀ-ỹ])|Phòng (?:số )?\d|P\.\s?\d))`,
  'gu',
);

/** Not who is dead long ago: `Bảo tàng Chủ tịch Hồ Chí Minh`. */
const personInside =
  /\s(?!Chủ tịch Hồ Chí Minh)(?=(?:Đ\/c|Đồng chí|Các đồng chí|Các đ\/c|PCT|PHT|PBT|PGĐ|(?:Phó )?Chủ tịch|(?:Phó )?Bí thư|(?:Phó )?Giám đốc)(?![A-Za-zÀ-ỹ])|(?:Ông|Bà|P?CVP)(?: \p{Lu}\p{Ll}*){2,5}(?:,|$))/gu;

const personFirst =
  /^(?:Các |Lãnh đạo |Tập thể )?(?:Đ\/c|Đồng chí|đồng chí|đ\/c|Phó|PCT|PHT|PBT|PGĐ|Chủ tịch|Bí thư|Giám đốc|Giao ban|Họp giao ban)(?![A-Za-zÀ-ỹ])/u;

/** Words behind which a cell may end although it seems to go on. */
const mayEnd = /(?:\d+ (?:tháng|năm|ngày|quý)|Quý|trực thuộc|trụ sở|(?:công|chương|quy|hành|lộ|tờ) trình)$/iu;

const namedAlone = new RegExp(String.raw`^(?:Đ/c|Đồng chí|Ông|Bà)(?:\s[${capitals}][${smalls}]+){1,4}$`, 'u');

const smallEnd = new RegExp(String.raw`[${smalls}\d)]$`, 'u');

/** The first place in some words where a cell of its own seems to begin. */
function findInside(words: string, pattern: RegExp): string | undefined {
  for (const { index } of words.matchAll(pattern)) {
    const before = words.slice(0, index);
    // A sentence of its own may name who comes, or where.
    // The post of a person stands behind the name, too: "Đ/c An PCT".
    if (namedAlone.test(before)) continue;
    if (!leadsOn.test(before) && smallEnd.test(before)) return words.slice(index + 1, index + 41);
  }
  return undefined;
}

const dayInside =
  /(?<=[A-Za-zÀ-ỹ\d.;:)]\s+(?:[*•+-]\s*)?)(?:(?:Thứ|THỨ) (?:[A-Za-zÀ-ỹ]+|[2-7])|Chủ nhật|CHỦ NHẬT|Chủ Nhật)[\s,(:–-]*(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}/u;
const weekdayBetween = new RegExp(
  String.raw`(?<=[${smalls}\d.;)]\s)(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy|hai|ba|tư|năm|sáu|bảy|[2-7])|Chủ (?:Nhật|nhật)|THỨ [${capitals}]+)(?=\s+[A-Za-zÀ-ỹ]|$)`,
  'u',
);
/** Not a street: `đường 2 Tháng 9`. */
const periodInside = new RegExp(
  String.raw`(?<=[${smalls}\d.;:)]\s(?:[*•]\s*)?)(?:(?<!(?:[Đđ]ường|[Pp]hố|[Tt]rường|[Cc]ông viên|[Cc]ầu|[Cc]hợ|[Nn]hà máy|[Cc]ông ty)\s\d{1,2}\s)Tháng (?:0?[1-9]|1[0-2])(?:/20\d{2})?|THÁNG \d{1,2}(?:/20\d{2})?|Quý (?:[IV]{1,3}|[1-4])(?:/20\d{2})?)(?=\s*[:.]?$|\s*:|\s+[${capitals}])`,
  'u',
);
/** A weekday of which a line end cut the first word, at the end of a cell or in front of its day: `Thứ`, `Năm, ngày 10/09`. */
const cutWeekday = /(?<=\S\s)(?:(?:Hai|Ba|Tư|Năm|Sáu|Bảy),? ngày \d{1,2}\/\d{1,2}|(?:Thứ|THỨ)$)/u;
/** A half of the day or a clock time in front of what happens then, behind words that need none. */
const entryInside = new RegExp(
  String.raw`(?<=[${smalls})]\s)(?<!(?:huyện|xã|phường|trấn|thôn|bản|ông|bà)\s)(?:(?:Sáng|Chiều|Tối)(?=$|\s+(?:[${capitals}][${smalls}]|\d{1,2}\s*(?:h|g|:)))|\d{1,2}(?:[hg:]\d{2}| giờ(?: \d{2})?)(?=[:,]?\s(?:- )?[${capitals}]))`,
  'u',
);
const clockInside = new RegExp(
  String.raw`(?<=[.;]\s+(?:[*•+-]\s*)?)(?:(?:[Bb]uổi\s+)?(?:Sáng|Chiều|Tối)\s*:|${clockTimes}\s*[,:])|(?<=[${smalls}\d]\s)(?:Sáng|Chiều|Tối)\s*:`,
  'u',
);
const labelInside = /(?<=\S\s)(?:Địa điểm|Thành phần|Chủ trì)\s*:/u;
const itemInside = new RegExp(String.raw`(?<=[.;]\s)[-–+•*]\s+(?=[${capitals}])`, 'u');

/** How a text says when without a heading of its own. */
const leadsToDay =
  /(?:[,;(“/&–-]|(?<![A-Za-zÀ-ỹ])(?:từ|đến|và|vào|trong|hết|trước|sau|ngày|sáng|chiều|tối|của|cuối|đầu|giữa|lúc|hồi|buổi|kỳ|mừng|hưởng ứng|phát động|ra quân|hoạt động|chiến dịch|tổ chức|tổng kết|dịp))$/iu;

/** A number behind words that ask for none: that of a page, a row or a month. */
const numberBehind = /(?<=[.;:]\s|(?<![A-Za-zÀ-ỹ])(?:Đảng|dân|tỉnh|huyện|xã|hội|ủy|bổ)\s)\d{1,2}$/u;

/** A word or two printed twice, one behind the other. */
const twice = /(?<![A-Za-zÀ-ỹ])([A-Za-zÀ-ỹ]{5,}|[A-Za-zÀ-ỹ]{3,} [A-Za-zÀ-ỹ]{2,})\s\1(?![A-Za-zÀ-ỹ])/u;

const saidAgain = new RegExp(
  String.raw`^(?!Tổ (?:trưởng|phó) Tổ |Hội trường )([${capitals}][A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)?)(?= ).*[A-Za-zÀ-ỹ](?<![,;:–-]) (?!Bộ đội )(\1 .*|\1)$`,
  'u',
);

const longNumber = new RegExp(String.raw`^\d{3,4}\s+[${capitals}]`, 'u');

/** Words in a cell that belong to another one, or to another row. */
function strangeIn({ name, words }: ReadCell, hasNames: boolean): string | undefined {
  const found = [dayInside, weekdayBetween, periodInside, cutWeekday, entryInside]
    .map((pattern) => pattern.exec(words))
    .find(Boolean);
  if (found && !leadsToDay.test(words.slice(0, found.index).trim())) return found[0].trim();
  if (name === 'text' && longNumber.test(words)) return words.slice(0, 20);
  const number = numberBehind.exec(words);
  if (number) return number[0];
  const another = clockInside.exec(words) ?? labelInside.exec(words);
  if (another) return another[0].trim();
  if (name === 'text') {
    // Who stands in front of what they do is no cell beside it.
    const isLed = !hasNames || personFirst.test(words);
    const last = /(?<=[.;]\s)[^.;]+$/u.exec(words)?.[0];
    return (
      findInside(words, placeInside) ??
      (isLed ? undefined : findInside(words, personInside)) ??
      (hasNames && last && isPerson(last) ? last : undefined)
    );
  }
  // The bullet of a list of which the other items stand elsewhere.
  if (/^[-–•*+]\s/u.test(words)) return words.slice(0, 40);
  // Who hosts is named once; who takes part may be many.
  const other =
    (name === 'place' ? undefined : findInside(words, placeInside)) ??
    (name === 'place' || name === 'host' ? findInside(words, personInside) : undefined);
  if (other) return other;
  const again = saidAgain.exec(words);
  if (again && !/[,;+]| - | và /u.test(words)) return again[2];
  const item = itemInside.exec(words);
  if (item && openingOf(words.slice(item.index)).isTask) return words.slice(item.index, item.index + 40);
  if (name === 'place' && new RegExp(clockTimes, 'iu').test(words)) return words;
  return undefined;
}

/** Whether a bracket or a quotation mark is opened and not closed, or the other way round. */
export function isUnclosed(words: string): boolean {
  let depth = 0;
  for (const { 0: sign, index } of words.matchAll(/[()]/gu)) {
    const isItem =
      sign === ')' && depth === 0 && /(?:^|\s)(?:[a-zđ]|\d{1,2}|[ivx]+)$/iu.test(words.slice(0, index));
    if (isItem) continue;
    depth += sign === '(' ? 1 : -1;
    if (depth < 0) return true;
  }
  return depth > 0 || words.split('“').length !== words.split('”').length;
}

const does =
  /\s(?:dự|họp|làm|tiếp|kiểm tra|giám sát|khảo sát|chủ trì|tham|đi|nghe|thăm|giao ban|chỉ đạo|gặp|phát|trao|ký|công bố|duyệt|tổ chức|cho|về|triển khai|thực hiện|báo cáo|trực|đối thoại|sơ kết|tổng kết|thẩm|thẩm tra|xét|chúc|viếng|kỷ niệm|lần|kết|quyết định|khối|năm|\d)(?![A-Za-zÀ-ỹ])/u;

const betweenNames = new RegExp(String.raw`[,;]\s*(?=[${capitals}đ])`, 'u');

/** Whether some words are nothing but names of those who may do something. */
const isNames = (words: string): boolean =>
  words.length < 90 &&
  !does.test(words) &&
  words
    .split(betweenNames)
    .every(
      (name) =>
        isPerson(name) ||
        (openingOf(name).isBody &&
          !/^(?:Cấp |Hội (?:nghị|thi|thảo|ý|đàm|báo|thao|chợ|trại|quân|nhập|khỏe|diễn)|Báo |Thành |Tổng |Ban hành|Các |Liên |Đại hội|Bộ |Đoàn )/u.test(
            name,
          ) &&
          bodyStart.test(name)),
    );

/** What a place lacks that ends with these: its name or number follows. */
const openPlace = /(?:^|\s)(?:Tỉnh|Thành phố|Huyện|Phường|Xã|[Nn]hà|số|[Tt]ầng|Thị trấn|Phòng)$/u;

/** What names of persons, bodies and places begin with, and never end. */
const openName =
  /(?:^|\s)(?:Phó|Trưởng|Chánh|[Đđ]\/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Tt]hường trực Đảng|BCH|Mầm non|Tiểu học|Hạt|Đồn|Rạp|Đập|Dinh|Nông trường|Hợp tác xã|THCS|THPT)$/u;

const anySmall = new RegExp(String.raw`[${smalls}]`, 'u');

/** What speaks against a cell by its own words; `undefined` where nothing does. */
export function doubtOfCell(
  cell: ReadCell,
  { cells }: { readonly cells: readonly ReadCell[] },
): string | undefined {
  const { name, words } = cell;
  if (words === '') return undefined;
  const hasNames = cells.some((one) => one.words !== '' && (one.name === 'host' || one.name === 'place'));
  const strange = strangeIn(cell, hasNames);
  if (strange) return holdsOthers(name, strange);
  if (isUnclosed(words)) return `a bracket or a quotation mark is not closed in its ${name}`;
  if (twice.test(words)) return `words stand twice in its ${name}: "${twice.exec(words)![0]}"`;
  if (name === 'text' && isNames(words)) return 'its text is a name';
  if (name === 'text' && (!anySmall.test(words) || /^[A-Za-zÀ-ỹ]+:$/u.test(words)))
    return 'its text has no words';
  const isOpen = (name === 'place' && openPlace.test(words)) || (name !== 'text' && openName.test(words));
  if (isOpen) return breaksOff(name, words.slice(-40).trim());
  if (endsOpen(words) && !mayEnd.test(words)) return breaksOff(name, words.slice(-40).trim());
  return undefined;
}
