import { UnreadableSource } from '../read-text.ts';
import type { Reading } from '../source-line.ts';

/** Read a PDF with a text layer. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  await Promise.resolve();
  throw new UnreadableSource(`The file is a PDF of ${bytes.length} bytes.`, 'Save it as text.');
}
