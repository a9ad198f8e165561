import type { Problem } from '../domain/problem.ts';
import { formFields } from './form-fields.ts';
import type { FormValues } from './form-values.ts';
import { html, type Html } from './html.ts';
import type { Review, ReviewBlock } from './read-review.ts';
import { formBoxes } from './review-form.ts';
import { words } from './words.ts';

/** What the last save came to. */
export interface Outcome {
  readonly saved?: boolean;
  readonly message?: string;
  readonly problems?: readonly Problem[];
  /** What stood in the boxes when it was refused. */
  readonly values?: FormValues;
}

/** Everything around a page of the review: it is self-contained and takes nothing from elsewhere. */
export interface Frame {
  /** CSS, and the nonce that lets it in. */
  readonly css: string;
  readonly nonce: string;
  /** Address of the list of documents, with a slash at the end. */
  readonly home: string;
}

/** Source and draft side by side, and the front matter in a form. */
export function reviewPage(review: Review, frame: Frame, outcome: Outcome = {}): string {
  const { id, problems, missing, kept, unreadable } = review;
  const unsure = new Map<number, Problem[]>();
  for (const problem of problems) unsure.set(problem.line, [...(unsure.get(problem.line) ?? []), problem]);
  const errors = outcome.problems ?? [];
  return page(
    `${words.title}: ${id}`,
    frame,
    html`<header>
        <p><a href="${frame.home}">${words.list}</a></p>
        <h1>${words.title}: ${id}</h1>
        ${outcome.saved && html`<p class="good" role="status">${words.saved}</p>`}
        ${outcome.message && html`<p class="bad" role="alert">${outcome.message}</p>`}
        ${
          errors.length > 0 &&
          html`<ul class="bad">
            ${errors.map(
              ({ file, line, message, hint }) =>
                html`<li>${file}:${line}: ${message}<br /><small>${hint}</small></li>`,
            )}
          </ul>`
        }
        ${unreadable !== undefined && html`<p class="bad">${words.unreadable}: ${unreadable}</p>`}
        <p>${words.unsure(unsure.size)}</p>
        ${
          unsure.size > 0 &&
          html`<ul>
            ${problems.map(({ line, message }) => html`<li><a href="#d${line}">${line}</a>: ${message}</li>`)}
          </ul>`
        }
        ${missing.length > 0 && html`<p>${words.missing}: ${missing.map(factName).join(', ')}.</p>`}
        ${kept.length > 0 && html`<p>${words.kept}: ${kept.join(', ')}.</p>`}
      </header>
      <main>
        <section class="pane" aria-label="${words.source(review.sourceFile)}" tabindex="0">
          <h2>${words.source(review.sourceFile)}</h2>
          ${sourceLines(review, unsure)}
        </section>
        <section class="pane" aria-label="${words.draft}" tabindex="0">
          <h2>${words.draft}</h2>
          ${review.blocks.map((block) => draftBlock(block, [...unsure.keys()]))}
        </section>
        <section class="pane" aria-label="${words.fields}" tabindex="0">
          <h2>${words.fields}</h2>
          <form method="post">
            <input type="hidden" name="state" value="${review.state}" />
            <button>${words.save}</button>
            ${formBoxes(formFields, outcome.values ?? review.values)}
            <button>${words.save}</button>
          </form>
        </section>
      </main>`,
  );
}

/** A missing fact in Vietnamese; what the importer says in brackets about a name stays. */
function factName(fact: string): string {
  const known = Object.entries(words.missingFacts).find(([name]) => fact.startsWith(name));
  const quoted = /"[^"]+"/.exec(fact)?.[0];
  return known ? [known[1], known[0] === 'issuing body' && quoted].filter(Boolean).join(' ') : fact;
}

/** All documents, to choose from. */
export function listPage(ids: readonly string[], frame: Frame): string {
  return page(
    words.list,
    frame,
    html`<header>
      <h1>${words.list}</h1>
      <p>${words.listNote}</p>
      <ul>
        ${ids.map((id) => html`<li><a href="${frame.home}${id}/">${id}</a></li>`)}
      </ul>
    </header>`,
  );
}

/** A refusal in one sentence. */
export const messagePage = (message: string, frame: Frame): string =>
  page(message, frame, html`<header><h1>${message}</h1></header>`);

function sourceLines({ lines }: Review, unsure: ReadonlyMap<number, readonly Problem[]>): Html[] {
  let last = 0;
  return lines.map(({ line, page: number, text }) => {
    const opens = number !== last;
    last = number;
    const doubts = unsure.get(line);
    return html`${opens && html`<h3>${words.page(number)}</h3>`}
      <p id="d${line}" class="${doubts ? 'line unsure' : 'line'}">
        <span class="number">${line}</span> ${text}
        ${doubts?.map(({ message, hint }) => html`<small class="doubt">${message} ${hint}</small>`)}
      </p>`;
  });
}

/** A block of the draft with its place; marked where the importer was not sure of a line of it. */
function draftBlock({ type, level, anchor, text, place }: ReviewBlock, unsure: readonly number[]): Html {
  const doubtful = place && unsure.some((line) => line >= place.from && line <= place.to);
  const where = place
    ? html`<a href="#d${place.from}">${words.place(place.page, place.from, place.to)}</a>`
    : html`<span class="lost">${words.nowhere}</span>`;
  return html`<p
    id="${anchor}"
    class="block ${type}${level === undefined ? '' : ` level-${level}`}${doubtful ? ' unsure' : ''}"
  >
    ${text} <small>${where}</small>
  </p>`;
}

const page = (title: string, { css, nonce }: Frame, body: Html): string =>
  `<!doctype html>\n${html`<html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="robots" content="noindex" />
      <title>${title}</title>
      <style nonce="${nonce}">
        STYLES
      </style>
    </head>
    <body>
      ${body}
    </body>
  </html>`.markup.replace('STYLES', () => css.replaceAll('</', '<\\/'))}`;
