import type { Body, HeldDocument } from '../domain/entities.ts';
import { foldKey } from '../domain/fold.ts';
import type { Corpus } from './corpus.ts';
import type { Duty } from './graph.ts';

/**
 * Duties without a month: what stands below a heading that names bodies and nothing else, as the last part of an
 * action programme does ("2. Ban Tổ chức Tỉnh ủy").
 */
export function findDuties({ documents, bodies }: Corpus): Duty[] {
  const byName = new Map<string, Body[]>();
  for (const body of bodies)
    for (const name of [body.name, ...body.aliases]) {
      const key = foldKey(name);
      const named = byName.get(key) ?? [];
      if (!named.includes(body)) byName.set(key, [...named, body]);
    }
  return documents.flatMap((document) => dutiesOf(document, byName));
}

function dutiesOf(
  { id, blocks, issuers }: HeldDocument,
  byName: ReadonlyMap<string, readonly Body[]>,
): Duty[] {
  const duties: Duty[] = [];
  for (const heading of blocks) {
    if (heading.type !== 'heading') continue;
    const bodies = namedBodies(withoutMarker(heading.text, heading.marker), byName);
    if (bodies.length === 0) continue;
    for (const block of blocks) {
      if (block.section !== heading.anchor || block.type === 'heading') continue;
      for (const body of bodies)
        if (!issuers.includes(body))
          duties.push({
            body,
            document: id,
            section: heading.anchor,
            heading: heading.text,
            anchor: block.anchor,
            text: block.text,
          });
    }
  }
  return duties;
}

/** Ids of the bodies that a heading consists of; none when a word of it is something else or names two. */
function namedBodies(heading: string, byName: ReadonlyMap<string, readonly Body[]>): string[] {
  const whole = byName.get(foldKey(heading));
  if (whole?.length === 1) return [whole[0]!.id];
  const parts = heading.split(/\s*[,;]\s*/);
  if (parts.length < 2) return [];
  const found = parts.map((part) => byName.get(foldKey(part)));
  return found.every((bodies) => bodies?.length === 1) ? found.map((bodies) => bodies![0]!.id) : [];
}

function withoutMarker(text: string, marker: string | undefined): string {
  return marker !== undefined && text.startsWith(marker)
    ? text.slice(marker.length).replace(/^[\s.):-]+/, '')
    : text;
}
