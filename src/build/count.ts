import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site holds. */
export interface Counts {
  readonly pages: number;
  readonly pdfs: number;
  readonly pictures: number;
  /** Entries of the data files. */
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

/** Count what lies in a folder of a built site. */
export function countSite(folder: string): Counts {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const ending = (text: string) => files.filter((file) => file.endsWith(text));
  const data = ending('.json').filter((file) => file.startsWith(join(folder, 'du-lieu')));

  return {
    pages: ending('.html').length,
    pdfs: ending('.pdf').length,
    pictures: ending('.png').length,
    records: data.reduce((sum, file) => sum + entriesOf(file), 0),
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

function entriesOf(file: string): number {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(value) ? value.length : 0;
}

/** `153 pages, 5 PDFs, 150 pictures, 612 records; 640 files, 21.4 MB`. */
export function describeCounts({ pages, pdfs, pictures, records, files, bytes }: Counts): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return `${pages} pages, ${pdfs} PDFs, ${pictures} pictures, ${records} records; ${files} files, ${size}`;
}
