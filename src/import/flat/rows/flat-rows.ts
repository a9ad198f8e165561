import { opensSmall } from '../../../domain/letters.ts';
import { parsePeriod } from '../../phrases/period.ts';
import { isSectionNumber } from '../../programme/section-rows.ts';
import type { SourceLine } from '../../source-line.ts';
import { findStarts } from './number-starts.ts';
import { findWideTitles, isPeriodTitle, opensSection, sectionsAtEnd } from './row-titles.ts';
import type { FlatPiece } from './flat-piece.ts';

/**
 * Part the lines below a head into rows at their numbers, and into the titles over them.
 *
 * @param hasTime whether rows have a column that says when: then only a time in capitals is a title
 * @param isLed whether that column stands beside the numbers: figures may follow them
 * @param endsInTime whether it is the last one
 * @param haveFigures whether it holds months in figures behind the text
 */
export function partAtNumbers(
  lines: readonly SourceLine[],
  hasTime: boolean,
  isLed = false,
  endsInTime = true,
  haveFigures = false,
): FlatPiece[] | undefined {
  const starts = findStarts(lines, isLed, hasTime, haveFigures);
  if (starts.length < 2) return undefined;
  const pieces: FlatPiece[] = [];
  const above = lines.slice(0, starts[0]!.at);
  // Nothing but titles stands above the first row, those that say when too, whether or not its rows say so themselves.
  const opening = sectionsAtEnd(above, false, 0, starts[0]!.start.stop);
  if (opening.from > 0) return undefined;
  const title = above.find(({ text }) => isPeriodTitle(text, false))?.text;
  pieces.push(...opening.sections);
  for (const [index, { at, start }] of starts.entries()) {
    const next = starts[index + 1];
    const own = [...(start.rest ? [start.rest] : []), ...lines.slice(at + 1, next?.at)];
    const { from, sections } = next
      ? (titleAtEnd(own, title, endsInTime && next.start.value > 1) ??
        sectionsAtEnd(own, hasTime, 1, start.stop))
      : { from: headingBelow(own), sections: [] };
    pieces.push({ type: 'rows', number: start.number, lines: own.slice(0, from) });
    pieces.push(...sections);
  }
  return pieces;
}

/** A time below the cells of a row that is written as the title above the first row: where a time ends each row, below that one. */
function titleAtEnd(
  lines: readonly SourceLine[],
  title: string | undefined,
  endsInTime: boolean,
): { from: number; sections: FlatPiece[] } | undefined {
  const [before, last] = [lines.at(-2)?.text ?? '', lines.at(-1)!];
  if (!title || lines.length < 2 || last.text.split(' ', 1)[0] !== title.split(' ', 1)[0]) return undefined;
  if (!isPeriodTitle(last.text, false) || (endsInTime && parsePeriod(before, '2000') === undefined))
    return undefined;
  return { from: lines.length - 1, sections: [{ type: 'section', lines: [last] }] };
}

/** Where a heading of the text begins below the last row. */
function headingBelow(lines: readonly SourceLine[]): number {
  const at = lines.findIndex((_, index) => index > 0 && opensSection(lines, index));
  return at < 0 ? lines.length : at;
}

/** Part the lines below a head without numbers at the titles over rows. */
export function partAtTitles(lines: readonly SourceLine[], hasTime: boolean): FlatPiece[] {
  const pieces: { type: 'rows' | 'section'; lines: SourceLine[] }[] = [];
  const wide = findWideTitles(lines);
  for (const [at, line] of lines.entries()) {
    const last = pieces.at(-1);
    const opens = opensSection(lines, at) || isPeriodTitle(line.text, hasTime) || wide.has(line);
    const isTitle =
      last?.type === 'section' &&
      last.lines.length === 1 &&
      (isSectionNumber(last.lines[0]!.text) || (wide.has(last.lines[0]!) && opensSmall(line.text)));
    if (isTitle) last.lines.push(line);
    else if (opens) pieces.push({ type: 'section', lines: [line] });
    else if (last?.type === 'rows') last.lines.push(line);
    else pieces.push({ type: 'rows', lines: [line] });
  }
  return pieces;
}
