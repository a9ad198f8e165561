import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { words } from '../i18n/vi-review.ts';
import { importFile } from '../import/import-files.ts';
import { problemInVietnamese } from '../i18n/problem-in-vietnamese.ts';

/** What became of a file that a person handed in: the document that it is now, or why it is none. */
export type TakenIn =
  | { readonly id: string; readonly isNew: boolean }
  | { readonly refused: string; readonly hint: string; readonly there?: string | undefined };

/**
 * Import a file that was sent to the list of the review page, as `npm run import` does.
 *
 * @param form as the browser sends it: `multipart/form-data` with a file named `tep`, and `nhan-dang` where pictures are to be recognised
 * @param type its `Content-Type`, with the boundary
 */
export async function takeIn(root: string, form: Uint8Array, type: string): Promise<TakenIn> {
  const { file, ocr } = await fileOf(form, type);
  // A form without a file names none; of an empty one the importer says so.
  if (!file?.name) return { refused: words.noFile, hint: '' };
  const folder = mkdtempSync(join(tmpdir(), 'van-kien-'));
  try {
    // Only the ending of the name is of use; the importer looks at the bytes.
    const path = join(folder, `nguon${/^\.[a-z]{1,5}$/i.exec(extname(file.name))?.[0] ?? ''}`);
    writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
    const { status, target, problem } = await importFile(path, { root, dryRun: false, ocr });
    const id = (target ?? '').replaceAll('\\', '/').replace(/^src\/content\/van-ban\/|\.mdx$/g, '');
    if (problem) {
      const { message, hint } = problemInVietnamese(problem);
      return { refused: message, hint, there: id || undefined };
    }
    return { id, isNew: status === 'written' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fileOf(form: Uint8Array, type: string): Promise<{ file?: File; ocr?: boolean }> {
  try {
    const parsed = await new Response(new Uint8Array(form), { headers: { 'content-type': type } }).formData();
    const file = parsed.get('tep');
    return file instanceof File ? { file, ocr: parsed.has('nhan-dang') } : {};
  } catch {
    return {};
  }
}
