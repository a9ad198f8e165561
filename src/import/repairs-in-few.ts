import type { Repair } from './source-line.ts';

/** Labels differ in each row of a paper: many are told as one. */
export function repairsInFew(repairs: readonly Repair[]): readonly Repair[] {
  const labels = repairs.filter(({ what }) => what.startsWith('label "'));
  if (labels.length <= 3) return repairs;
  const first = labels[0]!;
  const count = labels.reduce((sum, label) => sum + label.count, 0);
  const what = `${labels.length} labels such as "${first.what.slice('label "'.length, -1)}"`;
  return [...repairs.filter((repair) => !labels.includes(repair)), { ...first, what, count }];
}
