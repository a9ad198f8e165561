import { growing, type FormField } from './form-fields.ts';
import type { FormValues } from './form-values.ts';
import { html, type Html } from './html.ts';
import { words } from './words.ts';

/** The boxes of a form, with what they show. */
export function formBoxes(form: readonly FormField[], values: FormValues, prefix = ''): Html[] {
  return form.map((field) => {
    const box = prefix + field.name;
    const label = words.labels[field.name];
    switch (field.as) {
      case 'group':
        return html`<fieldset>
          <legend>${label}</legend>
          ${formBoxes(field.fields, values, `${box}.`)}
        </fieldset>`;
      case 'entries': {
        const count = countEntries(values, box) + (growing.has(field.name) ? 1 : 0);
        if (count === 0) return html``;
        return html`<details ${count < 12 && html`open`}>
          <summary>${label} (${countEntries(values, box)})</summary>
          <p class="note">${words.empty}</p>
          ${Array.from(
            { length: count },
            (_, at) =>
              html`<fieldset>
                <legend>${words.entry(label, at + 1)}</legend>
                ${formBoxes(field.fields, values, `${box}.${at}.`)}
              </fieldset>`,
          )}
        </details>`;
      }
      case 'choice': {
        const value = values.get(box) ?? '';
        const known = field.choices.some(([id]) => id === value);
        const choices = known ? field.choices : [[value, value] as const, ...field.choices];
        return html`<label
          >${label}
          <select name="${box}">
            ${choices.map(
              ([id, name]) => html`<option value="${id}" ${id === value && html`selected`}>${name}</option>`,
            )}
          </select></label
        >`;
      }
      default: {
        const value = values.get(box) ?? '';
        const note = field.as === 'lines' ? words.oneEach : field.as === 'ids' ? words.ids : undefined;
        const rows = field.as === 'lines' ? value.split('\n').length + 1 : Math.ceil(value.length / 48) || 1;
        return html`<label
          >${label} ${note && html`<small>(${note})</small>`}
          <textarea name="${box}" rows="${Math.min(rows, 12)}" spellcheck="false">${value}</textarea>
        </label>`;
      }
    }
  });
}

function countEntries(values: FormValues, box: string): number {
  const numbers = [...values.keys()]
    .filter((name) => name.startsWith(`${box}.`))
    .map((name) => Number(name.slice(box.length + 1).split('.')[0]) + 1);
  return numbers.reduce((most, n) => Math.max(most, n), 0);
}
