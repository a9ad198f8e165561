import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from '../import/held-files.ts';
import { readRegistry } from '../import/registry.ts';
import { isLocal, isOwnForm, type RequestHeaders } from './own-request.ts';
import { documentPath, listDocuments, readReview } from './read-review.ts';
import { listPage, messagePage, reviewPage, type Frame } from './review-page.ts';
import { saveFields, stateOf } from './save-fields.ts';
import { words } from './words.ts';

/** A request for the review page. */
export interface ReviewRequest {
  readonly method: string;
  /** Path below the review's own address, decoded: ``, `2022/23-ctr-tu/`. */
  readonly path: string;
  readonly query: string;
  readonly headers: RequestHeaders;
  readonly body: string;
}

export interface ReviewAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ReviewSite {
  /** Root of the project. */
  readonly root: string;
  /** Address of the list, with a slash at both ends. */
  readonly home: string;
}

/**
 * Answer a request for the review page; it exists only while `npm run dev` runs.
 *
 * Saving takes only forms that this page sent itself, of the file as it was shown, and writes only files that are
 * in src/content/van-ban already.
 */
export async function answer(request: ReviewRequest, { root, home }: ReviewSite): Promise<ReviewAnswer> {
  const nonce = randomBytes(16).toString('base64');
  const frame: Frame = { css: readCss(root), nonce, home };
  const reply = (status: number, body: string): ReviewAnswer => ({
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'Cache-Control': 'no-store',
      // A form then names this page as its origin, and no other page learns the address.
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    },
    body,
  });
  if (!isLocal(request.headers)) return reply(403, messagePage(words.foreign, frame));
  const id = request.path.replace(/^\/+|\/+$/g, '');
  if (id === '' && request.method === 'GET') return reply(200, listPage(listDocuments(root), frame));
  const path = documentPath(root, id);
  const review = path && (await readReview(root, id));
  if (!path || !review) return reply(404, messagePage(words.notFound, frame));
  if (request.method === 'GET')
    return reply(200, reviewPage(review, frame, { saved: request.query === 'da-luu' }));
  if (request.method !== 'POST' || !isOwnForm(request.headers))
    return reply(403, messagePage(words.foreign, frame));

  const values = new Map(new URLSearchParams(request.body));
  const held = readFileSync(path, 'utf8');
  if (values.get('state') !== stateOf(held))
    return reply(409, reviewPage(review, frame, { message: words.stale, values }));
  const bodies = new Set(readRegistry(join(root, 'src/content/co-quan')).map((body) => body.id));
  const saved = saveFields(held, values, { id, bodies });
  if (saved.problems)
    return reply(
      422,
      reviewPage(review, frame, { message: words.refused, problems: saved.problems, values }),
    );
  if (saved.mdx !== held) writeTogether([[path, saved.mdx]]);
  return { status: 303, headers: { Location: `${home}${id}/?da-luu` }, body: '' };
}

const readCss = (root: string): string =>
  ['src/styles/tokens.css', 'src/review/review.css']
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
