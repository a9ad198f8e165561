import { words, type FieldName } from '../i18n/vi-review.ts';
import { html, type Html } from './html.ts';
import { missingFact, problemInVietnamese, repairInVietnamese } from '../i18n/problem-in-vietnamese.ts';
import { otherBody, unknownBody } from './new-body-boxes.ts';
import type { Review } from './review.ts';
import { tickBox as boxOfTick } from './tick-box.ts';
import { boxId, type FormContext } from './review-form.ts';
import type { FormProblem } from './save-fields.ts';
import type { SeenDoubts } from './seen-doubts.ts';

/** All that a person has to look at, each with links to where it stands. */
export function seeSection(review: Review, ticked: SeenDoubts, context: FormContext): Html {
  const { id, better, twin, doubts, missing, unknown, newer, kept, repairs, errors, otherwise } = review;
  const all = [...doubts, ...missing, ...unknown];
  const left = (list: readonly { readonly key: string }[]) =>
    list.filter(({ key }) => !ticked.has(key)).length;
  const tick = (key: string, about: string) => boxOfTick(key, ticked.has(key), about);
  const told = [doubts, missing, unknown, errors, otherwise];
  const isQuiet = told.every(({ length }) => length === 0) && !twin && !better;
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
    ${otherwise.length > 0 && errorList(otherwise, words.otherwise(otherwise.length))}
    ${twin && html`<p class="bad">${words.twin(twin, review.values.get('symbol') ?? '')}</p>`}
    ${
      better &&
      html`<p>${words.address(id, better)}</p>
        <p><button form="lylich" name="do" value="move">${words.move}</button></p>`
    }
    ${
      newer.length > 0 &&
      html`<p>${words.newer}: ${newer.map(fieldLabel).join(', ')}. ${words.newerNote}</p>
        <p><button name="do" value="match" form="lylich">${words.match}</button></p>`
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
        </p>`
    }
    ${otherBody(unknown.length, context)}
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

const fieldLabel = (name: string): string => words.labels[name as FieldName] ?? name;

/** What must be mended, each with a link to its box. */
export function errorList(errors: readonly FormProblem[], title = words.errors(errors.length)): Html {
  return html`<h3 class="bad">${title}</h3>
    <ol class="bad">
      ${errors.map((problem) => {
        const { message, hint } = problemInVietnamese(problem);
        return html`<li>
          ${problem.field && html`<b>${labelOf(problem.field)}:</b>`} ${message} ${hint}
          <span class="ways">${wayTo(problem)}</span>
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
