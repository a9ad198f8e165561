import { recordsByDocument, type OwnRecords } from '../feeds/document.ts';
import { makeRecords } from '../feeds/records.ts';
import type { Graph } from '../graph/graph.ts';
import type { DataSet } from '../schemas/data.ts';
import { routes } from '../site.ts';
import { getProgrammes } from './programmes.ts';

interface Known {
  readonly graph: Graph;
  readonly records: DataSet;
  readonly of: (id: string) => OwnRecords;
}

let known: Known | undefined;

/** The records of all data files, made once for all of them. */
export async function getRecords(): Promise<DataSet> {
  return (await load()).records;
}

/** The records that stand in one document. */
export async function getRecordsOf(id: string): Promise<OwnRecords> {
  return (await load()).of(id);
}

async function load(): Promise<Known> {
  const { graph, index } = await getProgrammes();
  if (known?.graph === graph) return known;
  const records = makeRecords(graph, routes, index.histories);
  return (known = { graph, records, of: recordsByDocument(records) });
}
