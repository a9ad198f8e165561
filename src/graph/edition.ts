import type { Body, DocumentFields, HeldDocument } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';

/**
 * The bodies that an edition may show: a body that only closed directives name would give away that there are any.
 *
 * @param open directives of the edition
 * @param closed those that it leaves out
 * @returns the registry without bodies that nothing but closed directives names
 */
export function bodiesOfEdition(
  bodies: readonly Body[],
  open: readonly HeldDocument[],
  closed: readonly HeldDocument[],
): readonly Body[] {
  if (closed.length === 0) return bodies;
  const suspect = new Set(closed.flatMap(namedBodies));
  const shown = new Set(open.flatMap(namedBodies));
  const headings = new Set(
    open
      .flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'heading'))
      .map(({ text }) => foldKey(text)),
  );
  for (const { id, name, aliases } of bodies)
    if (!suspect.has(id) || [name, ...aliases].some((other) => endsWithName(headings, foldKey(other))))
      shown.add(id);

  // What a shown body belongs to or covers is shown on its page.
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const queue = [...shown];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const { parent, members = [] } = byId.get(id) ?? {};
    for (const other of [...members, ...(parent === undefined ? [] : [parent])])
      if (!shown.has(other)) {
        shown.add(other);
        queue.push(other);
      }
  }
  return bodies.filter(({ id }) => shown.has(id));
}

function endsWithName(headings: ReadonlySet<string>, key: string): boolean {
  return [...headings].some((heading) => heading === key || heading.endsWith(` ${key}`));
}

/** Ids of all bodies in the front matter of a directive. */
export function namedBodies({ issuers, recipients, tasks, events }: DocumentFields): string[] {
  return [
    ...issuers,
    ...recipients.flatMap(({ bodies }) => bodies),
    ...tasks.flatMap(({ bodies, joint }) => [...bodies, ...(joint ?? [])]),
    ...events.flatMap(({ hosts }) => hosts),
  ];
}
