import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { documentTitle } from '../domain/title.ts';
import { words } from '../i18n/vi-review.ts';
import { problemInVietnamese } from '../i18n/problem-in-vietnamese.ts';
import { maxBytes } from '../import/draft-file.ts';
import { problemOf } from '../import/import-files.ts';
import { listPage, type Listed, type Refused } from './list-page.ts';
import { countWithin } from './count-doubts.ts';
import { documentPath, listDocuments, sourcePath } from './document-files.ts';
import { parseForm } from './form-values.ts';
import { isLocal, isOwnForm, type FormType, type RequestHeaders } from './own-request.ts';
import { messagePage, type Frame } from './page-frame.ts';
import { readFields, readReview } from './read-review.ts';
import { reviewPage, type Outcome } from './review-page.ts';
import { saveReview } from './save-review.ts';
import { takeIn } from './take-in.ts';

/** A request for the review page. */
export interface ReviewRequest {
  readonly method: string;
  /** Path below the review's own address: ``, `2022/23-ctr-tu/`, `2022/23-ctr-tu/goc`. */
  readonly path: string;
  readonly query: string;
  readonly headers: RequestHeaders;
  /** `undefined` where more was sent than is read. */
  readonly body: Uint8Array | undefined;
}

export interface ReviewAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface ReviewSite {
  /** Root of the project. */
  readonly root: string;
  /** Address of the list, with a slash at both ends. */
  readonly home: string;
  /** Address of the site's front page, with a slash at both ends. */
  readonly site: string;
}

/** What a saved page says, by the query of the address that it leads to. */
const done: Readonly<Record<string, string>> = {
  'da-luu': words.saved,
  'da-them': words.added,
  'da-nhan': words.matched,
  'da-doi': words.moved,
  'da-dua-vao': words.imported,
  'da-co': words.isThere,
};

/**
 * Answer a request for the review page; it exists only while `npm run dev` runs.
 *
 * Saving takes only forms that this page sent itself, of the file as it was shown, and writes only files that are
 * in src/content/van-ban already, and bodies into src/content/co-quan. New documents come in through the importer.
 */
export async function answer(
  request: ReviewRequest,
  { root, home, site }: ReviewSite,
): Promise<ReviewAnswer> {
  const nonce = randomBytes(16).toString('base64');
  const own = (files: readonly string[]) =>
    files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const frame: Frame = {
    css: own([
      'src/styles/tokens.css',
      ...['review', 'review-panes', 'review-form'].map((name) => `src/review/${name}.css`),
    ]),
    script: own(['src/review/review-client.js']),
    ...{ nonce, home, site },
  };
  const guards = {
    'Cache-Control': 'no-store',
    // A form then names this page as its origin, and no other page learns the address.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  const reply = (status: number, text: string): ReviewAnswer => ({
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      ...guards,
    },
    body: text,
  });
  if (!isLocal(request.headers)) return reply(403, messagePage(words.foreign, frame));
  const { body } = request;
  if (!body)
    return reply(
      413,
      await listOf(root, frame, { refused: words.tooLarge(maxBytes / 1048576), hint: words.cutOut }),
    );
  const isGet = request.method === 'GET';
  const path = request.path.replace(/^\/+|\/+$/g, '');
  const sends = (type: FormType) => request.method === 'POST' && isOwnForm(request.headers, type);
  const leadTo = (id: string, query: string): ReviewAnswer => ({
    ...{ status: 303, headers: { Location: `${home}${id}/?${query}` }, body: '' },
  });
  if (path === '' && isGet) return reply(200, await listOf(root, frame));
  if (path === '' && sends('multipart/form-data')) {
    const taken = await takeIn(root, body, request.headers['content-type'] ?? '');
    if ('refused' in taken) return reply(422, await listOf(root, frame, taken));
    return leadTo(taken.id, taken.isNew ? 'da-dua-vao' : 'da-co');
  }
  if (path === '') return reply(403, messagePage(words.foreign, frame));
  const wantsSource = path.endsWith('/goc');
  const id = wantsSource ? path.slice(0, -'/goc'.length) : path;
  if (wantsSource && isGet)
    return sourceOf(root, id, guards) ?? reply(404, messagePage(words.notFound, frame));

  const review = wantsSource ? undefined : await readReview(root, id);
  if (!review) return reply(404, messagePage(words.notFound, frame));
  if (isGet) return reply(200, reviewPage(review, frame, { done: done[request.query] }));
  if (!sends('application/x-www-form-urlencoded')) return reply(403, messagePage(words.foreign, frame));

  const values = parseForm(Buffer.from(body).toString('utf8'));
  const outcome = await saveReview(root, review, values).catch((error: unknown): Outcome => {
    // A disk that is full or closed is no fault of the page: what was written stays in its boxes.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const { message, hint } = problemInVietnamese(problemOf(error, ''));
    return { message: `${words.notSaved} ${message} ${hint}`, values };
  });
  if ('saved' in outcome) return leadTo(outcome.id, outcome.saved);
  // A file that somebody else has changed is shown as it is now.
  const now = outcome.stale ? ((await readReview(root, id)) ?? review) : review;
  return reply(outcome.stale ? 409 : 422, reviewPage(now, frame, outcome));
}

/** How long a list waits for its counts: a few texts take no longer, and the rest is told the next time. */
const patience = 1500;

async function listOf(root: string, frame: Frame, refused?: Refused): Promise<string> {
  const { all, newest } = listDocuments(root);
  const counts = await countWithin(root, newest, patience);
  const listed = newest.map((id): Listed => {
    const { symbol, kind, subject, access } = readFields(readFileSync(documentPath(root, id)!, 'utf8'));
    const title = [symbol, subject && documentTitle({ kind, symbol, subject })].filter(Boolean).join(' · ');
    return { id, title: title || id, access, counted: counts.get(id) };
  });
  return listPage(
    listed,
    all.map((id) => ({ id })),
    frame,
    refused,
  );
}

const types: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.tif': 'image/tiff',
  '.txt': 'text/plain',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The file that a document was made of, to look at; its type says that it is none to run, and no browser may guess. */
function sourceOf(
  root: string,
  id: string,
  guards: Readonly<Record<string, string>>,
): ReviewAnswer | undefined {
  const path = documentPath(root, id);
  const file = path && readFields(readFileSync(path, 'utf8')).source?.file;
  const source = typeof file === 'string' ? sourcePath(root, id, file) : undefined;
  const type = source && types[extname(source).toLowerCase()];
  if (!source || !type) return undefined;
  const body = readFileSync(source);
  const charset = type === 'text/plain' && isUtf8(body) ? '; charset=utf-8' : '';
  return { status: 200, headers: { 'Content-Type': type + charset, ...guards }, body };
}
