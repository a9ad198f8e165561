import { parseMarker, type Marker } from '../../markdown/marker.ts';
import { beginsAttached } from '../head/attached.ts';
import { parseCapitalMark } from '../phrases/capital-mark.ts';
import { headingsAround } from './headings-around.ts';
import { isHeading } from './is-heading.ts';
import type { Passage } from './join-paragraphs.ts';
import { endsSentence, isCapitals, parseBullet } from '../signs.ts';
import type { TablePiece } from './table-piece.ts';

/** A piece of the body in reading order. */
export type BodyBlock =
  | { readonly type: 'heading'; readonly depth: number; readonly text: string; readonly passage: Passage }
  | { readonly type: 'paragraph'; readonly text: string; readonly passage: Passage }
  | { readonly type: 'item'; readonly nested: boolean; readonly text: string; readonly passage: Passage }
  | { readonly type: 'programme' | 'calendar' }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

/** Sort passages into headings, list items and paragraphs, with the depth of each heading. */
export function sortBlocks(passages: readonly (Passage | TablePiece)[]): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  const texts = passages.map((passage) =>
    typeof passage === 'object' && 'text' in passage ? passage.text : '',
  );
  const around = headingsAround(passages, texts);
  let ranks: string[] = [];
  let titled: BodyBlock | undefined;
  passages.forEach((passage, index) => {
    if (passage === 'programme' || passage === 'calendar') {
      blocks.push({ type: passage });
      return;
    }
    if ('rows' in passage) {
      blocks.push({ type: 'table', rows: passage.rows });
      return;
    }
    const { text } = passage;
    const bullet = parseBullet(text);
    if (bullet) {
      const previous = blocks.at(-1);
      const nested = bullet.sign === '+' && previous?.type === 'item';
      blocks.push({ type: 'item', nested, text: bullet.rest, passage });
      return;
    }
    if (parseCapitalMark(text) || isAnnex(text) || isPart(text)) {
      const rank = isAnnex(text) ? 'phụ' : isPart(text) ? 'phần' : 'capital';
      blocks.push({ type: 'heading', depth: depthOf(rank), text, passage });
      return;
    }
    // An attached text has an outline of its own.
    if (beginsAttached(texts, index)) ranks = [];
    const opened = blocks.at(-1);
    // A title in capitals, and the rest of it where it was broken over lines.
    const goesOnTitle =
      opened?.type === 'heading' && titled === opened && passage.page === opened.passage.page;
    if (
      opened?.type === 'heading' &&
      (awaitsTitle(opened.text) || goesOnTitle || isCutInCapitals(opened, passage)) &&
      isCapitals(text) &&
      !parseMarker(text)
    ) {
      const whole = { ...opened.passage, text: `${opened.text} ${text}`, to: passage.to };
      titled = { ...opened, text: whole.text, passage: whole };
      blocks[blocks.length - 1] = titled;
      return;
    }
    const marker = parseMarker(text);
    const next = passages.slice(index + 1).find((below) => !isNote(below));
    if (
      marker &&
      (isHeading(text, marker, passage, next) || around.isHeading(index, ranks)) &&
      !around.isPart(index, ranks)
    ) {
      const rank = rankOf(marker);
      // "II." without an "I." above it: a heading over the numbers that stand there was lost.
      if (rank === 'roman' && marker.text !== 'I' && !ranks.includes(rank))
        ranks = ranks.filter((own) => !own.startsWith('number') && own !== 'letter');
      const depth = depthOf(rank);
      const words = text.slice(marker.length);
      // An article that is a sentence: its number is the heading, its words stand below.
      const follower = typeof next === 'object' && 'text' in next ? parseMarker(next.text) : undefined;
      const isAll = !next || (follower?.kind === 'named' && rankOf(follower) === rankOf(marker));
      if (
        marker.kind === 'named' &&
        endsSentence(words) &&
        (words.length > 70 || (isAll && /[^:]$/.test(words)) || orders.test(words))
      ) {
        blocks.push({ type: 'heading', depth, text: text.slice(0, marker.length).trim(), passage });
        blocks.push({ type: 'paragraph', text: words, passage });
      } else blocks.push({ type: 'heading', depth, text, passage });
      return;
    }
    blocks.push({ type: 'paragraph', text, passage });
  });
  return blocks;

  function depthOf(rank: string): number {
    // An annex is a text of its own.
    if (rank === 'phụ') ranks = [];
    const at = ranks.indexOf(rank);
    ranks = at >= 0 ? ranks.slice(0, at + 1) : [...ranks, rank];
    return Math.min(6, ranks.length + 1);
  }
}

/** Whether a paragraph is the note that the one above it calls: it is no text below a heading. */
const isNote = (piece: Passage | TablePiece): boolean =>
  typeof piece === 'object' && 'text' in piece && /^\[(?:\d{1,3}|[ivxl]{1,6})\]\s/.test(piece.text);

/** An article that orders something, and has no title: `Giao Sở Nội vụ …`, `… thi hành Quyết định này.`. */
const orders =
  /^(?:Giao|Ban hành kèm theo|Phê duyệt|Thông qua|Thành lập|Bãi bỏ|Công bố|Tán thành)\s.*\.$|^.*\s(?:Quyết định|Nghị quyết|Chỉ thị|Thông tư|Nghị định|Quy chế|Quy định) này(?:\.|\.?\/\.?)$/u;

/** A part without a number: `PHẦN MỞ ĐẦU`, `PHẦN KẾT LUẬN`. */
const isPart = (text: string): boolean => /^PHẦN (?:MỞ ĐẦU|KẾT LUẬN|KẾT THÚC|PHỤ LỤC)$/u.test(text);

/** An annex without a number. */
const isAnnex = (text: string): boolean => /^phụ lục[.:]?$/iu.test(text);

/** Whether a heading in capitals breaks off in a line that goes on at once below: `I. GIA HẠN NỘP`, `SỐ NỢ THUẾ`. */
const isCutInCapitals = (
  heading: { readonly text: string; readonly passage: Passage },
  own: Passage,
): boolean =>
  own.from === heading.passage.to + 1 &&
  own.text.length < 60 &&
  heading.text.length < 60 &&
  isCapitals(heading.text) &&
  !endsSentence(heading.text);

/** "Chương I" stands alone on its line; its title follows in capitals. */
const awaitsTitle = (text: string): boolean =>
  isAnnex(text) ||
  (/^(?:Phần|Chương|Mục|Tiểu mục|Phụ lục)\s+\S+(?:\s+\S+)?$/iu.test(text) &&
    parseMarker(text)?.length === text.length);

/** Marks of one rank stand on one level: I and II, 1 and 2, 1.1 and 2.3, a and b, Điều 1 and Điều 2. */
function rankOf({ kind, text }: Marker): string {
  if (kind === 'named') return text.split(' ')[0]!.toLowerCase();
  return kind === 'number' ? `number ${text.split('.').length}` : kind;
}
