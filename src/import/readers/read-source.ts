import { decodeText } from '../letters/decode.ts';
import { readText } from '../read-text.ts';
import { letterProblems } from '../letters/strange-letters.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Reading, SourceFormat } from '../source-line.ts';
import { detectFormat, isMisnamed } from './detect.ts';
import { readDocx } from './docx/docx.ts';
import type { ReadOptions } from './read-options.ts';

const formatNames: Readonly<Record<SourceFormat, string>> = {
  txt: 'plain text',
  docx: 'a Word file',
  pdf: 'a PDF',
  png: 'a PNG picture',
  jpg: 'a JPEG picture',
  tif: 'a TIFF picture',
};

/** Read a source, whatever its format; the name only tells whether it says something else than the bytes. */
export async function readSource(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Reading> {
  const format = detectFormat(bytes);
  if (format === 'txt' && isMisnamed(file, format) && bytes.includes(0) && !decodeText(bytes))
    throw new UnreadableSource(
      'The file is not what its name says, and no other kind that can be read.',
      'Copy or download it again: it is damaged, or it was only renamed.',
    );
  const found = await readFormat(bytes, format, file, options);
  const reading = { ...found, problems: [...letterProblems(found.lines, file), ...found.problems] };
  if (!isMisnamed(file, format)) return reading;
  const misnamed: Problem = {
    ...{ severity: 'warning', file, line: 1, column: 1 },
    message: `The file is ${formatNames[format]}, whatever its name says. It was read as such.`,
    hint: `Let its name end in .${format}.`,
  };
  return { ...reading, problems: [misnamed, ...reading.problems] };
}

async function readFormat(
  bytes: Uint8Array,
  format: SourceFormat,
  file: string,
  options: ReadOptions,
): Promise<Reading> {
  if (format === 'txt') return readText(bytes);
  if (format === 'docx') return readDocx(bytes, file);
  // The libraries for PDFs and pictures are large: they are loaded where they are needed.
  if (format === 'pdf') {
    const { readPdf } = await import('./pdf/pdf.ts');
    return readPdf(bytes, file, options);
  }
  if (!options.ocr)
    throw new UnreadableSource(
      `The file is ${formatNames[format]}.`,
      'Add --ocr to have its words recognised, and read the draft word by word. Several pages: put them into one PDF first.',
    );
  if (format === 'tif') {
    const [{ readPdf }, { tiffToPdf }] = await Promise.all([
      import('./pdf/pdf.ts'),
      import('./tiff/tiff-to-pdf.ts'),
    ]);
    return { ...(await readPdf(tiffToPdf(bytes), file, options)), format };
  }
  const { readPictureFile } = await import('./ocr/picture-file.ts');
  return readPictureFile(bytes, format, file, options);
}
