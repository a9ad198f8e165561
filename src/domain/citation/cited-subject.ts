import { blanks, gap } from './days.ts';
import { nextActorIn } from './next-actor.ts';
import type { PlainText } from './plain.ts';
import { matchAt } from './symbol-in-text.ts';
import { isLetter } from './triggers.ts';

const subjectHead = new RegExp(
  `${blanks},?${blanks}(?:(?:v/v|về${gap}việc|về)(?:${gap}|(?=["“]))|(?=["“]|(?:ban hành(?! kèm)|phê duyệt|quy định chi tiết|quy định|hướng dẫn|sửa đổi|bổ sung|thực hiện)${gap}))`,
  'y',
);
const subjectEnd =
  /[.;!?]|["“”()]| (?:và|,) (?:thực hiện|triển khai|các (?:nghị quyết|chủ trương|văn bản|quy định|chương trình)|chương trình hành động)|,? (?:gắn với|nhất là (?!ủy|người|cán bộ)|góp phần|trong đó|bảo đảm|đảm bảo|để tiếp tục|đạt )|, (?:nghị quyết|quyết định|chỉ thị|kết luận|quy định|kế hoạch|hướng dẫn|thông báo|chương trình) số|$/;

/** What a citation says its document is about, and the words that join it to the kind. */
export interface FoundSubject {
  readonly subject: string;
  readonly lead: string | undefined;
  readonly end: number;
  readonly ends: boolean;
}

function leadOf(words: string): string | undefined {
  const lead = /về việc|v\/v|về/.exec(words.toLowerCase().replace(/ +/g, ' '))?.[0];
  return lead === 'v/v' ? 'về việc' : lead;
}

/** What a citation says its document is about. */
export function subjectAt({ text, lower }: PlainText, at: number, until: number): FoundSubject | undefined {
  const head = matchAt(subjectHead, lower, at);
  if (!head) return undefined;
  const lead = leadOf(head[0]);
  let start = at + head[0].length;
  if ('"“'.includes(text[start] ?? '')) {
    const close = text.slice(start + 1, start + 500).search(/["”]/);
    if (close > 0) {
      const quoted = text.slice(start + 1, start + 1 + close);
      const [inner = ''] = /^ *(?:về(?: việc)?|v\/v) +/i.exec(quoted) ?? [];
      const subject = quoted.slice(inner.length).trim();
      return { subject, lead: lead ?? leadOf(inner), end: start + 2 + close, ends: true };
    }
    start += 1;
  }
  const length = lower.slice(start, start + 600).search(subjectEnd);
  const natural = start + (nextActorIn(text.slice(start, start + length)) ?? length);
  const end = Math.min(natural, until);
  const subject = text
    .slice(start, end)
    .replace(/ +/g, ' ')
    .replace(/[ ,]+(?:và)?[ ,]*$/, '');
  return subject.length > 2 && isLetter(subject[0]!)
    ? { subject, lead, end, ends: end === natural }
    : undefined;
}
