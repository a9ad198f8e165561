import { cellText } from '../grid/cell-text.ts';
import { parsePeriodCell } from '../phrases/period.ts';
import { saysWhen } from '../phrases/says-when.ts';
import { openingOf, endsOpen, endsHalf } from '../phrases/openings.ts';
import type { RowCells } from './programme.ts';

export const unsure = 'its cells could not be told apart for sure';

/**
 * Whether the cells of a row, told by the places of their words alone, don't hold what their columns say: a text or a name
 * that begins or breaks off inside a phrase, a time among names, words where a time should be.
 *
 * @param hasBodies whether its table has a column that says who does it
 */
export function isDoubtful({ text, bodies, joint = [], when = [] }: RowCells, hasBodies = true): boolean {
  const [task, time] = [cellText(text), cellText(when)];
  const names = [cellText(bodies), cellText(joint)].filter(Boolean);
  return (
    openingOf(task).isLower ||
    endsOpen(task) ||
    endsHalf(task) ||
    saysWhen(task) === 'surely' ||
    (hasBodies && bodies.length === 0) ||
    names.some((name) => openingOf(name).isLower || openingOf(name).isTask || endsOpen(name)) ||
    [...bodies, ...joint].some((line) => saysWhen(line.text) === 'surely') ||
    (time !== '' && saysWhen(time, 'month') === 'no' && parsePeriodCell(time, undefined) === undefined)
  );
}
