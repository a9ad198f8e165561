import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { queryClasses, type LabelledQuery } from './search-queries.ts';

/** The labelled queries of the site's own texts, as files that people read: `tests/gold/search/<class>.tsv`. */
const folder = resolve(import.meta.dirname, '../gold/search');

/** What search was tuned with, and what is looked at only in the end. */
export type GoldPart = 'tuned' | 'held-out';

const fileOf = (group: string, which: GoldPart): string =>
  resolve(folder, which === 'tuned' ? '.' : 'held-out', `${group}.tsv`);

/** Two thirds to tune with, or the third that is held out: every third query of each class. */
export function part(queries: readonly LabelledQuery[], which: GoldPart): LabelledQuery[] {
  return queryClasses.flatMap((group) =>
    queries.filter((one) => one.group === group).filter((_, at) => (at % 3 === 2) === (which === 'held-out')),
  );
}

/** Write both parts. A row is a query, its pages with a bar between them, its form, and what it is with marks. */
export function writeGold(queries: readonly LabelledQuery[]): void {
  mkdirSync(resolve(folder, 'held-out'), { recursive: true });
  for (const which of ['tuned', 'held-out'] as const) {
    const rows = part(queries, which);
    for (const group of queryClasses) {
      const lines = rows
        .filter((one) => one.group === group)
        .map(({ query, right, form, marked }) =>
          [query, right.join('|'), form, ...(marked === undefined ? [] : [marked])].join('\t'),
        );
      writeFileSync(fileOf(group, which), lines.map((line) => `${line}\n`).join(''));
    }
  }
}

export function goldQueries(which: GoldPart): LabelledQuery[] {
  return queryClasses.flatMap((group) =>
    readFileSync(fileOf(group, which), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): LabelledQuery => {
        const [query, right, form, marked] = line.split('\t') as [string, string, string, string?];
        return { group, query, right: right.split('|'), form, marked };
      }),
  );
}
