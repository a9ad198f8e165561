import type { PdfCell, PdfWidth } from './pdf-data.ts';

/** Width of a letter of the text in a table, in millimetres, on the generous side. */
const letter = 2.35;
const padding = 4;
/** Between the margins. */
const page = 160;

/**
 * Widths of the columns of a table: each at least as wide as its longest word, then shared by how much it says.
 *
 * A little less than in proportion, so that one long cell doesn't starve the others.
 */
export function columnWidths(rows: readonly (readonly PdfCell[])[]): PdfWidth[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, n) => rows.map((row) => textOf(row[n])));
  const needed = columns.map(
    (texts) => padding + letter * longest(texts.flatMap((text) => text.split(/[\s/-]+/))),
  );
  const wanted = columns.map((texts) => padding + letter * longest(texts));
  const spare = Math.max(0, page - sum(needed));
  if (sum(wanted) <= page) return wanted.map((value) => ({ unit: 'fr', value: round(value) }));

  const says = columns.map((texts, n) =>
    Math.min(wanted[n]! - needed[n]!, spare) > 0 ? sum(texts.map(({ length }) => length)) ** 0.75 : 0,
  );
  const all = sum(says) || 1;
  return needed.map((value, n) => ({ unit: 'fr', value: round(value + (spare * says[n]!) / all) }));
}

const textOf = (cell: PdfCell | undefined): string =>
  (cell?.paragraphs ?? []).map((runs) => runs.map(({ text }) => text).join('')).join(' ');
const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const round = (value: number): number => Math.round(value * 10) / 10;
