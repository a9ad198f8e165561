import type { DocumentKind } from '../kind.ts';
import { gap } from './days.ts';
import type { Mention } from './mention.ts';
import type { PlainText } from './plain.ts';
import { matchAt, type FoundSymbol } from './symbol-in-text.ts';
import { dayAsideAt, dayAt } from './tail.ts';
import type { Trigger } from './triggers.ts';
import { isLetter } from './triggers.ts';
import { codes, isBodyCode, kindsOfCode } from './vocabulary.ts';

/** A citation by symbol or number before its issuer and subject are read. */
export type NumberedDraft = Omit<Mention, 'text'>;

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

/** Citations by symbol or by number, from the heads and symbols of a text. */
export function findNumbered(
  plain: PlainText,
  triggers: readonly Trigger[],
  symbols: readonly FoundSymbol[],
): NumberedDraft[] {
  const byStart = new Map(symbols.map((symbol) => [symbol.start, symbol]));
  const used = new Set<FoundSymbol>();
  const drafts: NumberedDraft[] = [];
  let read = 0;
  for (const trigger of triggers) {
    if (trigger.start < read) continue;
    const list = readList(plain, trigger, byStart, used);
    drafts.push(...list);
    read = Math.max(read, list.at(-1)?.end ?? 0);
  }
  const listed = [...drafts];
  let before = 0;
  for (const symbol of symbols) {
    if (used.has(symbol)) continue;
    while (before < listed.length && listed[before]!.start < symbol.start) before += 1;
    const draft = withoutHead(plain, symbol, triggers, listed[before - 1]);
    if (draft) drafts.push(draft);
  }
  return drafts.sort((a, b) => a.start - b.start);
}

/** "Nghị quyết số 18-NQ/TW và 19-NQ/TW", "Quyết định số 217, 218-QĐ/TW", "Quy định 57". */
function readList(
  plain: PlainText,
  trigger: Trigger,
  byStart: ReadonlyMap<number, FoundSymbol>,
  used: Set<FoundSymbol>,
): NumberedDraft[] {
  const { text, lower } = plain;
  // "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15": the law stands further in front.
  if (trigger.word.kind === 'law' && /pháp *$/.test(lower.slice(0, trigger.start).slice(-6))) return [];
  const word = matchAt(numberWord, lower, trigger.end)!;
  const marked = word[0].trim() !== '';
  const from = marked
    ? trigger.end + word[0].length
    : trigger.end + matchAt(bareBlank, lower, trigger.end)![0].length;
  const items: NumberedDraft[] = [];
  let at = from;
  let start = trigger.start;
  for (let count = 0; count < 40; count++) {
    const symbol = byStart.get(at);
    if (symbol && accepts(trigger, symbol)) {
      used.add(symbol);
      const dayTail = dayAt(plain, symbol.end);
      const end = dayTail?.end ?? symbol.end;
      const day = dayTail?.day ?? dayAsideAt(plain, symbol.end);
      const kind = kindOf(trigger, symbol, count > 0);
      items.push({
        form: 'numbered',
        start,
        end,
        kind,
        number: symbol.symbol.number,
        symbol: symbol.symbol.text,
        day,
      });
      at = end;
    } else {
      const number = symbol ? null : matchAt(shortNumber, lower, at);
      if (!number || /[\p{L}\d%]/u.test(text[at + number[0].length] ?? '')) break;
      if (count > 0 && items.at(-1)?.form === 'numbered') break;
      const end = at + number[0].length;
      const dayTail = dayAt(plain, end);
      items.push({
        form: 'short',
        start,
        end: dayTail?.end ?? end,
        kind: trigger.word.kind,
        number: text.slice(at, end),
        day: dayTail?.day,
      });
      at = dayTail?.end ?? end;
    }
    const next = matchAt(joint, lower, at);
    if (!next || !/\d/.test(text[at + next[0].length] ?? '')) break;
    const marker = next[0].lastIndexOf('số');
    start = at + (marker < 0 ? next[0].length : marker);
    at += next[0].length;
  }
  return settle(plain, trigger, marked, items, byStart);
}

/** Numbers without notation take that of the symbol behind them, or must stand where a number can end. */
function settle(
  { text, lower }: PlainText,
  trigger: Trigger,
  marked: boolean,
  items: NumberedDraft[],
  byStart: ReadonlyMap<number, FoundSymbol>,
): NumberedDraft[] {
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
function mayEnd({ kind, number }: NumberedDraft, behind: string): boolean {
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

function kindOf(trigger: Trigger, { symbol }: FoundSymbol, shared: boolean): DocumentKind | undefined {
  const { kind, short } = trigger.word;
  const fits = symbol.code ? kindsOfCode(symbol.code) : [];
  if (short && kind === undefined) return kindFromCode(symbol) ?? kind;
  // "Nghị quyết 57-NQ/TW và 03-KH/TU": a later symbol with a code of its own goes by it.
  if (shared && fits.length > 0 && !(kind && fits.includes(kind))) return kindFromCode(symbol);
  return kind ?? kindFromCode(symbol);
}

/** The kind of a symbol without a word in front, where the code leaves no doubt. */
function kindFromCode({ code, body, year }: FoundSymbol['symbol']): DocumentKind | undefined {
  if (!code) return undefined;
  const party = /^(?:\w*(?:TW|TU|HU|ĐU|ĐUK))/.test(body);
  if (code === 'TT') return year ? 'circular' : party ? 'party-circular' : undefined;
  if (code === 'QĐ') return party ? undefined : 'decision';
  if (code === 'CTr') return 'programme';
  const kinds = kindsOfCode(code);
  return kinds.length === 1 ? kinds[0] : undefined;
}

const marker = /(?:số|sô) {0,3}[:.]? {0,3}$/;
const breaks = /[.;:!?"“”()\n]| này | kèm theo /;

/** Who passed an act, between its title and its number: `Pháp lệnh … của Ủy ban Thường vụ Quốc hội số …`. */
const ofAssembly = /^(\S.*?) của ((?:[UỦ][yỷ] ban [Tt]hường vụ )?Quốc hội)$/u;

/** A symbol whose kind stands further in front ("Luật An toàn thực phẩm số 55/2010/QH12"), or that has none. */
function withoutHead(
  plain: PlainText,
  found: FoundSymbol,
  triggers: readonly Trigger[],
  previous: NumberedDraft | undefined,
): NumberedDraft | undefined {
  const { text, lower } = plain;
  const { symbol } = found;
  const dayTail = dayAt(plain, found.end);
  const end = dayTail?.end ?? found.end;
  const day = dayTail?.day ?? dayAsideAt(plain, found.end);
  const base = { form: 'numbered' as const, end, number: symbol.number, symbol: symbol.text, day };
  const from = Math.max(0, found.start - 12);
  const mark = marker.exec(lower.slice(from, found.start));
  const markStart = mark ? from + mark.index : found.start;
  if (
    isLetter(text[markStart - 1] ?? '') &&
    mark &&
    text[markStart] === 's' &&
    lower.slice(markStart - 4, markStart) === 'một '
  )
    return undefined;
  if (mark) {
    const head = distantHead(text, found, markStart, triggers, previous);
    if (head) {
      const between = text.slice(head.end, markStart).trim();
      const [, inner = between, assembly] = ofAssembly.exec(between) ?? [];
      const issuer = /^của (.+)$/.exec(between)?.[1] ?? assembly;
      const title =
        (issuer === undefined || issuer === assembly) &&
        ['law', 'code', 'ordinance'].includes(head.word.kind ?? '');
      return {
        ...base,
        start: head.start,
        kind: head.word.kind,
        issuer,
        name: title ? `${text.slice(head.start, head.end)} ${inner}`.replace(/ +/g, ' ') : undefined,
      };
    }
  }
  // "số 1450/SNV-TCCC" is a letter of a body; "số 256/GP-BTTTT", "số 12/HT-QB" are licences and landmarks.
  const { code } = symbol;
  const known = code !== undefined && (codes.has(code) || isBodyCode(code));
  if (!found.sure && !(mark && found.likely && known)) return undefined;
  return { ...base, start: mark ? markStart : found.start, kind: kindFromCode(symbol) };
}

function distantHead(
  text: string,
  { symbol, start }: FoundSymbol,
  markStart: number,
  triggers: readonly Trigger[],
  previous: NumberedDraft | undefined,
): Trigger | undefined {
  const assembly =
    (symbol.code === undefined || symbol.code === 'PL') && /^(?:QH|UBTVQH)\d*$/.test(symbol.body);
  let best: Trigger | undefined;
  for (let at = lastBefore(triggers, markStart); at >= 0; at--) {
    const trigger = triggers[at]!;
    if (start - trigger.start > 220) break;
    if (trigger.word.short) continue;
    const between = text.slice(trigger.end, markStart);
    if (breaks.test(between)) break;
    if (previous && previous.end > trigger.end) break;
    const law = ['law', 'code', 'ordinance'].includes(trigger.word.kind ?? '');
    if (assembly) {
      if (law && (trigger.capital || between.trim() === '')) best = trigger;
      if (law && trigger.capital && !/^ +(?:có|khác)/.test(between)) break;
      continue;
    }
    if (law) break;
    if (!trigger.capital && (between.length > 50 || between.includes(','))) break;
    if (between.length > 130 || (between.includes(',') && between.length > 60)) break;
    best = trigger;
    break;
  }
  return best && assembly ? amendingLaw(text, best, triggers) : best;
}

/** "Luật sửa đổi, bổ sung một số điều của 11 Luật … số 28/2018/QH14": the first of the laws. */
function amendingLaw(text: string, inner: Trigger, triggers: readonly Trigger[]): Trigger {
  for (let at = lastBefore(triggers, inner.start); at >= 0; at--) {
    const outer = triggers[at]!;
    if (outer.word.kind !== 'law' && outer.word.kind !== 'code' && outer.word.kind !== 'ordinance') break;
    if (inner.start - outer.start > 220 || /[.;:()]/.test(text.slice(outer.end, inner.start))) break;
    if (outer.capital && /^ +sửa đổi/i.test(text.slice(outer.end, outer.end + 12))) return outer;
  }
  return inner;
}

/** Index of the last trigger that ends before an offset. */
function lastBefore(triggers: readonly Trigger[], offset: number): number {
  let low = 0;
  let high = triggers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (triggers[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
