import { words } from '../i18n/vi-review.ts';
import { html, type Html } from './html.ts';

/** A tick of a person: looked at, whether or not something was to be mended. */
export const tickBox = (key: string, isTicked: boolean, about: string): Html =>
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
