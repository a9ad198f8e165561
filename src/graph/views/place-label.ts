import { attachedName } from '../../domain/attached-name.ts';
import type { Block, HeldDocument } from '../../domain/entities.ts';
import { monthNumber } from '../../domain/month.ts';

/** Anchor of the head of a page: its kind and subject. */
export const titleAnchor = 'trich-yeu';

const words = { title: 'Trích yếu', bases: 'Căn cứ', opening: 'Mở đầu', recipients: 'Nơi nhận' };

/**
 * Where a block stands, as people say it: `III.2`, `II, tháng 3`, `Điều 5, 2`, `ngày 11`, `Mở đầu`.
 *
 * Marks of the headings above it and its own, from large to small. An article stands without its chapter, since
 * articles are numbered through the whole document; a text below the signature counts its own: `Quy chế, Điều 5`.
 */
export function placeLabel(document: HeldDocument, anchor: string): string {
  if (anchor === titleAnchor) return words.title;
  if (anchor.startsWith('can-cu-')) return words.bases;
  if (anchor === 'noi-nhan') return words.recipients;
  const at = document.blocks.findIndex((block) => block.anchor === anchor);
  const block = document.blocks[at];
  const path = block ? pathLabel(document.blocks, at) : '';
  const row = rowLabel(document, anchor);
  return [path, row].filter(Boolean).join(', ') || words.opening;
}

function rowLabel({ tasks, events }: HeldDocument, anchor: string): string {
  const month = tasks.find(({ id }) => id === anchor)?.month;
  if (month) return `tháng ${monthNumber(month)}`;
  const event = events.find(({ id }) => id === anchor);
  return event ? `ngày ${event.row}` : '';
}

/** Headings above a block, the outermost first, and the clauses that it belongs to. */
function pathTo(blocks: readonly Block[], at: number): { readonly path: Block[]; readonly clauses: Block[] } {
  const path: Block[] = [];
  let clauses: Block[] = [];
  for (const block of blocks.slice(0, at + 1)) {
    if (block.type === 'heading') {
      while (path.length > 0 && (path.at(-1)!.level ?? 1) >= (block.level ?? 1)) path.pop();
      path.push(block);
      clauses = [];
    } else if (block.marker) {
      // "9." after the heading "8." belongs to what stands above both.
      if (path.some(({ anchor }) => anchor === block.section))
        while (path.at(-1)!.anchor !== block.section) path.pop();
      clauses = /^\d/.test(block.marker) ? [block] : [...clauses.slice(0, 1), block];
    }
  }
  return { path, clauses };
}

/** Marks of the headings above a block, and of the block itself or the clause that it belongs to. */
function pathLabel(blocks: readonly Block[], at: number): string {
  const { path, clauses } = pathTo(blocks, at);
  const name = path[0]?.attached && attachedName(path[0].text);
  const marks = (name ? path.slice(1) : path).map(({ marker, text }) => marker ?? firstWords(text));
  const label = joinMarkers([...marks, ...clauses.map(({ marker }) => marker!)]);
  return [name, label].filter(Boolean).join(', ');
}

function joinMarkers(marks: readonly string[]): string {
  const kept: string[] = [];
  for (const mark of marks) {
    if (mark.startsWith('Điều')) kept.length = 0;
    // "3.1" below "3" says it all.
    else if (kept.length > 0 && mark.startsWith(`${kept.at(-1)!}.`)) kept.pop();
    kept.push(mark);
  }
  return kept.reduce((label, mark) => {
    if (!label) return mark;
    return `${label}${/^[IVXLC\d.]+$/.test(mark) && /[IVXLC\d]$/.test(label) && !label.includes(' ') ? '.' : ', '}${mark}`;
  }, '');
}

function firstWords(text: string): string {
  const list = text.split(/\s+/);
  return list.length > 6 ? `${list.slice(0, 6).join(' ')}…` : text;
}
