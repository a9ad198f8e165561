/** Marks the file as UTF-8, without which spreadsheets misread Vietnamese letters. */
const byteOrderMark = '\uFEFF';

/**
 * Records as CSV (RFC 4180) that a spreadsheet opens without harm.
 *
 * Lists become one cell, parted by `; `; an object becomes a column for each of its fields (`source.file`). A cell
 * that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`) gets an apostrophe in front.
 *
 * @param columns names of the fields in order; `source.file` goes into an object
 */
export function toCsv(columns: readonly string[], records: readonly object[]): string {
  const rows = [
    columns,
    ...records.map((record) => columns.map((column) => cellOf(valueAt(record, column)))),
  ];
  return byteOrderMark + rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function valueAt(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, field) => (isRecord(value) ? value[field] : undefined), record);
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(inList).join('; ');
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** An object in a list stands for its words: a recipient for its line, a signatory for authority, post and name. */
function inList(value: unknown): string {
  if (!isRecord(value)) return cellOf(value);
  return Object.values(value)
    .filter((field) => typeof field === 'string')
    .join(', ');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function quote(cell: string): string {
  const harmless = /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
