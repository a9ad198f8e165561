import { dayText } from '../../domain/day-text.ts';
import type { HeldDocument } from '../../domain/entities.ts';
import { kindName } from '../../domain/kind.ts';
import { daysBetween } from '../../domain/month.ts';
import type { DocumentNode, Graph } from '../../graph/graph.ts';
import type { CardData } from './card.ts';
import { wording } from './wording.ts';

const { facts: fact } = wording;

/** What the picture of a document says: who issued it and when, kind, symbol, subject. */
export function documentCard(node: DocumentNode, graph: Graph): CardData {
  const { symbol, kind, subject, issuedOn, document } = node;
  const issuers = node.issuers.flatMap((id) => graph.bodies.get(id)?.name ?? []);
  if (issuers.length === 0 && node.issuerAsCited !== undefined) issuers.push(node.issuerAsCited);
  const printed = document?.letterhead?.issuer;
  const from = printed ?? issuers.shift() ?? wording.documents;
  const others = issuers.filter((name) => name.toLowerCase() !== from.toLowerCase());
  const day = issuedOn === undefined ? [] : [dayText(issuedOn)];
  return {
    from,
    about: [...(others.length > 0 ? [others.join(', ')] : []), ...day],
    label: kind === undefined ? undefined : kindName(kind),
    symbol,
    subject: subject ?? (symbol === undefined ? node.title : undefined),
    facts: document ? heldFacts(document, graph) : citedFacts(node, graph),
  };
}

/** A count with its word, or nothing for none. */
export function counted(count: number | undefined, text: string): CardData['facts'] {
  return count ? [{ count: String(count), text }] : [];
}

function heldFacts({ id, tasks, events }: HeldDocument, graph: Graph): CardData['facts'] {
  if (tasks.length > 0) {
    return [
      ...counted(tasks.length, fact.tasks),
      ...counted(new Set(tasks.flatMap(({ month }) => month ?? [])).size, fact.months),
      ...counted(new Set(tasks.flatMap(({ bodies }) => bodies)).size, fact.bodies),
    ];
  }
  if (events.length > 0) {
    return [
      ...counted(events.length, fact.events),
      ...counted(new Set(events.flatMap(({ from, to }) => daysBetween(from, to))).size, fact.days),
      ...counted(new Set(events.flatMap(({ hosts }) => hosts)).size, fact.bodies),
    ];
  }
  const cited = graph.citationsFrom.get(id) ?? [];
  return counted(new Set(cited.flatMap(({ to }) => to ?? [])).size, fact.citations);
}

function citedFacts({ id }: DocumentNode, graph: Graph): CardData['facts'] {
  return [{ text: wording.citedOnly }, ...counted(graph.citationsTo.get(id)?.length ?? 0, fact.mentions)];
}
