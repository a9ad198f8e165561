import { capitals, smalls } from '../../domain/letters.ts';

/** Posts and persons as calendars name those who are busy: `Chủ tịch`, `PCT Nguyễn Văn An`, `Đ/c Bí thư Huyện ủy`. */
const post =
  /^(?:Các\s+|Các đồng chí\s+|Tập thể\s+)?(?:Đ\/c|Đồng chí|Ông|Bà|Chủ tịch|Phó Chủ tịch|P\.\s?Chủ tịch|PCT(?:TT)?|CT|Bí thư|Phó Bí thư|PBT(?:TT)?|Giám đốc|Phó Giám đốc|P?GĐ|Trưởng (?:Ban|phòng|đoàn)|Phó (?:Trưởng )?(?:Ban|Trưởng phòng|đoàn)|Chánh (?:Văn phòng|Thanh tra)|Phó Chánh|CVP|PCVP|Thường trực|Lãnh đạo|LĐ|Hiệu trưởng|Phó Hiệu trưởng|PHT|Bộ trưởng|Thứ trưởng|Cục trưởng|Phó Cục trưởng|Vụ trưởng|Ban Giám (?:đốc|hiệu)|Viện trưởng|Cục trưởng|Chi cục trưởng|Chủ nhiệm|Phó Chủ nhiệm|Tổng Giám đốc)(?![A-Za-zÀ-ỹ])/iu;

/** What a person does, not who they are. */
const does =
  /\s(?:dự|họp|làm việc|tiếp|kiểm tra|chủ trì|tham dự|tham gia|đi|nghe|thăm|giao ban|chỉ đạo|khảo sát|giám sát|gặp|phát biểu|trao|ký)(?![A-Za-zÀ-ỹ])/u;

/** Whether words name a post or a person, and nothing else. */
export const isPerson = (words: string): boolean =>
  words.length <= 90 &&
  post.test(words) &&
  !does.test(words) &&
  !/[.!?:](?:\s|$)(?<!P\.|CN\.|KT\.)/u.test(words.replace(titleColon, '$1'));

/** A colon behind a title, or between a name and its post, as some papers have one: `Đ/c : Khánh`, `Đ/c Khánh: CT HĐND`. */
const titleColon =
  /(Đ\/c|Đồng chí|(?<=Đ\/c|Đồng chí)(?:\s\p{Lu}\p{Ll}+){1,4})\s?:(?=\s*(?:\p{Lu}\p{Ll}+(?:\s|$)|P?CT\s|Phó\s|Chủ tịch|Bí thư))/giu;

/** A title with a name behind it, and what is no verb: `Đ/c Thân - PCT UBND Phòng tiếp dân`, `Đ/c : Khánh - CT HĐND`. */
const named = new RegExp(
  String.raw`^(?:Các )?(?:Đ/c|Đồng chí|Ông|Bà)\s*:?\s*(?:[${capitals}][${smalls}]+\s*){1,4}(?=$|[-–;,(:]|[${capitals}])`,
  'u',
);

/** Whether a person is named first, by a title and a name, whatever the cell beside it says. */
export const opensWithName = (words: string): boolean => named.test(words.replace(/^Đ\/C/u, 'Đ/c'));

/** The post behind a name and a dash: `Đ/c Thân` with `- PCT UBND`. */
export const postBehindDash =
  /^[-–]\s*(?:P\.?\s?)?(?:CT|PCT|BT|PBT|TP|PTP|GĐ|PGĐ|CVP|PCVP|HT|PHT|TB|PTB|TUV|HUV|UV ?(?:BTV|BCH)?|UVBTV|Chủ tịch|Bí thư|Phó|Giám đốc|Trưởng|Chánh|Chủ nhiệm|Ủy viên|Hiệu trưởng)(?![A-Za-zÀ-ỹ])/u;

/** Who is named in front of what they do: `Chủ tịch: 7 giờ 30, dự …`. */
export function findPerson(text: string): { readonly name: string; readonly length: number } | undefined {
  const match = /^([^:;()“"]{2,80}?)\s*:(?:\s+|$)/u.exec(text);
  // A name is no sentence, and the words in front of a later label are none either.
  if (!match || /\d{3}|[.!?]\s+\p{Lu}(?<!(?<!\p{L})(?:P|P?CT|P?BT|P?GĐ)\.\s\p{Lu})/u.test(match[1]!))
    return undefined;
  const name = match[1]!.trim();
  return post.test(name) && !does.test(name) && !/^Chủ trì/iu.test(name)
    ? { name, length: match[0].length }
    : undefined;
}

/** How a person is named: `Ông Lê Văn An`. */
export const titledPerson = /^(?:Ông|Bà|Đ\/c|Đồng chí|P?CT|P?CVP|P?GĐ|PBT|P?HT) \p{Lu}\p{Ll}/u;

/** A post whose office follows it: `Bí thư` with `Đảng ủy`, `Phó Bí thư` with `Thường trực`. */
export const endsInPost =
  /(?:[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Tt]rưởng|[Pp]hó|[Cc]hánh|[Ll]ãnh đạo|viên)$/u;
export const opensOffice =
  /^(?:Thường trực|UBND|HĐND|MTTQ|BTV|BCH|(?:Đảng|Huyện|Tỉnh|Thành|Thị|Quận) ủy|Sở|Ban|Phòng|Văn phòng|Đoàn|Hội)(?![A-Za-zÀ-ỹ])/u;

/** A person or a post that begins a cell behind others: that of a task. */
export const opensPerson =
  /^(?:Đ\/c|Đ\/C|Đồng chí|Các đồng chí|Các đ\/c|Ông|Bà|Cô|Thầy|BS|Phó (?:Bí thư|Chủ tịch|Trưởng|Giám đốc|Chánh|Hiệu)|PCT|PBT|CT|Bí thư|Chủ tịch|Giám đốc|PGĐ|GĐ|Chánh|Trưởng|Lãnh đạo|Thường trực|UVTV|UVBTV)(?![A-Za-zÀ-ỹ])/u;
