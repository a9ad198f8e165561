import { words } from '../i18n/vi-review.ts';
import type { Counted } from './count-doubts.ts';
import { html, type Html } from './html.ts';
import { page, type Frame } from './page-frame.ts';

/** A document in the list. */
export interface Listed {
  readonly id: string;
  readonly title?: string | undefined;
  readonly access?: string | undefined;
  /** What is left to look at; `undefined` where it is not counted yet. */
  readonly counted?: Counted | undefined;
}

/** What is left to do in a text, in words. */
function leftIn(counted: Counted | undefined): string {
  if (!counted) return words.notCounted;
  const { left, all, errors } = counted;
  const told = all === 0 ? words.noDoubts : left === 0 ? words.allSeen(all) : words.leftInText(left, all);
  return errors > 0 ? `${words.errorsInText(errors)}; ${told}` : told;
}

/** Why a file was not taken in, and what to do. */
export interface Refused {
  readonly refused: string;
  readonly hint: string;
  /** The text that stands at its address. */
  readonly there?: string | undefined;
}

/** All documents, to choose from; those that were worked on last stand first, with their titles. */
export function listPage(
  newest: readonly Listed[],
  all: readonly Listed[],
  frame: Frame,
  refused?: Refused,
): string {
  const isOpen = (counted: Counted | undefined) =>
    counted !== undefined && (counted.left > 0 || counted.errors > 0);
  const item = ({ id, title, access, counted }: Listed): Html =>
    html`<li>
      <a href="${frame.home}${id}/">${title ?? id}</a>
      ${
        title !== undefined &&
        html`<small
          ><span ${isOpen(counted) && html`class="open"`}>${leftIn(counted)}</span> ·
          ${access === 'public' ? words.accessName.public : words.accessName.intranet} · ${id}</small
        >`
      }
    </li>`;
  return page(
    words.list,
    frame,
    html`<header class="bar"><h1>${words.list}</h1></header>
      <main class="list">
        <p>${words.listNote}</p>
        <h2>${words.takeIn}</h2>
        ${
          refused &&
          html`<p class="bad" role="alert">
            ${words.notTaken(refused.refused)} ${refused.hint}
            ${refused.there && html`<a href="${frame.home}${refused.there}/">${words.openThere}</a>`}
          </p>`
        }
        <form method="post" action="${frame.home}" enctype="multipart/form-data" data-busy="${words.reading}">
          <p class="note">${words.takeInNote}</p>
          <label>${words.chooseFile} <input type="file" name="tep" required /></label>
          <label><input type="checkbox" name="nhan-dang" /> ${words.recognise}</label>
          <button>${words.takeInNow}</button>
        </form>
        <h2>${words.newest}</h2>
        <ul role="list">
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
      </main>`,
  );
}
