import type { Day } from '../domain/entities.ts';
import { compareCodes } from '../domain/sort.ts';
import { isStandingOrgan } from '../domain/standing-organ.ts';
import type { DocumentNode, Graph } from './graph.ts';

/** A document that answers a higher one, and what answers it in turn. */
export interface Rung {
  readonly node: DocumentNode;
  /** Days from the document above to this one; left out where a day is unknown. */
  readonly days?: number | undefined;
  readonly below: readonly Rung[];
}

/**
 * Who carries out a document, and who carries those out: 28-NQ/TW → an action programme of a province → that of a
 * district. A document answers another when its subject says so: it cites it as carried out, and its own heading
 * or first paragraph is where it does.
 */
export function ladderOf(id: string, graph: Graph, above: ReadonlySet<string> = new Set()): Rung[] {
  const seen = new Set([...above, id]);
  const upper = graph.documents.get(id);
  const answers = new Set(
    (graph.citationsTo.get(id) ?? [])
      .filter(({ relation, from, section }) => relation === 'implements' && isOpening(graph, from, section))
      .map(({ from }) => from),
  );
  return [...answers]
    .filter((from) => !seen.has(from))
    .map((from) => graph.documents.get(from)!)
    .map((node) => ({
      node,
      days: daysApart(upper?.issuedOn, node.issuedOn),
      below: ladderOf(node.id, graph, seen),
    }))
    .sort(
      (a, b) =>
        compareCodes(a.node.issuedOn ?? '~', b.node.issuedOn ?? '~') || compareCodes(a.node.id, b.node.id),
    );
}

/**
 * Committees below the issuer of a document whose answer to it the corpus does not hold.
 *
 * Only those that issued something in the corpus are looked for: of the others it knows nothing at all. A standing
 * committee and its committee are one: the answer of either is that of both.
 */
export function unanswering(id: string, rungs: readonly Rung[], graph: Graph): string[] {
  const issuers = graph.documents.get(id)?.issuers ?? [];
  const answered = new Set(issuersOf(rungs).map((body) => committeeOf(body, graph)));
  const active = new Set(
    [...graph.documents.values()]
      .flatMap(({ held, issuers: own }) => (held ? own : []))
      .map((body) => committeeOf(body, graph)),
  );
  return [...active]
    .filter((body) => !answered.has(body) && issuers.some((issuer) => isBelow(body, issuer, graph)))
    .sort(compareCodes);
}

function issuersOf(rungs: readonly Rung[]): string[] {
  return rungs.flatMap(({ node, below }) => [...node.issuers, ...issuersOf(below)]);
}

function committeeOf(body: string, { bodies }: Graph): string {
  const { name = '', parent } = bodies.get(body) ?? {};
  return parent !== undefined && isStandingOrgan(name) ? parent : body;
}

function isBelow(body: string, above: string, graph: Graph): boolean {
  const seen = new Set<string>();
  for (
    let id = graph.bodies.get(body)?.parent;
    id !== undefined && !seen.has(id);
    id = graph.bodies.get(id)?.parent
  ) {
    if (id === above) return true;
    seen.add(id);
  }
  return false;
}

/** Whether a block stands before the first heading of a document, where it says what it is for. */
function isOpening(graph: Graph, id: string, anchor: string): boolean {
  const blocks = graph.documents.get(id)?.document?.blocks ?? [];
  const first = blocks.findIndex(({ type }) => type === 'heading');
  const opening = first === -1 ? blocks : blocks.slice(0, first);
  return opening.some((block) => block.anchor === anchor);
}

function daysApart(from: Day | undefined, to: Day | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A document that is cited but not held. */
export interface MissingDocument {
  readonly node: DocumentNode;
  readonly mentions: number;
  /** How many documents the mentions stand in. */
  readonly from: number;
}

/** What is cited but not held, by number of mentions, most first. */
export function missingDocuments(graph: Graph): MissingDocument[] {
  return [...graph.documents.values()]
    .filter(({ held }) => !held)
    .map((node) => {
      const citations = graph.citationsTo.get(node.id) ?? [];
      return { node, mentions: citations.length, from: new Set(citations.map(({ from }) => from)).size };
    })
    .sort((a, b) => b.mentions - a.mentions || compareCodes(a.node.id, b.node.id));
}
