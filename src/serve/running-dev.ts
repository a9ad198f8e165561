import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long a server of this machine takes to answer at most, in milliseconds. */
const patience = 2000;

/**
 * Address of the review page where `npm run dev` runs already in another window: Astro notes its server in
 * `.astro/dev.json`, and refuses a second one in English. `undefined` where nothing answers there.
 *
 * @param root of the project
 */
export async function findRunningDev(root: string): Promise<string | undefined> {
  try {
    const { url } = JSON.parse(readFileSync(join(root, '.astro/dev.json'), 'utf8')) as { url: string };
    const address = `${url.replace(/\/$/, '')}/soat/`;
    const { ok } = await fetch(address, { signal: AbortSignal.timeout(patience) });
    return ok ? address : undefined;
  } catch {
    return undefined;
  }
}
