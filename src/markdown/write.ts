import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/**
 * remark-mdx writes a paragraph that begins with "import" or "export" as it stands, and a reader would take it for
 * code: write its first letter as a character reference.
 */
const unsafe = [
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
] as const;

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-', unsafe: [...unsafe] })
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze();

/** Write a tree as MDX in which no text can become code; `readBody` reads the same tree back. */
export function writeBody(tree: Root): string {
  return writer.stringify(tree);
}
