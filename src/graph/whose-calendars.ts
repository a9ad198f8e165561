import type { CalendarEvent, Graph } from './graph.ts';

/**
 * Who issued the calendar that an entry stands in, where the calendars of several committees lie side by side: "Giao
 * ban tuần" may be that of the province or of a district.
 *
 * @param nameOf short name of a body
 * @returns a look-up by id of the document; it answers nothing where all entries have the same issuers
 */
export function whoseCalendars(
  events: readonly CalendarEvent[],
  { documents }: Graph,
  nameOf: (body: string) => string,
): (document: string) => string | undefined {
  const names = new Map<string, string>();
  for (const { document } of events)
    names.set(
      document,
      documents
        .get(document)
        ?.issuers.map((id) => nameOf(id))
        .join(', ') ?? '',
    );
  const several = new Set(names.values()).size > 1;
  return (document) => (several ? names.get(document) || undefined : undefined);
}
