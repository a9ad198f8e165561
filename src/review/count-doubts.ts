import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { documentPath } from './document-files.ts';
import { readReview } from './read-review.ts';
import { countLeft } from './review.ts';

/** What is left to do in one text. */
export interface Counted {
  /** Doubts that nobody has looked at yet, of all. */
  readonly left: number;
  readonly all: number;
  /** What a build would refuse. */
  readonly errors: number;
}

/** What was counted of a text, as long as it and the registry stay as they are. */
const known = new Map<string, { readonly state: string; readonly counted: Promise<Counted | undefined> }>();

/** Changes when a file of the registry does: a body that was added is no unknown name any more. */
function registryState(root: string): string {
  const folder = join(root, 'src/content/co-quan');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return files.map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`).join('\n');
}

/** Count the doubts of a text; its source is read again only if the text or the registry has changed. */
function countDoubts(root: string, id: string, registry: string): Promise<Counted | undefined> {
  const path = documentPath(root, id);
  const state = createHash('sha256')
    .update(path ? readFileSync(path) : '')
    .update(registry)
    .digest('hex');
  const key = `${root}\n${id}`;
  const held = known.get(key);
  if (held?.state === state) return held.counted;
  const counted = readReview(root, id).then(
    (review) =>
      review && {
        left: countLeft(review),
        all: review.doubts.length + review.missing.length + review.unknown.length,
        errors: review.errors.length,
      },
    () => undefined,
  );
  known.set(key, { state, counted });
  return counted;
}

/**
 * Count the doubts of some texts, one after the other, for so long. What is not counted by then is counted all the
 * same, and told the next time.
 */
export async function countWithin(
  root: string,
  ids: readonly string[],
  milliseconds: number,
): Promise<ReadonlyMap<string, Counted>> {
  const found = new Map<string, Counted>();
  const registry = registryState(root);
  const counting = (async () => {
    for (const id of ids) {
      const counted = await countDoubts(root, id, registry);
      if (counted) found.set(id, counted);
    }
  })();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([counting, late]);
  clearTimeout(timer);
  return new Map(found);
}
