import { resolve } from 'node:path';
import { formatProblem } from '../src/domain/problem.ts';
import { buildGraph } from '../src/graph/build.ts';
import { readCorpus } from '../src/loaders/corpus.ts';
import { buildSearchIndex } from '../src/search/build.ts';
import { site } from '../src/site.ts';

// Writes the search index of the content into a built site: scripts/search-index.ts [dist]
const root = resolve(import.meta.dirname, '..');
const { corpus, problems } = await readCorpus({ root, edition: site.edition });
for (const problem of problems) console.error(formatProblem(problem));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
else {
  const outDir = resolve(process.argv[2] ?? 'dist');
  const { records, files, bytes } = await buildSearchIndex({
    graph: buildGraph(corpus),
    outDir,
    cacheDir: resolve(root, '.cache'),
  });
  console.log(
    `${records} search records in ${files} files, ${Math.round(bytes / 1024)} KB, in ${outDir}/pagefind`,
  );
}
