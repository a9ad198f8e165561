import type { SourceLine } from '../../source-line.ts';
import type { Atom } from '../flat-atom.ts';

/**
 * How a page is set, as far as it tells where extraction leaves a line empty. It does so wherever the next words stand further up
 * or down than 1.4 em or so; else where they begin further right by two blanks, or further left by one, than the words that began
 * the line above, unless that line stands below an empty one itself.
 */
export interface Setting {
  /** Whether the lines of a cell stand further apart than that. */
  readonly isWide: boolean;
  /** Whether cells stand at the top of their row, in its middle, or there but for the text. */
  readonly stand: 'top' | 'middle' | 'mixed';
  /** Whether the lines stand so close that a cell half a line further up or down is always printed on the same line. */
  readonly isTight: boolean;
  /** Whether double blanks stand in lines that were stretched to the full width of their cells. */
  readonly isStretched: boolean;
}

/** Whether a line was stretched: its cell goes on below. */
export const isStretchedLine = ({ line }: Atom): boolean => /\S {2,}\S/u.test(line.raw);

/** Whether a line shows that its cell goes on below: it ends with a blank, or was stretched. */
export const goesOnBelow = (atom: Atom): boolean => atom.line.wraps === true || isStretchedLine(atom);

/** Whether double blanks tell that lines were stretched: what stands below them goes on in small letters as often as it does in cells. */
export function tellStretched(atoms: readonly Atom[]): boolean {
  const below = atoms.filter(({ edge }, at) => at > 0 && edge === 'line' && isStretchedLine(atoms[at - 1]!));
  return below.length > 3 && below.filter(({ opens }) => opens.isLower).length > below.length * 0.4;
}

/** What is seen between two printed lines, and what is expected. */
const likeness = (seen: boolean, expected: boolean, cost: number): number =>
  seen === expected ? 0.2 : -cost;

/** Whether the empty line in front of a printed one makes it the first of a paragraph. */
export const isApart = (atom: Atom): boolean => atom.line.gap > 0;

/**
 * How lines of a page are set; `undefined` where too few go on below to say.
 *
 * @param byAll whether all lines say so then
 */
export function isSetWide(atoms: readonly Atom[], byAll: boolean): boolean | undefined {
  const steps = atoms.filter(
    ({ edge, opens, isBelowBreak }, at) => at > 0 && edge === 'line' && opens.isLower && !isBelowBreak,
  );
  const apart = steps.filter(isApart).length / steps.length;
  const seen = atoms.filter(({ edge }, at) => at > 0 && edge === 'line');
  const all = seen.filter(isApart).length / seen.length;
  if (all < 0.12 || (steps.length < 3 && !byAll)) return undefined;
  return (steps.length < 3 ? all : apart) > 0.75;
}

/** By how many ems at least a line begins further right than one that begins with another column. */
export const furtherRight = 3;

/**
 * How well a line goes on with the cell of the one above it.
 *
 * @param above the first piece of the printed line above
 * @param shift how much further right it begins, in ems; `undefined` where the cell is set to the left
 */
export function weighNext(
  { isWide }: Setting,
  above: Atom,
  atom: Atom,
  isParagraph: boolean,
  shift: number | undefined,
): number {
  if (atom.isBelowBreak || above.isBelowBreak) return 0;
  if (isWide) return likeness(isApart(atom), true, 4);
  if (isParagraph) return 0;
  if (shift === undefined) return likeness(isApart(atom), false, 4);
  if (Math.abs(shift - 0.5) < 0.2 || Math.abs(shift + 0.25) < 0.15) return isApart(atom) ? -0.5 : 0;
  const isShifted = shift > 0.5 || shift < -0.25;
  return likeness(isApart(atom), isShifted && !isApart(above), 2.5);
}

/** A cell as far as its place tells: how many lines it has, whether it is that of the text, and whether it may stand beside several rows. */
export interface Standing {
  readonly lines: number;
  readonly isText: boolean;
  readonly isLead: boolean;
}

/**
 * How well a cell begins beside another of its row: at the line that the places of both ask for. Where only the text stands at
 * the top, or a cell stands beside several rows, that depends on how many lines the row has: while they aren't known, it is as
 * well as any height allows.
 */
export function weighBeside(
  setting: Setting,
  above: Atom,
  atom: Atom,
  cell: Standing,
  before: Standing,
): number {
  if (atom.isBelowBreak) return 0;
  const least = Math.max(cell.lines, before.lines);
  const dependsOnRow = before.isLead || (setting.stand === 'mixed' && cell.isText !== before.isText);
  if (setting.stand === 'top' || !dependsOnRow)
    return weighUp(setting, above, atom, stepUp(setting, cell, before, least));
  let best = -Infinity;
  for (let more = 0; more < 4; more += 1) {
    const up = before.isLead
      ? stepUp(setting, cell, before, least) + more / 2
      : stepUp(setting, cell, before, least + more);
    best = Math.max(best, weighUp(setting, above, atom, up) - more * higher);
  }
  return best;
}

/** More than it is worth, at most, how a cell begins beside another, below a row or beside a number. */
export const bestPlace = 0.6;

/** What it costs that a row is a line higher than its highest cell. */
export const higher = 0.4;

/** At which line a cell begins in a row of so many lines. */
export const topOf = ({ stand }: Setting, { lines, isText }: Standing, height: number): number =>
  stand === 'top' || (stand === 'mixed' && isText) ? 0 : (height - lines) / 2;

/** How many lines further up or down a cell begins than the last line of the one before it stands. */
const stepUp = (setting: Setting, cell: Standing, before: Standing, height: number): number =>
  Math.abs(topOf(setting, before, height) + before.lines - 1 - topOf(setting, cell, height));

/** Whether words so many lines further up or down than others are printed on the line of these. */
const isBeside = ({ isTight }: Setting, up: number): boolean => up === 0 || (isTight && up === 0.5);

/** Whether they may be: between lines set a little wider it is a matter of hundredths. */
const mayJoin = ({ isWide }: Setting, up: number): boolean => !isWide && up === 0.5;

/** How well a piece stands so many lines further up or down than the line that was printed last. */
export function weighUp(setting: Setting, above: Atom, atom: Atom, up: number): number {
  if (atom.edge !== 'line') return isBeside(setting, up) ? 0.4 : mayJoin(setting, up) ? -0.2 : -3;
  if (isBeside(setting, up)) return -3;
  if (above.isBelowBreak) return 0;
  return likeness(isApart(atom), isFar(setting, up) || !isApart(above), 2.5);
}

const isFar = ({ isWide }: Setting, up: number): boolean => (isWide ? up > 0.7 : up > 1.2);

/** How well the first cell of a row stands beside its number, so many lines further up or down. */
export function weighLead(setting: Setting, number: SourceLine, atom: Atom, up: number): number {
  if (atom.isBelowBreak) return 0;
  if (number.line === atom.line.line) return isBeside(setting, up) ? 0.4 : mayJoin(setting, up) ? -0.2 : -3;
  if (isBeside(setting, up)) return -2.5;
  return isApart(atom) === (isFar(setting, up) || number.gap === 0) ? 0.2 : -2;
}

/** The same while only the first cell is known: in a row of which only the text stands at the top, as well as any height allows. */
export function weighLeadOf(setting: Setting, number: SourceLine, atom: Atom, cell: Standing): number {
  const ups =
    setting.stand === 'mixed' && cell.isText
      ? [0, 1, 2, 3].map((more) => (cell.lines + more - 1) / 2)
      : [setting.stand === 'top' ? 0 : (cell.lines - 1) / 2];
  return Math.max(...ups.map((up) => weighLead(setting, number, atom, up)));
}

/** How well a row begins below another. */
export function weighBelow({ isWide }: Setting, above: Atom, atom: Atom): number {
  if (atom.isBelowBreak) return 0.5;
  if (atom.edge !== 'line') return -6;
  if (above.isBelowBreak) return 0;
  if (isWide) return likeness(isApart(atom), true, 3);
  return isApart(atom) ? 0.2 : isApart(above) ? -0.4 : -2.5;
}
