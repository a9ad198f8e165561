import { capitals } from '../../domain/letters.ts';
import type { RepairLog } from '../repair-log.ts';
import { findStamps, holdsAddress, isFilePath, withoutSeal } from '../closing/stamps.ts';
import type { SourceLine } from '../source-line.ts';
import { createPageNumbers, isGazetteHead } from './page-numbers.ts';
import { findRunningHeads } from './running-heads.ts';

/** A line in capitals of its own: CHÚC MỪNG NĂM MỚI, MỪNG ĐẢNG MỪNG XUÂN GIÁP THÌN, CUNG CHÚC TÂN XUÂN. */
const greeting = new RegExp(
  String.raw`^(?:(?:CUNG )?CHÚC|(?:CHÀO )?MỪNG)\s+(?:MỪNG )?(?:NĂM MỚI|TÂN XUÂN|XUÂN|ĐẢNG[ ,-]+MỪNG XUÂN)(?:\s+[${capitals}]+){0,3}(?:\s+\d{4})?!?$`,
  'u',
);

/**
 * Leave out what belongs to pages and not to the text: page numbers, heads of the gazette, seasonal
 * greetings, stamps of digital signatures.
 *
 * @param inTable whether the line with this index lies in a table, where a number alone may be a month or a day
 */
export function dropRunningMatter(
  printed: readonly SourceLine[],
  inTable: (index: number) => boolean,
  log: RepairLog,
): SourceLine[] {
  const lines = printed.map((line) => {
    const text = withoutSeal(line.text);
    if (text === line.text || text === '') return line;
    log.add('stamp of a digital signature', line.line);
    return { ...line, text, raw: withoutSeal(line.raw) };
  });
  const heads = findRunningHeads(lines);
  const stamps = findStamps(lines.map(({ text }) => text));
  const isNumberOfPage = createPageNumbers(lines, inTable);
  const matterOf = (text: string, index: number): string | undefined => {
    if (stamps.has(index))
      return holdsAddress(text) ? 'address in a digital signature' : 'stamp of a digital signature';
    if (heads.has(index)) return 'running head';
    if (greeting.test(text)) return 'seasonal greeting';
    if (isFilePath(text)) return 'path of a file';
    if (isGazetteHead(text)) return 'head of the gazette';
    return isNumberOfPage(index) ? 'page number' : undefined;
  };
  return lines.filter(({ text, line }, index) => {
    const matter = matterOf(text, index);
    if (matter !== undefined) log.add(matter, line);
    return matter === undefined;
  });
}
