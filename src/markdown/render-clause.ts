import type { Element, ElementContent } from 'hast';
import type { RenderContext } from './context.ts';
import { h } from './hast.ts';
import { renderNotes } from './render-notes.ts';
import { words } from './words.ts';

/** The sign beside a block by which its address is copied. */
export function anchorLink(anchor: string, text: string): Element {
  return h('a', { className: ['anchor'], href: `#${anchor}`, ariaLabel: words.linkTo(text) }, '¶');
}

/** The note beside a block, or nothing. */
export function notesOf(anchors: readonly string[], context: RenderContext): Element | undefined {
  const notes = renderNotes(anchors, context);
  return notes.length > 0
    ? h('div', { className: ['notes'], role: 'note', ariaLabel: words.notes }, notes)
    : undefined;
}

/** A block with its address and its note: one row of the page's grid. */
export function clause(
  tagName: 'div' | 'li',
  anchor: string,
  text: string,
  children: readonly ElementContent[],
  context: RenderContext,
): Element {
  return h(
    tagName,
    { className: ['clause'] },
    h('div', { className: ['clause-text'] }, children),
    anchorLink(anchor, text),
    notesOf([anchor], context),
  );
}
