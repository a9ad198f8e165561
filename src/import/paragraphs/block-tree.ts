import type { Heading, List, Root, RootContent, Table } from 'mdast';
import type { BodyBlock } from './blocks.ts';

const elementNames = { programme: 'Programme', calendar: 'Calendar', closing: 'Closing' } as const;

/** The body as an mdast tree; words are text nodes, so that nothing in them can become code. */
export function toTree(blocks: readonly BodyBlock[]): Root {
  const children: RootContent[] = [];
  let list: List | undefined;
  for (const block of blocks) {
    if (block.type !== 'item') list = undefined;
    switch (block.type) {
      case 'title':
        children.push(headingOf(1, block.text));
        break;
      case 'heading':
        children.push(headingOf(block.depth, block.text));
        break;
      case 'paragraph':
        children.push({ type: 'paragraph', children: [{ type: 'text', value: block.text }] });
        break;
      case 'item': {
        list ??= addList(children);
        const parent = block.nested ? list.children.at(-1)! : undefined;
        const last = parent?.children.at(-1);
        const target = parent ? (last?.type === 'list' ? last : addList(parent.children)) : list;
        const paragraph = {
          type: 'paragraph' as const,
          children: [{ type: 'text' as const, value: block.text }],
        };
        target.children.push({ type: 'listItem', spread: false, children: [paragraph] });
        break;
      }
      case 'table':
        children.push(tableOf(block.rows));
        break;
      default:
        children.push({
          type: 'mdxJsxFlowElement',
          name: elementNames[block.type],
          attributes: [],
          children: [],
        });
    }
  }
  return { type: 'root', children };
}

const headingOf = (depth: number, value: string): Heading => ({
  type: 'heading',
  depth: depth as Heading['depth'],
  children: [{ type: 'text', value }],
});

/** A GFM table; its first row is the head. */
const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  align: [],
  children: rows.map((row) => ({
    type: 'tableRow',
    children: row.map((value) => ({ type: 'tableCell', children: value ? [{ type: 'text', value }] : [] })),
  })),
});

function addList(children: RootContent[]): List {
  const list: List = { type: 'list', ordered: false, spread: false, children: [] };
  children.push(list);
  return list;
}
