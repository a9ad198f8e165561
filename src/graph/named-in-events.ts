import { bodyNames } from '../domain/body-names.ts';
import type { Body } from '../domain/entities.ts';
import type { CalendarEvent, Graph } from './graph.ts';

/** Longer names than this are cut short in running text. */
const mostWords = 14;

/** In front of a name they make it that of a person, or say whose something is: "Phó Bí thư Thường trực Tỉnh ủy". */
const notTheBody = new Set(['của', 'thư', 'tịch', 'nhiệm', 'trưởng', 'phó', 'chánh', 'đốc', 'viên', 'biểu']);

const wordsOf = /[\p{L}\p{N}]+/gu;

const keyOf = (text: string): string => (text.normalize('NFC').match(wordsOf) ?? []).join(' ').toLowerCase();

/**
 * Entries of calendars whose words name a body that doesn't host them, by id of the body: it takes part ("Thường trực
 * Tỉnh ủy làm việc với Hội Liên hiệp Phụ nữ tỉnh"), or the entry is about it. Papers have no column for who attends.
 *
 * A name must stand as the registry spells it, marks included, and mean one body where the paper was issued. Passed over are
 * names within citations, of persons by their posts, of what belongs to a body, and names of a single word.
 */
export function eventsNamingBodies(
  graph: Pick<Graph, 'bodies' | 'documents' | 'events' | 'citationsFrom'>,
): Map<string, CalendarEvent[]> {
  const bodies = [...graph.bodies.values()];
  const names = bodyNames(bodies);
  const spelled = new Set(bodies.flatMap(namesInText));
  const resolved = new Map<string, string | undefined>();
  const resolve = (name: string, issuers: readonly string[]): string | undefined => {
    const key = `${issuers.join(' ')}|${name}`;
    if (!resolved.has(key)) {
      const { ids } = names.match(name, issuers);
      resolved.set(key, ids.length === 1 ? ids[0] : undefined);
    }
    return resolved.get(key);
  };

  const found = new Map<string, CalendarEvent[]>();
  for (const event of graph.events) {
    const issuers = graph.documents.get(event.document)?.issuers ?? [];
    const cited = (graph.citationsFrom.get(event.document) ?? []).filter(
      ({ section }) => section === event.anchor,
    );
    const inCitation = (at: number) => cited.some(({ start, end }) => start <= at && at < end);
    const ids = new Set(
      namesOf(event.text, spelled)
        .filter(({ at, before }) => !notTheBody.has(before) && !inCitation(at))
        .flatMap(({ name }) => resolve(name, issuers) ?? []),
    );
    for (const id of ids) if (!event.hosts.includes(id)) found.set(id, [...(found.get(id) ?? []), event]);
  }
  return found;
}

/** How running text may name a body: its name and aliases of two words or more. */
const namesInText = ({ name, aliases }: Body): string[] =>
  [name, ...aliases].map(keyOf).filter((key) => key.includes(' '));

/** Names in a text, the longest at each place, with the word in front. */
function namesOf(printed: string, spelled: ReadonlySet<string>) {
  const text = printed.normalize('NFC');
  const words = [...text.matchAll(wordsOf)];
  const hits: { name: string; at: number; before: string }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const key = words.slice(from, from + mostWords).map(([word]) => word.toLowerCase());
    while (key.length > 1 && !spelled.has(key.join(' '))) key.pop();
    if (key.length < 2) continue;
    const [first, last] = [words[from]!, words[from + key.length - 1]!];
    hits.push({
      name: text.slice(first.index, last.index + last[0].length),
      at: first.index,
      before: words[from - 1]?.[0].toLowerCase() ?? '',
    });
    from += key.length - 1;
  }
  return hits;
}
