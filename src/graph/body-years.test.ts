import { describe, expect, test } from 'vitest';
import { heldCorpus } from '../../tests/support/made-corpus.ts';
import { bodyInYear, bodyNow, yearsOfBody } from './body-years.ts';
import { bodyView, type BodyView } from './body-view.ts';
import { buildGraph } from './build.ts';
import { indexProgrammes } from './programme-index.ts';

const graph = buildGraph(heldCorpus({ count: 150 }));
const index = indexProgrammes(graph);
const views = [...graph.bodies.values()].map((body) => bodyView(body, graph, index));
const long = views.filter((view) => yearsOfBody(view).length > 0);
const ids = (view: BodyView) => ({
  tasks: view.years.flatMap(({ months }) => months.flatMap(({ tasks }) => tasks.map(({ id }) => id))),
  joint: view.joint.filter(({ month }) => month).flatMap(({ tasks }) => tasks.map(({ id }) => id)),
  events: view.events.flatMap(({ events }) => events.map(({ id }) => id)),
  issued: view.issued.map(({ id }) => id),
});

describe('a body with much work', () => {
  test('is one of few', () => {
    expect(long.length).toBeGreaterThan(0);
    expect(long.length).toBeLessThan(views.length / 4);
  });

  test('has all of it on the pages of its years, each thing once', () => {
    for (const view of long) {
      const parts = yearsOfBody(view).map(({ year }) => ids(bodyInYear(view, year)));
      for (const kind of ['tasks', 'joint', 'events'] as const)
        expect(parts.flatMap((part) => part[kind]).sort()).toEqual([...ids(view)[kind]].sort());
    }
  });

  test('shows the newest of it on its own page', () => {
    for (const view of long) {
      const now = bodyNow(view);
      expect(now.years.map(({ year }) => year)).toEqual(view.years.slice(0, 1).map(({ year }) => year));
      expect(new Set(now.events.map(({ month }) => month.slice(0, 4))).size).toBeLessThan(2);
      expect(now.issued.length).toBeLessThanOrEqual(view.issued.length);
    }
  });

  test('shows its newest papers, and those without a day', () => {
    const papers = Array.from({ length: 50 }, (_, n) => ({
      ...{ id: `${n}`, held: true, title: '', issuers: [] },
      issuedOn: n < 48 ? `20${70 - n}-01-01` : undefined,
    }));
    const { issued } = bodyNow({ ...views[0]!, issued: papers });
    expect(issued.map(({ id }) => id)).toEqual([...Array(30).keys(), 48, 49].map(String));
  });
});
