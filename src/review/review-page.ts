import { words } from '../i18n/vi-review.ts';
import { accessBox } from './access-box.ts';
import { formFields } from './form-fields.ts';
import type { FormValues } from './form-values.ts';
import { html, type Html } from './html.ts';
import { page, type Frame } from './page-frame.ts';
import { problemInVietnamese } from '../i18n/problem-in-vietnamese.ts';
import { countLeft, type Doubt, type Review, type ReviewBlock } from './review.ts';
import { boxId, formBoxes } from './review-form.ts';
import { bodyOf, type FormProblem } from './save-fields.ts';
import type { ToldMeeting } from '../import/update/tell-meeting.ts';
import { errorList, seeSection } from './see-section.ts';
import { sourcePane } from './source-pane.ts';
import { readSeen, tickedDoubts } from './seen-doubts.ts';

/** What the last save came to. */
export interface Outcome {
  /** Said with a good conscience. */
  readonly done?: string | undefined;
  readonly message?: string | undefined;
  readonly problems?: readonly FormProblem[] | undefined;
  /** What stood in the boxes when it was refused. */
  readonly values?: FormValues | undefined;
  /** The state that the form was made of, where the file has another now, and where the two differ. */
  readonly stale?: { readonly state: string; readonly differences: readonly ToldMeeting[] } | undefined;
}

/**
 * What to look at, the front matter and text in a form, source and draft. In this order for a keyboard and on a narrow
 * screen; a wide one shows source and draft to the left.
 */
export function reviewPage(review: Review, frame: Frame, outcome: Outcome = {}): string {
  const { id, unreadable } = review;
  const problems = outcome.problems ?? [];
  const values = outcome.values ?? review.values;
  const held = readSeen({ seen: review.seen });
  const ticked = outcome.values ? tickedDoubts(held, outcome.values) : held;
  const context = { values, wrong: new Set(problems.flatMap(({ box }) => box ?? [])) };
  const open = review.doubts.filter(({ isSeen }) => !isSeen);
  const ways = Object.entries({
    see: 'xem',
    fields: 'lylich',
    body: boxId('body'),
    publish: 'dang',
    source: 'goc',
    draft: 'nhap',
  });
  return page(
    words.title(review.title),
    frame,
    html`<header class="bar">
        <p><a href="${frame.home}">${words.list}</a></p>
        <h1>${review.title}</h1>
        <p class="${review.access === 'public' ? 'access-now open' : 'access-now'}">
          ${review.access === 'public' ? words.accessName.public : words.accessName.intranet}
        </p>
        <p class="save">
          <span data-unsaved hidden>${words.unsaved}</span>
          <span class="good" role="status">${outcome.done}</span>
          <button form="lylich" accesskey="s">${words.save}</button> <small>${words.saveKeys}</small>
        </p>
        <nav aria-label="${words.jumps}">
          ${ways.map(
            ([way, to]) => html`<a href="#${to}">${words.ways[way as keyof typeof words.ways]}</a> `,
          )}
        </nav>
      </header>
      ${
        (outcome.message ?? unreadable) !== undefined &&
        html`<div class="outcome" tabindex="-1">
          ${outcome.message && html`<p class="bad" role="alert">${outcome.message}</p>`}
          ${outcome.stale && staleNote(outcome.stale.differences, `${frame.home}${id}/`)}
          ${problems.length > 0 && errorList(problems, words.mend(problems.length))}
          ${
            unreadable &&
            html`<p class="bad">${words.unreadable}: ${problemInVietnamese(unreadable).message}</p>`
          }
        </div>`
      }
      <main>
        <div class="pane work" tabindex="0" role="region" aria-label="${words.fields}">
          ${seeSection(review, ticked, context)} ${reviewForm(review, context, outcome)}
          ${publishSection(review)}
        </div>
        <section class="pane" id="goc" aria-labelledby="goc-dau" tabindex="0">
          <h2 id="goc-dau">${words.source(review.sourceFile)}</h2>
          ${review.lines.length > 0 && html`<p><a href="goc" target="_blank">${words.sourceFile}</a></p>`}
          ${sourcePane(review)}
        </section>
        <section class="pane" id="nhap" aria-labelledby="nhap-dau" tabindex="0">
          <h2 id="nhap-dau">${words.draft}</h2>
          <p><a href="${frame.site}van-ban/${id}/" target="_blank">${words.seen}</a></p>
          <p class="note">${words.file(`src/content/van-ban/${id}.mdx`)}</p>
          ${review.blocks.map((block) => draftBlock(block, open))}
        </section>
      </main>`,
  );
}

/** How many places a person reads before opening the file anew. */
const fewPlaces = 12;

/** Where the form and a file that was edited elsewhere differ, so that nobody has to look for what was typed. */
function staleNote(differences: readonly ToldMeeting[], address: string): Html {
  const more = differences.length - fewPlaces;
  return html`${
      differences.length > 0 &&
      html`<p>${words.differs}</p>
        <ul>
          ${differences.slice(0, fewPlaces).map(({ place, ours, theirs }) => html`<li><strong>${place}</strong>: ${words.bothSides(ours, theirs)}</li>`)}
          ${more > 0 && html`<li>${words.moreDiffers(more)}</li>`}
        </ul>`
    }
    <p><a href="${address}" target="_blank">${words.reopen}</a></p>`;
}

function reviewForm(
  review: Review,
  context: Parameters<typeof accessBox>[0],
  { values, stale }: Outcome,
): Html {
  const body = values?.get('body') ?? bodyOf(review.mdx);
  const rest = formFields.filter(({ name }) => name !== 'access');
  return html`<form method="post" id="lylich" ${values && html`data-changed`}>
    <h2>${words.fields}</h2>
    <input type="hidden" name="state" value="${stale?.state ?? review.state}" />
    ${accessBox(context, review.access, countLeft(review))} ${formBoxes(rest, context, '', words.rareFields)}
    <h2>${words.body}</h2>
    <p class="note" id="loi-van">${words.bodyNote}</p>
    <textarea
      name="body"
      id="${boxId('body')}"
      class="text"
      rows="24"
      spellcheck="false"
      aria-label="${words.body}"
      aria-describedby="loi-van"
      ${context.wrong.has('body') && html`aria-invalid="true"`}
    >
${body}</textarea>
    <button>${words.save}</button>
    <datalist id="co-quan">
      ${review.labels.labels.map((name) => html`<option value="${name}"></option>`)}
    </datalist>
    <datalist id="doan">
      ${review.blocks
        .filter(({ type }) => type !== 'task' && type !== 'event')
        .map(({ anchor, text }) => html`<option value="${anchor}">${text.slice(0, 80)}</option>`)}
    </datalist>
  </form>`;
}

function publishSection(review: Review): Html {
  const { access } = review;
  const left = countLeft(review);
  return html`<section id="dang" aria-labelledby="dang-dau">
    <h2 id="dang-dau">${words.publish}</h2>
    ${left > 0 && html`<p><a href="#xem">${words.leftBefore(left)}</a></p>`}
    <p>${access === 'public' ? words.isPublic : words.isIntranet}</p>
    <p>${words.publishNote}</p>
    <ol>
      ${words.publishSteps.map(
        ([step, command]) => html`<li>${step} ${command !== '' && html`<code>${command}</code>`}</li>`,
      )}
    </ol>
  </section>`;
}

/** A block of the draft with its place; marked where the importer was not sure of a line of it. */
function draftBlock(
  { type, level, anchor, text, facts, place }: ReviewBlock,
  doubts: readonly Doubt[],
): Html {
  const isUnsure = doubts.some((doubt) => doubt.anchor === anchor);
  const where = place
    ? html`<a href="#d${place.from}">${words.place(place.page, place.from, place.to)}</a>`
    : html`<span class="lost">${words.nowhere}</span>`;
  return html`<p
    id="${anchor}"
    class="block ${type}${level === undefined ? '' : ` level-${level}`}${isUnsure ? ' unsure' : ''}"
  >
    ${text} ${facts && html`<span class="facts">${facts}</span>`} <small>${where}</small>
  </p>`;
}
