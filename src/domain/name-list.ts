import { slugify } from './fold.ts';

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
 * A name may have commas of its own: `Sở Y tế, Sở Văn hóa, Thể thao và Du lịch` with the ids `so-y-te`,
 * `so-van-hoa-the-thao-va-du-lich` has two.
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
    const joined = (parts.length + 1) / 2 > ids.length ? joinNames(parts, ids) : parts;
    if (joined && (joined.length + 1) / 2 === ids.length)
      return around(joined.map((text, index) => (index % 2 === 0 ? { text, id: ids[index / 2] } : { text })));
  }
  return asWritten ? [{ text: asWritten }] : [];
}

/**
 * Put names together that a separator of their own took apart, as many as there are ids.
 *
 * @param parts names with what stands between them, by turns
 * @returns the same with fewer names, each that was put together as its id begins; nothing where none or several ways do
 */
function joinNames(parts: readonly string[], ids: readonly string[]): string[] | undefined {
  const ways = waysToJoin(parts, ids);
  return ways.length === 1 ? ways[0] : undefined;
}

function waysToJoin(parts: readonly string[], ids: readonly string[]): string[][] {
  const [id, ...others] = ids;
  if (id === undefined || parts.length < 2 * ids.length - 1) return [];
  const ways: string[][] = [];
  for (let end = 1; end <= parts.length; end += 2) {
    const name = parts.slice(0, end).join('');
    if (end > 1 && !`${id}-`.startsWith(`${slugify(name)}-`)) continue;
    if (end === parts.length) {
      if (others.length === 0) ways.push([name]);
    } else for (const way of waysToJoin(parts.slice(end + 1), others)) ways.push([name, parts[end]!, ...way]);
  }
  return ways;
}
