import { convertLegacyLines } from '../letters/legacy-letters.ts';
import type { RepairLog } from '../repair-log.ts';
import type { RawLine } from './raw-line.ts';

/**
 * Convert what is set in letters of an old encoding: that is what a PDF keeps of a font such as .VnTime, and a Word
 * file whose font was changed.
 */
export function convertLegacy(lines: readonly RawLine[], log: RepairLog): readonly RawLine[] {
  const converted = convertLegacyLines(lines.map(({ text }) => text));
  if (!converted) return lines;
  log.add(`${converted.from} → Unicode`, 1);
  return lines.map((line, at) => ({ ...line, text: converted.lines[at]! }));
}
