import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { List, ListItem, Nodes, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import { itemText } from './blocks.ts';
import type { RenderContext } from './context.ts';
import { h } from './hast.ts';
import { plainText } from './plain-text.ts';
import { renderCalendar } from './render-calendar.ts';
import { anchorLink, clause, notesOf } from './render-clause.ts';
import { renderInline } from './render-inline.ts';
import { renderProgramme } from './render-programme.ts';

/** The body of a document, or a part of it, as HTML: each block with its anchor, its links and, beside it, what it cites. */
export function renderBody(tree: Pick<Root, 'children'>, context: RenderContext): string {
  const children = groupBases(tree.children).flatMap((node) =>
    Array.isArray(node) ? [renderBases(node, context)] : renderBlock(node, context),
  );
  return toHtml({ type: 'root', children });
}

/** Neighbouring legal bases ("Căn cứ …;") come together, since they share one note. */
function groupBases(nodes: Root['children']): (Root['children'][number] | Paragraph[])[] {
  const groups: (Root['children'][number] | Paragraph[])[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (node.type !== 'paragraph' || !node.data?.anchored?.anchor.startsWith('can-cu-')) groups.push(node);
    else if (Array.isArray(last)) last.push(node);
    else groups.push([node]);
  }
  return groups;
}

function renderBases(nodes: readonly Paragraph[], context: RenderContext): Element {
  const anchors = nodes.map((node) => node.data!.anchored!.anchor);
  const bases = nodes.map((node, n) =>
    h(
      'div',
      { className: ['base'] },
      h('p', { id: anchors[n]! }, renderInline(node.children, anchors[n]!, context)),
      anchorLink(anchors[n]!, plainText(node)),
    ),
  );
  return h(
    'div',
    { className: ['clause', 'bases'] },
    h('div', { className: ['clause-text'] }, bases),
    notesOf(anchors, context),
  );
}

function renderBlock(node: Nodes, context: RenderContext): ElementContent[] {
  const anchor = node.data?.anchored?.anchor ?? '';
  switch (node.type) {
    case 'heading': {
      // The page has one heading of the first level: the title of the paper.
      const level = `h${Math.max(2, Math.min(node.depth, 6))}`;
      const words = renderInline(node.children, anchor, context);
      const properties = { id: anchor, ...(node.depth === 1 && { className: ['attached-title'] }) };
      return [clause('div', anchor, plainText(node), [h(level, properties, words)], context)];
    }
    case 'paragraph':
      return [
        clause(
          'div',
          anchor,
          plainText(node),
          [h('p', { id: anchor }, renderInline(node.children, anchor, context))],
          context,
        ),
      ];
    case 'list':
      return [renderList(node, context)];
    case 'table':
      return [renderTable(node, context)];
    case 'blockquote':
      return [
        h(
          'blockquote',
          {},
          node.children.flatMap((child) => renderBlock(child, context)),
        ),
      ];
    case 'thematicBreak':
      return [h('hr')];
    case 'footnoteDefinition':
      return [
        h(
          'div',
          { className: ['footnote'], id: `chu-thich-${node.identifier}` },
          node.children.flatMap((child) => renderBlock(child, context)),
        ),
      ];
    case 'mdxJsxFlowElement':
      if (node.name === 'Programme') return [renderProgramme(context)];
      return node.name === 'Calendar' ? [renderCalendar(context)] : [];
    default:
      return [];
  }
}

function renderList(list: List, context: RenderContext): Element {
  const start = list.ordered && list.start != null && list.start !== 1 ? { start: list.start } : {};
  return h(
    list.ordered ? 'ol' : 'ul',
    { className: ['items'], role: 'list', ...start },
    list.children.map((item) => renderItem(item, context)),
  );
}

function renderItem(item: ListItem, context: RenderContext): Element {
  const anchor = item.data?.anchored?.anchor ?? '';
  let offset = 0;
  const content = item.children.flatMap((child) => {
    if (child.type !== 'paragraph') return renderBlock(child, context);
    const inline = renderInline(child.children, anchor, context, offset);
    offset += plainText(child).length + 1; // itemText joins paragraphs by a line end
    return [h('p', {}, inline)];
  });
  const made = clause('li', anchor, itemText(item), content, context);
  return { ...made, properties: { ...made.properties, id: anchor } };
}

function renderTable(table: Table, context: RenderContext): Element {
  const [head, ...rows] = table.children;
  const anchors = table.children.flatMap((row) =>
    row.children.map((cell) => cell.data?.anchored?.anchor ?? ''),
  );
  const cells = (row: Table['children'][number], tagName: 'th' | 'td') =>
    row.children.map((cell, column) => {
      const anchor = cell.data?.anchored?.anchor ?? '';
      const align = table.align?.[column];
      return h(
        tagName,
        {
          id: anchor,
          ...(tagName === 'th' && { scope: 'col' }),
          ...(align && { className: [`align-${align}`] }),
        },
        renderInline(cell.children as PhrasingContent[], anchor, context),
      );
    });
  return h(
    'div',
    { className: ['clause', 'wide'] },
    h(
      'table',
      {},
      head && h('thead', {}, h('tr', {}, cells(head, 'th'))),
      h(
        'tbody',
        {},
        rows.map((row) => h('tr', {}, cells(row, 'td'))),
      ),
    ),
    notesOf(anchors, context),
  );
}
