import { bodyKinds, type Body } from '../../domain/entities.ts';
import type { Routes } from '../../domain/routes.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CardData } from './card.ts';
import { counted, documentCard } from './document-card.ts';
import { wording } from './wording.ts';

const { facts: fact } = wording;

/** A page of the site with what its picture says. */
export interface PageCard {
  /** Its address. */
  readonly path: string;
  readonly card: CardData;
}

/** Every page that has a picture, from what the graph holds. */
export function pageCards(graph: Graph, routes: Routes): PageCard[] {
  const nodes = [...graph.documents.values()];
  return [
    ...fixedPages(graph, routes),
    ...nodes.map((node) => ({ path: routes.document(node.id), card: documentCard(node, graph) })),
    ...[...graph.bodies.values()].map((body) => ({
      path: routes.body(body.id),
      card: bodyCard(body, graph),
    })),
    ...graph.months.map((month) => ({ path: routes.month(month), card: monthCard(month, graph) })),
    ...graph.years.map((year) => ({ path: routes.year(year), card: yearCard(year, graph) })),
    ...[...new Set(nodes.flatMap(({ year }) => year ?? []))].sort().map((year) => ({
      path: routes.documentsOfYear(year),
      card: listCard(wording.documentsOfYear(year), [
        ...counted(nodes.filter((node) => node.year === year).length, fact.documents),
        ...counted(nodes.filter((node) => node.year === year && node.held).length, fact.held),
      ]),
    })),
  ];
}

function fixedPages(graph: Graph, routes: Routes): PageCard[] {
  const all = graph.documents.size;
  const held = [...graph.documents.values()].filter((node) => node.held).length;
  const documents = [...counted(all, fact.documents), ...counted(held, fact.held)];
  const page = (path: string, symbol: string, subject?: string, facts: CardData['facts'] = []): PageCard => ({
    path,
    card: { from: wording.site, about: [], symbol, subject, facts },
  });
  return [
    {
      path: routes.home,
      card: { from: wording.site, about: [], subject: wording.description, facts: documents },
    },
    page(routes.documents, wording.documents, undefined, documents),
    page(routes.bodies, wording.bodies, undefined, counted(graph.bodies.size, fact.bodies)),
    {
      path: routes.months,
      card: listCard(wording.months, [
        ...counted(graph.tasks.length, fact.tasks),
        ...counted(graph.events.length, fact.events),
      ]),
    },
    page(routes.targets, wording.targets, wording.targetsAbout, counted(graph.targets.length, fact.targets)),
    page(routes.search(), wording.search, wording.searchAbout),
    page(routes.data, wording.data, wording.dataAbout),
    page(routes.about, wording.about, wording.aboutAbout),
    page(routes.help, wording.help, wording.helpAbout),
    page(routes.accessibility, wording.accessibility, wording.accessibilityAbout),
  ];
}

function listCard(subject: string, facts: CardData['facts']): CardData {
  return { from: wording.documents, about: [], subject, facts };
}

function bodyCard({ id, name, kind, parent }: Body, graph: Graph): CardData {
  const above = parent === undefined ? undefined : graph.bodies.get(parent)?.name;
  return {
    from: wording.body,
    about: above === undefined ? [] : [above],
    label: bodyKinds[kind],
    subject: name,
    facts: [
      ...counted(graph.tasks.filter(({ bodies }) => bodies.includes(id)).length, fact.tasks),
      ...counted(graph.events.filter(({ hosts }) => hosts.includes(id)).length, fact.events),
      ...counted(
        [...graph.documents.values()].filter(({ issuers }) => issuers.includes(id)).length,
        fact.issued,
      ),
    ],
  };
}

function monthCard(month: string, graph: Graph): CardData {
  const [year, number] = month.split('-');
  return {
    from: wording.months,
    about: [],
    subject: wording.month(String(Number(number)), year!),
    facts: [
      ...counted(graph.tasks.filter((task) => task.month === month).length, fact.tasks),
      ...counted(
        graph.events.filter(({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7)).length,
        fact.events,
      ),
      ...counted(issuedIn(month, graph), fact.issued),
    ],
  };
}

function yearCard(year: string, graph: Graph): CardData {
  return {
    from: wording.months,
    about: [],
    symbol: wording.year(year),
    facts: [
      ...counted(graph.tasks.filter(({ month }) => month?.startsWith(year)).length, fact.tasks),
      ...counted(graph.events.filter(({ from }) => from.startsWith(year)).length, fact.events),
      ...counted(issuedIn(year, graph), fact.issued),
    ],
  };
}

/** Held documents issued in a month or a year. */
const issuedIn = (period: string, graph: Graph): number =>
  [...graph.documents.values()].filter(({ held, issuedOn }) => held && issuedOn?.startsWith(period)).length;
