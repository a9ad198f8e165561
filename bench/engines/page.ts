import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { dayText } from '../../src/domain/day-text.ts';
import { kindName } from '../../src/domain/kind.ts';
import { makeRoutes } from '../../src/domain/routes.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** A page as any search engine would be given it. */
export interface EnginePage {
  readonly url: string;
  readonly title: string;
  /** Of a document; empty elsewhere. */
  readonly symbol: string;
  readonly text: string;
}

/** What every engine is measured by. */
export interface EngineResult {
  readonly name: string;
  /** Paths of the first ten pages for each query. */
  readonly paths: readonly (readonly string[])[];
  /** Of each query, in milliseconds. */
  readonly times: readonly number[];
  /** Transferred before the first answer: library and index, packed. */
  readonly firstBytes: number;
  /** To make the index, in seconds. */
  readonly indexSeconds: number;
  /** How long a processor worked for it, in seconds: what it takes on a machine with others at work. */
  readonly indexWork: number;
  /** Most memory that making it took, in MB. */
  readonly indexMegabytes: number;
}

const routes = makeRoutes('/');

/** The pages of a corpus that have something to find: documents with their text, bodies, months. */
export function* enginePages(graph: Graph): Iterable<EnginePage> {
  for (const { id, symbol, kind, title, document, issuers, issuedOn } of graph.documents.values()) {
    const names = issuers.map((issuer) => graph.bodies.get(issuer)?.name ?? issuer);
    yield {
      url: routes.document(id),
      title: [kind && kindName(kind), symbol, title].filter(Boolean).join(' '),
      symbol: symbol ?? '',
      text: [
        ...names,
        issuedOn ? dayText(issuedOn) : '',
        ...(document?.blocks ?? []).map((block) => block.text),
      ].join('\n'),
    };
  }
  for (const { id, name, aliases } of graph.bodies.values())
    yield { url: routes.body(id), title: name, symbol: '', text: aliases.join(', ') };
  for (const month of graph.months) {
    const rows = [
      ...graph.tasks.filter((task) => task.month === month).map(({ text }) => text),
      ...graph.events.filter(({ from }) => from.startsWith(month)).map(({ text }) => text),
    ];
    yield {
      url: routes.month(month),
      title: `Tháng ${dayText(month)}`,
      symbol: '',
      text: [`Tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`, ...rows].join('\n'),
    };
  }
}

/** Pages from a file with one a line. */
export async function* readPages(file: string): AsyncIterable<EnginePage> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    yield JSON.parse(line) as EnginePage;
}
