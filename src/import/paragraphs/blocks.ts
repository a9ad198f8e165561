import { parseMarker, type Marker } from '../../markdown/marker.ts';
import { attachedTitle } from './attached-title.ts';
import { parseCapitalMark } from '../phrases/capital-mark.ts';
import { headingsAround } from './headings-around.ts';
import { isHeading } from './is-heading.ts';
import type { Passage } from './join-paragraphs.ts';
import { createOpenHeadings, rankOf } from './open-headings.ts';
import { endsSentence, isCapitals, parseBullet } from '../signs.ts';
import { wordsOf, type TablePiece } from './table-piece.ts';

/** A piece of the body in reading order. */
export type BodyBlock =
  | HeadingBlock
  /** The title of an attached text, which has headings of its own below it. */
  | { readonly type: 'title'; readonly text: string; readonly passage: Passage }
  | { readonly type: 'paragraph'; readonly text: string; readonly passage: Passage }
  | { readonly type: 'item'; readonly nested: boolean; readonly text: string; readonly passage: Passage }
  | { readonly type: 'programme' | 'calendar' | 'closing' }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

interface HeadingBlock {
  readonly type: 'heading';
  readonly depth: number;
  readonly text: string;
  readonly passage: Passage;
}

/** Sort passages into headings, list items and paragraphs, with the depth of each heading. */
export function sortBlocks(passages: readonly (Passage | TablePiece)[]): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  const texts = passages.map((piece) => wordsOf(piece) ?? '');
  const around = headingsAround(passages, texts);
  const headings = createOpenHeadings();
  /** The heading that a title in capitals was joined to. */
  let titled: BodyBlock | undefined;
  /** How many passages from the first were read. */
  let read = 0;
  for (const [index, piece] of passages.entries()) {
    if (index < read) continue;
    if (piece === 'closing') headings.closeAll();
    if (typeof piece === 'string') blocks.push({ type: piece });
    else if ('rows' in piece) blocks.push({ type: 'table', rows: piece.rows });
    else sort(piece, index);
  }
  return blocks;

  function sort(passage: Passage, index: number): void {
    const { text } = passage;
    const above = blocks.at(-1);
    const bullet = parseBullet(text);
    if (bullet) {
      const nested = bullet.sign === '+' && above?.type === 'item';
      blocks.push({ type: 'item', nested, text: bullet.rest, passage });
      return;
    }
    const rank = rankWithoutNumber(text);
    if (rank !== undefined) {
      blocks.push({ type: 'heading', depth: headings.open(rank), text, passage });
      return;
    }
    const attached = attachedTitle(passages, texts, index);
    if (attached) headings.closeAll();
    if (above?.type === 'heading' && goesOnTitle(above, passage, titled === above)) {
      titled = joinTitle(above, passage);
      blocks[blocks.length - 1] = titled;
      return;
    }
    if (attached) {
      const title = attached.reduce(joinPassages);
      blocks.push({ type: 'title', text: title.text, passage: title });
      read = index + attached.length;
      return;
    }
    blocks.push(...(markedHeading(passage, index) ?? [{ type: 'paragraph', text, passage }]));
  }

  /** A heading with a mark, and behind an article that is a sentence its words; `undefined` where the mark is that of a clause. */
  function markedHeading(passage: Passage, index: number): BodyBlock[] | undefined {
    const { text } = passage;
    const marker = parseMarker(text);
    if (!marker) return undefined;
    const next = passages.slice(index + 1).find((below) => !isNote(below));
    const heads = isHeading(text, marker, passage, next) || around.isHeading(index, headings.ranks);
    if (!heads || around.isPart(index, headings.ranks)) return undefined;
    const depth = headings.openMarked(marker);
    if (!isSentenceArticle(text, marker, next)) return [{ type: 'heading', depth, text, passage }];
    return [
      { type: 'heading', depth, text: text.slice(0, marker.length).trim(), passage },
      { type: 'paragraph', text: text.slice(marker.length), passage },
    ];
  }
}

/** The rank of a heading that has no number, or a letter in capitals. */
function rankWithoutNumber(text: string): string | undefined {
  if (isAnnex(text)) return 'phụ';
  if (isPart(text)) return 'phần';
  return parseCapitalMark(text) ? 'capital' : undefined;
}

/** A title in capitals below the number of its chapter, or the rest of it where it was broken over lines. */
const goesOnTitle = (above: HeadingBlock, passage: Passage, isTitled: boolean): boolean =>
  (awaitsTitle(above.text) ||
    (isTitled && passage.page === above.passage.page) ||
    isCutInCapitals(above, passage)) &&
  isCapitals(passage.text) &&
  !parseMarker(passage.text);

function joinTitle(above: HeadingBlock, rest: Passage): HeadingBlock {
  const passage = joinPassages({ ...above.passage, text: above.text }, rest);
  return { ...above, text: passage.text, passage };
}

const joinPassages = (above: Passage, { text, to }: Passage): Passage => ({
  ...above,
  text: `${above.text} ${text}`,
  to,
});

/** Whether an article has no title but is a sentence: its number is the heading, its words stand below. */
function isSentenceArticle(text: string, marker: Marker, next: Passage | TablePiece | undefined): boolean {
  const words = text.slice(marker.length);
  if (marker.kind !== 'named' || !endsSentence(words)) return false;
  const follower = parseMarker(wordsOf(next) ?? '');
  const isAll = !next || (follower?.kind === 'named' && rankOf(follower) === rankOf(marker));
  return words.length > 70 || (isAll && /[^:]$/.test(words)) || orders.test(words);
}

/** Whether a paragraph is the note that the one above it calls: it is no text below a heading. */
const isNote = (piece: Passage | TablePiece): boolean =>
  /^\[(?:\d{1,3}|[ivxl]{1,6})\]\s/.test(wordsOf(piece) ?? '');

/** An article that orders something, and has no title: `Giao Sở Nội vụ …`, `… thi hành Quyết định này.`. */
const orders =
  /^(?:Giao|Ban hành kèm theo|Phê duyệt|Thông qua|Thành lập|Bãi bỏ|Công bố|Tán thành)\s.*\.$|^.*\s(?:Quyết định|Nghị quyết|Chỉ thị|Thông tư|Nghị định|Quy chế|Quy định) này(?:\.|\.?\/\.?)$/u;

/** A part without a number: `PHẦN MỞ ĐẦU`, `PHẦN KẾT LUẬN`. */
const isPart = (text: string): boolean => /^PHẦN (?:MỞ ĐẦU|KẾT LUẬN|KẾT THÚC|PHỤ LỤC)$/u.test(text);

/** An annex without a number. */
const isAnnex = (text: string): boolean => /^phụ lục[.:]?$/iu.test(text);

/** Whether a heading in capitals breaks off in a line that goes on at once below: `I. GIA HẠN NỘP`, `SỐ NỢ THUẾ`. */
const isCutInCapitals = (heading: HeadingBlock, own: Passage): boolean =>
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
