import { UnreadableSource } from '../../unreadable-source.ts';
import { createRepairLog } from '../../repair-log.ts';
import type { Reading, SourceFormat } from '../../source-line.ts';
import type { PageContent } from './pdf-page.ts';
import { readPages, withPdf } from './pdf-pages.ts';
import { logSeen } from '../ocr/doubts.ts';
import { mendFormulas } from '../ocr/formulas.ts';
import { signers, signingTimes } from './pdf-signatures.ts';
import { linesOfPages } from './lines-of-pages.ts';
import { piecesOfPages } from './page-pieces.ts';
import { finishReading } from '../finish-reading.ts';
import type { ReadOptions } from '../read-options.ts';
import { isRecognised, pictureProblems, refuseScan } from './scanned-pages.ts';

/** Read a PDF: lines, columns and cells are told by where they stand. Pages that are pictures need `options.ocr`. */
export async function readPdf(bytes: Uint8Array, file = '', options: ReadOptions = {}): Promise<Reading> {
  const pages = await withPdf(bytes, (pdf) => readPages(pdf, options));
  refuseScan(pages);
  const signedAt = signingTimes(bytes);
  const signedBy = signers(bytes);
  return {
    ...finishPages('pdf', pages, file),
    ...(signedAt.length > 0 && { signedAt }),
    ...(signedBy.length > 0 && { signedBy }),
  };
}

/** Make lines of pages, whether their letters were said by the file or recognised. */
export function finishPages(format: SourceFormat, pages: readonly PageContent[], file: string): Reading {
  const log = createRepairLog();
  for (const { seen } of pages) logSeen(seen, log);
  const turned = pages.reduce((sum, page) => sum + page.turned, 0);
  if (turned > 0) log.add('upright text left out', 1, turned);
  const seen = new Set(pages.filter((page) => page.seen).map(({ page }) => page));
  const lines = mendFormulas(linesOfPages(piecesOfPages(pages, log)), (page) => seen.has(page), log);
  const problems = pictureProblems(pages, file);
  if (lines.length === 0 && seen.size > 0)
    throw new UnreadableSource(
      'No word could be recognised in the picture.',
      'Look whether the page is empty or too pale, and scan it again: 300 dpi, black on white, straight.',
    );
  const reading = finishReading(format, lines, log, problems, file);
  return seen.size > 0 || pages.some(isRecognised) ? { ...reading, ocr: true } : reading;
}
