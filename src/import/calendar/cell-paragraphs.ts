import { opensCapital, opensSmall } from '../../domain/letters.ts';
import { parseMarker } from '../../markdown/marker.ts';
import { isMarkedEntry, partAlone } from './calendar-entries.ts';
import { cellText } from '../grid/cell-text.ts';
import { endsSentence, parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';

const half = /^(?:[-–+*•]\s*)?(?:Buổi\s+)?(?:Sáng|Chiều|Tối|Cả ngày)\s*:/iu;

/** Lines of a cell, paragraph by paragraph. */
export function paragraphsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const paragraphs: SourceLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    const bullet = parseBullet(line.text);
    const isMarked =
      (bullet !== undefined && !(before && goesOnAtDash(last!, bullet.rest))) ||
      (before !== undefined && endsSentence(before.text) && isMarkedEntry(line.text));
    // What a half of the day leads is an entry, however a reader saw its line set.
    const isHalf = before !== undefined && endsSentence(before.text) && half.test(line.text);
    const isAlone = partAlone.test(line.text) || (last?.length === 1 && partAlone.test(last[0]!.text));
    if (!last || line.opens === true || isHalf || (line.opens === undefined && (isMarked || isAlone)))
      paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs;
}

/**
 * Whether a line with a dash in front goes on with the paragraph above it: the line broke in front of the dash of `2021 - 2025`,
 * `kinh tế - xã hội` or of words in quotation marks.
 */
function goesOnAtDash(above: readonly SourceLine[], rest: string): boolean {
  const before = above.at(-1)!;
  const words = cellText(above);
  if (endsSentence(before.text)) return false;
  if (before.wraps === true || (words.match(/“/gu)?.length ?? 0) > (words.match(/”/gu)?.length ?? 0))
    return true;
  if (/\d{4}$/.test(before.text) && /^\d{4}(?!\d)/.test(rest)) return true;
  return opensSmall(rest) && parseBullet(above[0]!.text) === undefined;
}

/** An item of a list in a cell: its words without their mark, and the mark where it is a number. */
export interface CellItem {
  readonly lines: readonly SourceLine[];
  readonly number?: string | undefined;
}

/**
 * The items of a cell that is a list from its first paragraph on: all have a dash, or numbers from 1. What has another mark,
 * or none, goes on with the item above it; `undefined` for fewer than two.
 */
export function cellItems(lines: readonly SourceLine[]): readonly CellItem[] | undefined {
  const paragraphs = paragraphsOf(lines).map((own) => ({ own, mark: markOf(own) }));
  const first = paragraphs[0]?.mark;
  if (!first || first.sign === '+' || (first.number !== undefined && Number(first.number) !== 1))
    return undefined;
  const items: { lines: SourceLine[]; number: string | undefined }[] = [];
  for (const { own, mark } of paragraphs) {
    const opens =
      mark?.sign === first.sign && (mark.number === undefined || Number(mark.number) === items.length + 1);
    if (!opens) items.at(-1)!.lines.push(...own);
    else {
      const text = own[0]!.text.slice(mark.length).trim();
      items.push({ lines: [{ ...own[0]!, text, raw: text }, ...own.slice(1)], number: mark.number });
    }
  }
  return items.length > 1 ? items : undefined;
}

interface ItemMark {
  readonly sign: string;
  readonly number?: string | undefined;
  readonly length: number;
}

function markOf([line]: readonly SourceLine[]): ItemMark | undefined {
  if (!line) return undefined;
  const bullet = parseBullet(line.text);
  if (bullet) return { sign: bullet.sign, length: line.text.length - bullet.rest.length };
  const marker = parseMarker(line.text);
  return marker?.kind === 'number' && /^\d+$/.test(marker.text)
    ? { sign: 'number', number: marker.text, length: marker.length }
    : undefined;
}

/** Paragraphs without marks that are tasks or names each: sentences, as many as the other cell has paragraphs. */
export function plainItems(
  text: readonly SourceLine[],
  beside: readonly SourceLine[],
): readonly CellItem[] | undefined {
  const own = paragraphsOf(text);
  const names = paragraphsOf(beside);
  const isOpen = (lines: readonly SourceLine[]) => opensCapital(lines[0]!.text);
  const isWhole = (lines: readonly SourceLine[]) => isOpen(lines) && /[.;]$/u.test(cellText(lines));
  return own.length > 1 && own.length === names.length && own.every(isWhole) && names.every(isOpen)
    ? own.map((lines) => ({ lines }))
    : undefined;
}
