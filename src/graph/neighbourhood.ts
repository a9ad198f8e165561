import dagre from '@dagrejs/dagre';
import { relationIds, type Relation } from '../domain/relation.ts';
import { compareCodes } from '../domain/sort.ts';
import type { DocumentNode, Graph } from './graph.ts';

/** A box of the picture; sizes in units of its own coordinates, the point is its centre. */
export interface Box {
  readonly key: string;
  readonly type: 'self' | 'document' | 'relation';
  /** Of a document. */
  readonly node?: DocumentNode | undefined;
  readonly relation?: Relation | undefined;
  /** Whether it stands on the side of what cites. */
  readonly inverse?: boolean | undefined;
  /** The words in it, line by line. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A document, what cites it on the left and what it cites on the right, each group joined by its relation. */
export interface Neighbourhood {
  readonly boxes: readonly Box[];
  /** Each a line through points, from the citing to the cited. */
  readonly lines: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly Point[];
  }[];
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Rough width of a letter, height of a line and room for the square before a name, in units of the picture. */
const letter = 7.6;
const line = 19;
const square = 18;

/**
 * Lay out the neighbourhood of a document.
 *
 * @param nameOf the words for a relation: `(relation, inverse) => 'Căn cứ'`
 * @returns nothing when it neither cites nor is cited
 */
export function neighbourhoodOf(
  id: string,
  graph: Graph,
  nameOf: (relation: Relation, inverse: boolean) => string,
): Neighbourhood | undefined {
  const self = graph.documents.get(id);
  const outgoing = pairs(graph.citationsFrom.get(id) ?? [], ({ to }) => to);
  const incoming = pairs(graph.citationsTo.get(id) ?? [], ({ from }) => from);
  if (!self || outgoing.length + incoming.length === 0) return undefined;

  const drawing = new dagre.graphlib.Graph();
  drawing.setGraph({ rankdir: 'LR', nodesep: 10, ranksep: 44, marginx: 4, marginy: 4 });
  drawing.setDefaultEdgeLabel(() => ({}));
  const boxes = new Map<string, Omit<Box, 'x' | 'y'>>();

  function add(key: string, box: Omit<Box, 'key' | 'x' | 'y' | 'width' | 'height'>): void {
    if (boxes.has(key)) return;
    const words = Math.max(...box.lines.map(({ length }) => length)) * letter;
    // Names of one side begin below each other, so all are as wide as the widest.
    const width = box.type === 'document' ? columns[box.inverse ? 'in' : 'out'] : words + 16;
    const height = box.lines.length * line + 10;
    boxes.set(key, { key, ...box, width, height });
    drawing.setNode(key, { width, height });
  }

  const columns = { out: columnWidth(outgoing, graph), in: columnWidth(incoming, graph) };
  add('self', { type: 'self', node: self, lines: labelOf(self) });
  for (const [side, list] of [
    ['out', outgoing],
    ['in', incoming],
  ] as const)
    // The library lays out what came last on top.
    for (const { relation, other } of [...list].reverse()) {
      const node = graph.documents.get(other);
      if (!node || other === id) continue;
      const inverse = side === 'in';
      const group = `${side} ${relation}`;
      add(group, { type: 'relation', relation, inverse, lines: [nameOf(relation, inverse)] });
      // One document may stand in several groups: a box for each keeps the lines from crossing.
      const leaf = `${group} ${other}`;
      add(leaf, { type: 'document', node, inverse, lines: labelOf(node) });
      if (inverse) drawing.setEdge(leaf, group).setEdge(group, 'self');
      else drawing.setEdge('self', group).setEdge(group, leaf);
    }

  dagre.layout(drawing);
  const { width = 0, height = 0 } = drawing.graph() as { width?: number; height?: number };
  return {
    boxes: [...boxes.values()].map((box) => {
      const { x, y } = drawing.node(box.key) as Point;
      return { ...box, x: Math.round(x), y: Math.round(y) };
    }),
    lines: drawing.edges().map(({ v, w }) => ({
      from: v,
      to: w,
      points: (drawing.edge(v, w) as { points: Point[] }).points.map(({ x, y }) => ({
        x: Math.round(x),
        y: Math.round(y),
      })),
    })),
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
}

interface Pair {
  readonly relation: Relation;
  readonly other: string;
}

/** Each relation with each document once: by relation as pages list them, then by id. */
function pairs<T extends { readonly relation: Relation }>(
  citations: readonly T[],
  otherOf: (citation: T) => string | undefined,
): Pair[] {
  const found = new Map<string, Pair>();
  for (const citation of citations) {
    const other = otherOf(citation);
    if (other !== undefined)
      found.set(`${citation.relation} ${other}`, { relation: citation.relation, other });
  }
  return [...found.values()].sort(
    (a, b) =>
      relationIds.indexOf(a.relation) - relationIds.indexOf(b.relation) || compareCodes(a.other, b.other),
  );
}

function columnWidth(list: readonly Pair[], graph: Graph): number {
  const lengths = list.flatMap(({ other }) =>
    labelOf(graph.documents.get(other)!).map(({ length }) => length),
  );
  return Math.max(0, ...lengths) * letter + square + 8;
}

/** A symbol whole, else the title in lines of some 30 letters. */
function labelOf({ symbol, title }: DocumentNode): string[] {
  if (symbol !== undefined) return [symbol];
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 32) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
