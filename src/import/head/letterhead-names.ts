import { capitals } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';

/** Words, beside those of running text, with which the name of a body begins in a letterhead. */
const ownStart =
  /^(?:CHI (?:BỘ|ĐOÀN|ỦY|NHÁNH)|CÔNG (?:TY|ĐOÀN)|TỔ |QUỸ |KHOA |BỆNH VIỆN|TRẠM |HẠT |BẢO HIỂM|TIỂU BAN|CƠ QUAN |NHÀ |VỤ (?!TỈNH|THÀNH|HUYỆN|XÃ|ĐẢNG|[ỦU])|THỦ TƯỚNG|KIỂM TOÁN|UBBC|XÃ ĐOÀN|QUẬN (?:ỦY|ĐOÀN)|PHƯỜNG ĐOÀN)/u;

/** A place in a name: "TỈNH AN GIANG"; "TỈNH ỦY" and "TỈNH ĐOÀN" are bodies themselves. */
const place = new RegExp(
  String.raw`^(?:TỈNH|HUYỆN|QUẬN|THÀNH PHỐ|TP|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\.?\s+(?!ỦY|UỶ|ĐOÀN|ĐỘI|HỘI)[${capitals}]`,
  'u',
);

/** Words behind which a name is not at its end. */
const open =
  /(?:NHÂN DÂN|TỔ QUỐC|CƠ QUAN|VIỆT NAM|KIỂM SÁT|HÀNH|VỤ|CHỈ HUY|,|VÀ|CỦA|CÁC|CHO|VỚI|VỀ|TRONG|THUỘC|-|–)$/u;
const goesOnBehindOpen =
  /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẢNG(?! ỦY| UỶ)|QUÂN SỰ|NHÂN DÂN|VIỆT NAM|QUỐC HỘI)(?![A-Za-zÀ-ỹ])/u;

/** Marks of haste and of secrecy, and drafts: no names of bodies. */
const mark =
  /^\(?(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|(?:TỐI |TUYỆT )?MẬT|(?:BẢN )?DỰ THẢO|SAO (?:Y|LỤC)|TRÍCH SAO|BẢN SAO|(?:PHẦN\s+)?VĂN BẢN (?:QUY PHẠM|KHÁC|CHỈ ĐẠO))(?![A-Za-zÀ-ỹ])/iu;

/** Whether a piece of a letterhead says how a paper is handled, not whose it is: `HỎA TỐC`, `Dự thảo lần 2`. */
export const isHandlingMark = (text: string): boolean => mark.test(text);

/** What a committee is for, which its narrow column broke off, and no department: `PHÒNG, CHỐNG THIÊN TAI`. */
const prevention = /^PHÒNG(?:,| CHỐNG| NGỪA)/iu;

/** Whether a line begins the name of a body. */
export const beginsBody = (text: string): boolean =>
  !place.test(text) &&
  !prevention.test(text) &&
  (ownStart.test(text) || bodyStart.test(text) || bodyStart.test(text[0] + text.slice(1).toLowerCase()));

/** "ỦY BAN NHÂN DÂN" with "TỈNH AN GIANG" below it is one name on two lines; a new name begins as names begin. */
export function joinNames(names: readonly string[]): string[] {
  return names.reduce<string[]>((joined, name) => {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      (!/\s/.test(name) ||
        (joined.length === 1 && before === 'THƯỜNG TRỰC') ||
        // A branch below the body that it is of, where that stands below its own head.
        (joined.length > 1 && /^CHI NHÁNH(?:\s|$)/u.test(name)) ||
        // A post alone is no body: whose it is stands below.
        /^(?:(?:PHÓ )?(?:THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG))$/u.test(
          before,
        ) ||
        // "ỦY" above "BAN NHÂN DÂN": no body has a name of one syllable.
        !/\s/.test(before) ||
        /^(?:VÀ|CỦA|CÁC|-|–)\s/u.test(name) ||
        place.test(name) ||
        /(?:,|VÀ|CỦA|CÁC|[UỦ][YỶ] BAN|-|–)$/u.test(before) ||
        (open.test(before) && goesOnBehindOpen.test(name)) ||
        !beginsBody(name));
    if (goesOn) joined[joined.length - 1] = `${before} ${name}`;
    else joined.push(name);
    return joined;
  }, []);
}
