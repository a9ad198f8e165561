import { words } from '../i18n/vi-review.ts';
import { html, type Html } from './html.ts';
import { boxId, type FormContext } from './review-form.ts';

/**
 * Who may read a document: two choices, and a word of warning in front of the one that can't be taken back.
 *
 * @param left how many of the importer's doubts nobody has looked at
 */
export function accessBox({ values, wrong }: FormContext, held: string, left: number): Html {
  const choice = (value: 'intranet' | 'public', label: string) =>
    html`<label
      ><input
        type="radio"
        name="access"
        value="${value}"
        ${values.get('access') === value && html`checked`}
      />
      <b>${label}</b> ${words.accessNote[value]}</label
    >`;
  return html`<fieldset class="access" id="${boxId('access')}">
    <legend>${words.access}</legend>
    ${choice('intranet', words.accessName.intranet)} ${choice('public', words.accessName.public)}
    ${
      held !== 'public' &&
      html`<div class="warning">
        <p>${words.warning}</p>
        ${left > 0 && html`<p><a href="#xem">${words.leftBefore(left)}</a></p>`}
        <label
          ><input
            type="checkbox"
            name="confirm"
            value="yes"
            id="${boxId('confirm')}"
            ${wrong.has('confirm') && html`aria-invalid="true"`}
          />
          ${words.confirm}</label
        >
      </div>`
    }
  </fieldset>`;
}
