import type { Heading, List, Nodes, Paragraph, Root, Table } from 'mdast';
import { attachedName } from '../domain/attached-name.ts';
import { slugify } from '../domain/fold.ts';
import { parseMarker, type Marker } from './marker.ts';
import { isClosing } from './part-at-closing.ts';
import { plainText } from './plain-text.ts';

/** What `annotateAnchors` leaves in the `data` of a block. */
export interface AnchorData {
  /** Id on the page, unique in the document. */
  anchor: string;
  /** Anchor of the heading above; empty before the first. */
  section: string;
  marker?: string;
  /** Which kind of block it is, for lists of blocks. */
  block: 'heading' | 'paragraph' | 'item' | 'row';
  /** Of a heading: it opens an attached text. */
  attached?: true;
}

declare module 'mdast' {
  interface Data {
    anchored?: AnchorData;
  }
}

interface Scope {
  readonly anchor: string;
  readonly marker: Marker | undefined;
  readonly depth: number;
  /** Whether it opens an attached text. */
  readonly attached?: boolean;
}

/**
 * Give every block an address made of the marks above it, so that it can be guessed from the paper and stays
 * the same while the text does.
 *
 * Headings II, 3, 3.1: `ii`, `ii-3`, `ii-3-1`. An article keeps its number alone (`dieu-5`), since articles are
 * numbered through the whole document; its clauses and points follow (`dieu-5-2-a`). An attached text (its
 * title a heading of the first level, or any below `<Closing />`) counts its own: `quy-che-dieu-5`. A bullet is `…-g<n>`
 * (gạch đầu dòng), a paragraph without a mark `…-d<n>` (đoạn), a cell `…-b<table>-<row>-<column>`, and a legal
 * basis before the first heading `can-cu-<n>`.
 */
export function annotateAnchors(tree: Root): void {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const headings: Scope[] = [];
  let isSigned = false;
  /** Clause and point opened by marked paragraphs below the present heading. */
  let clauses: Scope[] = [];

  const heading = (): string => headings.at(-1)?.anchor ?? '';
  const here = (): string => clauses.at(-1)?.anchor ?? heading();
  const join = (...parts: string[]): string => parts.filter(Boolean).join('-');

  function unique(wanted: string): string {
    let anchor = wanted;
    for (let n = 2; used.has(anchor); n += 1) anchor = `${wanted}-${n}`;
    used.add(anchor);
    return anchor;
  }

  function next(prefix: string, sign: string): string {
    const key = `${prefix}|${sign}`;
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    return unique(join(prefix, `${sign}${n}`));
  }

  function set(node: Nodes, data: AnchorData): void {
    node.data = { ...node.data, anchored: data };
  }

  function visitHeading(node: Heading): void {
    const text = plainText(node);
    const marker = parseMarker(text);
    while (headings.length > 0 && headings.at(-1)!.depth >= node.depth) headings.pop();
    clauses = [];
    const attached = headings.length === 0 && (isSigned || node.depth === 1);
    const own = attached ? attachedName(text) : undefined;
    const anchor = unique(
      own === undefined ? (anchorOf(marker, headings) ?? join(heading(), shortSlug(text))) : slugify(own),
    );
    headings.push({ anchor, marker, depth: node.depth, attached });
    set(node, {
      ...{ anchor, section: anchor, block: 'heading' },
      ...(marker && { marker: marker.text }),
      ...(attached && { attached }),
    });
  }

  function visitParagraph(node: Paragraph): void {
    const text = plainText(node);
    if (headings.length === 0 && /^Căn cứ\s/u.test(text)) {
      set(node, { anchor: next('', 'can-cu-'), section: '', block: 'paragraph' });
      return;
    }
    const marker = parseMarker(text);
    if (!marker || marker.kind === 'roman' || marker.kind === 'named') {
      set(node, { anchor: next(here(), 'd'), section: heading(), block: 'paragraph' });
      return;
    }
    // A clause that counts on from its heading ("9." below "8.") is the heading's neighbour, not part of it.
    while (follows(marker, headings.at(-1)?.marker)) headings.pop();
    const depth = clauseDepth(marker);
    clauses = clauses.filter((scope) => scope.depth < depth);
    const anchor = unique(anchorOf(marker, [...headings, ...clauses]) ?? next(here(), 'd'));
    clauses.push({ anchor, marker, depth });
    set(node, { anchor, section: heading(), block: 'paragraph', marker: marker.text });
  }

  function visitList(list: List, prefix: string, sign: string): void {
    for (const item of list.children) {
      const anchor = next(prefix, sign);
      set(item, { anchor, section: heading(), block: 'item' });
      for (const child of item.children) {
        if (child.type === 'list') visitList(child, anchor, '');
        else if (child.type === 'table') visitTable(child);
      }
    }
  }

  function visitTable(table: Table): void {
    const prefix = next(here(), 'b');
    table.children.forEach((row, r) => {
      row.children.forEach((cell, c) => {
        const anchor = unique(join(prefix, String(r + 1), String(c + 1)));
        set(cell, { anchor, section: heading(), block: 'row' });
      });
    });
  }

  /** What stands below the signature is no part of the last section above it. */
  function visitClosing(): void {
    isSigned = true;
    headings.length = 0;
    clauses = [];
  }

  function visit(node: Nodes): void {
    if (isClosing(node)) visitClosing();
    else if (node.type === 'heading') visitHeading(node);
    else if (node.type === 'paragraph') visitParagraph(node);
    else if (node.type === 'list') visitList(node, here(), 'g');
    else if (node.type === 'table') visitTable(node);
    else if (node.type === 'blockquote' || node.type === 'footnoteDefinition') node.children.forEach(visit);
  }

  tree.children.forEach(visit);
}

/** Whether a number is the next one after another of the same depth: 9 after 8, 2.4 after 2.3. */
function follows(marker: Marker, before: Marker | undefined): boolean {
  if (marker.kind !== 'number' || before?.kind !== 'number') return false;
  const next = before.text.replace(/\d+$/, (last) => String(Number(last) + 1));
  return marker.text === next;
}

/** 1 for a number, one more for each dot in it, deeper still for a letter. */
function clauseDepth(marker: Marker): number {
  return marker.kind === 'letter' ? 9 : marker.text.split('.').length;
}

/** The anchor that a mark makes below the headings and clauses that are open above it, the outermost first. */
function anchorOf(marker: Marker | undefined, open: readonly Scope[]): string | undefined {
  if (!marker) return undefined;
  const own = slugify(marker.text);
  if (own.startsWith('dieu-')) return open[0]?.attached ? `${open[0].anchor}-${own}` : own;
  const above = open.at(-1);
  if (!above) return own;
  // "3.1" below "3" adds only its last number.
  const stem = above.marker?.kind === 'number' ? slugify(above.marker.text) : undefined;
  const rest = stem && own.startsWith(`${stem}-`) ? own.slice(stem.length + 1) : own;
  return `${above.anchor}-${rest}`;
}

/** First words of a heading without a mark; enough to know it by. */
function shortSlug(text: string): string {
  return slugify(text).split('-').slice(0, 6).join('-') || 'muc';
}
