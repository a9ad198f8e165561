import { resolve } from 'node:path';
import { buildGraph } from '../src/graph/build.ts';
import { readCorpus } from '../src/loaders/corpus.ts';
import { writeGold } from '../tests/support/search-gold.ts';
import { makeSearchQueries, queryClasses } from '../tests/support/search-queries.ts';

// Writes the labelled queries of the site's own texts to tests/gold/search, so that people can read them.
const { corpus } = await readCorpus({ root: resolve(import.meta.dirname, '..'), edition: 'public' });
const queries = makeSearchQueries(buildGraph(corpus), 60);
writeGold(queries);
for (const group of queryClasses) console.log(group, queries.filter((one) => one.group === group).length);
