import { bodyKinds, type Body } from '../../domain/entities.ts';
import type { Routes } from '../../domain/routes.ts';
import { yearsWithPage } from '../../graph/anniversaries.ts';
import type { DocumentNode, Graph } from '../../graph/graph.ts';
import { monthsWithPage } from '../../graph/month-view.ts';
import type { Place } from '../../graph/places.ts';
import { indexProgrammes, type ProgrammeIndex } from '../../graph/programme-index.ts';
import { weeksWithPage } from '../../graph/week-view.ts';
import { dayText } from '../../domain/day-text.ts';
import { daysOfWeek, weekNumber, type Week } from '../../domain/week.ts';
import type { Edition } from '../../site.ts';
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
export function pageCards(graph: Graph, routes: Routes, edition: Edition): PageCard[] {
  const index = indexProgrammes(graph);
  const nodes = [...graph.documents.values()];
  const nodesByYear = Map.groupBy(nodes, ({ year }) => year);
  return [
    ...fixedPages(graph, routes, edition),
    ...nodes.map((node) => ({ path: routes.document(node.id), card: documentCard(node, graph) })),
    ...[...graph.bodies.values()].map((body) => ({
      path: routes.body(body.id),
      card: bodyCard(body, graph, index),
    })),
    ...monthsWithPage(graph, index).map((month) => ({
      path: routes.month(month),
      card: monthCard(month, index),
    })),
    ...weeksWithPage(index).map((week) => ({ path: routes.week(week), card: weekCard(week, index) })),
    ...index.places.map((place) => ({ path: routes.place(place.slug), card: placeCard(place) })),
    {
      path: routes.places,
      card: listCard(wording.months, wording.places, counted(index.places.length, fact.places)),
    },
    ...yearsWithPage(graph).map((year) => ({ path: routes.year(year), card: yearCard(year, graph) })),
    ...[...nodesByYear].flatMap(([year, list]) =>
      year === undefined
        ? []
        : [
            {
              path: routes.documentsOfYear(year),
              card: listCard(wording.documents, wording.documentsOfYear(year), countDocuments(list)),
            },
          ],
    ),
  ];
}

function fixedPages(graph: Graph, routes: Routes, edition: Edition): PageCard[] {
  const nodes = [...graph.documents.values()];
  const documents = countDocuments(nodes);
  const missing = counted(nodes.filter(({ held }) => !held).length, fact.documents);
  const conflicts = counted(graph.conflicts.length, fact.conflicts);
  const page = (path: string, symbol: string, subject?: string, facts: CardData['facts'] = []): PageCard => ({
    path,
    card: { from: wording.site, about: [], symbol, subject, facts },
  });
  const list = (path: string, from: string, subject: string, facts: CardData['facts']): PageCard => ({
    path,
    card: listCard(from, subject, facts),
  });
  return [
    list(routes.home, wording.site, wording.description, documents),
    page(routes.documents, wording.documents, undefined, documents),
    page(routes.bodies, wording.bodies, undefined, counted(graph.bodies.size, fact.bodies)),
    list(routes.missing, wording.documents, wording.missing, missing),
    ...(edition === 'intranet'
      ? [list(routes.conflicts, wording.documents, wording.conflicts, conflicts)]
      : []),
    list(routes.months, wording.site, wording.months, [
      ...counted(graph.tasks.length, fact.tasks),
      ...counted(graph.events.length, fact.events),
    ]),
    page(routes.targets, wording.targets, wording.targetsAbout, counted(graph.targets.length, fact.targets)),
    page(routes.search(), wording.search, wording.searchAbout),
    page(routes.data, wording.data, wording.dataAbout),
    page(routes.about, wording.about, wording.aboutAbout),
    page(routes.help, wording.help, wording.helpAbout),
    page(routes.accessibility, wording.accessibility, wording.accessibilityAbout),
  ];
}

function countDocuments(nodes: readonly DocumentNode[]): CardData['facts'] {
  return [
    ...counted(nodes.length, fact.documents),
    ...counted(nodes.filter(({ held }) => held).length, fact.held),
  ];
}

function listCard(from: string, subject: string, facts: CardData['facts']): CardData {
  return { from, about: [], subject, facts };
}

function bodyCard({ id, name, kind, parent }: Body, graph: Graph, index: ProgrammeIndex): CardData {
  const above = parent === undefined ? undefined : graph.bodies.get(parent)?.name;
  return {
    from: wording.body,
    about: above === undefined ? [] : [above],
    label: bodyKinds[kind],
    subject: name,
    facts: [
      ...counted(index.tasksByBody.get(id)?.length, fact.tasks),
      ...counted(index.eventsByBody.get(id)?.length, fact.events),
      ...counted(index.issuedByBody.get(id)?.length, fact.issued),
    ],
  };
}

function monthCard(month: string, index: ProgrammeIndex): CardData {
  const [year, number] = month.split('-');
  return {
    from: wording.months,
    about: [],
    subject: wording.month(String(Number(number)), year!),
    facts: [
      ...counted(index.tasksByMonth.get(month)?.length, fact.tasks),
      ...counted(index.eventsByMonth.get(month)?.length, fact.events),
      ...counted(index.issuedByMonth.get(month)?.length, fact.issued),
    ],
  };
}

function weekCard(week: Week, index: ProgrammeIndex): CardData {
  const days = daysOfWeek(week);
  return {
    from: wording.months,
    about: [`${dayText(days[0]!)}–${dayText(days.at(-1)!)}`],
    subject: wording.week(weekNumber(week), week.slice(0, 4)),
    facts: counted(index.eventsByWeek.get(week)?.length, fact.events),
  };
}

function placeCard({ name, events }: Place): CardData {
  return { from: wording.places, about: [], subject: name, facts: counted(events.length, fact.events) };
}

function yearCard(year: string, graph: Graph): CardData {
  const documents = [...graph.documents.values()].filter(({ issuedOn }) => issuedOn?.startsWith(year));
  return {
    from: wording.months,
    about: [],
    symbol: wording.year(year),
    facts: [
      ...counted(graph.tasks.filter(({ month }) => month?.startsWith(year)).length, fact.tasks),
      ...counted(graph.events.filter(({ from }) => from.startsWith(year)).length, fact.events),
      ...counted(documents.length, fact.issued),
    ],
  };
}
