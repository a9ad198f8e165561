import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'vite';
import { maxBytes } from '../import/draft-file.ts';
import { answer } from './answer.ts';

/** Largest form that is read: a file as large as the importer takes, and what a browser sends with it. */
const maxForm = maxBytes + 1024 * 1024;

/**
 * The review page of `npm run dev`: /soat/ lists the documents, /soat/<id>/ shows one beside its source.
 *
 * It is middleware of the development server and no page of the site, so that no build can hold it.
 *
 * @param root of the project
 * @param base below which the site is served, with a slash at both ends
 */
export function reviewInDev(root: string, base: string): Plugin {
  const home = `${base}soat/`;
  return {
    name: 'van-kien-review',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        // Vite takes the base off `url`.
        const [path = '', query = ''] = (request.originalUrl ?? request.url ?? '').split('?');
        if (path !== home && !path.startsWith(home) && `${path}/` !== home) return next();
        void (async () => {
          const body = request.method === 'POST' ? await readForm(request) : Buffer.alloc(0);
          const {
            status,
            headers,
            body: text,
          } = await answer(
            {
              ...{ method: request.method ?? 'GET', path: path.slice(home.length), query, body },
              headers: {
                host: request.headers.host,
                origin: request.headers.origin,
                'sec-fetch-site': request.headers['sec-fetch-site'] as string | undefined,
                'content-type': request.headers['content-type'],
              },
            },
            { root, home, site: base },
          );
          response.writeHead(status, headers).end(text);
        })().catch(next);
      });
    },
  };
}

/** The bytes of a form, or `undefined` when it is too large; a browser reads no answer before all of it was taken. */
async function readForm(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= maxForm) parts.push(part);
    else parts.length = 0;
  }
  return size <= maxForm ? Buffer.concat(parts) : undefined;
}
