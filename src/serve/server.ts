import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { typeOf } from './content-type.ts';

/** Headers that any host of the site should send; the pages carry the rest of their policy themselves. */
const safetyHeaders = {
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const;

export interface ServeOptions {
  /** Folder of a built site. */
  readonly folder: string;
  /** Folder below which it is served, with a slash at both ends. */
  readonly base: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Left out: only this machine, by either of its own addresses. */
  readonly host?: string | undefined;
}

/** A site that is being served. */
export interface Served {
  /** Address of its front page. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serve a built site as a plain web server would; files are read anew at each request. */
export async function serveFolder({ folder, base, port, host }: ServeOptions): Promise<Served> {
  const answer = respond(folder, base);
  const first = await listen(answer, port, host ?? '127.0.0.1');
  const taken = (first.address() as AddressInfo).port;
  const second = host === undefined ? await listen(answer, taken, '::1').catch(() => undefined) : undefined;

  const close = () => Promise.all([first, second].map(stop)).then(() => undefined);
  return { address: `http://${host ?? 'localhost'}:${taken}${base}`, close };
}

function respond(folder: string, base: string): RequestListener {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
      response.setHeader('Cache-Control', 'no-cache');
      const type = typeOf(path);
      if (type) response.setHeader('Content-Type', type);
    },
    onNoMatch: (_, response) => {
      notFound(folder, response);
    },
  });

  return (request, response) => {
    const elsewhere = redirection(folder, base, request);
    if (elsewhere !== undefined) {
      response.writeHead(302, { Location: elsewhere }).end();
    } else if (request.url?.startsWith(base)) {
      request.url = `/${request.url.slice(base.length)}`;
      files(request, response);
    } else {
      notFound(folder, response);
    }
  };
}

/** The front page for the root above it; the address with its slash for a folder without one. */
function redirection(folder: string, base: string, { url = '/' }: IncomingMessage): string | undefined {
  if (!url.startsWith(base)) return url === '/' || `${url}/` === base ? base : undefined;

  const [path = '', query] = url.split('?', 2);
  if (path.endsWith('/') || /\/\/|%00/.test(path)) return undefined;
  const found = statSync(join(folder, decoded(path.slice(base.length))), { throwIfNoEntry: false });
  return found?.isDirectory() ? `${path}/${query === undefined ? '' : `?${query}`}` : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { ...safetyHeaders, 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function listen(answer: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function stop(server: Server | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!server) {
      resolve();
      return;
    }
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
