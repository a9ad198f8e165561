import { words } from '../i18n/vi-review.ts';
import type { FormField } from './form-fields.ts';
import type { FormValues } from './form-values.ts';
import { html, type Html } from './html.ts';

/** What all boxes of a form share. */
export interface FormContext {
  readonly values: FormValues;
  /** Names of boxes about which something is wrong. */
  readonly wrong: ReadonlySet<string>;
}

/** Id of a box or row on the page. */
export const boxId = (box: string): string => `o-${box}`;

/** The boxes of a form, with what they show; those that are seldom filled are folded away. */
export function formBoxes(
  form: readonly FormField[],
  context: FormContext,
  prefix = '',
  rareWords: string = words.rareBoxes,
): Html[] {
  const often = form.filter(({ rare }) => !rare);
  const seldom = form.filter(({ rare }) => rare);
  const isOpen = seldom.some(({ name }) => [...context.wrong].some((box) => box.startsWith(prefix + name)));
  return [
    ...often.map((field) => formBox(field, context, prefix)),
    ...(seldom.length > 0
      ? [
          html`<details ${isOpen && html`open`}>
            <summary>${rareWords}${filled(seldom, context, prefix)}</summary>
            ${seldom.map((field) => formBox(field, context, prefix))}
          </details>`,
        ]
      : []),
  ];
}

/** Labels of folded boxes that hold something, so that nobody has to open them to see. */
function filled(form: readonly FormField[], { values }: FormContext, prefix: string): string {
  const named = form.filter(({ name }) => values.get(prefix + name)).map(({ name }) => words.labels[name]);
  return named.length > 0 ? `: ${named.join(', ')}` : '';
}

function formBox(field: FormField, context: FormContext, prefix: string): Html {
  const { values, wrong } = context;
  const box = prefix + field.name;
  const label = words.labels[field.name];
  const value = values.get(box) ?? '';
  const bad = wrong.has(box) && html`aria-invalid="true"`;
  switch (field.as) {
    case 'group':
      return html`<fieldset id="${boxId(box)}">
        <legend>${label}</legend>
        ${formBoxes(field.fields, context, `${box}.`)}
      </fieldset>`;
    case 'rows':
      return rowsBox(field, context);
    case 'choice': {
      const known = field.choices.some(([id]) => id === value);
      const choices = known ? field.choices : [[value, value || words.choose] as const, ...field.choices];
      return html`<label
        >${label}
        <select name="${box}" id="${boxId(box)}" ${bad}>
          ${choices.map(
            ([id, name]) => html`<option value="${id}" ${id === value && html`selected`}>${name}</option>`,
          )}
        </select></label
      >`;
    }
    case 'bodies': {
      const names = [...value.split('\n').filter(Boolean), ''];
      return html`<div class="names" role="group" aria-label="${label}">
        <span>${label} <small>(${words.names})</small></span>
        ${names.map(
          (name, at) =>
            html`<input
              name="${box}"
              ${at === 0 && html`id="${boxId(box)}"`}
              list="co-quan"
              value="${name}"
              aria-label="${words.nthName(label, at + 1)}"
              autocomplete="off"
              ${bad}
            />`,
        )}
      </div>`;
    }
    case 'lines':
    case 'long': {
      const isList = field.as === 'lines';
      const rows = isList ? value.split('\n').length + 1 : Math.ceil(value.length / 56) || 1;
      // The first line end behind <textarea> is none of the text.
      return html`<label class="${field.as}"
        >${label} ${isList && html`<small>(${words.oneEach})</small>`}
        <textarea name="${box}" id="${boxId(box)}" rows="${Math.min(rows, 12)}" spellcheck="false" ${bad}>
${value}</textarea>
      </label>`;
    }
    default:
      return html`<label class="${field.as} box"
        >${label}
        <input
          name="${box}"
          id="${boxId(box)}"
          value="${value}"
          ${field.as === 'section' && html`list="doan"`}
          autocomplete="off"
          ${bad}
      /></label>`;
  }
}

type RowsField = Extract<FormField, { readonly as: 'rows' }>;

/** A list: its rows in order, and a pattern of a new one, which the page's script copies. */
function rowsBox(field: RowsField, context: FormContext): Html {
  const { name } = field;
  const label = words.labels[name];
  const tokens = (context.values.get(name) ?? '').split('\n').filter(Boolean);
  const isOpen = tokens.length < 12 || [...context.wrong].some((box) => box.startsWith(`${name}.`));
  const empty: FormContext = { values: new Map(), wrong: new Set() };
  return html`<details class="rows" id="${boxId(name)}" data-list="${name}" ${isOpen && html`open`}>
    <summary>${label} (<span data-count>${tokens.length}</span>)</summary>
    <input type="hidden" name="${name}" value="" />
    <p>
      <button type="button" data-act="first" hidden>${words.addFirst(label.toLowerCase())}</button>
    </p>
    ${tokens.map((token, at) => row(field, token, words.row(words.rowName[name], at + 1), context))}
    <template>${row(field, 'n0', words.newRow, empty)}</template>
    <noscript>${row(field, 'n0', words.newRow, empty)}</noscript>
  </details>`;
}

/** A row; the box "keep" names it in the list, so one that is not kept is taken out when the form is saved. */
function row(field: RowsField, token: string, title: string, context: FormContext): Html {
  const box = `${field.name}.${token}`;
  return html`<fieldset
    class="row"
    id="${boxId(box)}"
    tabindex="-1"
    ${context.wrong.has(box) && html`aria-invalid="true"`}
  >
    <legend>${title}</legend>
    <p class="acts">
      <label class="keep"
        ><input type="checkbox" name="${field.name}" value="${token}" checked /> ${words.keep}</label
      >
      <button type="button" data-act="up" hidden aria-label="${words.up}: ${title}">↑</button>
      <button type="button" data-act="down" hidden aria-label="${words.down}: ${title}">↓</button>
      <button type="button" data-act="add" hidden>${words.addBelow}</button>
    </p>
    ${formBoxes(field.fields, context, `${box}.`)}
  </fieldset>`;
}
