import { capitals, opensCapital } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { openingOf } from './openings.ts';
import { isCapitals } from '../signs.ts';

/** Who is to do something, named in a phrase: `Ban Tổ chức chuẩn bị, phối hợp với Văn phòng`. */
export interface BodyPhrase {
  readonly bodies: string;
  readonly joint?: string | undefined;
  /** Words that say no more than the head of a column: `chuẩn bị`. */
  readonly dropped: readonly string[];
}

export const does =
  '(?:(?:chủ trì|chuẩn bị|tham mưu|phụ trách|thực hiện|đầu mối|soạn thảo|chịu trách nhiệm)(?:(?:,| và)? (?:chủ trì|chuẩn bị|tham mưu|thực hiện|nội dung|triển khai|tổ chức|trình|xây dựng))*)';
const withOthers = new RegExp(
  String.raw`^(\S.*?)(?:\s+(${does}))?(?:(?:,|;|\s)\s*(?:và\s+)?(phối hợp(?:\s+(?:với|cùng))?)\s*:?\s+(\S.*?)(?:\s+(thực hiện|chuẩn bị|tham mưu))?)?$`,
  'i',
);

/** `Ban Pháp chế chủ trì, các đoàn thể phối hợp`: each with what it does behind it. */
const eachWithVerb = new RegExp(
  String.raw`^(\S.*?)\s+(${does})(?:,|;|\s+và)\s+(\S.*?)\s+(phối hợp)(?:\s+(thực hiện|tham mưu))?$`,
  'i',
);

/** A name, and behind it the label of a column that the next page shows again: `Công an tỉnh | Cơ quan chuẩn bị`. */
const endsInLabel = /\s(?:Cơ quan|Đơn vị)$/u;

/** What stands in no such phrase: a label, a bracket, the end of a sentence, which the stop of an initial is not. */
const partsWords = new RegExp(
  String.raw`[:(]|[.!?]\s+[${capitals}](?<![${capitals}]\.\s+[${capitals}])`,
  'u',
);

/** Read a phrase that names who does something, and nothing else; `undefined` where other words stand in it. */
export function readBodyPhrase(words: string): BodyPhrase | undefined {
  if (words.length < 2 || words.length > 220 || partsWords.test(words)) return undefined;
  // "Giao Ban Dân vận", not "Giao ban".
  const gives = /^(?:Giao(?! ban)|[Dd]o)(?=\s)/u.exec(words.trim())?.[0];
  const phrase = words
    .trim()
    .slice(gives?.length ?? 0)
    .replace(/\s*[.;,]+$/u, '')
    .trim();
  const each = eachWithVerb.exec(phrase);
  const match = each ? [each[0], each[1], each[2], each[4], each[3], each[5]] : withOthers.exec(phrase);
  if (!match) return undefined;
  const [, bodies = '', verb, jointly, joint, too] = match;
  if (verb && endsInLabel.test(bodies)) return undefined;
  // What "chuẩn bị" stands behind may be a body of any name: "Tiểu ban Văn kiện chuẩn bị".
  const isNamed =
    isBodyName(bodies) ||
    (verb !== undefined && opensCapital(bodies) && !openingOf(bodies).isProduct && isName(bodies));
  if (!isNamed || (joint && !isBodyName(joint))) return undefined;
  return {
    bodies,
    ...(joint && { joint }),
    dropped: [gives, verb, jointly, too].flatMap((word) => (word ? [word.trim()] : [])),
  };
}

/** What begins as a body is named, and is something else: `Phòng, chống thiên tai`, `Các nhiệm vụ`, `Hội thi`. */
const noBody =
  /^(?:Phòng(?:,| chống| cháy| ngừa| trừ)|Thành phần|Trường hợp|Bộ (?:máy|tiêu chí|chỉ số|tài liệu)|Cấp (?:giấy|phát|ủy|bách|tỉnh|huyện|xã)$|Hội (?:thi|thao|thảo|viên|trại|diễn|chợ)|Liên (?:hoan|kết)|Đảng viên|Đoàn (?:viên|kết)|Tổng (?:số|hợp|kết)|Thanh tra,|Báo (?:cáo|chí)|Sở hữu|Thị (?:trường|sát)|Thường trực \d|Các (?!sở|ban|phòng|cơ quan|đơn vị|cơ sở|huyện|xã|phường|địa phương|đồng chí|tổ |hội |đoàn|chi |đảng|cấp |trường|bộ|ngành|trung tâm|doanh nghiệp|công đoàn|UB|MT|thành viên|Ban|Sở|Phòng|Tổ|Hội|Đảng|Đoàn))/u;

/** What names a body where a phrase is one, and may begin other words elsewhere: `Chi bộ Quân sự`, `Khối Dân vận`. */
const furtherStart =
  /^(?:Chi bộ|Khối|Tiểu ban|Công chức|Bộ phận|Tổ (?:giúp việc|công tác|biên tập|đại biểu))(?=\s[A-Za-zÀ-ỹ])|^(?:Chi ủy|Chi bộ|Ban [Cc]hi ủy)$/u;

/** Bodies by the letters of their names, alone or with those of their committee: `VPHU`, `BTC HU`, `CA huyện`. */
const abbreviated =
  /^(?:VP|UBND|HĐND|UBKT|UBMT|MTTQ|BTC|BTG|BDV|BNC|BCH|BTV|BCĐ|BQL|BCS|CA|LĐLĐ|HND|HPN|HLHPN|HCCB|ĐTN|BHXH|KBNN|TTYT|TAND|VKSND|THADS|TTCT|TTVH)(?:[\p{Lu}&.-]*)(?=[\s,;+]|$)/u;

const officeOf = new RegExp(String.raw`^Cơ quan (?=[${capitals}])`, 'u');

/** Whether words begin as the name of a body and go on as one, not as something to be done. */
export function isBodyName(words: string): boolean {
  const first = words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const name = isCapitals(first) ? first[0]! + first.slice(1).toLowerCase() : first;
  // "Cơ quan Ủy ban Kiểm tra" is the office of that body.
  const own = name.replace(officeOf, '');
  const isBody = bodyStart.test(own) || furtherStart.test(own) || abbreviated.test(first);
  return isBody && !noBody.test(own) && isName(name);
}

/** Whether words can be a name: nobody does anything in them. */
export const isName = (words: string): boolean =>
  !openingOf(words).isTask &&
  !/(?<![A-Za-zÀ-ỹ])(?:dự|tham dự|dự họp)$/u.test(words) &&
  !/(?<![A-Za-zÀ-ỹ])(?:(?:trước|trong|xong|từ|hết|cuối|đầu) (?:ngày|tháng|quý|năm|\d)|(?:tháng|quý|ngày) (?:\d|[IV]+(?![A-Za-zÀ-ỹ]))|hoàn thành|thời (?:gian|hạn)|do|chủ trì|chuẩn bị|tham mưu|phối hợp|theo dõi|đôn đốc|ban hành|xây dựng kế hoạch|tổ chức (?:các|hội|tốt)|được|phải|gồm|sẽ|đã|kèm theo|yêu cầu|đề nghị|tiếp tục|hoàn thiện|nghiêm túc|khẩn trương|kịp thời|căn cứ(?! (?:địa|cách mạng|kháng chiến))|theo chức năng|này|rà soát|tăng cường|bảo đảm|đảm bảo)(?![A-Za-zÀ-ỹ])/u.test(
    words,
  );
