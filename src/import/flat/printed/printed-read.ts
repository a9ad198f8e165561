import type { FlatColumn } from '../flat-column.ts';
import { withClasses } from './printed-classes.ts';
import type { PrintedContent } from './printed-content.ts';
import { firstColumns } from './printed-first.ts';
import { isSetWide, tellStretched, type Setting } from './printed-law.ts';
import { measure, withNames } from './printed-measure.ts';
import { partPrinted, type PrintedWay } from './printed-search.ts';
import type { PrintedRules, PrintedStretch } from './printed-rules.ts';

/** A stretch with the way it was parted. */
export interface PrintedRead {
  readonly ways: readonly PrintedWay[];
  readonly rules: PrintedRules;
  readonly score: number;
}

/** Part the stretches of a table by the laws of its page, and measure its columns by what comes out, until that changes nothing. */
export function readPrinted(
  stretches: readonly PrintedStretch[],
  columns: readonly FlatColumn[],
  content: PrintedContent,
): PrintedRead | undefined {
  const all = stretches.flatMap(({ atoms }) => atoms);
  const isWide = isSetWide(all, !content.isExact);
  if (isWide === undefined) return undefined;
  const isStretched = tellStretched(all);
  const sample = beginningOf(stretches, content.isExact ? enough.exact : enough.loose);
  const read = (own: Pick<Setting, 'stand' | 'isTight'>): PrintedRead[] => {
    const setting = { isWide, isStretched, ...own };
    const way = readAs(sample, { setting, content, columns: firstColumns(stretches, columns, content) }, 2);
    return way ? [way] : [];
  };
  const best = bestOf(
    (['top', 'middle', 'mixed'] as const).flatMap((stand) => read({ stand, isTight: false })),
  );
  // Only beside lines set close a cell half a line off is on their line.
  const stand = best?.rules.setting.stand;
  const tight = isWide || !stand || stand === 'top' ? [] : read({ stand, isTight: true });
  const rules = bestOf([...(best ? [best] : []), ...tight])?.rules;
  return rules && readAs(stretches, rules, 4);
}

const bestOf = (reads: readonly PrintedRead[]): PrintedRead | undefined =>
  reads.reduce<PrintedRead | undefined>(
    (best, one) => (!best || one.score > best.score ? one : best),
    undefined,
  );

/** How many pieces tell how cells stand in their rows: fewer where rows are low. */
const enough = { loose: 260, exact: 120 };

/** The first stretches of a table, or of one without numbers the lines above the first row that begins below so many. */
function beginningOf(stretches: readonly PrintedStretch[], most: number): readonly PrintedStretch[] {
  const own: PrintedStretch[] = [];
  let count = 0;
  for (const stretch of stretches) {
    if (count > most) break;
    const { atoms } = stretch;
    const end =
      stretch.number === undefined && atoms.length > most * 1.5
        ? atoms.findIndex(({ edge, opens }, at) => at > most && edge === 'line' && opens.isTask)
        : -1;
    own.push(end < 0 ? stretch : { ...stretch, atoms: atoms.slice(0, end) });
    count += end < 0 ? atoms.length : end;
  }
  return own;
}

/** Part the stretches some times, and measure the columns by each way for the next one. */
function readAs(
  stretches: readonly PrintedStretch[],
  from: PrintedRules,
  rounds: number,
): PrintedRead | undefined {
  let rules = from;
  let ways: PrintedWay[] = [];
  let before = '';
  for (let round = 0; round < rounds; round += 1) {
    ways = [];
    for (const stretch of stretches) {
      const way = partPrinted(stretch, rules);
      if (!way) return undefined;
      ways.push(way);
    }
    const cuts = JSON.stringify(ways.map(({ cells }) => cells));
    if (cuts === before) break;
    before = cuts;
    if (round < rounds - 1 || rounds === 2)
      rules = {
        ...rules,
        columns: withClasses(
          withNames(rules.columns.map(({ kind }, at) => measure(stretches, ways, kind, at, rules.content))),
          stretches,
          ways,
          rules.content,
        ),
      };
  }
  return { ways, rules, score: ways.reduce((sum, { score }) => sum + score, 0) };
}
