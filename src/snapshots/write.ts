import { writePictures } from './og/write.ts';
import { writePdfs } from './pdf/write.ts';
import type { WriteOptions, Written } from './written.ts';

/** Which snapshots: the PDFs of the documents or the pictures of the pages. */
export type SnapshotKind = 'pdf' | 'og';

export interface WrittenSnapshots {
  readonly pdf?: Written;
  readonly og?: Written;
}

/**
 * Write the PDF of every held document and the picture of every page below the folder of the site.
 *
 * @param options.only one of the two kinds
 * @param options.onProgress called after each file with its kind
 */
export async function writeSnapshots({
  only,
  onProgress,
  ...options
}: Omit<WriteOptions, 'onProgress'> & {
  readonly only?: SnapshotKind | undefined;
  readonly onProgress?: ((kind: SnapshotKind, done: number, all: number) => void) | undefined;
}): Promise<WrittenSnapshots> {
  const progress = (kind: SnapshotKind) => (done: number, all: number) => onProgress?.(kind, done, all);
  return {
    ...(only !== 'og' && { pdf: writePdfs({ ...options, onProgress: progress('pdf') }) }),
    ...(only !== 'pdf' && { og: await writePictures({ ...options, onProgress: progress('og') }) }),
  };
}
