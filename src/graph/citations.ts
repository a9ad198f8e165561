import { Catalogue, type Choice, type Entry } from '../domain/citation/catalogue.ts';
import { symbolKey } from '../domain/citation/document-key.ts';
import { findClause } from '../domain/citation/find-clause.ts';
import { findRelation } from '../domain/citation/find-relation.ts';
import { homeOf, placeOf, type Home } from '../domain/citation/home.ts';
import { sentenceAround } from '../domain/citation/sentence.ts';
import type { Body, Citation, HeldDocument } from '../domain/entities.ts';
import { kindName } from '../domain/kind.ts';
import { compareCodes } from '../domain/sort.ts';
import { citationProblems, type CitationProblem } from './citation-problems.ts';
import { citedNodes } from './cited-nodes.ts';
import { findConflicts } from './conflicts.ts';
import type { CitedFacts, Corpus } from './corpus.ts';
import { formerIds } from './former-ids.ts';
import { overrideRelations } from './override-relations.ts';
import { findInDocument, type Found } from './found.ts';
import type { Conflict, DocumentNode } from './graph.ts';
import { settle } from './settle.ts';

export interface CitedCorpus {
  readonly citations: readonly Citation[];
  /** Documents that are only cited. */
  readonly nodes: readonly DocumentNode[];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly CitationProblem[];
  /** Addresses that documents had while less was known of them, with those that they have. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/**
 * Recognise every citation of every held document, decide what each means, and collect what is known of the rest.
 *
 * @param only id of the one document whose citations are wanted, those of itself too; the others still say what exists
 */
export function citeCorpus(corpus: Corpus, only?: string): CitedCorpus {
  const bodies = new Map(corpus.bodies.map((body) => [body.id, body]));
  const homes = new Map(corpus.documents.map((document) => [document.id, homeOf(document, bodies)]));
  const found = corpus.documents.flatMap((document) =>
    findInDocument(document, homes.get(document.id)!, bodies),
  );

  const catalogue = new Catalogue();
  const aliases = new Map(corpus.cited.map((one) => [one.id, one.aliases]));
  for (const document of corpus.documents)
    catalogue.add(heldEntry(document, homes.get(document.id)!, aliases.get(document.id) ?? []));
  const facts = new Map<Entry, CitedFacts>();
  for (const one of corpus.cited) {
    if (catalogue.get(one.id)) continue; // its text is held by now; only its other names still count
    facts.set(catalogue.add(describedEntry(one, bodies)).entry, one);
  }

  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const { settled, collisions } = settle(found, catalogue);
  const citations = settled
    .filter(({ found: { document }, choice }) => only === document.id || choice.entry?.id !== document.id)
    .filter(({ found: { document } }) => only === undefined || document.id === only)
    .map(({ found: at, choice }) => citationOf(at, choice, documents.get(choice.entry?.id ?? '')))
    .sort(byPlace(corpus));
  const numbered = overrideRelations(withNumbers(citations), documents);
  const nodes = citedNodes(settled, facts, bodies);
  return {
    citations: numbered,
    nodes,
    conflicts: findConflicts(numbered),
    problems: citationProblems(settled, collisions),
    formerIds: formerIds(settled, new Set([...documents.keys(), ...nodes.map(({ id }) => id)])),
  };
}

function heldEntry(document: HeldDocument, home: Home, aliases: readonly string[]): Entry {
  const { id, symbol, kind, subject, issuedOn } = document;
  const key = symbol === undefined ? undefined : symbolKey(symbol, kind);
  const place = key && placeOf(key.body, '', home);
  return {
    id,
    held: true,
    key,
    place,
    kind,
    day: issuedOn,
    names: [`${kindName(kind)} ${subject}`, ...aliases],
  };
}

function describedEntry(facts: CitedFacts, bodies: ReadonlyMap<string, Body>): Entry {
  const { id, symbol, kind, subject, issuedOn, issuers, aliases } = facts;
  const key = symbol === undefined ? undefined : symbolKey(symbol, kind);
  const words = issuers.map((issuer) => bodies.get(issuer)?.name ?? '').join(' ');
  const place =
    key && placeOf(key.body, words, { province: undefined, locality: undefined, citedOn: undefined });
  const names = [...aliases, ...(subject === undefined ? [] : [`${kindName(kind)} ${subject}`])];
  const year = /^(\d{4})\//.exec(id)?.[1];
  return { id, held: false, key, place, kind, day: issuedOn, year, names };
}

function citationOf(at: Found, choice: Choice, target: HeldDocument | undefined): Citation {
  const { document, block, mention, start, end } = at;
  const sentence = sentenceAround(block.text, start, end);
  const others = at.others
    .filter(
      ({ start: from, end: to }) => from >= sentence.start && to <= sentence.end && from !== mention.start,
    )
    .map((other) => ({
      start: other.start - sentence.start,
      end: (other.reach ?? other.end) - sentence.start,
    }));
  return {
    id: `${document.id}#${block.anchor}`,
    from: document.id,
    section: block.anchor,
    text: block.text.slice(start, end),
    start,
    end,
    sentence: sentence.text,
    symbol: mention.symbol,
    kind: mention.kind,
    issuedOn: mention.day,
    issuer: mention.issuer,
    subject: mention.subject,
    relation: findRelation(sentence.text, mention, { start: start - sentence.start, others }),
    position: mention.position?.text,
    to: choice.entry?.id,
    toSection: target && mention.position && findClause(mention.position, target.blocks),
    candidates: choice.candidates.map(({ id }) => id).sort(compareCodes),
    reason: choice.reason,
  };
}

/** Ids count the citations of a block in reading order. */
function withNumbers(citations: readonly Citation[]): Citation[] {
  const counts = new Map<string, number>();
  return citations.map((citation) => {
    const count = (counts.get(citation.id) ?? 0) + 1;
    counts.set(citation.id, count);
    return { ...citation, id: `${citation.id}~${count}` };
  });
}

function byPlace({ documents }: Corpus): (a: Citation, b: Citation) => number {
  const order = new Map<string, number>();
  for (const { id, blocks } of documents)
    blocks.forEach(({ anchor }, at) => order.set(`${id}#${anchor}`, at));
  const place = ({ from, section }: Citation) => order.get(`${from}#${section}`) ?? 0;
  return (a, b) => compareCodes(a.from, b.from) || place(a) - place(b) || a.start - b.start;
}
