import type { DocumentFields } from '../../src/domain/entities.ts';
import { openedSections } from '../../src/domain/task-sections.ts';
import { createRepairLog } from '../../src/import/repair-log.ts';
import { readLines } from '../../src/import/read-text.ts';
import { dropRunningMatter } from '../../src/import/pages/running-matter.ts';
import { joinLines } from '../../src/import/signs.ts';
import { cellsIn, findTables } from '../../src/import/tables/table-regions.ts';
import { wordsOf } from '../../src/import/words.ts';

/**
 * Words of a source in order, without what belongs to its pages: the measure of a faithful draft.
 *
 * @param numbers lines that hold nothing but the number of a page, besides those that are told without reading tables
 */
export function sourceWords(source: string, numbers: ReadonlySet<number> = new Set()): string[] {
  const lines = readLines(source).lines.filter(
    ({ line, text }) => !(numbers.has(line) && /^\d{1,3}$/.test(text)),
  );
  const kept = dropRunningMatter(lines, cellsIn(lines), createRepairLog());
  const heads = new Set(findTables(kept).flatMap((region) => [...region.heads]));
  const text = kept.filter((_, index) => !heads.has(index)).map((line) => line.text);
  return wordsOf(joinLines(text));
}

/** Words of a document in the order of its page, tables where they stand. */
export function printedWords(
  fields: DocumentFields,
  blocks: readonly (string | 'programme' | 'calendar')[],
): string[] {
  const { superior, issuer, number, motto = [], placeAndDay, marks = [] } = fields.letterhead ?? {};
  const received = fields.recipients.map(({ text }) => text);
  const signed = fields.signatories.flatMap(({ authority, position, name }) => [authority, position, name]);
  return [superior, issuer, number, ...motto, placeAndDay, ...marks, ...(fields.title ?? [])]
    .concat(
      blocks.flatMap((block) =>
        block === 'programme' ? programme(fields) : block === 'calendar' ? calendar(fields) : [block],
      ),
    )
    .concat(fields.recipients.length > 0 ? ['Nơi nhận:'] : [])
    .concat([...received, ...signed])
    .flatMap((text) => wordsOf(text ?? ''));
}

function programme({ tasks }: DocumentFields): string[] {
  let last = '';
  return tasks.flatMap((task, index) => {
    const { month, whenAsWritten, number, text, bodiesAsWritten, jointAsWritten } = task;
    const sections = openedSections(task, tasks[index - 1]);
    const when = whenAsWritten ?? (month ? String(Number(month.slice(5))) : '');
    const opens = when !== last;
    last = when;
    return [...sections, opens ? when : '', number ?? '', text, bodiesAsWritten, jointAsWritten ?? ''];
  });
}

function calendar({ events }: DocumentFields): string[] {
  const rows = new Map<string, DocumentFields['events'][number][]>();
  for (const event of events) rows.set(event.row, [...(rows.get(event.row) ?? []), event]);
  return [...rows].flatMap(([row, entries]) => [
    row,
    entries[0]!.lunar ?? '',
    ...entries.flatMap(({ lead, text }) => [lead ?? '', text]),
    ...entries.map(({ hostsAsWritten }) => hostsAsWritten),
    ...entries.map(({ participants }) => participants ?? ''),
    ...entries.map(({ place }) => place ?? ''),
  ]);
}
