import type { ListItem, Nodes, Root } from 'mdast';
import type { Block, EventFields, TaskFields } from '../domain/entities.ts';
import { isClosing } from './part-at-closing.ts';
import { plainText } from './plain-text.ts';

/** The rows that the elements of a body stand for. */
export interface Rows {
  readonly tasks: readonly TaskFields[];
  readonly events: readonly EventFields[];
}

/** Line of the file on which the words of a row begin, by the name of its list and its place in it. */
export type LineOfRow = (list: keyof Rows, index: number) => number;

/** All blocks of a document in reading order; rows of tables stand where their element does. */
export function listBlocks(tree: Root, { tasks, events }: Rows, lineOfRow?: LineOfRow): Block[] {
  const blocks: Block[] = [];
  let section = '';

  function visit(node: Nodes): void {
    if (isClosing(node)) {
      section = '';
      return;
    }
    if (node.type === 'mdxJsxFlowElement') {
      const [list, rows, type] =
        node.name === 'Programme'
          ? (['tasks', tasks, 'task'] as const)
          : (['events', events, 'event'] as const);
      rows.forEach(({ id, text }, index) => {
        blocks.push({ type, anchor: id, section, text, ...(lineOfRow && { line: lineOfRow(list, index) }) });
      });
      return;
    }
    const anchored = node.data?.anchored;
    if (anchored) {
      if (node.type === 'heading') section = anchored.anchor;
      const text = node.type === 'listItem' ? itemText(node) : plainText(node);
      if (text.trim())
        blocks.push({
          type: anchored.block,
          anchor: anchored.anchor,
          section: anchored.section,
          ...(node.type === 'heading' && { level: node.depth - 1 }),
          ...(anchored.marker && { marker: anchored.marker }),
          ...(anchored.attached && { attached: anchored.attached }),
          text,
          ...(node.position && { line: node.position.start.line }),
        });
    }
    if (!('children' in node) || node.type === 'heading' || node.type === 'paragraph') return;
    for (const child of node.children)
      if (!(node.type === 'listItem' && child.type === 'paragraph')) visit(child);
  }

  visit(tree);
  return blocks;
}

/** The words of an item's own paragraphs, without those of the lists in it. */
export function itemText(item: ListItem): string {
  return item.children
    .filter((child) => child.type === 'paragraph')
    .map((child) => plainText(child))
    .join('\n');
}
