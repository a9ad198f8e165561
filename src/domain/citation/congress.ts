import { blanks, gap, ordinalPattern, ordinalValue, roman } from './days.ts';
import type { MentionDraft } from './mention.ts';
import type { PlainText } from './plain.ts';
import { clean } from './single-blanks.ts';
import { matchAt } from './symbol-in-text.ts';
import { bodyAt } from './tail.ts';
import { isUpper, type Trigger } from './triggers.ts';

const congressHead = new RegExp(`${gap}(?:của${gap})?đại hội(?![\\p{L}])`, 'uy');
const congressWord = new RegExp(`${gap}(?:đại biểu|toàn quốc|toàn thể)(?![\\p{L}])`, 'uy');
const ordinalPart = new RegExp(`${blanks},?${blanks}(?:lần${gap})?thứ${gap}(${ordinalPattern})`, 'uy');
const romanPart = new RegExp(`${gap}([IVXL]{1,6})(?![\\p{L}\\d])`, 'uy');
const termPart = new RegExp(
  `${blanks},?${blanks}\\(?(?:khóa|khoá)${gap}([ivxl]{1,6})\\)?(?![\\p{L}\\d])`,
  'uy',
);
const partyPart = new RegExp(
  `${gap}(?:của${gap})?đảng(?:${gap}(?:cộng sản việt nam|ta))?(?!${gap}(?:bộ|các|viên|ủy|uỷ|đoàn)|[\\p{L}])`,
  'uy',
);
export const branchPart = new RegExp(`${blanks},?${gap}(?:của${gap})?đảng bộ(?![\\p{L}])`, 'uy');
const frontPart = new RegExp(`${gap}(?:của${gap})?(?=(?:công đoàn|đoàn|hội|mặt trận)${gap})`, 'uy');
const periodPart = new RegExp(
  `${blanks},?${blanks}\\(?nhiệm kỳ${gap}\\d{4}${blanks}-${blanks}\\d{4}\\)?`,
  'y',
);
const nextBranch = new RegExp(`(?:,${gap}|${gap}và${gap})(?=đảng bộ${gap})`, 'y');

/** "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XIX, nhiệm kỳ 2020-2025", "Nghị quyết Đại hội XIII của Đảng". */
export function congressAt(plain: PlainText, trigger: Trigger): MentionDraft[] | undefined {
  const { lower } = plain;
  const head = matchAt(congressHead, lower, trigger.end);
  if (!head || trigger.word.kind !== 'resolution') return undefined;
  const first = congressParts(plain, trigger.start, trigger.end + head[0].length);
  if (!first) return [];
  const drafts = [first];
  for (let last = first; last.committee !== '' && drafts.length < 6;) {
    const next = matchAt(nextBranch, lower, last.end);
    const start = last.end + (next?.[0].length ?? 0);
    const another = next && congressParts(plain, start, start - 1);
    if (!another?.committee) break;
    drafts.push(another);
    last = another;
  }
  return drafts;
}

function congressParts(plain: PlainText, start: number, from: number): MentionDraft | undefined {
  const { text, lower } = plain;
  let at = from;
  let ordinal: number | undefined;
  let party = false;
  let committee: string | undefined;
  for (let count = 0; count < 10; count++) {
    const word = matchAt(congressWord, lower, at);
    if (word) {
      party ||= word[0].includes('toàn quốc');
      at += word[0].length;
      continue;
    }
    const numbered =
      matchAt(ordinalPart, lower, at) ??
      matchAt(romanPart, text, at) ??
      (committee === undefined ? undefined : matchAt(termPart, lower, at));
    if (numbered && ordinal === undefined) {
      ordinal = ordinalValue(numbered[1]!);
      at += numbered[0].length;
      continue;
    }
    const whole = matchAt(partyPart, lower, at);
    if (whole && !party !== (committee !== undefined) && isUpper(text[at + whole[0].lastIndexOf('đảng')]!)) {
      party = true;
      at += whole[0].length;
      continue;
    }
    if (whole && party && isUpper(text[at + whole[0].lastIndexOf('đảng')]!)) {
      at += whole[0].length;
      continue;
    }
    const branch = committee === undefined && matchAt(branchPart, lower, at);
    if (branch) {
      const end = placeEnd(plain, at + branch[0].length);
      if (end === undefined) break;
      const nameStart = at + branch[0].search(/đảng bộ/);
      committee = clean(text.slice(nameStart, end)).replace(/^đảng/, 'Đảng');
      at = end;
      continue;
    }
    const front = committee === undefined && ordinal !== undefined && matchAt(frontPart, lower, at);
    if (front) {
      const body = bodyAt(plain, at + front[0].length);
      if (!body) break;
      committee = body.name.replace(/ (?:lần thứ|nhiệm kỳ).*$/, '');
      at += front[0].length + text.slice(at + front[0].length, body.end).length;
      continue;
    }
    const period = matchAt(periodPart, lower, at);
    if (!period || (ordinal === undefined && committee === undefined)) break;
    at += period[0].length;
    if (period[0].includes('(') !== period[0].endsWith(')')) at -= period[0].endsWith(')') ? 1 : 0;
  }
  if (ordinal === undefined && committee === undefined) return undefined;
  const lanThu = ordinal === undefined ? '' : ` lần thứ ${roman(ordinal)}`;
  const name =
    committee === undefined
      ? `Nghị quyết Đại hội đại biểu toàn quốc${lanThu} của Đảng`
      : `Nghị quyết Đại hội đại biểu ${committee}${lanThu}`;
  const term = ordinal === undefined ? undefined : roman(ordinal);
  return { form: 'named', start, end: at, kind: 'resolution', name, term, committee: committee ?? '' };
}

const placeWord = / {1,4}(\p{L}+)/uy;
const placeWords = new Set(
  'tỉnh thành phố thị xã huyện phường khối cơ quan doanh nghiệp công an quân sự quân đội quân khu trường bộ đội biên phòng sở ủy ban nhân dân trung ương đặc khu và các'.split(
    ' ',
  ),
);

/** End of the words that say which Đảng bộ: "tỉnh Hà Tĩnh", "Khối các cơ quan và doanh nghiệp tỉnh". */
export function placeEnd({ text, lower }: PlainText, from: number): number | undefined {
  let end = from;
  for (let count = 0; count < 12; count++) {
    const match = matchAt(placeWord, text, end);
    if (!match) break;
    const begin = end + match[0].length - match[1]!.length;
    const after = end + match[0].length;
    const next = lower.slice(begin, after);
    const behind = lower.slice(after, after + 12);
    const known =
      isUpper(match[1]![0]!) ||
      (placeWords.has(next) &&
        (next !== 'các' || /^ +cơ quan/.test(behind)) &&
        (next !== 'và' || /^ +doanh/.test(behind)));
    if (!known || (count === 0 && !isUpper(match[1]![0]!) && next === 'các')) break;
    end = after;
  }
  // "Quân khu 4", "xã Sơn Kim 1 lần thứ XXI"
  const digits = /^ {1,2}\d{1,2}(?!\d)/.exec(text.slice(end, end + 5));
  const after = digits && lower.slice(end + digits[0].length, end + digits[0].length + 8);
  if (digits && (lower.slice(from, end).endsWith('quân khu') || /^,? *(?:lần|khóa|nhiệm)/.test(after!)))
    end += digits[0].length;
  return end > from ? end : undefined;
}
