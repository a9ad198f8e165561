import type { Body } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';

/** Names of bodies for people, ids for files. */
export interface BodyLabels {
  /** The name of a body; its id where the registry lacks it, or several have that name. */
  label(id: string): string;
  /** The id that a name or id means; the text itself where it means none, for the check to refuse. */
  idOf(text: string): string;
  /** All names, in the order of the registry. */
  readonly labels: readonly string[];
}

/** Prepare the names of a registry. */
export function bodyLabels(registry: readonly Body[]): BodyLabels {
  const named = Map.groupBy(registry, ({ name }) => foldKey(name));
  const byId = new Map(
    registry.map(({ id, name }) => [id, named.get(foldKey(name))!.length === 1 ? name : id] as const),
  );
  const label = (id: string) => byId.get(id) ?? id;
  return {
    label,
    labels: [...byId.values()],
    idOf(text) {
      if (byId.has(text)) return text;
      const bodies = named.get(foldKey(text)) ?? [];
      return bodies.length === 1 ? bodies[0]!.id : text;
    },
  };
}
