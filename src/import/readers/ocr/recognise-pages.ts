import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Fragment, PageContent } from '../pdf/pdf-page.ts';
import type { ReadOptions } from '../read-options.ts';
import { drawPage } from './page-picture.ts';
import { readPicture } from './read-picture.ts';
import { openRecogniser, type Recogniser } from './recogniser.ts';

/** Recognise pages of a PDF, one at a time, so that memory holds one picture whatever their number. */
export async function recognisePages(
  pdf: PDFDocumentProxy,
  wanted: readonly PageContent[],
  { onProgress, seen }: ReadOptions,
): Promise<Map<number, PageContent>> {
  const found = new Map<number, PageContent>();
  let recogniser: Recogniser | undefined;
  try {
    for (const [index, content] of wanted.entries()) {
      onProgress?.({ step: 'recognise', page: index + 1, pages: wanted.length });
      let result = seen?.get(content.page);
      if (!result) {
        recogniser ??= await openRecogniser();
        const page = await pdf.getPage(content.page);
        const { picture, dpi } = await drawPage(page);
        page.cleanup();
        result = await readPicture(picture, dpi, recogniser);
        seen?.set(content.page, result);
      }
      const { specks, bullets, ...own } = result;
      found.set(content.page, {
        ...{ ...own, page: content.page, picture: 0, hidden: 0, turned: content.turned },
        fragments: withKnown(own.fragments, content),
        seen: { specks, bullets },
      });
    }
    return found;
  } finally {
    await recogniser?.close();
  }
}

/** Words that the file says, as those of a stamp, stand for what was recognised in their place. */
function withKnown(seen: readonly Fragment[], { fragments, hidden, picture }: PageContent): Fragment[] {
  const known = hidden > 0.5 || picture <= 0.4 ? [] : fragments;
  const isKnown = ({ x0, x1, y, size }: Fragment) =>
    known.some(
      (other) =>
        Math.min(x1, other.x1) - Math.max(x0, other.x0) > 0 &&
        y > other.y - other.size * 1.2 &&
        y - size < other.y + other.size * 0.3,
    );
  return [...known, ...seen.filter((fragment) => !isKnown(fragment))];
}
