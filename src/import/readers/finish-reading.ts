import { mendLetters } from '../letters/mend-letters.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { createRepairLog, type RepairLog } from '../repair-log.ts';
import type { Reading, SourceFormat, SourceLine } from '../source-line.ts';
import { convertLegacy } from './legacy-lines.ts';
import type { RawLine } from './raw-line.ts';
import { doubtProblems, type DoubtfulLine } from './ocr/doubts.ts';
import type { Problem } from '../../domain/problem.ts';

/** Number the lines of a source, mend their letters, and refuse one without words. */
export function finishReading(
  format: SourceFormat,
  raw: readonly RawLine[],
  log: RepairLog = createRepairLog(),
  problems: readonly Problem[] = [],
  file = '',
): Reading {
  const lines: SourceLine[] = [];
  const doubtful: DoubtfulLine[] = [];
  for (const { text: found, page, gap, opens, cell, doubts } of convertLegacy(raw, log)) {
    const line = lines.length + 1;
    const mended = mendLetters(found.replaceAll('\t', '    '), line, log).trimEnd();
    const text = mended.trim().replace(/\s+/g, ' ');
    if (text === '') continue;
    lines.push({ text, raw: mended, line, page, gap, bareGap: 0, opens, ...(cell && { cell }) });
    if (doubts) doubtful.push({ line, page, text, doubts });
  }
  if (lines.length === 0)
    throw new UnreadableSource(
      'The file has no words.',
      'Export it again from its source, or import its text.',
    );
  return { format, lines, repairs: log.list(), problems: [...problems, ...doubtProblems(doubtful, file)] };
}
