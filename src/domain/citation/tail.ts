import { blanks, dayOf, dayPattern, gap, ordinalPattern, ordinalValue, roman } from './days.ts';
import type { Day } from '../entities.ts';
import type { PlainText } from './plain.ts';
import { matchAt } from './symbol-in-text.ts';
import { isUpper } from './triggers.ts';

const dayTail = new RegExp(`${blanks},?${blanks}ngày${blanks}(?:${dayPattern})`, 'y');
const dayAside = new RegExp(`${blanks}\\(${blanks}(?:ngày${blanks})?(?:${dayPattern})${blanks}\\)`, 'y');

/** The day right behind a symbol or name: ", ngày 17/11/2022". */
export function dayAt({ lower }: PlainText, at: number): { day: Day; end: number } | undefined {
  const match = matchAt(dayTail, lower, at);
  const day = dayOf(match?.groups);
  return match && day ? { day, end: at + match[0].length } : undefined;
}

/** The day behind the issuer: `Quyết định số 5/QĐ-UBND của Ủy ban nhân dân tỉnh ngày 12/3/2021`. */
export function dayBehindIssuer(plain: PlainText, at: number): { day: Day; end: number } | undefined {
  const head = matchAt(issuedTail, plain.lower, at);
  return head ? dayAt(plain, at + head[0].length) : undefined;
}

/** The day in brackets behind a symbol; it isn't part of the citation: "28-NQ/TW (17/11/2022)". */
export function dayAsideAt({ lower }: PlainText, at: number): Day | undefined {
  return dayOf(matchAt(dayAside, lower, at)?.groups);
}

/** `của`, also behind a day without its year. */
const issuerHead = new RegExp(
  `(?:${blanks},?${blanks}ngày${gap}\\d{1,2}(?:${gap}tháng${gap}|[/-])\\d{1,2}(?![\\d/.-]))?${blanks},?${blanks}(?:của|do)${gap}`,
  'y',
);
const issuedTail = new RegExp(
  `${blanks},?${blanks}(?:(?:ban hành|ký|thông qua)${gap})?(?=,?${blanks}ngày)`,
  'y',
);
const word = / {0,4}(?:[-&] )?([\p{L}\d]+(?:[-/.&][\p{L}\d]+)*)/uy;
const issuerEnds = new Set(
  (
    'về quy qui ban phê hướng giao sửa bổ thay kèm tại trong đã có được từ để với theo là cho đối nhất như gắn ' +
    'khoá khóa nhiệm thực triển tiếp tăng nêu liên đến hoặc phù đảm bảo tới nhằm quyết một số việc ngày năm ' +
    'trước sau này trên đang sẽ cũng phải không và bằng do bởi ký thông điều kết đề vì hiện hay nhưng mà trừ ' +
    'bãi hủy huỷ công tổ thi hỏi gửi trả kiến'
  ).split(' '),
);
/** Words that end an issuer by themselves but continue it in front of these. */
const continues: Readonly<Record<string, RegExp>> = {
  ban: /^ +(?!hành(?! +chính))/,
  quy: /^$/,
  công: /^ +(?:an|đoàn|nghệ|nghiệp|thương|lập)/,
  thi: /^ +(?:đua|hành +án)/,
  tổ: /^ +(?:quốc|chức(?! +thực))/,
  bảo: /^ +(?:hiểm|vệ)/,
  kết: /^$/,
  kiến: /^ +(?:trúc|thiết)/,
  liên: /^ +(?:đoàn|hiệp|minh|bộ)/,
  điều: /^ +phối/,
  thông: /^ +(?:tin|tấn)/,
  trên: /^$/,
  hiện: /^$/,
  hướng: /^$/,
  năm: /^$/,
  thực: /^ +(?:phẩm|vật)/,
};
/** Words that end an issuer by themselves but not behind these: `Phát triển nông thôn`, `Chủ nhiệm`, `Truyền thông`. */
const continuesBehind: Readonly<Record<string, RegExp>> = {
  triển: /(?<!\p{L})phát *$/u,
  giao: /(?<!\p{L})ngoại *$/u,
  thông: /(?<!\p{L})(?:truyền|giao|viễn|phổ) *$/u,
  công: /(?<!\p{L})hành chính *$/u,
  nhiệm: /(?<!\p{L})chủ *$/u,
};
const nextKind =
  /^ +(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Quy định|Quy chế|Hướng dẫn|Thông|Kế hoạch|Chương trình|Đề án|Luật|Bộ luật|Pháp lệnh|Công văn|Báo cáo|Tờ trình|Công điện|Điều lệ)/;

const complete = new Set([
  'bộ chính trị',
  'ban bí thư',
  'quốc hội',
  'chính phủ',
  'thủ tướng chính phủ',
  'ban bí thư trung ương đảng',
]);
const goesOn = /^ +(?:trung|đảng|khóa|khoá|và)/;

/** Words that name a body, from an offset on: `Ban Thường vụ Tỉnh ủy`. */
export function bodyAt({ text, lower }: PlainText, at: number): { name: string; end: number } | undefined {
  if (!isUpper(text[at] ?? '')) return undefined;
  let end = at;
  const capitals = /^[^a-zà-ỹ]{8}/u.test(text.slice(at, at + 8)) && text.slice(at, at + 8).trim().length > 5;
  for (let count = 0; count < 16; count++) {
    const match = matchAt(word, text, end);
    if (!match) {
      if (text[end] !== ',' || !listGoesOn(text, at, end)) break;
      end += 1;
      continue;
    }
    const after = end + match[0].length;
    const begin = after - match[1]!.length;
    const next = lower.slice(begin, after);
    const before = lower.slice(Math.max(0, end - 12), end);
    if (
      count > 0 &&
      endsBody(next, capitals || !isUpper(text[begin]!), text.slice(after, after + 18), before)
    )
      break;
    end += match[0].length;
    // A table cell runs on into the next: these names are complete unless one of a few words follows.
    if (complete.has(lower.slice(at, end).replace(/ +/g, ' ')) && !goesOn.test(lower.slice(end, end + 14)))
      break;
  }
  while (end > at && ' ,'.includes(text[end - 1]!)) end -= 1;
  const name = text.slice(at, end).replace(/ +/g, ' ');
  return end > at ? { name, end } : undefined;
}

/** Whether a word is behind the name of a body rather than in it. */
function endsBody(next: string, small: boolean, behind: string, before: string): boolean {
  if (next === 'và')
    return (!/^ +\p{Lu}/u.test(behind) && !/^ +doanh nghiệp/.test(behind)) || nextKind.test(behind);
  if (/^\d/.test(next)) return !/(?:quân khu|trung ương)$/.test(before);
  if (!issuerEnds.has(next) || continuesBehind[next]?.test(before)) return false;
  if (next === 'công' && /^ +tác/.test(behind) && /(?:tổ|đoàn) *$/.test(before)) return false;
  return small ? !continues[next]?.test(behind.toLowerCase()) : next === 'quy' || next === 'về';
}

/** A comma inside the name of a ministry, "Bộ Văn hóa, Thể thao và Du lịch", or of who leads an office: "Bộ trưởng, Chủ nhiệm Văn phòng". */
function listGoesOn(text: string, from: number, comma: number): boolean {
  if (/^Bộ +trưởng$/.test(text.slice(from, comma)))
    return /^, +Chủ nhiệm +\p{Lu}/u.test(text.slice(comma, comma + 18));
  if (!/(?:Bộ|Sở|Phòng|Ủy ban|Ban) (?:\p{Lu}\p{L}*)(?: \p{L}+){0,3}$/u.test(text.slice(from, comma)))
    return false;
  return (
    /^, \p{Lu}\p{L}*(?: \p{Ll}+){0,2} và \p{Lu}/u.test(text.slice(comma, comma + 48)) &&
    !nextKind.test(text.slice(comma + 1, comma + 24))
  );
}

/** The issuer behind a citation: " của Bộ Chính trị". */
export function issuerAt(plain: PlainText, at: number): { issuer: string; end: number } | undefined {
  const head = matchAt(issuerHead, plain.lower, at);
  if (!head) return undefined;
  const body = bodyAt(plain, at + head[0].length);
  return body && { issuer: body.name, end: body.end };
}

const oneTerm = `(?:khóa|khoá)${gap}(${ordinalPattern})`;
const termTail = new RegExp(`${blanks},?${blanks}\\(?${blanks}${oneTerm}(?:${blanks}\\))?`, 'uy');

/** Khóa of the committee behind its name: "khóa XI", "(khóa XI)", ", khóa XI". */
export function termAt({ lower }: PlainText, at: number): { term: string; end: number } | undefined {
  const match = matchAt(termTail, lower, at);
  const value = match && ordinalValue(match[1]!);
  return match && value ? { term: roman(value), end: at + match[0].length } : undefined;
}
