import type { Block, Citation, HeldDocument } from '../../domain/entities.ts';
import { noRows } from '../../domain/no-rows.ts';
import { buildGraph } from '../build.ts';
import type { DocumentNode, Graph } from '../graph.ts';

/** A held document with what a test says of it. */
export function held(fields: Partial<HeldDocument> = {}): HeldDocument {
  return {
    id: '2022/23-ctr-tu',
    file: 'src/content/van-ban/2022/23-ctr-tu.mdx',
    digest: '',
    symbol: '23-CTr/TU',
    kind: 'programme',
    subject: 'Công tác trọng tâm',
    issuedOn: '2022-12-29',
    issuers: ['tinh-uy'],
    ...noRows,
    access: 'public',
    source: { file: '23-ctr-tu.txt', sha256: '' },
    blocks: [],
    ...fields,
  };
}

export const block = (
  type: Block['type'],
  anchor: string,
  text: string,
  more: Partial<Block> = {},
): Block => ({
  type,
  anchor,
  section: '',
  text,
  ...more,
});

export const heading = (anchor: string, marker: string | undefined, level: number, text: string): Block =>
  block('heading', anchor, text, { section: anchor, marker, level });

export function node(id: string, fields: Partial<DocumentNode> = {}): DocumentNode {
  return { id, held: false, issuers: [], title: id, ...fields };
}

export function citation(
  from: string,
  section: string,
  to: string,
  fields: Partial<Citation> = {},
): Citation {
  return {
    id: `${from}#${section}~1`,
    from,
    section,
    text: '28-NQ/TW',
    start: 5,
    end: 13,
    sentence: 'Theo 28-NQ/TW.',
    relation: 'implements',
    to,
    candidates: [to],
    reason: '',
    ...fields,
  };
}

/** A graph of given documents and citations; what is only cited is added by hand. */
export function graphOf(
  documents: readonly HeldDocument[],
  cited: readonly DocumentNode[] = [],
  citations: readonly Citation[] = [],
  more: Partial<Graph> = {},
): Graph {
  const graph = buildGraph({
    documents: documents.map((document) => ({ ...document, blocks: [] })),
    bodies: [{ id: 'tinh-uy', name: 'Tỉnh ủy Hà Tĩnh', aliases: [], kind: 'party-committee', members: [] }],
    cited: [],
  });
  const nodes = [...graph.documents.values()].map((own) => ({
    ...own,
    document: documents.find(({ id }) => id === own.id),
  }));
  const by = (key: (item: Citation) => string | undefined) => {
    const groups = new Map<string, Citation[]>();
    for (const item of citations) groups.set(key(item)!, [...(groups.get(key(item)!) ?? []), item]);
    return groups;
  };
  return {
    ...graph,
    documents: new Map([...nodes, ...cited].map((own) => [own.id, own])),
    citations,
    citationsFrom: by(({ from }) => from),
    citationsTo: by(({ to }) => to),
    ...more,
  };
}
