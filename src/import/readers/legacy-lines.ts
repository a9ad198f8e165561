import { fromTcvn3, fromVni, vietnameseWords } from '../legacy-letters.ts';
import type { RepairLog } from '../repair-log.ts';
import type { RawLine } from './raw-line.ts';

const encodings = [
  ['TCVN3', fromTcvn3],
  ['VNI', fromVni],
] as const;

/**
 * Convert a text whose letters are those of an old encoding seen as Latin: `Uû ban nh©n d©n`. That is what a PDF
 * keeps of a font such as .VnTime, and a Word file whose font was changed.
 */
export function convertLegacy(lines: readonly RawLine[], log: RepairLog): readonly RawLine[] {
  const whole = lines.map(({ text }) => text).join('\n');
  if (/[\u0100-\u1EFF]/.test(whole) || !/[\u00A1-\u00FF]/.test(whole)) return lines;
  const [best] = encodings
    .map(([name, convert]) => ({ name, convert, words: vietnameseWords(convert(whole)) }))
    .sort((a, b) => b.words - a.words);
  if (!best || best.words < vietnameseWords(whole) + 2) return lines;
  log.add(`${best.name} → Unicode`, 1);
  return lines.map((line) => ({ ...line, text: best.convert(line.text) }));
}
