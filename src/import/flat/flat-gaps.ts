import type { Atom } from './flat-atom.ts';

/**
 * What extraction tells by the empty lines that it sets: one stands wherever the next words are printed further up or down than
 * a line and a half or so, whichever cell they are in. So where lines are set close, one stands between cells and rows only; where
 * they are set wide, one stands between the lines of a cell, and none where a cell of one line stands beside one of two.
 */
export type Leading = 'close' | 'wide';

/** How two pieces that follow one another are printed: on one line, on the next, or with an empty line between. */
type Step = 'joined' | 'next' | 'apart';

const stepTo = ({ edge, line }: Atom): Step =>
  edge === 'line' ? (line.gap > 0 ? 'apart' : 'next') : 'joined';

/** Whether a line surely goes on with the one above it. */
const isWrapped = (before: Atom, { edge, opens }: Atom): boolean =>
  edge === 'line' && (before.line.wraps === true || opens.isLower);

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
  return apart < 0.3 && share(all, 'apart') > 0.2 ? 'close' : undefined;
}

/** How well a line goes on with a cell, by the room above it. */
export function weighLine(before: Atom, atom: Atom, leading: Leading, isParagraph: boolean): number {
  if (atom.isBelowBreak || atom.edge !== 'line') return 0;
  const step = stepTo(atom);
  if (leading === 'wide') return step === 'next' ? -4 : 0;
  if (step === 'next') return 0.3;
  // Words set in the middle of a cell stand apart where they are shorter than those above.
  if (isWrapped(before, atom)) return before.line.wraps === true ? 0 : -1;
  return isParagraph ? -0.3 : -2.5;
}

/** How well a cell of some lines begins beside one of others: both stand in the middle of their row, or at its top. */
export function weighNeighbour(atom: Atom, lines: number, before: number, leading: Leading): number {
  if (atom.isBelowBreak) return 0;
  const step = stepTo(atom);
  const fits = [middle(lines, before, leading), top(before)].some((steps) => steps.includes(step));
  if (step === 'joined') return fits ? 2.5 : -2;
  return fits ? 0.7 : -2;
}

/** How the next cell follows when both stand in the middle: further up by half a line for each line more than one. */
function middle(lines: number, before: number, leading: Leading): readonly Step[] {
  const halves = lines + before - 2;
  if (halves < 1) return ['joined'];
  if (halves === 1) return ['joined', 'next'];
  // Behind lines set close the first of another cell, further right, is taken for a paragraph.
  if (leading === 'wide' || before > 1) return ['apart'];
  return halves === 2 ? ['next'] : halves === 3 ? ['next', 'apart'] : ['apart'];
}

/** How the next cell follows when both stand at the top. */
const top = (before: number): readonly Step[] => [before > 1 ? 'apart' : 'joined'];

/** How well a row begins: below the one above it. */
export function weighRow(atom: Atom, leading: Leading): number {
  if (atom.isBelowBreak) return 0;
  const step = stepTo(atom);
  if (step === 'joined') return -4;
  return step === 'apart' ? 0.5 : leading === 'wide' ? -4 : -1;
}
