import { bodyKinds } from '../domain/entities.ts';
import { words } from '../i18n/vi-review.ts';
import { html, type Html } from './html.ts';
import type { UnknownBody } from './review.ts';
import { boxId, type FormContext } from './review-form.ts';
import { tickBox } from './tick-box.ts';

/** A name that the registry lacks, and what a person makes of it: a new body, another name of one, or nothing. */
export function unknownBody(one: UnknownBody, at: number, isSeen: boolean, context: FormContext): Html {
  const { name, proposed, stands, lines, box, key } = one;
  const { values } = context;
  const isPicked =
    values.get(`new.${at}.printed`) === name && (values.get('pick') ?? '').split('\n').includes(String(at));
  const kind = proposed.kind && bodyKinds[proposed.kind];
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
    <details ${isWrong(at, context) && html`open`}>
      <summary>
        ${name}
        <small>${stands ? words.inLetterhead[stands] : words.atLines(lines)}</small>
        <small class="proposed"
          >${proposed.same ? words.proposedAlias(proposed.name) : words.proposed(proposed.name, kind)}</small
        >
      </summary>
      <p class="ways">
        ${lines.map((line) => html`<a href="#d${line}">${words.inSource(line)}</a> `)}
        ${box && html`<a href="#${boxId(box)}">${words.inForm}</a>`}
      </p>
      ${boxesOf(one, at, context)}
    </details>
  </div>`;
}

/** Boxes for a body that the paper does not name, or not so. */
export const otherBody = (at: number, context: FormContext): Html =>
  html`<details ${isWrong(at, context) && html`open`}>
    <summary>${words.otherBody}</summary>
    ${boxesOf({ name: '', proposed: { name: '' } }, at, context)}
  </details>`;

const isWrong = (at: number, { wrong }: FormContext): boolean =>
  ['name', 'kind', 'parent', 'same'].some((key) => wrong.has(`new.${at}.${key}`));

function boxesOf(
  { name, proposed }: Pick<UnknownBody, 'name' | 'proposed'>,
  at: number,
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
  return html`<input form="lylich" type="hidden" name="${own}printed" value="${name}" />
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
    ${
      name !== '' &&
      html`${field('same', words.sameAs, '', true)}
        <p><button form="lylich" name="do" value="alias.${at}">${words.addAlias}</button></p>`
    }`;
}
