import { reportWords, type ReportWords } from '../i18n/import-report.ts';
import type { ReadProgress } from './readers/read-options.ts';

/** A line that says how far a call is, written over and over. */
export interface ProgressLine {
  /** The next file begins; its number from 1. */
  file(number: number, name: string): void;
  page(progress: ReadProgress): void;
  clear(): void;
}

/** Pages of a source that is read at once show nothing: the line would only flicker. */
const fewPages = 20;

/**
 * Progress on a terminal; nothing where the output goes into a file or another program.
 *
 * @param files how many files the call names
 */
export function progressLine(
  out: {
    readonly isTTY?: boolean | undefined;
    readonly columns?: number | undefined;
    write(text: string): unknown;
  },
  files: number,
  words: Pick<ReportWords, 'recognising' | 'reading'> = reportWords.vi,
): ProgressLine {
  let name = '';
  let shown = false;
  const show = (text: string) => {
    if (!out.isTTY) return;
    // A line that is broken by the terminal could not be taken back.
    const width = Math.max(20, (out.columns ?? 80) - 1);
    out.write(`\r\u001B[K${text.length > width ? `…${text.slice(1 - width)}` : text}`);
    shown = true;
  };
  return {
    file(number, file) {
      name = files > 1 ? `${number}/${files} ${file}` : file;
      if (files > 1) show(name);
    },
    page({ step, page, pages }) {
      if (step === 'recognise') show(`${name}: ${words.recognising(page, pages)}`);
      else if (pages > fewPages && (page % 10 === 0 || page === pages))
        show(`${name}: ${words.reading(page, pages)}`);
    },
    clear() {
      if (shown) out.write('\r\u001B[K');
      shown = false;
    },
  };
}
