import type { Body } from '../domain/entities.ts';
import { listBodies, type BodyList } from '../graph/body-list.ts';
import { bodyView, type BodyView } from '../graph/body-view.ts';
import { getProgrammes } from './programmes.ts';

/** Every body of the registry. */
export async function getBodies(): Promise<Body[]> {
  return [...(await getProgrammes()).graph.bodies.values()];
}

export async function getBody(body: Body): Promise<BodyView> {
  const { graph, index } = await getProgrammes();
  return bodyView(body, graph, index);
}

/** All bodies by kind, each below the one that it belongs to. */
export async function getBodyList(): Promise<BodyList> {
  const { graph, index } = await getProgrammes();
  return listBodies(graph, index);
}
