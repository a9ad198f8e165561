import { congressAt } from './congress.ts';
import { blanks, gap } from './days.ts';
import { lawAt } from './law-name.ts';
import type { MentionDraft } from './mention.ts';
import type { PlainText } from './plain.ts';
import { plenumAt } from './plenum.ts';
import { clean } from './single-blanks.ts';
import { matchAt } from './symbol-in-text.ts';
import { bodyAt, termAt } from './tail.ts';
import { isLetter, isUpper, type Trigger } from './triggers.ts';

/** Citations by name that begin at a word for a kind; a list such as "khóa XI, XII" gives several. */
export function namedAt(plain: PlainText, trigger: Trigger): MentionDraft[] {
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

function one(draft: MentionDraft | undefined): MentionDraft[] {
  return draft ? [draft] : [];
}

const charterOf = new RegExp(
  `${gap}(?:của${gap})?(?:đảng(?:${gap}cộng sản việt nam)?|công đoàn(?:${gap}việt nam)?|mặt trận tổ quốc việt nam|` +
    `đoàn(?:${gap}(?:tncs|thanh niên cộng sản))?(?:${gap}hồ chí minh)?|hội${gap}(?:liên hiệp${gap})?[\\p{L} ]{3,28}?${gap}việt nam)(?![\\p{L}])`,
  'uy',
);

/** "Điều lệ Đảng", "Điều lệ Công đoàn Việt Nam". */
function charterAt({ text, lower }: PlainText, trigger: Trigger): MentionDraft | undefined {
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
  `(?<state>${gap}nước${gap}cộng h(?:òa|oà) xã hội chủ nghĩa việt nam)?(?:${blanks},?${blanks}(?:năm${gap})?(?<year>19\\d\\d|20\\d\\d)(?!\\d))?`,
  'y',
);

/** "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Hiến pháp năm 2013"; never "Hiến pháp và pháp luật". */
function constitutionAt({ lower }: PlainText, trigger: Trigger): MentionDraft | undefined {
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

function platformAt({ lower }: PlainText, trigger: Trigger): MentionDraft | undefined {
  const match = matchAt(platformOf, lower, trigger.end);
  if (!match) return undefined;
  const name = 'Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội';
  const end = trigger.end + match[0].length;
  return { form: 'named', start: trigger.start, end, kind: 'platform', name, year: match.groups!['year'] };
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
function standingAt(plain: PlainText, trigger: Trigger): MentionDraft | undefined {
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
function strategyAt({ text, lower }: PlainText, trigger: Trigger): MentionDraft | undefined {
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
