import type { Block } from '../entities.ts';
import { slugify } from '../fold.ts';
import type { Position } from './mention.ts';

/**
 * The anchor in a held document of the place that a citation points to: `dieu-5-2-a` for "điểm a khoản 2 Điều 5",
 * `ii-3` for "mục II.3". Where it lacks the point or clause, the nearest above that it has; nothing for several places.
 */
export function findClause(position: Position, blocks: readonly Block[]): string | undefined {
  const { article, clause, point, section } = position;
  const first = article === undefined ? section : `Điều ${article}`;
  if (first === undefined || isSeveral(first)) return undefined;
  const anchors = new Set(blocks.map(({ anchor }) => anchor));
  let found = slugify(first);
  if (!anchors.has(found)) return undefined;
  for (const step of [clause, point]) {
    if (step === undefined) continue;
    const next = `${found}-${slugify(step)}`;
    if (isSeveral(step) || !anchors.has(next)) break;
    found = next;
  }
  return found;
}

function isSeveral(text: string): boolean {
  return /,| và /.test(text);
}
