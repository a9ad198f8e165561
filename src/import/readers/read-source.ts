import { readText } from '../read-text.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Reading, SourceFormat } from '../source-line.ts';
import { detectFormat, isMisnamed } from './detect.ts';
import { readDocx } from './docx.ts';

const formatNames: Readonly<Record<SourceFormat, string>> = {
  txt: 'plain text',
  docx: 'a Word file',
  pdf: 'a PDF',
};

/** Read a source, whatever its format; the name only tells whether it says something else than the bytes. */
export async function readSource(bytes: Uint8Array, file: string): Promise<Reading> {
  const format = detectFormat(bytes);
  const reading = await readFormat(bytes, format, file);
  if (!isMisnamed(file, format)) return reading;
  const misnamed: Problem = {
    ...{ severity: 'warning', file, line: 1, column: 1 },
    message: `The file is ${formatNames[format]}, whatever its name says. It was read as such.`,
    hint: `Let its name end in .${format}.`,
  };
  return { ...reading, problems: [misnamed, ...reading.problems] };
}

async function readFormat(bytes: Uint8Array, format: SourceFormat, file: string): Promise<Reading> {
  if (format === 'txt') return readText(bytes);
  if (format === 'docx') return readDocx(bytes);
  // The PDF library is large: it is loaded for a PDF only.
  const { readPdf } = await import('./pdf.ts');
  return readPdf(bytes, file);
}
