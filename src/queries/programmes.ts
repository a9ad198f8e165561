import type { Graph } from '../graph/graph.ts';
import { indexProgrammes, type ProgrammeIndex } from '../graph/programme-index.ts';
import { getGraph } from './corpus.ts';

let known: { readonly graph: Graph; readonly index: ProgrammeIndex } | undefined;

/** The programmes of the corpus turned round, once for all pages. */
export async function getProgrammes(): Promise<{ readonly graph: Graph; readonly index: ProgrammeIndex }> {
  const graph = await getGraph();
  if (known?.graph !== graph) known = { graph, index: indexProgrammes(graph) };
  return known;
}
