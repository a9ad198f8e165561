import { slugify, stripMarks } from './fold.ts';
import { documentKindIds, kindName } from './kind.ts';

/** Names of kinds, the longest first: "Quy chế", "Chương trình hành động" before "Chương trình". */
const names = documentKindIds
  .map((kind) => kindName(kind))
  .map((name) => ({ name, key: stripMarks(name), slug: slugify(name) }))
  .sort((a, b) => b.key.length - a.key.length);

/**
 * What a text that stands below the signature of another is called by, from its heading: `Quy chế` of `QUY CHẾ Quản lý
 * …`. Articles of it are cited with this name ("Điều 5 Quy chế"), since those of the text above it count from 1 too.
 *
 * @returns `undefined` where the heading does not begin with the name of a kind
 */
export function attachedName(heading: string): string | undefined {
  const key = stripMarks(heading.normalize('NFC'));
  return names.find((entry) => key.startsWith(entry.key) && !/^[a-z\d]/.test(key.slice(entry.key.length)))
    ?.name;
}

/** The name that an address was made of: `Quy chế` of `quy-che`. */
export const nameOfSlug = (slug: string): string | undefined =>
  names.find((entry) => entry.slug === slug)?.name;
