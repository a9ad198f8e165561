import type { RowList } from './form-fields.ts';

type Fields = Readonly<Record<string, unknown>>;
const namesOf = (ids: unknown, label: (id: string) => string): string =>
  Array.isArray(ids) ? ids.map((id) => label(String(id))).join(', ') : '';
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * A row that a person added, with what a row must have besides its words: an id like those of the importer, and for
 * an entry of a calendar its last day and the first cell of its row, which say no more than its first day.
 *
 * Pages print what is written in a cell: bodies that a person chose without words are written by their names.
 *
 * @param label the name of a body, by its id
 * @param taken ids of the file before and after the edit, so that no link to a row leads to another one
 */
export function completeRow(
  list: RowList,
  row: Fields,
  taken: Set<string>,
  label: (id: string) => string,
): Record<string, unknown> {
  if (list === 'signatories') return { ...row };
  if (list === 'recipients') return { ...row, bodies: row['bodies'] ?? [] };
  const prefix = prefixOf(list, row);
  let n = 1;
  while (taken.has(`${prefix}${n}`)) n += 1;
  const id = `${prefix}${n}`;
  taken.add(id);
  if (list === 'targets') return { id, ...row };
  if (list === 'tasks')
    return {
      id,
      ...row,
      bodies: row['bodies'] ?? [],
      bodiesAsWritten: row['bodiesAsWritten'] ?? namesOf(row['bodies'], label),
    };
  const from = textOf(row['from']);
  const to = textOf(row['to']) || from;
  const days = [...new Set([from, to])].map((day) => String(Number(day.slice(8)))).join('-');
  return {
    ...{ id, ...row, to },
    ...{ hosts: row['hosts'] ?? [], hostsAsWritten: row['hostsAsWritten'] ?? namesOf(row['hosts'], label) },
    row: textOf(row['row']) || days,
  };
}

/** `nv-4-` for a task of April, `lich-05-` for an entry of the 5th, `ct-` for a target. */
function prefixOf(list: RowList, row: Fields): string {
  if (list === 'targets') return 'ct-';
  if (list === 'tasks') {
    const month = /^\d{4}-(\d{2})$/.exec(textOf(row['month']))?.[1];
    return month ? `nv-${Number(month)}-` : 'nv-';
  }
  const day = /^\d{4}-\d{2}-(\d{2})$/.exec(textOf(row['from']))?.[1];
  return day ? `lich-${day}-` : 'lich-';
}
