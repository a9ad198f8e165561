import type { Nodes, Root } from 'mdast';
import type { Problem } from '../domain/problem.ts';

/** Elements that a body may hold; each stands alone and takes no attributes. */
export const elements = ['Programme', 'Calendar', 'Closing'] as const;

const allowed = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'thematicBreak',
  'footnoteReference',
  'footnoteDefinition',
]);

const refused: Record<string, readonly [what: string, hint: string]> = {
  mdxjsEsm: [
    '"import" and "export" are code, and a body is data.',
    'Delete the line, or begin it with another word.',
  ],
  mdxFlowExpression: ['{…} is code, and a body is data.', 'Write \\{ for a brace that is text.'],
  mdxTextExpression: ['{…} is code, and a body is data.', 'Write \\{ for a brace that is text.'],
  code: ['A block of code has no place in an official text.', 'Write it as a paragraph.'],
  inlineCode: [
    'Code between backticks has no place in an official text.',
    'Write \\` for a backtick that is text.',
  ],
  image: ['A picture cannot stand in a body yet.', 'Leave it out, and say in words what it shows.'],
  html: ['HTML is not allowed in a body.', 'Write \\< for a sign that is text.'],
};

/**
 * Find what a body must not hold: code, elements other than ours, pictures, links that could run.
 *
 * @returns one problem for each, with line and column in the file
 */
export function findUnsafe(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];

  function report(node: Nodes, message: string, hint: string): void {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    problems.push({ severity: 'error', file, line, column, message, hint });
  }

  function visit(node: Nodes): void {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const name = node.name ?? '';
      const known = (elements as readonly string[]).includes(name);
      if (!known)
        report(
          node,
          `<${name}> is not an element of a body.`,
          `Use only ${elements.map((element) => `<${element} />`).join(', ')}; write \\< for a sign that is text.`,
        );
      else if (node.type === 'mdxJsxTextElement')
        report(
          node,
          `<${name} /> stands inside a paragraph.`,
          'Put it on a line of its own, with an empty line on both sides.',
        );
      else if (node.attributes.length > 0 || node.children.length > 0)
        report(
          node,
          `<${name}> takes no attributes and no content.`,
          `Write <${name} /> and keep what it shows in the front matter.`,
        );
      return;
    }
    if (node.type === 'link') {
      if (!/^(https?:\/\/|mailto:|#|\/(?!\/))/i.test(node.url))
        report(
          node,
          `The link to "${node.url}" could run code or leads nowhere.`,
          'Write an address that begins with https://, / or #.',
        );
    } else if (!allowed.has(node.type)) {
      const [what, hint] = refused[node.type] ?? [
        `"${node.type}" has no place in a body.`,
        'Write it as plain text.',
      ];
      const quoted = 'value' in node ? ` It says "${String(node.value).slice(0, 60)}".` : '';
      report(node, what + quoted, hint);
      return;
    }
    if ('children' in node) (node.children as Nodes[]).forEach(visit);
  }

  visit(tree);
  return problems;
}
