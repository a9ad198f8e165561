import type { Heading, Nodes, Root } from 'mdast';
import { parseMarker, type Marker } from '../../markdown/marker.ts';
import { isClosing } from '../../markdown/part-at-closing.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { xml, type XmlElement } from '../xml.ts';
import { aknBlock } from './blocks.ts';
import type { AknScope } from './context.ts';
import { inline } from './inline.ts';

/** A heading with the text below it and the headings below that. */
interface Division {
  readonly heading: Heading;
  readonly blocks: Nodes[];
  readonly divisions: Division[];
}

/** Elements of the standard for the divisions that Vietnamese drafting names; the rest are levels. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^phần\s/i, 'part'],
  [/^chương\s/i, 'chapter'],
  [/^mục\s/i, 'section'],
  [/^tiểu mục\s/i, 'subsection'],
  [/^điều\s/i, 'article'],
];

/**
 * The text as a hierarchy: each heading holds what stands below it, until the next of its depth or the closing.
 *
 * @param skip blocks that stand in the preamble instead
 */
export function hierarchy(tree: Root, scope: AknScope, skip: ReadonlySet<Nodes>): XmlElement[] {
  const top: (Division | Nodes)[] = [];
  const open: Division[] = [];
  for (const node of tree.children) {
    if (skip.has(node)) continue;
    if (isClosing(node)) {
      open.length = 0;
    } else if (node.type === 'heading') {
      while (open.length > 0 && open.at(-1)!.heading.depth >= node.depth) open.pop();
      const division: Division = { heading: node, blocks: [], divisions: [] };
      (open.at(-1)?.divisions ?? top).push(division);
      open.push(division);
    } else (open.at(-1)?.blocks ?? top).push(node);
  }
  return top.flatMap((part) => ('heading' in part ? [writeDivision(part, scope)] : aknBlock(part, scope)));
}

function writeDivision({ heading, blocks, divisions }: Division, scope: AknScope): XmlElement {
  const text = plainText(heading);
  const anchor = heading.data?.anchored?.anchor ?? '';
  const marker = parseMarker(text);
  const length = marker?.length ?? 0;
  const rest = inline(heading.children, anchor, scope, { from: length });
  const content = blocks.flatMap((node) => aknBlock(node, scope));
  return xml(
    elementOf(marker),
    { eId: anchor },
    marker && xml('num', {}, text.slice(0, length).trim()),
    rest.length > 0 && xml('heading', {}, rest),
    divisions.length > 0
      ? [
          content.length > 0 && xml('intro', {}, content),
          divisions.map((division) => writeDivision(division, scope)),
        ]
      : xml('content', {}, content.length > 0 ? content : xml('p')),
  );
}

function elementOf(marker: Marker | undefined): string {
  if (marker?.kind !== 'named') return 'level';
  return names.find(([pattern]) => pattern.test(marker.text))?.[1] ?? 'level';
}
