import { html, type Html } from './html.ts';

/** Everything around a page of the review: it is self-contained and takes nothing from elsewhere. */
export interface Frame {
  readonly css: string;
  readonly script: string;
  /** Lets this style and this script in, and no other. */
  readonly nonce: string;
  /** Address of the list of documents, with a slash at the end. */
  readonly home: string;
  /** Address of the site's front page, with a slash at the end. */
  readonly site: string;
}

/** A page of the review. */
export function page(title: string, { css, script, nonce }: Frame, body: Html): string {
  const markup = html`<html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="robots" content="noindex" />
      <title>${title}</title>
      <style nonce="${nonce}">
        STYLES
      </style>
    </head>
    <body>
      ${body}
      <script nonce="${nonce}">
        SCRIPT;
      </script>
    </body>
  </html>`.markup;
  return `<!doctype html>\n${markup}`
    .replace(/STYLES\s*(?=<\/style>)/, () => css.replaceAll('</', '<\\/'))
    .replace(/SCRIPT;\s*(?=<\/script>\s*<\/body>\s*<\/html>$)/, () => script.replaceAll('</', '<\\/'));
}

/** A refusal in one sentence. */
export const messagePage = (message: string, frame: Frame): string =>
  page(message, frame, html`<header class="bar"><h1>${message}</h1></header>`);
