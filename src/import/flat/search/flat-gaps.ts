import type { Atom } from '../flat-atom.ts';

/**
 * What extraction tells by the empty lines that it sets. It goes through the cells of a row one after the other and sets an empty
 * line in front of a printed line
 * - that stands further up or down than a line and a half or so, whichever cell it is in, or
 * - that begins further left or right than the line above it, unless that line has an empty one in front of it itself.
 *
 * So where lines are set close, a line without an empty one above it, below another one without, begins where that one begins: in
 * the same column. Where they are set wide, an empty line stands between the lines of a cell, and none where a cell of one line
 * stands beside one of two.
 */
export type Leading = 'close' | 'wide';

/** How two pieces that follow one another are printed: on one line, on the next, or with an empty line between. */
type Step = 'joined' | 'next' | 'apart';

const stepTo = ({ edge, line, startsLine }: Atom): Step =>
  edge === 'line' && startsLine ? (line.gap > 0 ? 'apart' : 'next') : 'joined';

/** Whether a line surely goes on with the one above it. */
const isWrapped = (before: Atom, { edge, opens }: Atom): boolean =>
  edge === 'line' && (before.line.wraps === true || opens.isLower);

/** Whether the printed line of a piece has an empty one in front of it, or a page: what follows may begin anywhere. */
const isSetApart = ({ line }: Atom, isTop: boolean): boolean => line.gap > 0 || isTop;

/** How wide the lines of some pieces are set; `undefined` where too few go on below to say. */
export function leadingOf(atoms: readonly Atom[]): Leading | undefined {
  const steps = atoms.flatMap((atom, at) => {
    const before = atoms[at - 1];
    return before && !atom.isBelowBreak && isWrapped(before, atom) ? [stepTo(atom)] : [];
  });
  if (steps.length < 4) return undefined;
  const share = (of: readonly Step[], step: Step) => of.filter((one) => one === step).length / of.length;
  const all = atoms
    .slice(1)
    .map(stepTo)
    .filter((step) => step !== 'joined');
  const apart = share(steps, 'apart');
  if (apart > 0.8) return share(all, 'next') > 0.05 ? 'wide' : undefined;
  return apart < 0.55 && share(all, 'apart') > 0.06 ? 'close' : undefined;
}

/** The share of the lines that surely go on with the one above it, and yet begin further left or right; where words are centred. */
export function shiftsIn(stretches: readonly (readonly Atom[])[]): number | undefined {
  const steps = stretches.flatMap((atoms) =>
    atoms.flatMap((atom, at) => {
      const [above, before] = [atoms[at - 2], atoms[at - 1]];
      const isAlone = before?.startsLine === true && (above === undefined || above.line !== before.line);
      const goesOn = before && isAlone && !atom.isBelowBreak && isWrapped(before, atom);
      return goesOn && !isSetApart(before, before.isBelowBreak) ? [stepTo(atom)] : [];
    }),
  );
  return steps.length < 4 ? undefined : steps.filter((step) => step === 'apart').length / steps.length;
}

/** Where the printed line above a piece begins: in the cell that goes on, or further left or right. */
export interface LineAbove {
  readonly atom: Atom;
  /** Whether a page begins with it. */
  readonly isTop: boolean;
  readonly isInCell: boolean;
}

/**
 * How well a line goes on with a cell, by the room above it.
 *
 * @param shifts share of the lines of its column that begin further left or right than the one above: where words are centred
 */
export function weighLine(
  above: LineAbove,
  atom: Atom,
  leading: Leading,
  isParagraph: boolean,
  shifts: number | undefined,
): number {
  if (atom.isBelowBreak || atom.edge !== 'line' || !atom.startsLine) return 0;
  const step = stepTo(atom);
  if (leading === 'wide') return step === 'next' ? -4 : 0;
  const isFree = isSetApart(above.atom, above.isTop);
  if (step === 'next') return isFree ? 0.3 : above.isInCell ? 0.8 : -4;
  if (isParagraph) return -0.3;
  if (isFree) return -2.5;
  // Behind cells on one line the next line of the last of them begins further right.
  if (!above.isInCell) return 0;
  return shifts === undefined ? -1 : Math.max(-3.5, Math.log(shifts + 0.02));
}

/** Where a cell begins, beside or below which lines. */
export interface Beside {
  readonly above: LineAbove;
  /** Whether the printed line above begins in the same column. */
  readonly isBelow: boolean;
}

/** Whether a cell in another column than the line above may begin with this room above it. */
const fitsPlace = (step: Step, { above, isBelow }: Beside): boolean =>
  step !== 'next' || isBelow || isSetApart(above.atom, above.isTop);

/** How well a cell of some lines begins beside one of others: both stand in the middle of their row, or at its top. */
export function weighNeighbour(
  atom: Atom,
  lines: number,
  before: number,
  leading: Leading,
  beside: Beside,
): number {
  if (atom.isBelowBreak) return 0;
  const step = stepTo(atom);
  if (leading === 'wide') {
    const fits = [middle(lines, before), top(before)].some((steps) => steps.includes(step));
    return step === 'joined' ? (fits ? 2.5 : -2) : fits ? 0.7 : -2;
  }
  if (!fitsPlace(step, beside)) return -5;
  if (step === 'joined') return lines + before <= 3 || before === 1 ? 2.5 : -2.5;
  const isFree = isSetApart(beside.above.atom, beside.above.isTop);
  // Both stand in the middle: half a line further up for each line more than one. Or both at the top.
  const halves = lines + before - 2;
  if (halves < 1) return -2;
  if (step === 'next' || !isFree) return 0.7;
  return halves > 2 || before > 2 ? 0.7 : -2;
}

/** How the next cell follows when both stand in the middle: further up by half a line for each line more than one. */
function middle(lines: number, before: number): readonly Step[] {
  const halves = lines + before - 2;
  if (halves < 1) return ['joined'];
  return halves === 1 ? ['joined', 'next'] : ['apart'];
}

/** How the next cell follows when both stand at the top. */
const top = (before: number): readonly Step[] => [before > 1 ? 'apart' : 'joined'];

/** How well a row begins: below the one above it. */
export function weighRow(atom: Atom, leading: Leading, beside: Beside): number {
  if (atom.isBelowBreak) return 0;
  const step = stepTo(atom);
  if (step === 'joined') return -4;
  if (leading === 'wide') return step === 'apart' ? 0.5 : -4;
  return fitsPlace(step, beside) ? (step === 'apart' ? 0.5 : -0.3) : -5;
}
