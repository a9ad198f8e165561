import { words } from '../i18n/vi-review.ts';
import { html, type Html } from './html.ts';
import { page, type Frame } from './page-frame.ts';

/** A document in the list. */
export interface Listed {
  readonly id: string;
  readonly title?: string | undefined;
  readonly access?: string | undefined;
}

/** All documents, to choose from; those that were worked on last stand first, with their titles. */
export function listPage(newest: readonly Listed[], all: readonly Listed[], frame: Frame): string {
  const item = ({ id, title, access }: Listed): Html =>
    html`<li>
      <a href="${frame.home}${id}/">${title ?? id}</a>
      ${
        title !== undefined &&
        html`<small
          >${id} · ${access === 'public' ? words.accessName.public : words.accessName.intranet}</small
        >`
      }
    </li>`;
  return page(
    words.list,
    frame,
    html`<header class="bar"><h1>${words.list}</h1></header>
      <div class="list">
        <p>${words.listNote}</p>
        <h2>${words.newest}</h2>
        <ul>
          ${newest.map(item)}
        </ul>
        ${
          all.length > newest.length &&
          html`<details>
            <summary>${words.all} (${all.length})</summary>
            <ul>
              ${all.map(item)}
            </ul>
          </details>`
        }
      </div>`,
  );
}
