import type { HeldDocument } from '../domain/entities.ts';
import type { Problem } from '../domain/problem.ts';
import type { Graph } from '../graph/graph.ts';
import { placeOf, type ReadText } from './place-of.ts';

/** What tasks name as done, but nobody knows: a slip in an id would silently show nothing. */
export function doneProblems(
  documents: readonly HeldDocument[],
  graph: Pick<Graph, 'documents' | 'events'>,
  readText: ReadText,
): Problem[] {
  const events = new Set(graph.events.map(({ id }) => id));
  return documents.flatMap(({ file, tasks }) =>
    tasks.flatMap(({ id, done }) => {
      const unknown = [
        done?.event !== undefined && !events.has(done.event) && `the entry "${done.event}"`,
        done?.document !== undefined &&
          !graph.documents.has(done.document) &&
          `the document "${done.document}"`,
      ].filter((name) => typeof name === 'string');
      return unknown.map((name) => ({
        severity: 'warning' as const,
        file,
        ...placeOf(id, readText(file)),
        message: `Its "done" names ${name}, which nothing here has.`,
        hint: 'Copy the id from the address: "2024/lich#lich-05-3" for an entry, "2023/12-nq-tu" for a document.',
      }));
    }),
  );
}
