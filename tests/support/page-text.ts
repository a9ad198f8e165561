import type { Page } from 'playwright-core';

/** What the site says on the page of a document; all else there is the document's own text. */
const ofTheSite = '.notes, .notes-cell, .anchor, .access, .lost, .stamp-time';

/**
 * The text of a document as its page shows it, blocks parted by line ends.
 *
 * @param withTitle false where the source has lost its title and the page gives it one
 */
export async function documentText(page: Page, withTitle: boolean): Promise<string> {
  const skipped = withTitle ? ofTheSite : `${ofTheSite}, h1`;
  return page.locator('article.official').evaluate((article, skip) => {
    const read = (node: Node): string => {
      if (!(node instanceof Element)) return node.nodeValue ?? '';
      if (node.matches(skip)) return '';
      const inner = [...node.childNodes].map(read).join('');
      return /^(inline|contents)/.test(getComputedStyle(node).display) ? inner : `\n${inner}\n`;
    };
    return read(article);
  }, skipped);
}
