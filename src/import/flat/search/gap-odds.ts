import type { Atom } from '../flat-atom.ts';
import type { Stretch } from './stretch.ts';
import type { FlatWay, GapOdds } from './flat-rules.ts';

/** Before the rows are known: lines that begin in small letters go on with a cell, the others may open one. */
export const firstGaps = (stretches: readonly Stretch[]): GapOdds =>
  oddsOf(linesOf(stretches).map(({ atom }) => ({ gap: atom.line.gap, parts: atom.opens.isLower ? 0 : 0.6 })));

/** Where the cells that were read part, and where not. */
export function readGaps(stretches: readonly Stretch[], ways: readonly FlatWay[]): GapOdds {
  const starts = ways.map(({ cells }) => new Set(cells.map(({ from }) => from)));
  return oddsOf(
    linesOf(stretches).map(({ atom, at, stretch }) => ({
      gap: atom.line.gap,
      parts: starts[stretch]!.has(at) ? 1 : 0,
    })),
  );
}

/** Pieces that begin a line inside a stretch; above the first one, and below the break of a page, room says nothing. */
const linesOf = (stretches: readonly Stretch[]): { atom: Atom; at: number; stretch: number }[] =>
  stretches.flatMap(({ atoms }, stretch) =>
    atoms.flatMap((atom, at) =>
      at > 0 && atom.edge === 'line' && !atom.isBelowBreak ? [{ atom, at, stretch }] : [],
    ),
  );

/** How much likelier than not each room parts cells, by what was seen; at most as much as one word tells. */
function oddsOf(seen: readonly { readonly gap: number; readonly parts: number }[]): GapOdds {
  const parted = seen.reduce((sum, { parts }) => sum + parts, 0);
  const gaps = [...new Set(seen.map(({ gap }) => gap))];
  return new Map(
    gaps.map((gap) => {
      const own = seen.filter((one) => one.gap === gap);
      const here = own.reduce((sum, { parts }) => sum + parts, 0);
      const [p, q] = [here + 1, own.length - here + 1].map(
        (count, at) => count / ((at === 0 ? parted : seen.length - parted) + gaps.length),
      );
      return [gap, Math.max(-1.5, Math.min(1.5, Math.log(p! / q!) * 0.7))];
    }),
  );
}
