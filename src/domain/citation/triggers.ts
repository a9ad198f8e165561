import { gap } from './days.ts';
import type { PlainText } from './plain.ts';
import { kindWords, shortPrint, type KindWord } from './vocabulary.ts';

/** A word in a text that can head a citation. */
export interface Trigger {
  readonly start: number;
  readonly end: number;
  readonly word: KindWord;
  /** Begins with a capital. */
  readonly capital: boolean;
}

const byText = new Map(kindWords.map((word) => [word.text, word]));
const pattern = new RegExp(kindWords.map(({ text }) => text.replaceAll(' ', gap)).join('|'), 'g');

/** Bodies whose name goes on with a word for a kind: `Bộ Kế hoạch & Đầu tư`. */
const ofPlanning = /(?<!\p{L})(?:bộ|sở|phòng|vụ) +$/u;

/** Words that end as an order does and name none: `thông lệnh Liên bộ`. */
const noOrder = /(?:thông|mệnh|hiệu|khẩu) +$/u;

/** Words that can head a citation, in reading order. */
export function findTriggers({ text, lower }: PlainText): Trigger[] {
  const triggers: Trigger[] = [];
  for (const { 0: found, index: start } of lower.matchAll(pattern)) {
    const end = start + found.length;
    const word = byText.get(found.replace(/ +/g, ' '))!;
    const capital = isUpper(text[start]!);
    if (isLetter(text[end] ?? '') || isDigit(text[start - 1] ?? '')) continue;
    // A missing blank joins a small letter to a capital: "thực hiệnKết luận".
    if (isLetter(text[start - 1] ?? '') && (!capital || isUpper(text[start - 1]!) || word.short)) continue;
    if (word.short && text.slice(start, end) !== shortPrint.get(word.text)) continue;
    if (word.kind === 'plan' && ofPlanning.test(lower.slice(Math.max(0, start - 7), start))) continue;
    if (word.kind === 'order' && noOrder.test(lower.slice(Math.max(0, start - 7), start))) continue;
    triggers.push({ start, end, word, capital });
  }
  return triggers;
}

/** Whether a character is a letter. */
export function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

/** Whether a character is a capital letter. */
export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

/** Whether a character is a digit. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
