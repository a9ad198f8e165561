import type { DocumentNode } from '../graph/graph.ts';
import { compareRows, type ProgrammeComparison } from '../graph/versions/compare.ts';
import type { VersionPair } from '../graph/versions/find-versions.ts';
import { rowsOf } from '../graph/versions/row.ts';
import { getProgrammes } from './programmes.ts';

/** Every two versions of one programme; each pair has a page. */
export async function getVersionPairs(): Promise<readonly VersionPair[]> {
  return (await getProgrammes()).index.versions;
}

/** Two versions row by row. */
export async function getComparison({ before, after }: VersionPair): Promise<ProgrammeComparison> {
  const { graph } = await getProgrammes();
  return compareRows(rowsOf(before, graph), rowsOf(after, graph));
}

/** The other versions of a programme, in their order. */
export async function getOtherVersions(id: string): Promise<DocumentNode[]> {
  return (await getVersionPairs()).flatMap(({ before, after }) =>
    before.id === id ? [after] : after.id === id ? [before] : [],
  );
}
