import { resolve } from 'node:path';
import { serveFolder, type Served } from '../../src/serve/server.ts';

/** Folder of the site that `npm run build` wrote. */
export const dist = resolve(import.meta.dirname, '../../dist');

/** Serve a built site on a free port. `address` ends with a slash; call `close` when done. */
export function serveDist(folder: string = dist, base = '/'): Promise<Served> {
  return serveFolder({ folder, base, port: 0 });
}
