import { kindFromCode } from './kind-of-symbol.ts';
import type { MentionDraft } from './mention.ts';
import type { PlainText } from './plain.ts';
import type { FoundSymbol } from './symbol-in-text.ts';
import { dayAsideAt, dayAt } from './tail.ts';
import { isLetter, type Trigger } from './triggers.ts';
import { codes, isBodyCode } from './vocabulary.ts';

const marker = /(?:số|sô) {0,3}[:.]? {0,3}$/;
const breaks = /[.;:!?"“”()\n]| này | kèm theo /;

/** Who passed an act, between its title and its number: `Pháp lệnh … của Ủy ban Thường vụ Quốc hội số …`. */
const ofAssembly = /^(\S.*?) của ((?:[UỦ][yỷ] ban [Tt]hường vụ )?Quốc hội)$/u;

/** A symbol whose kind stands further in front ("Luật An toàn thực phẩm số 55/2010/QH12"), or that has none. */
export function withoutHead(
  plain: PlainText,
  found: FoundSymbol,
  triggers: readonly Trigger[],
  previous: MentionDraft | undefined,
): MentionDraft | undefined {
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
  previous: MentionDraft | undefined,
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
