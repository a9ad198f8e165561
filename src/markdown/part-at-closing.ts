import type { Nodes, Root, RootContent } from 'mdast';

/** A body cut at the element that stands for its closing. */
export interface ClosedBody {
  /** What is signed. */
  readonly text: RootContent[];
  /** What stands below the signature: a statute, a list, annexes; empty where nothing does. */
  readonly attached: RootContent[];
}

/** Whether a node is the place of recipients and signatures: `<Closing />`. */
export const isClosing = (node: Nodes): boolean =>
  node.type === 'mdxJsxFlowElement' && node.name === 'Closing';

/** Cut a body where it is signed. A body without the element is signed at its end. */
export function partAtClosing({ children }: Root): ClosedBody {
  const at = children.findIndex(isClosing);
  return at < 0
    ? { text: children, attached: [] }
    : { text: children.slice(0, at), attached: children.slice(at + 1) };
}
