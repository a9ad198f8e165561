import { ordinalValue } from '../../domain/citation/days.ts';
import type { RepairLog } from '../repair-log.ts';
import { isCapitals } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

/** A Roman number in front of a heading, its strokes perhaps taken for other signs: `lI.`, `1V-`, `||.`. */
const mark = /^([lI1|!]{0,3}[VX]?[lI1|!]{0,3})(\s*[.–-]\s*)(?=[A-Za-zÀ-ỹ])/u;

/**
 * Mend the Roman numbers of headings whose strokes were recognised as other signs: `ll. NHIỆM VỤ` below `I. MỤC TIÊU`
 * is II. Only a number that comes next, in front of capitals, is taken for one.
 */
export function mendRomanMarks(lines: readonly SourceLine[], log: RepairLog): SourceLine[] {
  let last = 0;
  return lines.map((line) => {
    const found = line.cell ? undefined : mark.exec(line.text);
    const signs = found?.[1];
    if (!found || !signs || !isCapitals(line.text.slice(found[0].length))) return line;
    const roman = signs.replace(/[l1|!]/g, 'I');
    const value = /^(?:X?(?:IX|IV|V?I{0,3}))$/.test(roman) ? ordinalValue(roman) : undefined;
    if (value === undefined) return line;
    const isNext = value === last + 1;
    if (roman === signs) {
      last = value;
      return line;
    }
    // "1. MỤC TIÊU" is what it says.
    if (!isNext || /^1$/.test(signs)) return line;
    last = value;
    log.add(`${signs} → ${roman}`, line.line);
    const mend = (text: string) => text.replace(signs, roman);
    return { ...line, text: mend(line.text), raw: mend(line.raw) };
  });
}
