import type { FlatColumn } from '../flat-column.ts';
import type { PrintedColumn } from './printed-column.ts';
import type { PrintedContent } from './printed-content.ts';
import type { PrintedWay } from './printed-search.ts';
import type { PrintedStretch } from './printed-rules.ts';

/** What the cells of each column beside the text begin with, beside those of the others. */
export function withClasses(
  columns: readonly PrintedColumn[],
  stretches: readonly PrintedStretch[],
  ways: readonly PrintedWay[],
  { classOf }: PrintedContent,
): readonly PrintedColumn[] {
  if (!classOf) return columns;
  const own = columns.map(() => new Map<string, number>());
  const all = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [at, { cells }] of ways.entries())
    for (const { column, from } of cells) {
      if (!sides.has(columns[column]!.kind)) continue;
      const name = classOf(stretches[at]!.atoms[from]!);
      add(own[column]!, name);
      add(all, name);
    }
  const sum = [...all.values()].reduce((total, count) => total + count, 0);
  return columns.map((column, at) => {
    if (!sides.has(column.kind)) return column;
    const counts = [...own[at]!.values()];
    const cells = counts.reduce((total, count) => total + count, 0);
    // What stood once in a column makes it likelier that something new does; where all are alike, it hardly does.
    const news = 0.7 + 1.2 * counts.filter((count) => count === 1).length;
    const classes = new Map(
      [...all].map(([name, count]) => {
        const share = ((own[at]!.get(name) ?? 0) + (news * count) / sum) / (cells + news);
        return [name, Math.max(-2, Math.min(1.5, Math.log(share / (count / sum))))];
      }),
    );
    return { ...column, classes };
  });
}

const sides: ReadonlySet<FlatColumn> = new Set<FlatColumn>([
  'bodies',
  'organs',
  'place',
  'participants',
  'other',
]);
