import { blanks, gap, ordinalPattern, ordinalValue, roman } from './days.ts';
import { laws } from './laws.ts';
import type { NumberedDraft } from './numbered.ts';
import type { PlainText } from './plain.ts';
import { matchAt } from './symbol-in-text.ts';
import { bodyAt, dayAt, termAt } from './tail.ts';
import { isLetter, isUpper, type Trigger } from './triggers.ts';

/** Citations by name that begin at a word for a kind; a list such as "khóa XI, XII" gives several. */
export function namedAt(plain: PlainText, trigger: Trigger): NumberedDraft[] {
  switch (trigger.word.kind) {
    case 'law':
    case 'code':
    case 'ordinance':
      return one(lawAt(plain, trigger));
    case 'charter':
      return one(charterAt(plain, trigger));
    case 'constitution':
      return one(constitutionAt(plain, trigger));
    case 'platform':
      return one(platformAt(plain, trigger));
    case 'resolution':
    case 'conclusion':
      return congressAt(plain, trigger) ?? plenumAt(plain, trigger) ?? [];
    case 'statute':
    case 'programme':
      return one(standingAt(plain, trigger));
    case 'strategy':
    case 'masterplan':
      return one(strategyAt(plain, trigger));
    default:
      return [];
  }
}

function one(draft: NumberedDraft | undefined): NumberedDraft[] {
  return draft ? [draft] : [];
}

function clean(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}

const listed = [...laws]
  .sort((a, b) => b.length - a.length)
  .map((title) => title.toLowerCase().replaceAll(' ', gap));
const listedLaw = new RegExp(`${gap}(?:${listed.join('|')})(?![\\p{L}\\d])`, 'uy');
const amending = new RegExp(
  `${gap}(?:sửa đổi|bổ sung)(?:,? (?:sửa đổi|bổ sung))?(?: một số điều)?(?: của)?(?: các)?${gap}(?=bộ luật|luật|pháp lệnh)`,
  'y',
);
const innerKind = /(?:bộ luật|luật|pháp lệnh)/y;
const lawYear = new RegExp(
  `${blanks},?${blanks}(?:\\(${blanks})?(?:năm${gap})?((?:19|20)\\d\\d)(?![\\d/-])`,
  'y',
);
const lawYearMarked = new RegExp(`${blanks},?${blanks}năm${gap}((?:19|20)\\d\\d)(?!\\d)`, 'y');
const titleWord = / {1,4}(\p{L}+(?:-\p{L}+)?)/uy;
const titleEnds = new Set(
  (
    'của có được đã ngày số năm này đó trên nêu quy qui hiện để thì do bởi đối trong tại từ là không chưa cùng ' +
    'khi như nhưng mới cũng phải sửa hoặc nói sẽ đang còn hay mà nếu theo gồm bao thi điều khoản mục chương ban'
  ).split(' '),
);
const notALaw =
  /^ +(?:sư|gia|pháp|lệ|tục|chơi|định|này|đó|trên|khác|hiện|mới|có|của|và|được|quy)(?![\p{L}])/u;
const school = /(?:đại học|khoa|viện|trường|hội|ngành|cử nhân|đoàn|học|nhà xuất bản) *$/;

/** "Luật Đất đai năm 2013", "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục", "Bộ luật Hình sự". */
function lawAt(plain: PlainText, trigger: Trigger): NumberedDraft | undefined {
  const { text, lower } = plain;
  if (!trigger.capital || school.test(lower.slice(Math.max(0, trigger.start - 14), trigger.start)))
    return undefined;
  let at = trigger.end;
  const amends = matchAt(amending, lower, at);
  if (amends) {
    at += amends[0].length;
    at += matchAt(innerKind, lower, at)![0].length;
  }
  const known = matchAt(listedLaw, lower, at);
  if (known && isUpper(text[at + known[0].search(/\S/)]!)) at += known[0].length;
  else {
    const end = titleEnd(plain, at);
    if (end === undefined) return undefined;
    at = end;
  }
  const title = clean(text.slice(trigger.start, at));
  const marked = matchAt(lawYearMarked, lower, at) ?? matchAt(lawYear, lower, at);
  const year = marked && !marked[0].includes('(') ? marked[1] : undefined;
  if (year) at += marked![0].length;
  const dayTail = dayAt(plain, at);
  return {
    form: 'named',
    start: trigger.start,
    end: dayTail?.end ?? at,
    kind: trigger.word.kind,
    name: title,
    year,
    day: dayTail?.day,
  };
}

/** End of a title that isn't in the list: a capital, then words up to one that can't belong to it. */
function titleEnd({ text, lower }: PlainText, from: number): number | undefined {
  if (notALaw.test(lower.slice(from, from + 12))) return undefined;
  let end = from;
  for (let count = 0; count < 14; count++) {
    const match = matchAt(titleWord, text, end);
    if (!match) break;
    const begin = end + match[0].length - match[1]!.length;
    const next = lower.slice(begin, end + match[0].length);
    if (count === 0 && (!isUpper(match[1]![0]!) || match[1] === match[1]!.toUpperCase())) return undefined;
    if (count > 0 && titleEnds.has(next)) break;
    if (
      count > 0 &&
      (next === 'và' || next === 'với') &&
      /^ {1,4}(?:\p{Lu}|các|những|một)/u.test(text.slice(end + match[0].length, end + match[0].length + 8))
    )
      break;
    end += match[0].length;
  }
  return end > from ? end : undefined;
}

const charterOf = new RegExp(
  `${gap}(?:của${gap})?(?:đảng(?:${gap}cộng sản việt nam)?|công đoàn(?:${gap}việt nam)?|mặt trận tổ quốc việt nam|` +
    `đoàn(?:${gap}(?:tncs|thanh niên cộng sản))?(?:${gap}hồ chí minh)?|hội${gap}(?:liên hiệp${gap})?[\\p{L} ]{3,28}?${gap}việt nam)(?![\\p{L}])`,
  'uy',
);

/** "Điều lệ Đảng", "Điều lệ Công đoàn Việt Nam". */
function charterAt({ text, lower }: PlainText, trigger: Trigger): NumberedDraft | undefined {
  const match = matchAt(charterOf, lower, trigger.end);
  if (!match) return undefined;
  const end = trigger.end + match[0].length;
  const whose = clean(text.slice(trigger.end, end)).replace(/^của /, '');
  if (!isUpper(whose[0]!)) return undefined;
  // "Quy định thi hành Điều lệ Đảng" is the title of another document.
  if (/thi hành {1,3}$/.test(lower.slice(Math.max(0, trigger.start - 12), trigger.start))) return undefined;
  const party = /^đảng/i.test(whose);
  const name = `Điều lệ ${party ? 'Đảng Cộng sản Việt Nam' : whose}`;
  return { form: 'named', start: trigger.start, end, kind: 'charter', name };
}

const constitutionOf = new RegExp(
  `(?<state>${gap}nước${gap}cộng hòa xã hội chủ nghĩa việt nam)?(?:${blanks},?${blanks}(?:năm${gap})?(?<year>19\\d\\d|20\\d\\d)(?!\\d))?`,
  'y',
);

/** "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Hiến pháp năm 2013"; never "Hiến pháp và pháp luật". */
function constitutionAt({ lower }: PlainText, trigger: Trigger): NumberedDraft | undefined {
  const match = matchAt(constitutionOf, lower, trigger.end);
  if (!match || match[0].trim() === '') return undefined;
  const name = 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam';
  const end = trigger.end + match[0].length;
  return {
    form: 'named',
    start: trigger.start,
    end,
    kind: 'constitution',
    name,
    year: match.groups!['year'],
  };
}

const platformOf = new RegExp(
  `${gap}xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội(?:${blanks}\\(bổ sung, phát triển(?:${gap}năm${gap}(?<year>\\d{4}))?\\))?`,
  'y',
);

function platformAt({ lower }: PlainText, trigger: Trigger): NumberedDraft | undefined {
  const match = matchAt(platformOf, lower, trigger.end);
  if (!match) return undefined;
  const name = 'Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội';
  const end = trigger.end + match[0].length;
  return { form: 'named', start: trigger.start, end, kind: 'platform', name, year: match.groups!['year'] };
}

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
const branchPart = new RegExp(`${blanks},?${gap}(?:của${gap})?đảng bộ(?![\\p{L}])`, 'uy');
const frontPart = new RegExp(`${gap}(?:của${gap})?(?=(?:công đoàn|đoàn|hội|mặt trận)${gap})`, 'uy');
const periodPart = new RegExp(
  `${blanks},?${blanks}\\(?nhiệm kỳ${gap}\\d{4}${blanks}-${blanks}\\d{4}\\)?`,
  'y',
);
const nextBranch = new RegExp(`(?:,${gap}|${gap}và${gap})(?=đảng bộ${gap})`, 'y');

/** "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Hà Tĩnh lần thứ XIX, nhiệm kỳ 2020-2025", "Nghị quyết Đại hội XIII của Đảng". */
function congressAt(plain: PlainText, trigger: Trigger): NumberedDraft[] | undefined {
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

function congressParts(plain: PlainText, start: number, from: number): NumberedDraft | undefined {
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
function placeEnd({ text, lower }: PlainText, from: number): number | undefined {
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

const plenumHead = new RegExp(
  `(?<meeting>${gap}(?:của${gap})?hội nghị(?:${gap}lần${gap}thứ${gap}(?<first>${ordinalPattern}))?)?` +
    `(?:${blanks},?${gap}(?:của${gap})?(?:ban chấp hành|bch))?${gap}(?:(?<central>trung ương|tw)(?:${gap}đảng)?|(?=đảng bộ${gap}))` +
    `(?:${gap}(?:lần${gap}thứ${gap})?(?<second>${ordinalPattern}))?`,
  'uy',
);
const moreTerms = new RegExp(
  `(?:${blanks}[,;]${blanks}|${gap}và${gap})(?:(?:khóa|khoá)${gap})?([ivxl]{1,6})(?![\\p{L}\\d])`,
  'uy',
);

/** "Nghị quyết Trung ương 4 (khóa XI, XII)": two documents; "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng (khóa XIII)". */
function plenumAt(plain: PlainText, trigger: Trigger): NumberedDraft[] | undefined {
  const { text, lower } = plain;
  const head = matchAt(plenumHead, lower, trigger.end);
  if (!head?.groups) return undefined;
  const { first, second, central } = head.groups;
  const ordinal = ordinalValue(first ?? second ?? '');
  if (ordinal === undefined) return undefined;
  let at = trigger.end + head[0].length;
  let committee = '';
  if (!central) {
    const branch = matchAt(branchPart, lower, at - 1);
    const end = branch && placeEnd(plain, at - 1 + branch[0].length);
    if (end === undefined) return undefined;
    committee = clean(text.slice(at, end));
    at = end;
  }
  const kind = trigger.word.kind === 'conclusion' ? 'Kết luận' : 'Nghị quyết';
  const meeting = committee
    ? `Hội nghị lần thứ ${ordinal} Ban Chấp hành ${committee}`
    : `Trung ương ${ordinal}`;
  const draft = (start: number, end: number, term?: string): NumberedDraft => ({
    form: 'named',
    start,
    end,
    kind: trigger.word.kind,
    name: `${kind} ${meeting}${term ? ` khóa ${term}` : ''}`,
    term,
    committee,
  });
  const term = termAt(plain, at);
  if (!term) return [draft(trigger.start, at)];
  const open = text.slice(at, term.end).includes('(');
  const parts = [{ start: trigger.start, end: term.end, term: term.term }];
  let end = term.end;
  while (!(open && text[end - 1] === ')')) {
    const next = matchAt(moreTerms, lower, end);
    if (!next) break;
    end += next[0].length;
    if (open && text[end] === ')') end += 1;
    parts.push({
      start: end - next[1]!.length - (text[end - 1] === ')' ? 1 : 0),
      end,
      term: roman(ordinalValue(next[1]!)!),
    });
  }
  const whole = draft(trigger.start, end, term.term);
  if (parts.length === 1) return [whole];
  return [{ ...whole, parts: parts.map((part) => ({ ...part, name: draft(0, 0, part.term).name! })) }];
}

const standing = new RegExp(
  `(?:${gap}(?:hoạt động|tổ chức và hoạt động|làm việc|toàn khóa|công tác toàn khóa))?${gap}của${gap}`,
  'y',
);
const standingKinds =
  /^(?:quy chế (?:làm việc|hoạt động|tổ chức và hoạt động)|chương trình (?:công tác )?toàn khóa) +của +$/;
/** "Quy chế hoạt động của Ban Chỉ đạo": nobody can say which. */
const anyBody =
  /^(?:Ban|Hội đồng|Ủy ban|Tổ|Đoàn|Ban Chỉ đạo|Ban Tổ chức|Ban Chấp hành|Ban Thường vụ|Tổ công tác)$/i;
const termAndPeriod = new RegExp(
  `(?:${blanks},?${blanks}\\(?(?:khóa|khoá)${gap}[ivxl]{1,6}\\)?)?(?:${blanks},?${blanks}nhiệm kỳ${gap}\\d{4}${blanks}-${blanks}\\d{4})?`,
  'y',
);

/** "Quy chế làm việc của Chính phủ", "Chương trình công tác toàn khóa của Ban Chấp hành Đảng bộ tỉnh". */
function standingAt(plain: PlainText, trigger: Trigger): NumberedDraft | undefined {
  const { text, lower } = plain;
  const head = trigger.capital ? matchAt(standing, lower, trigger.end) : undefined;
  if (!head) return undefined;
  const bodyStart = trigger.end + head[0].length;
  if (!standingKinds.test(lower.slice(trigger.start, bodyStart).replace(/ +/g, ' '))) return undefined;
  const body = bodyAt(plain, bodyStart);
  if (!body || anyBody.test(body.name)) return undefined;
  const tail = matchAt(termAndPeriod, lower, body.end)!;
  const end = body.end + tail[0].length;
  const term = termAt(plain, body.end)?.term;
  const name = clean(text.slice(trigger.start, body.end)) + (term ? ` khóa ${term}` : '');
  return { form: 'named', start: trigger.start, end, kind: trigger.word.kind, name, issuer: body.name, term };
}

const horizon = new RegExp(
  `[^.;:()"“”?!]{2,160}?(?:đến${gap}năm${gap}(?<to>\\d{4})|(?:thời kỳ|giai đoạn)${gap}\\d{4}${blanks}-${blanks}\\d{4})(?!\\d)` +
    `(?:${blanks},?${blanks}tầm nhìn(?:${gap}đến)?${gap}(?:năm${gap})?\\d{4})?`,
  'y',
);
const insideAnother = /(?:về|về việc|phê duyệt|ban hành|xây dựng|công bố phê duyệt|lập|điều chỉnh) *$/;

/** "Chiến lược sở hữu trí tuệ đến năm 2030", "Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050". */
function strategyAt({ text, lower }: PlainText, trigger: Trigger): NumberedDraft | undefined {
  if (!trigger.capital || !isLetter(text[trigger.end + 1] ?? '')) return undefined;
  if (insideAnother.test(lower.slice(Math.max(0, trigger.start - 20), trigger.start))) return undefined;
  const match = matchAt(horizon, lower, trigger.end);
  if (!match || / (?:và|,) (?:nghị quyết|quyết định|kế hoạch|chương trình) /.test(match[0])) return undefined;
  const end = trigger.end + match[0].length;
  return {
    form: 'named',
    start: trigger.start,
    end,
    kind: trigger.word.kind,
    name: clean(text.slice(trigger.start, end)).replace(/,? tầm nhìn .*$/, ''),
  };
}
