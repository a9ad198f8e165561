import { bodyKinds } from '../domain/entities.ts';
import { words, type FieldName } from '../i18n/vi-review.ts';
import { html, type Html } from './html.ts';
import { missingFact, problemInVietnamese, repairInVietnamese } from '../i18n/problem-in-vietnamese.ts';
import type { Review, UnknownBody } from './read-review.ts';
import { boxId, type FormContext } from './review-form.ts';
import type { FormProblem } from './save-fields.ts';
import type { SeenDoubts } from './seen-doubts.ts';

/** All that a person has to look at, each with links to where it stands. */
export function seeSection(review: Review, ticked: SeenDoubts, context: FormContext): Html {
  const { id, better, twin, doubts, missing, unknown, kept, repairs, errors } = review;
  const all = [...doubts, ...missing, ...unknown];
  const left = (list: readonly { readonly key: string }[]) =>
    list.filter(({ key }) => !ticked.has(key)).length;
  const tick = (key: string, about: string) => tickBox(key, ticked.has(key), about);
  const isQuiet = doubts.length + missing.length + unknown.length + errors.length === 0 && !twin && !better;
  return html`<section id="xem" aria-labelledby="xem-dau">
    <h2 id="xem-dau">${words.see}</h2>
    ${
      all.length > 0 &&
      html`<p
          class="left"
          data-left="${words.left(-1, all.length)}"
          data-none="${words.left(0, all.length)}"
          role="status"
        >
          ${words.left(left(all), all.length)}
        </p>
        <input form="lylich" type="hidden" name="doubts" value="${all.map(({ key }) => key).join(' ')}" />`
    }
    ${isQuiet && html`<p>${words.nothing}</p>`} ${errors.length > 0 && errorList(errors)}
    ${twin && html`<p class="bad">${words.twin(twin, review.values.get('symbol') ?? '')}</p>`}
    ${
      better &&
      html`<p>${words.address(id, better)}</p>
        <p><button form="lylich" name="do" value="move">${words.move}</button></p>`
    }
    ${
      missing.length > 0 &&
      html`<h3>${words.missing} ${counted(left(missing), missing.length)}</h3>
        <ul>
          ${missing.map(({ fact, key }) => {
            const said = missingFact(fact);
            return html`<li class="${seenClass(ticked, key)}">${said} ${tick(key, said)}</li>`;
          })}
        </ul>
        <p class="note">${words.missingNote}</p>`
    }
    ${
      doubts.length > 0 &&
      html`<h3>${words.doubts} ${counted(left(doubts), doubts.length)}</h3>
        <ol>
          ${doubts.map(({ problem, anchor, box, key }) => {
            const { message, hint } = problemInVietnamese(problem);
            const { line } = problem;
            return html`<li class="${seenClass(ticked, key)}">
              ${message} ${hint}
              <span class="ways"
                ><a href="#d${line}">${words.inSource(line)}</a>
                ${anchor && html`<a href="#${anchor}">${words.inDraft}</a>`}
                ${box && html`<a href="#${boxId(box)}">${words.inForm}</a>`} ${tick(key, message)}</span
              >
            </li>`;
          })}
        </ol>`
    }
    ${
      unknown.length > 0 &&
      html`<h3>${words.unknown} ${counted(left(unknown), unknown.length)}</h3>
        <p class="note">${words.unknownNote}</p>
        <p><button type="button" data-pick hidden>${words.pickAll}</button></p>
        ${unknown.map((one, at) => unknownBody(one, at, ticked.has(one.key), context))}
        <p class="acts" id="${boxId('pick')}">
          <button name="do" value="add" form="lylich">${words.addPicked}</button>
          <button name="do" value="match" form="lylich">${words.match}</button>
        </p>`
    }
    ${kept.length > 0 && html`<p>${words.kept}: ${kept.map(fieldLabel).join(', ')}.</p>`}
    ${
      repairs.length > 0 &&
      html`<details>
        <summary>${words.repairs} (${repairs.length})</summary>
        <ul>
          ${repairs.map(
            ({ what, count, lines }) =>
              html`<li>
                ${repairInVietnamese(what)}, ${words.times(count)}:
                ${lines.map((line) => html`<a href="#d${line}">${words.atLine(line)}</a> `)}
              </li>`,
          )}
        </ul>
      </details>`
    }
  </section>`;
}

/** How many of a list are still to be looked at. */
const counted = (left: number, all: number): Html =>
  html`<span data-count-left>${words.leftOf(left, all)}</span>`;

const seenClass = (ticked: SeenDoubts, key: string): string => (ticked.has(key) ? 'item seen' : 'item');

/** A tick of a person: looked at, whether or not something was to be mended. */
const tickBox = (key: string, isTicked: boolean, about: string): Html =>
  html`<label class="tick"
    ><input
      form="lylich"
      type="checkbox"
      name="seen"
      value="${key}"
      aria-label="${words.tickAbout(about)}"
      ${isTicked && html`checked`}
    />
    ${words.tick}</label
  >`;

const fieldLabel = (name: string): string => words.labels[name as FieldName] ?? name;

/** What must be mended, each with a link to its box. */
export function errorList(errors: readonly FormProblem[], title = words.errors(errors.length)): Html {
  return html`<h3 class="bad">${title}</h3>
    <ol class="bad">
      ${errors.map((problem) => {
        const { message, hint } = problemInVietnamese(problem);
        return html`<li>
          ${problem.field && html`<b>${labelOf(problem.field)}:</b>`} ${message} ${hint}<span class="ways"
            >${wayTo(problem)}</span
          >
        </li>`;
      })}
    </ol>`;
}

function wayTo({ file, line, box }: FormProblem): Html {
  if (box === undefined) return html`${words.inFile(file, line)}`;
  return box === 'body'
    ? html`<a href="#${boxId(box)}" data-line="${line}">${words.inBody(line)}</a>`
    : html`<a href="#${boxId(box)}">${words.inForm}</a>`;
}

/** A path of the front matter for people: `tasks.3.month` is "Nhiệm vụ 4, Tháng". */
export function labelOf(field: string): string {
  const parts: string[] = [];
  for (const part of field.split('.')) {
    if (/^\d+$/.test(part) && parts.length > 0) parts.push(`${parts.pop()!} ${Number(part) + 1}`);
    else parts.push(fieldLabel(part));
  }
  return parts.join(', ');
}

/** A name that the registry lacks, and what a person makes of it: a new body, another name of one, or nothing. */
function unknownBody(
  { name, proposed, stands, lines, box, key }: UnknownBody,
  at: number,
  isSeen: boolean,
  { values, wrong }: FormContext,
): Html {
  const own = `new.${at}.`;
  /** What a person wrote into a box, where the form comes back; else what is proposed. */
  const isBack = values.get(`${own}printed`) === name;
  const shown = (key: string, value: string) => (isBack ? (values.get(own + key) ?? value) : value);
  const bad = (key: string) => wrong.has(own + key) && html`aria-invalid="true"`;
  const field = (key: string, label: string, value: string, list = false) =>
    html`<label
      >${label}
      <input
        form="lylich"
        name="${own}${key}"
        id="${boxId(own + key)}"
        value="${shown(key, value)}"
        ${list && html`list="co-quan"`}
        autocomplete="off"
        ${bad(key)}
    /></label>`;
  const kind = shown('kind', proposed.kind ?? '');
  const isPicked = isBack && (values.get('pick') ?? '').split('\n').includes(String(at));
  const isOpen = ['name', 'kind', 'parent', 'same'].some((key) => wrong.has(own + key));
  return html`<div class="${isSeen ? 'unknown item seen' : 'unknown item'}">
    <span class="acts"
      ><label class="tick"
        ><input
          form="lylich"
          type="checkbox"
          name="pick"
          value="${at}"
          ${(proposed.kind ?? proposed.same) && html`data-ready`}
          ${isPicked && html`checked`}
          aria-label="${words.pickAbout(name)}"
        />
        ${words.pick}</label
      >
      ${tickBox(key, isSeen, name)}</span
    >
    <details ${isOpen && html`open`}>
      <summary>
        ${name}
        <small>${stands ? words.inLetterhead[stands] : words.atLines(lines)}</small>
        <small class="proposed"
          >${
            proposed.same
              ? words.proposedAlias(proposed.name)
              : words.proposed(proposed.name, proposed.kind && bodyKinds[proposed.kind])
          }</small
        >
      </summary>
      <p class="ways">
        ${lines.map((line) => html`<a href="#d${line}">${words.inSource(line)}</a> `)}
        ${box && html`<a href="#${boxId(box)}">${words.inForm}</a>`}
      </p>
      <input form="lylich" type="hidden" name="${own}printed" value="${name}" />
      ${field('name', words.bodyName, proposed.name)}
      <label
        >${words.bodyKind}
        <select form="lylich" name="${own}kind" id="${boxId(`${own}kind`)}" ${bad('kind')}>
          <option value="">${words.choose}</option>
          ${Object.entries(bodyKinds).map(
            ([id, label]) => html`<option value="${id}" ${id === kind && html`selected`}>${label}</option>`,
          )}
        </select></label
      >
      ${field('parent', words.bodyParent, proposed.parent ?? '', true)}
      <p><button form="lylich" name="do" value="add.${at}">${words.addBody}</button></p>
      ${field('same', words.sameAs, '', true)}
      <p><button form="lylich" name="do" value="alias.${at}">${words.addAlias}</button></p>
    </details>
  </div>`;
}
