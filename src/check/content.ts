import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors } from '../build/content.ts';
import { buildGraph } from '../graph/build.ts';
import { versionPairs } from '../graph/versions/find-versions.ts';
import { findFates } from '../graph/works/fates.ts';
import { unusedRelations } from '../graph/override-relations.ts';
import { compareProblems } from '../domain/problem.ts';
import { readCorpus } from '../loaders/corpus.ts';
import { calendarProblems } from './calendar.ts';
import { doneProblems } from './done.ts';
import { citationWarnings } from './citations.ts';
import { twinWarnings } from './twins.ts';
import { checkTypes } from './types.ts';
import { runQuietTool } from './tool.ts';
import type { CheckWords } from '../i18n/check-report.ts';

/** `npm run check`: every problem of the content of both editions, then the types, where the content has no error. Returns the exit code. */
export async function runCheck(root: string, words: CheckWords): Promise<number> {
  const read = await readCorpus({ root, edition: 'intranet' });
  const { corpus } = read;
  const readText = (file: string) => readFileSync(join(root, file), 'utf8');
  const graph = buildGraph(corpus);
  const former = new Set(findFates(graph, versionPairs(graph)).keys());
  const ofCalendars = calendarProblems(corpus.documents, readText, former);
  const ofCitations = citationWarnings(corpus, readText);
  const ofTasks = doneProblems(corpus.documents, graph, readText);
  const ofRelations = unusedRelations(corpus.documents, graph.citations);
  const ofTwins = twinWarnings(corpus.documents, readText);
  const problems = [
    ...[...read.problems, ...ofCalendars, ...ofCitations, ...ofTasks, ...ofRelations, ...ofTwins],
  ].sort(compareProblems);
  for (const severity of ['warning', 'error'] as const)
    for (const problem of problems.filter((one) => one.severity === severity))
      console.log(`${words.problem(problem)}\n`);
  console.log(words.summary(corpus.documents.length, problems));

  // Types are checked through Astro, which reads the content too and would tell the same errors again as faults of the code.
  if (hasErrors(problems)) {
    console.log(words.typesLeft);
    return 1;
  }
  console.log(words.typesBegin);
  const tool = { name: 'types', args: ['node_modules/astro/bin/astro.mjs', 'check'] };
  const typed = await checkTypes(root, () => runQuietTool(tool));
  console.log(words.types[typed]);
  return typed === 'failed' ? 1 : 0;
}
