import { capitals, opensCapital } from '../../domain/letters.ts';
import { bodyStart } from '../../domain/body-start.ts';
import { openingOf } from './openings.ts';
import { parsePeriod } from './period.ts';
import { isCapitals } from '../signs.ts';

/** Who is to do something, named in a phrase: `Ban Tổ chức chuẩn bị, phối hợp với Văn phòng`. */
export interface BodyPhrase {
  readonly bodies: string;
  readonly joint?: string | undefined;
  /** Words that say no more than the head of a column: `chuẩn bị`. */
  readonly dropped: readonly string[];
}

const does =
  '(?:(?:chủ trì|chuẩn bị|tham mưu|phụ trách|thực hiện|đầu mối|soạn thảo|chịu trách nhiệm)(?:(?:,| và)? (?:chủ trì|chuẩn bị|tham mưu|thực hiện|nội dung|triển khai|tổ chức|trình|xây dựng))*)';
const withOthers = new RegExp(
  String.raw`^(\S.*?)(?:\s+(${does}))?(?:(?:,|;|\s)\s*(?:và\s+)?(phối hợp(?:\s+(?:với|cùng))?)\s*:?\s+(\S.*?)(?:\s+(thực hiện|chuẩn bị|tham mưu))?)?$`,
  'i',
);

/** Read a phrase that names who does something, and nothing else; `undefined` where other words stand in it. */
export function readBodyPhrase(words: string): BodyPhrase | undefined {
  if (words.length < 2 || words.length > 220 || /[:(]/.test(words)) return undefined;
  // "Giao Ban Dân vận", not "Giao ban".
  const gives = /^(?:Giao(?! ban)|Do)(?=\s)/u.exec(words.trim())?.[0];
  const match = withOthers.exec(
    words
      .trim()
      .slice(gives?.length ?? 0)
      .replace(/\s*[.;,]+$/u, '')
      .trim(),
  );
  if (!match) return undefined;
  const [, bodies = '', verb, jointly, joint, too] = match;
  // What "chuẩn bị" stands behind may be a body of any name: "Tiểu ban Văn kiện chuẩn bị".
  const isNamed = isBodyName(bodies) || (verb !== undefined && opensCapital(bodies) && isName(bodies));
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
const furtherStart = /^(?:Chi bộ|Khối|Tiểu ban|Tổ (?:giúp việc|công tác|biên tập))(?=\s[A-Za-zÀ-ỹ])/u;

const officeOf = new RegExp(String.raw`^Cơ quan (?=[${capitals}])`, 'u');

/** Whether words begin as the name of a body and go on as one, not as something to be done. */
export function isBodyName(words: string): boolean {
  const first = words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const name = isCapitals(first) ? first[0]! + first.slice(1).toLowerCase() : first;
  // "Cơ quan Ủy ban Kiểm tra" is the office of that body.
  const own = name.replace(officeOf, '');
  return (bodyStart.test(own) || furtherStart.test(own)) && !noBody.test(own) && isName(name);
}

/** Whether words can be a name: nobody does anything in them. */
const isName = (words: string): boolean =>
  !openingOf(words).isTask &&
  !/(?<![A-Za-zÀ-ỹ])(?:dự|tham dự|dự họp)$/u.test(words) &&
  !/(?<![A-Za-zÀ-ỹ])(?:(?:trước|trong|xong|từ|hết|cuối|đầu) (?:ngày|tháng|quý|năm|\d)|(?:tháng|quý|ngày) (?:\d|[IV]+(?![A-Za-zÀ-ỹ]))|hoàn thành|thời (?:gian|hạn)|chủ trì|chuẩn bị|tham mưu|phối hợp|ban hành|xây dựng kế hoạch|tổ chức (?:các|hội|tốt)|được|phải|gồm|sẽ|đã|kèm theo|yêu cầu|đề nghị|tiếp tục|hoàn thiện|nghiêm túc|khẩn trương|kịp thời|rà soát|tăng cường|bảo đảm|đảm bảo)(?![A-Za-zÀ-ỹ])/u.test(
    words,
  );

/** What stands at the end of a task, and who does it. */
export interface EndingPhrase extends BodyPhrase {
  /** The words in front of it. */
  readonly text: string;
  readonly when?: string | undefined;
}

/** What the brackets at the ends of most tasks name; one of them may be of any name: `(Khối Dân vận)`. */
export function readNamedEnding(words: string): EndingPhrase | undefined {
  const [, text, names = '', stop = ''] = bracket.exec(words) ?? [];
  const isNames = names
    .split(/\s*[;,]\s*/u)
    .every((name) => /^\p{Lu}\p{L}+\s\p{L}/u.test(name) && name.length < 50 && isName(name));
  if (!text || !isNames || /[\d:“”"]/u.test(names)) return undefined;
  return { bodies: names, dropped: [], text: text + stop };
}

/** In brackets behind what is to be done: `Sơ kết … (Ban Tuyên giáo Tỉnh ủy).` */
const bracket = /^(.*\S)\s*\(([^()]{2,})\)\s*([.;,]?)$/u;
/** Behind a dash, where it says what the body does: `Sơ kết … - Ban Dân vận tham mưu`. */
const dash = new RegExp(String.raw`^(.*\S)\s+[-–]\s+([^–]*?\s${does}(?:[,\s].*)?)([.;,]?)$`, 'i');

const hasBracketOrDash = /\(|\s[-–]\s/;

/** Who does a task, where its last words say so; a bracket may say when, too. */
export function readEnding(words: string): EndingPhrase | undefined {
  if (!hasBracketOrDash.test(words)) return undefined;
  for (const pattern of [bracket, dash]) {
    const match = pattern.exec(words);
    const { names, when, label } = partWhen(match?.[2] ?? '');
    const phrase = match && readBodyPhrase(names);
    if (match && phrase) {
      const dropped = label ? [...phrase.dropped, label] : phrase.dropped;
      return { ...phrase, dropped, ...(when && { when }), text: match[1]! + match[3]! };
    }
  }
  return undefined;
}

/** What says no more in front of a time than the head of its column: `hoàn thành trong Quý I`. */
const ofTime = /^(?:(?:hoàn thành|xong|thực hiện)(?:\s+(?:trong|vào)(?=\s))?|trong|vào)(?=\s)/iu;

/** The time in front of some names or behind them: `Quý II, Ban Tổ chức`, `Ban Tổ chức; hoàn thành trong Quý I`. */
function partWhen(words: string): { names: string; when?: string | undefined; label?: string | undefined } {
  const parts = [
    /^(?<when>.+?)\s*(?:[;,:]|\s[-–])\s+(?<names>\S.*)$/u,
    /^(?<names>.*\S)\s*(?:[;,:]|\s[-–])\s+(?<when>\S[^,;]*)$/u,
  ];
  for (const pattern of parts) {
    const { names, when } = pattern.exec(words)?.groups ?? {};
    if (!names || !when) continue;
    if (parsePeriod(when, '2000') !== undefined) return { names, when };
    const label = ofTime.exec(when)?.[0];
    const bare = when.slice(label?.length ?? 0).trim();
    if (label && parsePeriod(bare, '2000') !== undefined) return { names, when: bare, label };
  }
  return { names: words };
}
