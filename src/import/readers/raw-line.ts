import type { CellPlace } from '../source-line.ts';
import type { Doubt } from './ocr/doubts.ts';

/** A line as a reader of DOCX or PDF finds it, before its letters are mended. */
export interface RawLine {
  /** Columns printed side by side are parted by four blanks. */
  readonly text: string;
  readonly page: number;
  /** Empty paragraphs in front of it. */
  readonly gap: number;
  readonly opens: boolean | undefined;
  readonly cell?: CellPlace | undefined;
  /** What it leaves of the width of its cell, in points, where the rules of a page say so. */
  readonly room?: number | undefined;
  /** Words of it that may have been read wrong. */
  readonly doubts?: readonly Doubt[] | undefined;
}
