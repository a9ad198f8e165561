import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeenPage, SeenPages } from './readers/read-options.ts';

/** To be raised when pages are recognised otherwise than before. */
const version = 1;

/**
 * Recognised pages of one source, kept in `.cache/ocr`: a page takes seconds, and the review page and `--update` read a
 * source again. What is kept can be thrown away at any time; what cannot be read or written is recognised anew.
 *
 * @param keep whether pages may be written; a dry run only looks
 */
export function seenPages(root: string, sha256: string, keep: boolean): SeenPages {
  const folder = join(root, '.cache', 'ocr', `${version}-${sha256}`);
  return {
    get(page) {
      try {
        return JSON.parse(readFileSync(join(folder, `${page}.json`), 'utf8')) as SeenPage;
      } catch {
        return undefined;
      }
    },
    set(page, content) {
      if (!keep) return;
      try {
        mkdirSync(folder, { recursive: true });
        const path = join(folder, `${page}.json`);
        writeFileSync(`${path}.tmp`, JSON.stringify(content));
        renameSync(`${path}.tmp`, path);
      } catch {
        // A full disk is told where the draft is written.
      }
    },
  };
}
