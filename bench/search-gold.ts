import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildGraph } from '../src/graph/build.ts';
import { readCorpus } from '../src/loaders/corpus.ts';
import { makeSearchQueries, queryClasses } from '../tests/support/search-queries.ts';

// Writes the labelled queries of the content, so that people can read them: tests/gold/search/<class>.tsv, each row a
// query, the pages that answer it with a bar between them, what was done to the text, and of a query without marks
// the same with them. Every third goes to held-out/, which is looked at only in the end.
const root = resolve(import.meta.dirname, '..');
const { corpus } = await readCorpus({ root, edition: 'public' });
const queries = makeSearchQueries(buildGraph(corpus), 60);

const folder = resolve(root, 'tests/gold/search');
for (const group of queryClasses) {
  const lines = queries
    .filter((one) => one.group === group)
    .map(({ query, right, form, marked }) =>
      [query, right.join('|'), form, ...(marked === undefined ? [] : [marked])].join('\t'),
    );
  for (const [path, part] of [
    ['', lines.filter((_, at) => at % 3 !== 2)],
    ['held-out', lines.filter((_, at) => at % 3 === 2)],
  ] as const) {
    mkdirSync(resolve(folder, path), { recursive: true });
    writeFileSync(resolve(folder, path, `${group}.tsv`), part.map((line) => `${line}\n`).join(''));
  }
  console.log(group, lines.length);
}
