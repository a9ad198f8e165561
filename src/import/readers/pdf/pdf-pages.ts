import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableSource } from '../../unreadable-source.ts';
import { readPage, type PageContent } from './pdf-page.ts';
import type { ReadOptions } from '../read-options.ts';
import { pagesToRecognise } from './scanned-pages.ts';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Open a PDF, do something with it, and give its memory back; throws a refusal in plain words. */
export async function withPdf<Result>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const task = getDocument({
    // The library takes the bytes over: it gets a copy.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    // Scans are packed as JPEG 2000 or JBIG2, and fonts that the file lacks are drawn with others.
    wasmUrl: `${library}/wasm/`,
    standardFontDataUrl: `${library}/standard_fonts/`,
    cMapUrl: `${library}/cmaps/`,
  });
  try {
    return await use(await task.promise);
  } catch (error) {
    throw refusal(error);
  } finally {
    await task.destroy();
  }
}

function refusal(error: unknown): Error {
  if (error instanceof UnreadableSource) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return new UnreadableSource(
      'The PDF is locked with a password.',
      'Open it with the password and save a copy without, or ask its sender for one.',
    );
  // What the library says of its inner life tells nobody what to do; what else went wrong is to be reported.
  const why = name.endsWith('Exception')
    ? 'its parts cannot be found or read'
    : error instanceof Error
      ? error.message
      : String(error);
  return new UnreadableSource(
    `The PDF is damaged (${why}).`,
    'Download or copy it again; if it opens elsewhere, print it to a new PDF there.',
  );
}

/** Read all pages, one after the other; those that only recognition can read are recognised where it is asked for. */
export async function readPages(
  pdf: PDFDocumentProxy,
  { ocr, onProgress, seen }: ReadOptions,
): Promise<PageContent[]> {
  const pages: PageContent[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    onProgress?.({ step: 'read', page: number, pages: pdf.numPages });
    const page = await pdf.getPage(number);
    pages.push(await readPage(page));
    page.cleanup();
    // The library hands its answers over without a turn of the event loop: nobody could stop a long file.
    await nextTurn();
  }
  const wanted = ocr ? pagesToRecognise(pages) : [];
  if (wanted.length === 0) return pages;
  const { recognisePages } = await import('../ocr/recognise-pages.ts');
  const found = await recognisePages(pdf, wanted, { onProgress, seen });
  return pages.map((page) => found.get(page.page) ?? page);
}
