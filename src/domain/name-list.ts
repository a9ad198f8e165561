/** A name of a list, or what stands between two. */
export interface NamePart {
  readonly text: string;
  /** Which of the ids it stands for; none between names. */
  readonly id?: string | undefined;
}

const separators = [/(\s*[,;+\n]\s*(?:[-–]\s+)?)/u, /(\s*[,;+\n]\s*(?:[-–]\s+)?|\s+và\s+)/u];

/**
 * Give each name of a cell its id: `UBKT, VPTU.` with two ids has two names. The ids stand in the order printed.
 *
 * @returns the cell as one part without an id when its names are not as many as the ids
 */
export function matchNames(asWritten: string, ids: readonly string[]): NamePart[] {
  const opening = /^[-–]\s+/.exec(asWritten)?.[0] ?? '';
  const closing = /[\s.;,]*$/.exec(asWritten)![0];
  const names = asWritten.slice(opening.length, asWritten.length - closing.length);
  const around = (parts: NamePart[]) =>
    [{ text: opening }, ...parts, { text: closing }].filter(({ text }) => text !== '');
  if (ids.length === 1 && names) return around([{ text: names, id: ids[0] }]);
  for (const separator of separators) {
    const parts = names.split(separator);
    if (parts.filter((_, index) => index % 2 === 0).length === ids.length)
      return around(parts.map((text, index) => (index % 2 === 0 ? { text, id: ids[index / 2] } : { text })));
  }
  return asWritten ? [{ text: asWritten }] : [];
}
