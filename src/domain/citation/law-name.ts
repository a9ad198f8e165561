import { blanks, gap } from './days.ts';
import { laws } from './laws.ts';
import type { MentionDraft } from './mention.ts';
import type { PlainText } from './plain.ts';
import { clean } from './single-blanks.ts';
import { matchAt } from './symbol-in-text.ts';
import { dayAt } from './tail.ts';
import { isUpper, type Trigger } from './triggers.ts';

const people = 'Hội đồng nhân dân';
const committee = 'Ủy ban nhân dân';

/** Each title as listed, and with the short names that texts write for the bodies in it. */
const listed = laws
  .flatMap((title) => [...new Set([title, title.replace(people, 'HĐND').replace(committee, 'UBND')])])
  .sort((a, b) => b.length - a.length)
  .map((title) => title.toLowerCase().replaceAll(' ', gap));
const listedLaw = new RegExp(`${gap}(?:${listed.join('|')})(?![\\p{L}\\d])`, 'uy');
const amending = new RegExp(
  `${gap}(?:sửa đổi|bổ sung)(?:,? (?:sửa đổi|bổ sung))?(?: một số điều)?(?: của)?(?: các| \\d{1,2})?${gap}(?=bộ luật|luật|pháp lệnh)`,
  'y',
);
/** "Luật sửa đổi, bổ sung một số điều của các Luật có liên quan đến quy hoạch". */
const relatedLaws = new RegExp(
  `${gap}(?:có${gap})?liên quan đến(?:${gap}(?!(?:ngày|năm|số|được|đã|có)(?![\\p{L}]))\\p{L}+){1,12}`,
  'uy',
);
/** The next of several laws that one act amends: `, Luật Kế toán`, `và Luật Viên chức`. */
const furtherLaw = new RegExp(
  `${blanks}(?:,${blanks}(?:và${gap})?|${gap}và${gap})(?:bộ luật|luật|pháp lệnh)(?=${gap})`,
  'uy',
);
/** Words of a title behind a listed one that is shorter, right in front of its day: `Luật Doanh nghiệp Nhà nước ngày …`. */
const longerTitle = new RegExp(`(?:${gap}\\p{L}+){1,4}(?=${gap}ngày${gap}\\d)`, 'uy');
const notLonger = new Set(
  'và các với luật nghị quyết trước sau hết toàn hợp nhất bổ vào tới đến ra ký kể cũ khác lần thông'.split(
    ' ',
  ),
);
/** An older title that says what its act is about, as far as the day: `Pháp lệnh về nhiệm vụ … ngày 25 tháng 6 năm 1996`. */
const aboutTitle = new RegExp(`${gap}về${gap}[^.;:()"“”]{8,180}?(?=${gap}ngày${gap}\\d)`, 'uy');
/** What stands between the title of an amending act and its day: `(sửa đổi)`. */
const amended = new RegExp(`${gap}\\(sửa đổi(?:, bổ sung)?\\)(?=${gap}ngày)`, 'uy');
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
  /^ +(?:sư|gia|pháp|lệ|tục|chơi|định|này|ấy|đó|trên|khác|hiện|mới|có|của|và|được|quy)(?![\p{L}])/u;
const school = /(?:đại học|khoa|viện|trường|hội|ngành|cử nhân|đoàn|học|nhà xuất bản) *$/;

/** "Luật Đất đai năm 2013", "Luật sửa đổi, bổ sung một số điều của Luật Giáo dục", "Bộ luật Hình sự". */
export function lawAt(plain: PlainText, trigger: Trigger): MentionDraft | undefined {
  const { text, lower } = plain;
  if (!trigger.capital || school.test(lower.slice(Math.max(0, trigger.start - 14), trigger.start)))
    return undefined;
  let at = trigger.end;
  const amends = matchAt(amending, lower, at);
  if (amends) {
    at += amends[0].length;
    at += matchAt(innerKind, lower, at)![0].length;
  }
  const related = amends && matchAt(relatedLaws, lower, at);
  const known = related ?? matchAt(listedLaw, lower, at);
  if (related) at += related[0].length;
  else if (known && (isUpper(text[at + known[0].search(/\S/)]!) || hasWords(known[0]))) {
    at += known[0].length;
    const longer = matchAt(longerTitle, lower, at);
    const words = longer?.[0].trim().split(/\s+/) ?? [];
    if (longer && !words.some((next) => titleEnds.has(next) || notLonger.has(next))) at += longer[0].length;
  } else {
    const about = amends ? undefined : matchAt(aboutTitle, lower, at);
    const end = about && dayAt(plain, at + about[0].length) ? at + about[0].length : titleEnd(plain, at);
    if (end === undefined) return undefined;
    at = end;
  }
  if (amends) at = endOfAmended(plain, at);
  const title = clean(text.slice(trigger.start, at)).replace('HĐND', people).replace('UBND', committee);
  const marked = matchAt(lawYearMarked, lower, at) ?? matchAt(lawYear, lower, at);
  const year = marked && !marked[0].includes('(') ? marked[1] : undefined;
  if (year) at += marked![0].length;
  const dayTail = dayAt(plain, at + (matchAt(amended, lower, at)?.[0].length ?? 0));
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

/** Where a list of amended laws ends, where a day behind the last is that of the act which amends them all. */
function endOfAmended(plain: PlainText, from: number): number {
  let at = from;
  for (;;) {
    const next = dayAt(plain, at) ? undefined : matchAt(furtherLaw, plain.lower, at);
    if (!next) return at > from && dayAt(plain, at) ? at : from;
    const title = at + next[0].length;
    const known = matchAt(listedLaw, plain.lower, title);
    const end = known ? title + known[0].length : titleEnd(plain, title);
    if (end === undefined) return from;
    at = end;
  }
}

/** Whether a listed title has more than one word: many write it small, `Luật nhà ở`, `Luật tổ chức Quốc hội`. */
const hasWords = (title: string): boolean => /\S\s+\S/.test(title);

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
