import type { PhrasingContent } from 'mdast';

/** A stretch of a block's text that becomes a link; offsets in UTF-16 units of `plainText` of the block. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Put each span of a block's text into a link of its own, also where emphasis or a line end cuts it.
 *
 * A span that runs into emphasis becomes one link outside of it and one inside, with the same target. Text that is
 * a link already is left alone.
 *
 * @param wrap makes the link around the pieces of a span
 */
export function linkSpans<S extends Span>(
  nodes: readonly PhrasingContent[],
  spans: readonly S[],
  wrap: (span: S, children: PhrasingContent[]) => PhrasingContent,
): PhrasingContent[] {
  let position = 0;

  function visitText(value: string): PhrasingContent[] {
    const from = position;
    const to = (position += value.length);
    const result: PhrasingContent[] = [];
    let done = from;
    for (const span of spans) {
      const start = Math.max(span.start, done);
      const end = Math.min(span.end, to);
      if (start >= end) continue;
      if (start > done) result.push({ type: 'text', value: value.slice(done - from, start - from) });
      result.push(wrap(span, [{ type: 'text', value: value.slice(start - from, end - from) }]));
      done = end;
    }
    if (done < to) result.push({ type: 'text', value: value.slice(done - from) });
    return result;
  }

  function visit(node: PhrasingContent): PhrasingContent[] {
    if (node.type === 'text') return visitText(node.value);
    if (node.type === 'break') {
      position += 1;
      return [node];
    }
    if (node.type === 'link') {
      position += length(node);
      return [node];
    }
    if ('children' in node) return [{ ...node, children: node.children.flatMap(visit) } as PhrasingContent];
    return [node];
  }

  return nodes.flatMap(visit);
}

function length(node: PhrasingContent): number {
  if (node.type === 'text') return node.value.length;
  if (node.type === 'break') return 1;
  return 'children' in node ? node.children.reduce((sum, child) => sum + length(child), 0) : 0;
}
