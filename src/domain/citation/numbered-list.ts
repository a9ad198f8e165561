import type { DocumentKind } from '../kind.ts';
import { gap } from './days.ts';
import { kindOf } from './kind-of-symbol.ts';
import type { MentionDraft } from './mention.ts';
import type { PlainText } from './plain.ts';
import { matchAt, type FoundSymbol } from './symbol-in-text.ts';
import { dayAsideAt, dayAt } from './tail.ts';
import type { Trigger } from './triggers.ts';
import { kindsOfCode } from './vocabulary.ts';

const numberWord = /(?: {0,4}(?:số|sô) {0,3}[:.]? {0,3}){0,2}/y;
const bareBlank = / {0,4}/y;
/** `57`, `30a`, and those that decree-laws had until 1950: `18-B`. */
const shortNumber = /\d{1,5}(?:[a-z]|-[a-d](?![\p{L}\d-]))?/uy;
const joint = /,? {0,4}(?:,|;|và|hoặc|&|cùng) {0,4}(?:(?:với|cả|số) {0,4}){0,2}/y;
const follower = new RegExp(
  `^(?:${gap}(?:của|ngày|về|và|hoặc|đã|là|tại|theo|được|do|để|với|cho|khóa|nêu|nhằm|vào|năm(?= {1,3}\\d{4})|cũng|có|thì|còn)(?![\\p{L}])|[ ]{0,2}(?:$|[.,;:)\\]”"!?/]))`,
  'u',
);

/** Words that go on behind a number of two figures or more: "Đề án 06 trên địa bàn", "Chương trình 135 giai đoạn 2". */
const furtherFollower = new RegExp(
  `^${gap}(?:gắn(?=${gap}(?:với|liền))|trên(?=${gap}(?:địa bàn|toàn|phạm vi|cả nước))|giai đoạn(?=${gap}(?:\\d|[ivx]+(?![\\p{L}])))|phát huy|góp phần|bằng|đối với|trong|ở|đến|từ|bảo đảm|đảm bảo)(?![\\p{L}])`,
  'u',
);
/** "Đề án 06 tỉnh": a scheme with a nought in front of its number is a name, unless its parts are counted. */
const counted = new RegExp(
  `^${gap}(?:năm|tháng|nội dung|giai đoạn|nhóm|phần|bước|hợp phần|tiểu|mục|dự án|đề án|nhiệm vụ|chính sách|mô hình|điểm|ngày|cấp)`,
);

/** Kinds that are cited by a bare number even without "số": "Đề án 06", "Quy định 57". */
const cardinal: ReadonlySet<DocumentKind> = new Set([
  'resolution',
  'decision',
  'directive',
  'regulation',
  'conclusion',
  'guidance',
  'notice',
  'plan',
  'programme',
  'action-programme',
  'scheme',
  'decree',
  'circular',
  'party-circular',
  'statute',
  'official-letter',
]);

/** "Nghị quyết số 18-NQ/TW và 19-NQ/TW", "Quyết định số 217, 218-QĐ/TW", "Quy định 57". */
export function readList(
  plain: PlainText,
  trigger: Trigger,
  byStart: ReadonlyMap<number, FoundSymbol>,
  used: Set<FoundSymbol>,
): MentionDraft[] {
  const { text, lower } = plain;
  // "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15": the law stands further in front.
  if (trigger.word.kind === 'law' && /pháp *$/.test(lower.slice(0, trigger.start).slice(-6))) return [];
  const word = matchAt(numberWord, lower, trigger.end)!;
  const marked = word[0].trim() !== '';
  const from = marked
    ? trigger.end + word[0].length
    : trigger.end + matchAt(bareBlank, lower, trigger.end)![0].length;
  const items: MentionDraft[] = [];
  let at = from;
  let start = trigger.start;
  for (let count = 0; count < 40; count++) {
    const symbol = byStart.get(at);
    const isOwn = symbol !== undefined && accepts(trigger, symbol);
    if (isOwn) used.add(symbol);
    const item = isOwn
      ? numberedItem(plain, start, symbol, kindOf(trigger, symbol, count > 0))
      : symbol || items.at(-1)?.form === 'numbered'
        ? undefined
        : shortItem(plain, start, at, trigger.word.kind);
    if (!item) break;
    items.push(item);
    at = item.end;
    const next = matchAt(joint, lower, at);
    if (!next || !/\d/.test(text[at + next[0].length] ?? '')) break;
    const marker = next[0].lastIndexOf('số');
    start = at + (marker < 0 ? next[0].length : marker);
    at += next[0].length;
  }
  return settle(plain, trigger, marked, items, byStart);
}

/** A symbol with its day, as one of a list. */
function numberedItem(
  plain: PlainText,
  start: number,
  { symbol, end }: FoundSymbol,
  kind: DocumentKind | undefined,
): MentionDraft {
  const tail = dayAt(plain, end);
  return {
    ...{ form: 'numbered', start, end: tail?.end ?? end, kind, number: symbol.number, symbol: symbol.text },
    day: tail?.day ?? dayAsideAt(plain, end),
  };
}

/** A number without notation with its day, or `undefined` where none stands. */
function shortItem(
  plain: PlainText,
  start: number,
  at: number,
  kind: DocumentKind | undefined,
): MentionDraft | undefined {
  const number = matchAt(shortNumber, plain.lower, at);
  const end = at + (number?.[0].length ?? 0);
  if (!number || /[\p{L}\d%]/u.test(plain.text[end] ?? '')) return undefined;
  const tail = dayAt(plain, end);
  return {
    ...{ form: 'short', start, end: tail?.end ?? end, kind, number: plain.text.slice(at, end) },
    day: tail?.day,
  };
}

/** Numbers without notation take that of the symbol behind them, or must stand where a number can end. */
function settle(
  { text, lower }: PlainText,
  trigger: Trigger,
  marked: boolean,
  items: MentionDraft[],
  byStart: ReadonlyMap<number, FoundSymbol>,
): MentionDraft[] {
  const shorts = items.filter(({ form }) => form === 'short');
  if (shorts.length === 0) return items;
  const full = items.find(({ form }) => form === 'numbered');
  if (full) {
    return items.map((item) =>
      item.form === 'short'
        ? { ...item, form: 'numbered', symbol: withNumber(full.symbol!, item.number!) }
        : item,
    );
  }
  const { word, capital } = trigger;
  if (!marked && !(capital && (word.kind === undefined ? false : cardinal.has(word.kind)))) return [];
  if (!marked && /^(?:19|20)\d\d$/.test(shorts[0]!.number!)) return [];
  if (word.kind === undefined && !marked) return [];
  // A list is taken as far as each number stands alone.
  while (items.length > 0) {
    const last = items.at(-1)!;
    const rest = text.slice(last.end, last.end + 24);
    const behind = lower.slice(last.end, last.end + 24);
    const another = byStart.has(last.end);
    if (!another && (last.day !== undefined || mayEnd(last, behind)) && !/^ {0,2}[-/,.]\d/.test(rest)) break;
    items.pop();
  }
  // "Nghị quyết 11 và 3 phụ lục": without "số" a list needs two figures in each number.
  return items.length > 1 && !marked && items.some(({ number }) => number!.length < 2)
    ? items.slice(0, 1)
    : items;
}

/** Whether a number without notation can end in front of these words. */
function mayEnd({ kind, number }: MentionDraft, behind: string): boolean {
  if (follower.test(behind)) return true;
  if (number!.length < 2) return false;
  return (
    furtherFollower.test(behind) || (kind === 'scheme' && /^0\d$/.test(number!) && !counted.test(behind))
  );
}

function withNumber(symbol: string, number: string): string {
  return symbol.replace(/^\d+[a-z]?/, number);
}

/** A small word that doesn't fit the code isn't the head: "liên quan đến quy hoạch số 28/2018/QH14". */
function accepts(trigger: Trigger, { symbol, likely, sure }: FoundSymbol): boolean {
  const { word, capital } = trigger;
  if (!likely && !sure) return word.kind === 'official-letter' || word.kind === undefined;
  if (capital || word.kind === undefined) return true;
  if (/^(?:QH|UBTVQH)\d*$/.test(symbol.body) && symbol.code === undefined) {
    return ['law', 'code', 'ordinance', 'resolution'].includes(word.kind);
  }
  const fits = symbol.code ? kindsOfCode(symbol.code) : [];
  return fits.length === 0 || fits.includes(word.kind) || word.kind !== 'masterplan';
}
