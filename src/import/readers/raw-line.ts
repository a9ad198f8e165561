import { mendLetters } from '../letters/mend-letters.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { createRepairLog, type RepairLog } from '../repair-log.ts';
import type { CellPlace, Reading, SourceFormat, SourceLine } from '../source-line.ts';
import { convertLegacy } from './legacy-lines.ts';
import { doubtProblems, type Doubt, type DoubtfulLine } from './ocr/doubts.ts';
import type { Problem } from '../../domain/problem.ts';

/** A line as a reader of DOCX or PDF finds it, before its letters are mended. */
export interface RawLine {
  /** Columns printed side by side are parted by four blanks. */
  readonly text: string;
  readonly page: number;
  /** Empty paragraphs in front of it. */
  readonly gap: number;
  readonly opens: boolean | undefined;
  readonly cell?: CellPlace | undefined;
  /** What it leaves of the width of its cell, in points, where the rules of a page say so. */
  readonly room?: number | undefined;
  /** Words of it that may have been read wrong. */
  readonly doubts?: readonly Doubt[] | undefined;
}

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
