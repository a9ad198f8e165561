import type { DayPart } from '../../domain/entities.ts';
import { isMarkedEntry, partAlone, partOf } from './calendar-entries.ts';
import { cellText } from '../grid/cell-text.ts';
import { entryLabels } from './entry-fields.ts';
import { beginsWithLabel } from './label-parts.ts';
import { parseBullet } from '../signs.ts';
import type { SourceLine } from '../source-line.ts';
import { paragraphsOf } from './cell-paragraphs.ts';

/** Paragraphs of the text of a day; where some are marked as entries, the others go on with them. */
export function entriesOf(lines: readonly SourceLine[]): SourceLine[][] {
  const paragraphs = withLabels(paragraphsOf(lines));
  if (!isMarkedEntry(paragraphs[0]![0]!.text)) return paragraphs;
  return paragraphs.reduce<SourceLine[][]>((entries, own) => {
    if (entries.length === 0 || isMarkedEntry(own[0]!.text)) entries.push([...own]);
    else entries.at(-1)!.push(...own);
    return entries;
  }, []);
}

/** Who takes part, and where, as a paragraph with a label belongs to the one above it. */
function withLabels(paragraphs: readonly SourceLine[][]): SourceLine[][] {
  return paragraphs.reduce<SourceLine[][]>((joined, own) => {
    const [first, ...rest] = own as [SourceLine, ...SourceLine[]];
    const text = parseBullet(first.text)?.rest ?? first.text;
    const above = joined.at(-1);
    if (above && beginsWithLabel(text, entryLabels)) above.push({ ...first, text }, ...rest);
    else joined.push([...own]);
    return joined;
  }, []);
}

/** The half of the day that stands alone above some entries of a cell, and its words where the first of them stands. */
export interface HalfAbove {
  readonly part: DayPart | undefined;
  readonly words: readonly string[];
}

/** Entries of a cell, without the paragraphs that are a half of the day and no more: it holds for those below. */
export function withHalves(paragraphs: readonly SourceLine[][]): {
  readonly paragraphs: readonly SourceLine[][];
  readonly halves: ReadonlyMap<readonly SourceLine[], HalfAbove>;
} {
  const isHalf = (own: readonly SourceLine[] | undefined) =>
    own?.length === 1 && partAlone.test(own[0]!.text);
  const halves = new Map<readonly SourceLine[], HalfAbove>();
  const entries: SourceLine[][] = [];
  let above: HalfAbove | undefined;
  for (const [at, own] of paragraphs.entries()) {
    const next = paragraphs[at + 1];
    if (isHalf(own) && next && !isHalf(next)) {
      const words = own[0]!.text.replace(/^[*•+\s–-]+/u, '');
      above = { part: partOf(words), words: [own[0]!.text] };
      continue;
    }
    if (above) halves.set(own, above);
    if (above) above = { ...above, words: [] };
    entries.push(own);
  }
  return { paragraphs: entries, halves };
}

/** As many cells as entries: each its own; one for all stands with the first. */
export function alignCells(
  lines: readonly SourceLine[],
  entries: number,
): { cells: string[]; isSure: boolean } {
  if (lines.length === 0) return { cells: [], isSure: true };
  const paragraphs = withOthers(paragraphsOf(lines));
  const bulleted = paragraphs.filter((own) => parseBullet(own[0]!.text)?.sign === '-');
  const isList = bulleted.length > 0 && parseBullet(paragraphs[0]![0]!.text)?.sign === '-';
  const groups = isList
    ? paragraphs.reduce<SourceLine[][]>((cells, own) => {
        if (cells.length === 0 || parseBullet(own[0]!.text)?.sign === '-') cells.push([...own]);
        else cells.at(-1)!.push(...own);
        return cells;
      }, [])
    : paragraphs;
  if (groups.length === entries)
    return { cells: groups.map((own) => withoutBullet(cellText(own))), isSure: true };
  const whole = cellText(lines);
  return { cells: [withoutBullet(whole)], isSure: entries === 1 };
}

/** `Cùng dự: …` below `Chủ trì: …` belongs to one entry: only what has the label of the first paragraph begins another. */
function withOthers(paragraphs: readonly SourceLine[][]): SourceLine[][] {
  const labelOf = ([line]: readonly SourceLine[]) => {
    const text = parseBullet(line!.text)?.rest ?? line!.text;
    return beginsWithLabel(text, entryLabels) ? text.slice(0, text.indexOf(':')) : undefined;
  };
  const first = paragraphs[0] && labelOf(paragraphs[0]);
  return paragraphs.reduce<SourceLine[][]>((joined, own, at) => {
    const label = labelOf(own);
    if (at === 0 || label === undefined || label === first) joined.push([...own]);
    else joined.at(-1)!.push(...own);
    return joined;
  }, []);
}

function withoutBullet(text: string): string {
  const bullet = parseBullet(text);
  return bullet?.sign === '-' ? bullet.rest : text;
}
