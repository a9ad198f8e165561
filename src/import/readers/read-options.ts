import type { PageContent } from './pdf/pdf-page.ts';

/** What a reader is asked for besides the text. */
export interface ReadOptions {
  /** Recognise what pictures show. */
  readonly ocr?: boolean | undefined;
  /** Called while a long source is read. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  /** Keeps what was recognised, since that takes seconds a page. */
  readonly seen?: SeenPages | undefined;
}

/** How far a source is read, in pages. */
export interface ReadProgress {
  readonly step: 'read' | 'recognise';
  readonly page: number;
  readonly pages: number;
}

/** Recognised pages of one source, by the number of the page. */
export interface SeenPages {
  get(page: number): SeenPage | undefined;
  set(page: number, content: SeenPage): void;
}

/** What a picture of a page says, as a page of a PDF says it; lengths in points. */
export interface SeenPage extends Pick<PageContent, 'width' | 'height' | 'fragments' | 'rules'> {
  /** Signs left out that are no letters: specks, pieces of a seal. */
  readonly specks: number;
  /** Strokes that were taken for another sign, and made bullets. */
  readonly bullets: number;
}
